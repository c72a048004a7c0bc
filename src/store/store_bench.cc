#include <benchmark/benchmark.h>
#include <cstdlib>
#include <fmt/format.h>
#include <libpq-fe.h>
#include <memory>
#include <mutex>
#include <sqlite3.h>
#include <stdexcept>

#include "base/random.h"
#include "store/database.h"

/// Durable writes, point reads and pages of 50 rows, each beside the bare
/// engine doing the same. LINLI_BENCH_FOLDER is on the disk to be measured;
/// LINLI_BENCH_POSTGRES names a PostgreSQL.
namespace linli::store {

namespace {

constexpr auto kRows = 100'000;
constexpr auto kPage = 50;
constexpr auto kNow = base::instant{1'790'000'000};

constexpr auto kTable =
    "CREATE TABLE note (id BIGINT PRIMARY KEY, about BIGINT NOT NULL, "
    "words TEXT NOT NULL, weight DOUBLE PRECISION NOT NULL)";
constexpr auto kIndex = "CREATE INDEX note_by_about ON note (about, id)";
constexpr auto kFill =
    "WITH RECURSIVE n (i) AS "
    "(SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000) "
    "INSERT INTO note SELECT i, i / 1000, 'some words of a note', 0.5 FROM n";
constexpr auto kInsert =
    "INSERT INTO note (id, about, words, weight) VALUES ($1, $2, $3, $4)";
constexpr auto kPoint =
    "SELECT id, about, words, weight FROM note WHERE id = $1";
constexpr auto kPageOf =
    "SELECT id, about, words, weight FROM note WHERE about = $1 ORDER BY id "
    "LIMIT 50";

struct note {
  std::int64_t id{};
  std::int64_t about{};
  std::string words;
  double weight{};
};

note to_note(std::int64_t const id,
             std::int64_t const about,
             std::string words,
             double const weight) {
  return {id, about, std::move(words), weight};
}

std::string folder() {
  auto const* const name = std::getenv("LINLI_BENCH_FOLDER");
  return name == nullptr ? "." : name;
}

std::string postgres_server() {
  auto const* const address = std::getenv("LINLI_BENCH_POSTGRES");
  return address == nullptr ? "" : address;
}

std::int64_t next_id() {
  static auto next = std::atomic<std::int64_t>{1'000'000'000};
  return ++next;
}

address place_for(engine const e) {
  auto const tag = std::to_string(next_id());
  return e == engine::sqlite
             ? address{fmt::format("{}/store_bench_{}.db", folder(), tag)}
             : address_for(postgres_server(), folder(), "bench_" + tag);
}

std::unique_ptr<database> open_filled(address const& where) {
  auto db =
      database::open_or_create(where, kNow, {.readers = 4, .writers = 16});
  db->write([](writer& tx) {
    tx.execute(kTable);
    tx.execute(kIndex);
    tx.execute(kFill);
  });
  return db;
}

void remove(address const& where) {
  if (where.kind == engine::sqlite) {
    for (auto const* const tail : {"", "-wal", "-shm"}) {
      std::filesystem::remove(where.file.string() + tail);
    }
  } else {
    session{where, session::role::writer}.execute(
        fmt::format("DROP SCHEMA \"{}\" CASCADE", where.schema));
  }
}

/// One database for the threads of a benchmark.
struct shared_database {
  void open(engine const e) {
    where = place_for(e);
    db = open_filled(where);
  }
  void close() {
    db.reset();
    remove(where);
  }

  address where;
  std::unique_ptr<database> db;
};

shared_database& shared() {
  static auto s = shared_database{};
  return s;
}

void open_sqlite(benchmark::State const&) {
  shared().open(engine::sqlite);
}

void open_postgres(benchmark::State const&) {
  shared().open(engine::postgres);
}

void close_shared(benchmark::State const&) {
  shared().close();
}

void count_rate(benchmark::State& state) {
  state.counters["per_s"] = benchmark::Counter(
      static_cast<double>(state.iterations()), benchmark::Counter::kIsRate);
}

void writes(benchmark::State& state) {
  for (auto _ : state) {
    shared().db->write([](writer& tx) {
      tx.run(kInsert, next_id(), 7, "some words of a note", 0.5);
    });
  }
  count_rate(state);
}

void reads_of_one(benchmark::State& state) {
  auto rng = base::random{1};
  for (auto _ : state) {
    auto const id = std::int64_t{1} + rng.below(kRows);
    benchmark::DoNotOptimize(shared().db->read(
        [&](reader& r) { return r.one(kPoint, to_note, id); }));
  }
}

void reads_of_a_page(benchmark::State& state) {
  auto rng = base::random{1};
  for (auto _ : state) {
    auto const about = std::int64_t{rng.below(99)};
    auto const rows = shared().db->read(
        [&](reader& r) { return r.all(kPageOf, to_note, about); });
    if (rows.size() != kPage) {
      throw std::runtime_error{"a page has 50 rows"};
    }
  }
}

/// SQLite's own interface with the settings a session uses.
class bare_sqlite {
 public:
  explicit bare_sqlite(std::filesystem::path const& file) {
    check(::sqlite3_open(file.c_str(), &db_));
    run("PRAGMA journal_mode = WAL");
    run("PRAGMA synchronous = FULL");
  }
  ~bare_sqlite() {
    for (auto* const s : {begin_, commit_, insert_, point_, page_}) {
      ::sqlite3_finalize(s);
    }
    ::sqlite3_close(db_);
  }
  bare_sqlite(bare_sqlite const&) = delete;
  bare_sqlite& operator=(bare_sqlite const&) = delete;

  void insert_one() {
    step(begin_, "BEGIN IMMEDIATE");
    auto* const s = prepared(insert_, kInsert);
    ::sqlite3_bind_int64(s, 1, next_id());
    ::sqlite3_bind_int64(s, 2, 7);
    ::sqlite3_bind_text(s, 3, "some words of a note", -1, SQLITE_STATIC);
    ::sqlite3_bind_double(s, 4, 0.5);
    step(insert_, kInsert);
    step(commit_, "COMMIT");
  }

  std::vector<note> read(bool const is_page, std::int64_t const key) {
    auto*& slot = is_page ? page_ : point_;
    auto* const s = prepared(slot, is_page ? kPageOf : kPoint);
    ::sqlite3_bind_int64(s, 1, key);
    auto out = std::vector<note>{};
    while (::sqlite3_step(s) == SQLITE_ROW) {
      auto const* const words =
          reinterpret_cast<char const*>(::sqlite3_column_text(s, 2));
      out.push_back({::sqlite3_column_int64(s, 0), ::sqlite3_column_int64(s, 1),
                     words, ::sqlite3_column_double(s, 3)});
    }
    ::sqlite3_reset(s);
    return out;
  }

 private:
  static void check(int const code) {
    if (code != SQLITE_OK) {
      throw std::runtime_error{::sqlite3_errstr(code)};
    }
  }
  void run(char const* const sql) {
    check(::sqlite3_exec(db_, sql, nullptr, nullptr, nullptr));
  }
  sqlite3_stmt* prepared(sqlite3_stmt*& slot, char const* const sql) {
    if (slot == nullptr) {
      check(::sqlite3_prepare_v2(db_, sql, -1, &slot, nullptr));
    }
    return slot;
  }
  void step(sqlite3_stmt*& slot, char const* const sql) {
    auto* const s = prepared(slot, sql);
    if (::sqlite3_step(s) != SQLITE_DONE) {
      throw std::runtime_error{::sqlite3_errmsg(db_)};
    }
    ::sqlite3_reset(s);
  }

  sqlite3* db_{nullptr};
  sqlite3_stmt* begin_{nullptr};
  sqlite3_stmt* commit_{nullptr};
  sqlite3_stmt* insert_{nullptr};
  sqlite3_stmt* point_{nullptr};
  sqlite3_stmt* page_{nullptr};
};

void bare_sqlite_writes(benchmark::State& state) {
  auto bare = bare_sqlite{shared().where.file};
  for (auto _ : state) {
    bare.insert_one();
  }
  count_rate(state);
}

void bare_sqlite_reads(benchmark::State& state, bool const is_page) {
  auto bare = bare_sqlite{shared().where.file};
  auto rng = base::random{1};
  for (auto _ : state) {
    auto const key = is_page ? std::int64_t{rng.below(99)}
                             : std::int64_t{1} + rng.below(kRows);
    benchmark::DoNotOptimize(bare.read(is_page, key));
  }
}

using pq_result = std::unique_ptr<PGresult, decltype(&PQclear)>;

/// libpq's own interface.
class bare_postgres {
 public:
  explicit bare_postgres(address const& where)
      : connection_{PQconnectdb(where.server.c_str()), &PQfinish} {
    run(fmt::format("SET search_path TO \"{}\"", where.schema));
    prepare("put", kInsert);
    prepare("point", kPoint);
    prepare("page", kPageOf);
  }

  void insert_one() const {
    auto const id = std::to_string(next_id());
    char const* const values[] = {id.c_str(), "7", "some words of a note",
                                  "0.5"};
    checked(PQexecPrepared(connection_.get(), "put", 4, values, nullptr,
                           nullptr, 0));
  }

  int read(char const* const what, std::int64_t const key) const {
    auto const text = std::to_string(key);
    char const* const values[] = {text.c_str()};
    return PQntuples(checked(PQexecPrepared(connection_.get(), what, 1, values,
                                            nullptr, nullptr, 0))
                         .get());
  }

 private:
  static pq_result checked(PGresult* const r) {
    auto result = pq_result{r, &PQclear};
    auto const status = PQresultStatus(r);
    if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK) {
      throw std::runtime_error{PQresultErrorMessage(r)};
    }
    return result;
  }
  void run(std::string const& sql) const {
    checked(PQexec(connection_.get(), sql.c_str()));
  }
  void prepare(char const* const name, char const* const sql) const {
    checked(PQprepare(connection_.get(), name, sql, 0, nullptr));
  }

  std::unique_ptr<PGconn, decltype(&PQfinish)> connection_;
};

void bare_postgres_writes(benchmark::State& state) {
  auto const bare = bare_postgres{shared().where};
  for (auto _ : state) {
    bare.insert_one();
  }
  count_rate(state);
}

void bare_postgres_reads(benchmark::State& state, bool const is_page) {
  auto const bare = bare_postgres{shared().where};
  auto rng = base::random{1};
  for (auto _ : state) {
    benchmark::DoNotOptimize(
        is_page ? bare.read("page", rng.below(99))
                : bare.read("point", std::int64_t{1} + rng.below(kRows)));
  }
}

void add(char const* const name,
         engine const e,
         void (*const work)(benchmark::State&),
         int const threads = 1) {
  benchmark::RegisterBenchmark(name, work)
      ->Setup(e == engine::sqlite ? open_sqlite : open_postgres)
      ->Teardown(close_shared)
      ->Threads(threads)
      ->UseRealTime()
      ->Unit(benchmark::kMicrosecond);
}

template <bool IsPage>
void bare_sqlite_read(benchmark::State& state) {
  bare_sqlite_reads(state, IsPage);
}

template <bool IsPage>
void bare_postgres_read(benchmark::State& state) {
  bare_postgres_reads(state, IsPage);
}

void add_all() {
  using enum engine;
  add("sqlite_writes_1", sqlite, writes);
  add("sqlite_writes_64", sqlite, writes, 64);
  add("sqlite_writes_512", sqlite, writes, 512);
  add("sqlite_writes_bare", sqlite, bare_sqlite_writes);
  add("sqlite_point", sqlite, reads_of_one);
  add("sqlite_point_bare", sqlite, bare_sqlite_read<false>);
  add("sqlite_page", sqlite, reads_of_a_page);
  add("sqlite_page_bare", sqlite, bare_sqlite_read<true>);
  if (postgres_server().empty()) {
    return;
  }
  add("postgres_writes_1", postgres, writes);
  add("postgres_writes_64", postgres, writes, 64);
  add("postgres_writes_512", postgres, writes, 512);
  add("postgres_writes_bare", postgres, bare_postgres_writes);
  add("postgres_writes_bare_64", postgres, bare_postgres_writes, 64);
  add("postgres_point", postgres, reads_of_one);
  add("postgres_point_bare", postgres, bare_postgres_read<false>);
  add("postgres_page", postgres, reads_of_a_page);
  add("postgres_page_bare", postgres, bare_postgres_read<true>);
}

}  // namespace

}  // namespace linli::store

int main(int argc, char** argv) {
  linli::store::add_all();
  benchmark::Initialize(&argc, argv);
  if (benchmark::ReportUnrecognizedArguments(argc, argv)) {
    return 1;
  }
  benchmark::RunSpecifiedBenchmarks();
}
