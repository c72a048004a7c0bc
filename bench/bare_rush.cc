#include "bare_rush.h"

#include <algorithm>
#include <chrono>
#include <sqlite3.h>
#include <unistd.h>

#include "loopback.h"

namespace linli::bench {

namespace {

using steady = std::chrono::steady_clock;

void check(int const result, sqlite3* const db) {
  if (result != SQLITE_OK && result != SQLITE_DONE && result != SQLITE_ROW) {
    fail(sqlite3_errmsg(db));
  }
}

/// The statements of one decision, prepared once: is there a signup, how many
/// places are given, one row in, one count up.
class bare_rush {
 public:
  explicit bare_rush(std::string const& file) {
    check(sqlite3_open(file.c_str(), &db_), db_);
    run("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; CREATE TABLE "
        "session (id INTEGER PRIMARY KEY, places INTEGER, given INTEGER, "
        "waiting INTEGER); CREATE TABLE signup (id INTEGER PRIMARY KEY, "
        "session "
        "INTEGER, person INTEGER, state INTEGER); CREATE UNIQUE INDEX once ON "
        "signup (session, person); INSERT INTO session VALUES (1, 20, 0, 0)");
    find_ = prepared("SELECT id FROM signup WHERE session = 1 AND person = ?");
    look_ = prepared("SELECT places, given FROM session WHERE id = 1");
    add_ = prepared(
        "INSERT INTO signup (session, person, state) VALUES (1, ?, ?)");
    count_ = prepared(
        "UPDATE session SET given = given + ?, waiting = waiting + 1 - ? WHERE "
        "id = 1");
  }

  void run(char const* const sql) {
    check(sqlite3_exec(db_, sql, nullptr, nullptr, nullptr), db_);
  }

  void decide(int const person) {
    sqlite3_bind_int(find_, 1, person);
    check(sqlite3_step(find_), db_);
    check(sqlite3_step(look_), db_);
    auto const has_place =
        sqlite3_column_int(look_, 1) < sqlite3_column_int(look_, 0) ? 1 : 0;
    sqlite3_bind_int(add_, 1, person);
    sqlite3_bind_int(add_, 2, has_place);
    check(sqlite3_step(add_), db_);
    sqlite3_bind_int(count_, 1, has_place);
    sqlite3_bind_int(count_, 2, has_place);
    check(sqlite3_step(count_), db_);
    for (auto* const s : {find_, look_, add_, count_}) {
      sqlite3_reset(s);
    }
  }

 private:
  sqlite3_stmt* prepared(char const* const sql) {
    sqlite3_stmt* out = nullptr;
    check(sqlite3_prepare_v2(db_, sql, -1, &out, nullptr), db_);
    return out;
  }

  sqlite3* db_{nullptr};
  sqlite3_stmt* find_{nullptr};
  sqlite3_stmt* look_{nullptr};
  sqlite3_stmt* add_{nullptr};
  sqlite3_stmt* count_{nullptr};
};

}  // namespace

double bare_per_s(std::string const& file, int const count, int const group) {
  ::unlink(file.c_str());
  auto engine = bare_rush{file};
  auto const began = steady::now();
  for (auto i = 0; i < count; i += group) {
    engine.run("BEGIN IMMEDIATE");
    for (auto j = i; j < std::min(count, i + group); ++j) {
      engine.decide(j);
    }
    engine.run("COMMIT");
  }
  return count / std::chrono::duration<double>(steady::now() - began).count();
}

}  // namespace linli::bench
