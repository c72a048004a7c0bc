#include <algorithm>
#include <filesystem>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <map>

#include "support/temporary_database.h"

#include "app/invariants.h"
#include "app/platform.h"
#include "base/file.h"
#include "people/audit_head.h"
#include "people/reseal.h"
#include "places/places_store.h"
#include "secrets/keyring.h"
#include "store/backup.h"
#include "store/catalog.h"
#include "store/check.h"
#include "store/sql_text.h"

/// Databases as earlier versions left them: test/data/databases holds the rows
/// of each and the keys they are sealed with, made by
/// test/endurance/collect.py.
namespace linli::app {

namespace {

constexpr auto kNow = base::instant{1'800'000'000};
auto const kHome =
    std::filesystem::path{LINLI_SOURCE_DIR} / "test" / "data" / "databases";

using rows_by_table = std::map<std::string, std::vector<std::string>>;

/// Every row as one text, in the order of its key.
std::vector<std::string> rows_of(store::reader& db,
                                 store::table_info const& t) {
  auto columns = std::string{};
  for (auto const& c : t.columns) {
    columns += columns.empty() ? "" : " || '|' || ";
    columns += fmt::format("COALESCE(CAST({} AS TEXT), 'NULL')", c.name);
  }
  return db.all(fmt::format("SELECT {} FROM {} ORDER BY {}", columns, t.name,
                            store::key_order(t, db.runs_on())),
                [](std::string row) { return row; });
}

class versions_test : public test::on_both_engines {
 protected:
  /// A database as version `n` left it, in its place or another.
  static void fill(store::address const& at, std::size_t const n) {
    auto const known = store::embedded_migrations(at.kind).first(n);
    store::migrate(at, known, kNow);
    auto s = store::session{at, store::session::role::writer};
    s.execute("BEGIN");
    for (auto const& statement :
         store::split_statements(base::read_file(file_of(known.back())))) {
      s.execute(statement);
    }
    s.execute("COMMIT");
  }

  static std::filesystem::path file_of(store::migration const& m) {
    return kHome / fmt::format("{}.sql", m.name);
  }

  rows_by_table rows_of_tables(std::vector<store::table_info> const& tables) {
    auto s = store::session{where(), store::session::role::reader};
    auto db = store::reader{s};
    auto out = rows_by_table{};
    for (auto const& t : tables) {
      out[t.name] = rows_of(db, t);
    }
    return out;
  }

  std::vector<store::table_info> tables() {
    auto s = store::session{where(), store::session::role::reader};
    auto db = store::reader{s};
    return store::tables_of(db);
  }

  /// With the keys of then, and one made since.
  void take_keys(store::migration const& m) {
    auto const then = kHome / fmt::format("{}.keys.toml", m.name);
    auto const keys = place().folder() / "keys.toml";
    if (std::filesystem::exists(then)) {  // nothing was sealed at first
      std::filesystem::copy_file(then, keys);
      std::filesystem::permissions(keys,
                                   std::filesystem::perms::owner_read |
                                       std::filesystem::perms::owner_write);
      secrets::rotate_keys(keys, kNow, secrets::algorithm::xchacha20_poly1305);
    }
  }

  void expect_in_order(store::migration const& m) {
    for (auto const& f : store::check(where(), invariants()).findings) {
      ADD_FAILURE() << f.about << ": " << f.what;
    }
    take_keys(m);
    auto half = platform{"310109",
                         where(),
                         place().folder(),
                         {.clock = base::frozen_clock(kNow)}};
    auto const places = half.db().read(places::load_snapshot);
    EXPECT_EQ(places.code, "310109");
    EXPECT_FALSE(places.services.empty());
    EXPECT_FALSE(places.residents.empty());
    expect_opens(half.registry());
    auto const& keys = half.registry().keys;
    for (auto const& f : half.db().read([&](store::reader& r) {
           return people::audit_head_findings(r, keys);
         })) {
      ADD_FAILURE() << f;
    }
  }

  /// Whatever was sealed then is opened, for it can be sealed anew.
  static void expect_opens(people::registry const& r) {
    while (people::reseal(r, 500) != 0) {
    }
    for (auto const& [key, values] :
         r.db.read([&](auto& db) { return people::values_by_key(r, db); })) {
      EXPECT_EQ(key, r.keys.current) << values << " values";
    }
  }
};

LINLI_ON_BOTH_ENGINES(versions_test);

}  // namespace

TEST_P(versions_test, the_collection_holds_every_version_but_the_newest) {
  auto const all = store::embedded_migrations(GetParam());
  for (auto const& m : all.first(all.size() - 1)) {
    EXPECT_TRUE(std::filesystem::exists(file_of(m)))
        << "Build the version of " << m.name
        << " and run test/endurance/collect.py";
  }
}

TEST_P(versions_test, each_is_migrated_and_its_rows_are_what_they_were) {
  auto const all = store::embedded_migrations(GetParam());
  for (auto n = std::size_t{1}; n <= all.size(); ++n) {
    SCOPED_TRACE(all[n - 1].name);
    if (!std::filesystem::exists(file_of(all[n - 1]))) {
      continue;  // the newest
    }
    SetUp();  // a place of its own
    fill(where(), n);
    auto const then = tables();
    auto const before = rows_of_tables(then);
    for (auto const& [table, rows] : before) {
      EXPECT_FALSE(rows.empty()) << table;
    }
    EXPECT_EQ(store::migrate(where(), all, kNow).applied.size(),
              all.size() - n);
    EXPECT_EQ(rows_of_tables(then), before);
    expect_in_order(all[n - 1]);
  }
}

TEST_P(versions_test, rooms_tell_no_more_of_drafts_and_what_ended_is_on) {
  auto const all = store::embedded_migrations(GetParam());
  constexpr auto kIdeas = 6;
  fill(where(), kIdeas);
  auto s = store::session{where(), store::session::role::writer};
  s.execute(
      "UPDATE activity SET state = 3, title_zh = '茶会' WHERE title_zh = "
      "'插花'");
  s.execute("UPDATE activity SET state = 5 WHERE title_zh = '看展览'");
  store::migrate(where(), all, kNow);
  auto db = store::reader{s};
  auto const counted = [&](std::string_view const which) {
    return db.value_of<int>("SELECT COUNT(*) FROM " + std::string{which})
        .value_or(0);
  };
  EXPECT_GT(counted("booking WHERE kind = 2"), 0);
  EXPECT_EQ(counted("booking WHERE kind = 2 AND title = '茶会' AND is_public = "
                    "0"),
            counted("booking WHERE kind = 2"));
  EXPECT_EQ(counted("activity WHERE state = 4 AND title_zh = '看展览'"), 1);
}

TEST_P(versions_test, what_was_left_behind_is_put_in_order) {
  auto const all = store::embedded_migrations(GetParam());
  constexpr auto kRooms = 7;
  fill(where(), kRooms);
  auto s = store::session{where(), store::session::role::writer};
  auto db = store::reader{s};
  auto const counted = [&](std::string_view const which) {
    return db.value_of<int>("SELECT COUNT(*) FROM " + std::string{which})
        .value_or(0);
  };
  // One of two addresses was made while acting for its owner.
  s.execute(
      "UPDATE audit SET acting_for = subject WHERE action = 'calendar.shared' "
      "AND subject = (SELECT MIN(person) FROM calendar_address)");
  // Whoever had got 30 minutes spent them, and was merged without an account;
  // the other was erased, and credited after it.
  s.execute("DELETE FROM coin_account WHERE balance_minutes = 30");
  s.execute(
      "UPDATE person SET state = 2, name = '', born = '' WHERE id = (SELECT "
      "person FROM coin_account)");
  s.execute(
      "UPDATE activity SET venue = NULL WHERE id IN (SELECT activity FROM "
      "activity_session WHERE room IS NOT NULL)");
  auto const roomless =
      "activity a WHERE a.venue IS NULL AND EXISTS (SELECT 1 FROM "
      "activity_session s WHERE s.activity = a.id AND s.room IS NOT NULL)";
  ASSERT_EQ(counted("calendar_address"), 2);
  ASSERT_EQ(counted("coin_account"), 1);
  ASSERT_GT(counted(roomless), 0);

  store::migrate(where(), all, kNow);

  EXPECT_EQ(counted("calendar_address"), 1);
  EXPECT_EQ(counted("coin_account"), 2);
  EXPECT_EQ(counted("coin_account WHERE balance_minutes <> 0"), 0);
  EXPECT_EQ(counted("coin_move m JOIN person p ON p.id = m.from_person WHERE "
                    "p.state = 2 AND m.kind = 3 AND m.minutes = 90"),
            1);
  EXPECT_EQ(counted(roomless), 0);
}

TEST_P(versions_test, a_backup_of_each_is_restored_and_brought_up_to_date) {
  auto const all = store::embedded_migrations(store::engine::sqlite);
  for (auto n = std::size_t{1}; n <= all.size(); ++n) {
    SCOPED_TRACE(all[n - 1].name);
    if (!std::filesystem::exists(file_of(all[n - 1]))) {
      continue;  // the newest
    }
    SetUp();
    auto const old = place().folder() / "old.db";
    auto const backup = place().folder() / "backup.db";
    fill(old, n);
    store::backup(old, backup);
    store::restore(backup, where(), kNow, false);
    expect_in_order(all[n - 1]);
  }
}

}  // namespace linli::app
