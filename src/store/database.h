#pragma once

#include <array>
#include <cassert>
#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "store/session.h"
#include "store/value.h"

/// A district's database. SQL is written by hand in the subset that SQLite
/// (3.35 and later) and PostgreSQL share, with `$1` placeholders.
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

 private:
  friend class database;

  void before_write();

  std::vector<std::function<void()>> after_commit_;
  std::function<void()> on_write_;  // tests fail the n-th write with it
};

struct open_options {
  int readers{4};                    // connections for reading
  std::function<void()> on_write{};  // called before every write; may throw
};

/// One writer, several readers, in WAL mode with synchronous=FULL: a commit
/// that returned is on disk. Any number of threads may use it.
class database {
 public:
  /// Opens an existing database whose schema is the one this binary knows.
  /// Throws store.no_database, store.not_a_database, store.not_ours,
  /// store.needs_migration (run migrate first), store.newer_than_this,
  /// store.migration_changed.
  static std::unique_ptr<database> open(std::filesystem::path const& path,
                                        open_options options = {});

  /// Makes the file (and its folder) if there is none, brings it up to date
  /// and opens it.
  static std::unique_ptr<database> open_or_create(
      std::filesystem::path const& path,
      base::instant now,
      open_options options = {});

  /// Calls `work(reader&)` and answers what it answers. Within a `write` of
  /// the same thread it sees what was written so far.
  template <typename Work>
  auto read(Work&& work) -> std::invoke_result_t<Work&, reader&> {
    auto const lease = lease_reader();
    return work(*lease->db);
  }

  /// Calls `work(writer&)` in a transaction: commits when it returns, rolls
  /// back when it throws. Writers queue. Within a `write` of the same thread
  /// it joins that transaction; what it did is undone alone when it throws.
  template <typename Work>
  auto write(Work&& work) -> std::invoke_result_t<Work&, writer&> {
    auto tx = transaction{*this};
    if constexpr (std::is_void_v<std::invoke_result_t<Work&, writer&>>) {
      work(tx.tx());
      tx.commit();
    } else {
      auto result = work(tx.tx());
      tx.commit();
      return result;
    }
  }

  /// A consistent copy while others read and write; durable when it returns.
  /// Throws store.backup_exists.
  void backup_to(std::filesystem::path const& path);

  std::filesystem::path const& path() const { return path_; }

 private:
  struct reader_lease {
    reader_lease(database& d, session* s, bool is_own);
    ~reader_lease();
    reader_lease(reader_lease const&) = delete;
    reader_lease& operator=(reader_lease const&) = delete;

    database& owner;
    session* connection;
    bool is_own;  // a connection of the pool, not the current transaction's
    std::optional<reader> db;
  };

  class transaction {
   public:
    explicit transaction(database& d);
    ~transaction();
    transaction(transaction const&) = delete;
    transaction& operator=(transaction const&) = delete;

    writer& tx() { return *current_; }
    void commit();

   private:
    database& database_;
    std::unique_lock<std::mutex> turn_;  // empty when nested
    std::optional<writer> own_;
    writer* current_;
    int depth_{0};
    bool is_done_{false};
  };

  database(std::filesystem::path path, open_options options);
  std::unique_ptr<reader_lease> lease_reader();

  std::filesystem::path path_;
  open_options options_;
  std::unique_ptr<session> writing_;
  std::mutex turn_;  // held by whoever writes
  std::vector<std::unique_ptr<session>> sessions_;
  std::vector<session*> idle_;
  std::mutex idle_guard_;
  std::condition_variable idle_changed_;
};

}  // namespace linli::store
