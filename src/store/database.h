#pragma once

#include <array>
#include <cassert>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "store/session_pool.h"
#include "store/value.h"
#include "store/write_path.h"

/// A district's database: a file of SQLite or a schema of PostgreSQL. SQL is
/// written by hand in the subset that SQLite (3.35 and later) and PostgreSQL
/// share, with `$1` placeholders; where an answer's order matters for text the
/// query sorts by bytes (docs/decisions/0002-two-engines.md).
namespace linli::store {

/// Reads at one moment: everything asked within one `database::read` sees the
/// same state. Belongs to one thread.
///
/// The function that reads a row says the columns by its parameters:
///
///   db.all("SELECT code, level FROM area WHERE parent = $1",
///          [](std::string code, int level) { return …; }, parent)
class reader {
 public:
  explicit reader(session& s) : session_{&s} {}

  /// For the few places where the engines' SQL differs.
  engine runs_on() const { return session_->runs_on(); }

  /// Every row, in the order the query gives.
  template <typename Read, typename... Args>
  auto all(std::string_view const sql, Read&& read, Args const&... args) {
    using result = typename row_function<Read>::result;
    auto out = std::vector<result>{};
    each(
        sql, [&](result r) { out.push_back(std::move(r)); }, read, args...);
    return out;
  }

  /// The only row, or nothing. More than one is a mistake in the query.
  template <typename Read, typename... Args>
  auto one(std::string_view const sql, Read&& read, Args const&... args) {
    using result = typename row_function<Read>::result;
    auto out = std::optional<result>{};
    each(
        sql,
        [&](result r) {
          assert(!out.has_value());
          out = std::move(r);
        },
        read, args...);
    return out;
  }

  /// The first column of the only row, or nothing: counts, keys, names.
  template <typename T, typename... Args>
  std::optional<T> value_of(std::string_view const sql, Args const&... args) {
    return one(
        sql, [](T v) { return v; }, args...);
  }

 protected:
  template <typename Take, typename Read, typename... Args>
  std::int64_t each(std::string_view const sql,
                    Take&& take,
                    Read&& read,
                    Args const&... args) {
    using columns = typename row_function<Read>::columns;
    return each_of(sql, take, read, static_cast<columns*>(nullptr),
                   std::make_index_sequence<std::tuple_size_v<columns>>{},
                   args...);
  }

  session* session_;

 private:
  template <typename Take,
            typename Read,
            typename... Columns,
            std::size_t... I,
            typename... Args>
  std::int64_t each_of(std::string_view const sql,
                       Take& take,
                       Read& read,
                       std::tuple<Columns...>*,
                       std::index_sequence<I...>,
                       Args const&... args) {
    auto const kinds =
        std::array<kind, sizeof...(Columns)>{column<Columns>::type...};
    auto const parameters =
        std::array<value, sizeof...(Args)>{to_value(args)...};
    return session_->run(sql, parameters, kinds, [&](std::span<value> row) {
      take(read(column<Columns>::from(row[I])...));
    });
  }
};

/// Reads and writes inside one transaction. What it wrote is there for its own
/// reads at once and for everybody else's after the commit.
class writer : public reader {
 public:
  using reader::reader;

  /// Inserts, updates, deletes; answers how many rows. A broken constraint is
  /// error{conflict, "store.constraint"} naming it.
  template <typename... Args>
  std::int64_t run(std::string_view const sql, Args const&... args) {
    before_write();
    auto const parameters =
        std::array<value, sizeof...(Args)>{to_value(args)...};
    return session_->run(sql, parameters, {}, [](auto) {});
  }

  /// A statement without placeholders that is run once: schema changes.
  void execute(std::string_view sql);

  /// Runs after the outermost transaction is safely on disk; never when it is
  /// rolled back.
  void after_commit(std::function<void()> work) {
    after_commit_.push_back(std::move(work));
  }

  /// Counts one of what a database counts. Just before the commit `settle` is
  /// called with how many of them are kept: once for all that is written
  /// together, so that a sum costs a crowd little.
  void count(settler settle) {
    ++counted_;
    settle_ = std::move(settle);
  }

 private:
  friend class database;

  void before_write();

