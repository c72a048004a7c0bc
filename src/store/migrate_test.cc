#include "store/migrate.h"

#include <atomic>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <thread>

#include "support/temporary_database.h"

#include "base/error.h"
#include "store/database.h"

namespace linli::store {

namespace {

using test::code_of;
using testing::ElementsAre;
using testing::IsEmpty;

constexpr auto kNow = base::instant{1'790'000'000};

constexpr auto kFirst = migration{
    1, "0001_first",
    "CREATE TABLE a (x TEXT PRIMARY KEY); INSERT INTO a VALUES ('old')"};
constexpr auto kSecond =
    migration{2, "0002_second", "ALTER TABLE a ADD COLUMN y INTEGER"};
constexpr auto kBroken = migration{
    2, "0002_broken",
    "INSERT INTO a VALUES ('half'); CREATE TABLE a (z TEXT PRIMARY KEY)"};

class migrate_test : public test::on_both_engines {
 protected:
  void migrate_to(std::vector<migration> const& known) const {
    migrate(where(), known, kNow);
  }
  std::vector<std::string> rows() const {
    auto s = session{where(), session::role::reader};
    return reader{s}.all("SELECT x FROM a", [](std::string x) { return x; });
  }
};

LINLI_ON_BOTH_ENGINES(migrate_test);

}  // namespace

TEST_P(migrate_test, each_file_is_applied_once) {
  auto const known = std::vector{kFirst, kSecond};
  EXPECT_THAT(migrate(where(), known, kNow).applied,
              ElementsAre("0001_first", "0002_second"));
  EXPECT_THAT(migrate(where(), known, kNow).applied, IsEmpty());
  EXPECT_THAT(rows(), ElementsAre("old"));
}

TEST_P(migrate_test, a_copy_is_kept_before_a_database_with_data_is_changed) {
  migrate_to({kFirst});
  auto const known = std::vector{kFirst, kSecond};
  auto const report = migrate(where(), known, kNow);
  EXPECT_EQ(report.backup.filename(), "linli.db.before-0002");
  EXPECT_NO_THROW(check_is_current(report.backup, std::vector{kFirst}));
}

/// Whoever comes second must not put a copy of afterwards in its place.
TEST_P(migrate_test, many_at_once_keep_the_copy_from_before) {
  migrate_to({kFirst});
  auto const known = std::vector{kFirst, kSecond};
  auto applied = std::atomic<std::size_t>{};
  {
    auto crowd = std::vector<std::jthread>{};
    for (auto i = 0; i != 6; ++i) {
      crowd.emplace_back([&] {
        EXPECT_NO_THROW(applied +=
                        migrate(where(), known, kNow).applied.size());
      });
    }
  }
  EXPECT_EQ(applied, 1U);
  auto copy = where().file;
  copy += ".before-0002";
  EXPECT_NO_THROW(check_is_current(copy, std::vector{kFirst}));
  EXPECT_THAT(rows(), ElementsAre("old"));
}

TEST_P(migrate_test, many_at_once_make_one_database) {
  {
    auto crowd = std::vector<std::jthread>{};
    for (auto i = 0; i != 8; ++i) {
      crowd.emplace_back(
          [&] { EXPECT_NO_THROW(database::open_or_create(where(), kNow)); });
    }
  }
  EXPECT_NO_THROW(database::open(where()));
}

TEST_P(migrate_test, a_failing_file_leaves_the_database_as_it_was) {
  migrate_to({kFirst});
  EXPECT_EQ(code_of([&] {
              migrate_to({kFirst, kBroken});
            }),
            "store.migration_failed");
  EXPECT_THAT(rows(), ElementsAre("old"));
  migrate_to({kFirst, kSecond});
  EXPECT_NO_THROW(check_is_current(where(), std::vector{kFirst, kSecond}));
}

TEST_P(migrate_test, a_newer_database_is_refused) {
  migrate_to({kFirst, kSecond});
  auto const old = std::vector{kFirst};
  EXPECT_EQ(code_of([&] { check_is_current(where(), old); }),
            "store.newer_than_this");
  EXPECT_EQ(code_of([&] { migrate_to({kFirst}); }), "store.newer_than_this");
}

TEST_P(migrate_test, a_file_changed_after_it_was_applied_is_noticed) {
  migrate_to({kFirst});
  auto edited = kFirst;
  edited.sql = "CREATE TABLE a (x INTEGER PRIMARY KEY)";
  EXPECT_EQ(code_of([&] { migrate_to({edited}); }), "store.migration_changed");
}

TEST_P(migrate_test, an_old_database_must_be_migrated_before_it_is_opened) {
  migrate_to({kFirst});
  EXPECT_EQ(code_of([&] {
              check_is_current(where(), std::vector{kFirst, kSecond});
            }),
            "store.needs_migration");
}

TEST_P(migrate_test, the_status_says_what_is_applied_and_what_is_pending) {
  migrate_to({kFirst});
  auto const lines = migration_status(where(), std::vector{kFirst, kSecond});
  ASSERT_EQ(lines.size(), 2U);
  EXPECT_EQ(lines[0].state, migration_state::applied);
  EXPECT_EQ(lines[0].applied_at, kNow);
  EXPECT_EQ(lines[1].state, migration_state::pending);
  EXPECT_EQ(lines[1].name, "0002_second");

  auto const old = migration_status(where(), {});
  EXPECT_EQ(old[0].state, migration_state::unknown);
}

TEST_P(migrate_test, the_embedded_files_are_numbered_without_gaps) {
  auto const all = embedded_migrations(GetParam());
  ASSERT_FALSE(all.empty());
  for (auto i = std::size_t{0}; i != all.size(); ++i) {
    EXPECT_THAT(std::string{all[i].name},
                testing::StartsWith(std::to_string(10001 + i).substr(1) + "_"));
    EXPECT_EQ(all[i].number, static_cast<int>(i) + 1);
  }
}

TEST_P(migrate_test, the_shipped_schema_holds_its_invariants_itself) {
  auto const db = database::open_or_create(where(), kNow);
  EXPECT_EQ(code_of([&] {
              db->write([](writer& tx) {
                tx.run(
                    "INSERT INTO area (code, level, name_zh) "
                    "VALUES ('1', 1, 'x')");
              });
            }),
            "store.constraint");
  EXPECT_EQ(code_of([&] {
              db->write([](writer& tx) {
                tx.run(
                    "INSERT INTO service_point (id, source, source_ref, "
                    "category, lat, lng) VALUES (1, 'a', 'b', 'none', 1, 2)");
              });
            }),
            "store.constraint")
      << "foreign keys are on";
}

}  // namespace linli::store