  std::vector<std::function<void()>> after_commit_;
  std::int64_t counted_{};
  settler settle_;
  std::function<void()> on_write_;  // tests fail the n-th write with it
};

struct open_options {
  int readers{4};                    // connections for reading, at most
  int writers{4};                    // for writing; SQLite has one always
  std::function<void()> on_write{};  // called before every write; may throw
};

/// A commit that returned is on disk: SQLite in WAL mode with synchronous=FULL,
/// PostgreSQL with synchronous_commit. Any number of threads may use it.
///
/// `work` may be called more than once, and on the thread of another who writes
/// at the same time: after a race that PostgreSQL ended, or when a group that
/// was written together is taken apart. Whatever it does outside the database
/// belongs into `after_commit`.
class database {
 public:
  /// Opens an existing database whose schema is the one this binary knows.
  /// Throws store.no_database, store.not_a_database, store.not_ours,
  /// store.needs_migration (run migrate first), store.newer_than_this,
  /// store.migration_changed.
  static std::unique_ptr<database> open(address const& where,
                                        open_options options = {});

  /// Makes the file and its folder, or the schema, if there is none, brings it
  /// up to date and opens it.
  static std::unique_ptr<database> open_or_create(address const& where,
                                                  base::instant now,
                                                  open_options options = {});
  ~database();
  database(database const&) = delete;
  database& operator=(database const&) = delete;

  /// Calls `work(reader&)` and answers what it answers. Within a `write` of
  /// the same thread it sees what was written so far.
  template <typename Work>
  auto read(Work&& work) -> std::invoke_result_t<Work&, reader&> {
    return answer_of<reader>(work, [&](auto const& f) { run_read(f); });
  }

  /// Calls `work(writer&)` in a transaction: commits when it returns, rolls
  /// back when it throws. Within a `write` of the same thread it joins that
  /// transaction; what it did is undone alone when it throws. Transactions are
  /// serializable. Throws store.outcome_unknown when PostgreSQL went away
  /// while committing.
  template <typename Work>
  auto write(Work&& work) -> std::invoke_result_t<Work&, writer&> {
    return answer_of<writer>(work, [&](auto const& f) { run_write(f, {}); });
  }

  /// A write to something many want at the same moment, by a name such as
  /// "session 17": those of one name wait for each other instead of meeting.
  template <typename Work>
  auto write_scarce(std::string_view const what, Work&& work)
      -> std::invoke_result_t<Work&, writer&> {
    return answer_of<writer>(work, [&](auto const& f) { run_write(f, what); });
  }

  /// The same without a thread that waits: calls `done(answer)` once, on any
  /// thread, perhaps before this returns, where `answer()` answers or throws
  /// what `write_scarce` would. The database must be there until then. Not
  /// within a transaction. Where one thing is wanted by thousands at the same
  /// moment, as many threads would only be put to sleep and woken up.
  template <typename Work, typename Done>
  void start_write(std::string_view const what, Work work, Done done) {
    using result = std::invoke_result_t<Work&, writer&>;
    struct started {
      Work work;
      Done done;
      write_job job{};
      std::optional<result> answer{};
    };
    auto const s =
        std::shared_ptr<started>{new started{std::move(work), std::move(done)}};
    s->job.scarce = what;
    s->job.work = [&s = *s](writer& tx) {
      s.answer.reset();
      s.answer.emplace(s.work(tx));
    };
    s->job.when_done = [s] {
      s->done([s] {
        settle(s->job);
        return *std::move(s->answer);
      });
    };
    start(s->job);
  }

  address const& where() const { return where_; }

 private:
  database(address where, open_options options);

  template <typename Tx, typename Work, typename Run>
  static auto answer_of(Work& work, Run&& run)
      -> std::invoke_result_t<Work&, Tx&> {
    if constexpr (std::is_void_v<std::invoke_result_t<Work&, Tx&>>) {
      run([&](Tx& tx) { work(tx); });
    } else {
      auto result = std::optional<std::invoke_result_t<Work&, Tx&>>{};
      run([&](Tx& tx) {
        result.reset();
        result.emplace(work(tx));
      });
      return *std::move(result);
    }
  }

  void run_read(std::function<void(reader&)> const& work);
  void read_once(std::function<void(reader&)> const& work);
  void run_write(std::function<void(writer&)> work, std::string_view scarce);
  void run_nested(std::function<void(writer&)> const& work);
  void start(write_job& job);
  static void settle(write_job& job);
  void run_job(session& s, write_job& job);

  address where_;
  open_options options_;
  session_pool readers_;
  std::unique_ptr<write_path> writes_;
};

}  // namespace linli::store
