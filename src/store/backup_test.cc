#include "store/backup.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <thread>

#include "support/temporary_database.h"

#include "store/catalog.h"
#include "store/migrate.h"

namespace linli::store {

namespace {

using test::code_of;
using testing::HasSubstr;

constexpr auto kNow = base::instant{1'790'000'000};

/// Areas, a point whose merger comes later in the table, numbers that only
/// 17 digits tell apart, and text of several alphabets.
void fill(database& db, int const points) {
  db.write([&](writer& tx) {
    tx.run(
        "INSERT INTO district (code, time_zone, standard, notice_zh) "
        "VALUES ('1', 'Asia/Shanghai', 'x', '多行\n''引号''')");
    tx.run("INSERT INTO area (code, level, name_zh) VALUES ('1', 0, '虹口区')");
    tx.run(
        "INSERT INTO area (code, parent, level, name_zh, label_lat) "
        "VALUES ('1a', '1', 1, '嘉兴路街道', 31.2600000000000016)");
    tx.run(
        "INSERT INTO area (code, parent, level, name_zh) "
        "VALUES ('1B', '1', 1, '北外滩街道')");
    tx.run(
        "INSERT INTO category VALUES ('park', '公园', 'Park', '公園', 'green', "
        "'tree', 0)");
    tx.run(
        "WITH RECURSIVE n (i) AS "
        "(SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < CAST($1 AS BIGINT)) "
        "INSERT INTO service_point (id, source, source_ref, name_zh, "
        "category, lat, lng, merged_into) "
        "SELECT i, 's', CAST(i AS TEXT), '园', 'park', "
        "31 + 0.1 / CAST(i AS DOUBLE PRECISION), 121.5, "
        "CASE WHEN i = 1 THEN CAST($1 AS BIGINT) END FROM n",
        points);
  });
}

class backup_test : public test::on_both_engines {
 protected:
  void SetUp() override {
    on_both_engines::SetUp();
    if (!IsSkipped()) {
      db = database::open_or_create(where(), kNow);
      fill(*db, 2100);  // more than are read at once
    }
  }

  std::unique_ptr<database> db;
};

LINLI_ON_BOTH_ENGINES(backup_test);

std::int64_t rows_in(std::vector<copied_table> const& tables,
                     std::string_view const name) {
  for (auto const& t : tables) {
    if (t.name == name) {
      return t.rows;
    }
  }
  return -1;
}

}  // namespace

TEST_P(backup_test, a_backup_is_whole_one_file_and_never_overwrites) {
  auto const to = place().folder() / "copy.db";
  backup(where(), to);
  EXPECT_FALSE(std::filesystem::exists(to.string() + "-wal"));
  EXPECT_EQ(rows_in(compare(where(), to), "service_point"), 2100);
  EXPECT_EQ(code_of([&] { backup(where(), to); }), "store.backup_exists");
}

TEST_P(backup_test, a_backup_sees_one_moment_while_others_write) {
  auto stop = std::atomic<bool>{false};
  auto written = std::thread{[&] {
    for (auto i = 10'000; !stop; ++i) {
      // Always in twos: an odd number in the copy is half a moment.
      db->write([&](writer& tx) {
        for (auto const n : {2 * i, 2 * i + 1}) {
          tx.run(
              "INSERT INTO resident_point (id, source, lat, lng, residents) "
              "VALUES ($1, 's', 31, 121, 1)",
              n);
        }
      });
    }
  }};
  auto const to = place().folder() / "copy.db";
  std::this_thread::sleep_for(std::chrono::milliseconds{50});
  backup(where(), to);
  stop = true;
  written.join();
  auto const copy = database::open(to);
  auto const n = copy->read([](reader& r) {
    return r.value_of<int>("SELECT count(*) FROM resident_point").value();
  });
  EXPECT_GT(n, 0);
  EXPECT_EQ(n % 2, 0);
}

TEST_P(backup_test, every_row_comes_into_either_engine_and_back) {
  for (auto const kind : {engine::sqlite, engine::postgres}) {
    if (kind == engine::postgres && test::postgres_address().empty()) {
      continue;
    }
    auto const there = test::temporary_database{kind};
    auto const copied = copy_into(where(), there.where(), kNow);
    EXPECT_EQ(rows_in(copied, "service_point"), 2100);
    EXPECT_EQ(rows_in(copied, "area"), 3);

    auto const back = test::temporary_database{GetParam()};
    copy_into(there.where(), back.where(), kNow);
    EXPECT_EQ(compare(where(), back.where()).size(), copied.size());
    EXPECT_NO_THROW(database::open(back.where()));
  }
}

TEST_P(backup_test, what_is_there_already_is_not_written_over) {
  auto const there = test::temporary_database{GetParam()};
  database::open_or_create(there.where(), kNow);
  EXPECT_EQ(code_of([&] { copy_into(where(), there.where(), kNow); }),
            "store.not_empty");
}

TEST_P(backup_test, what_somebody_uses_is_neither_moved_nor_replaced) {
  for (auto const kind : {engine::sqlite, engine::postgres}) {
    if (kind == engine::postgres && test::postgres_address().empty()) {
      continue;
    }
    auto const there = test::temporary_database{kind};
    EXPECT_EQ(code_of([&] { move(where(), there.where(), kNow); }),
              "store.busy");
    EXPECT_FALSE(exists(there.where()));
  }
  auto const to = place().folder() / "copy.db";
  backup(where(), to);
  EXPECT_EQ(code_of([&] { restore(to, where(), kNow, true); }), "store.busy");
  EXPECT_EQ(rows_in(compare(where(), to), "service_point"), 2100);
}

TEST_P(backup_test, what_nobody_uses_any_more_is_moved_and_put_aside) {
  db.reset();
  auto now = kNow;  // what is put aside is named after it
  for (auto const kind : {engine::sqlite, engine::postgres}) {
    if (kind == engine::postgres && test::postgres_address().empty()) {
      continue;
    }
    auto const there = test::temporary_database{kind};
    now.unix_s += 60;
    move(where(), there.where(), now);
    EXPECT_FALSE(exists(where()));
    move(there.where(), where(), now);
    EXPECT_FALSE(exists(there.where()));
  }
  db = database::open(where());
  EXPECT_EQ(db->read([](reader& r) {
    return r.value_of<int>("SELECT count(*) FROM service_point");
  }),
            2100);
}

TEST_P(backup_test, the_first_difference_is_named) {
  auto const there = test::temporary_database{GetParam()};
  copy_into(where(), there.where(), kNow);
  auto const copy = database::open(there.where());
  auto const error = [&] {
    try {
      compare(where(), there.where());
    } catch (base::error const& e) {
      return std::string{e.what()};
    }
    return std::string{};
  };
  copy->write([](writer& tx) {
    tx.run("UPDATE service_point SET lat = lat + 1e-13 WHERE id = 17");
  });
  EXPECT_THAT(error(), HasSubstr("lat of the row of service_point with id 17"));
  copy->write(
      [](writer& tx) { tx.run("DELETE FROM service_point WHERE id = 17"); });
  EXPECT_THAT(error(), HasSubstr("service_point with id 17 is only in"));
}

TEST_P(backup_test, every_table_has_a_key) {
  auto const tables = db->read([](reader& r) { return tables_of(r); });
  EXPECT_GE(tables.size(), 7U);
  for (auto const& t : tables) {
    EXPECT_NE(key_order(t, GetParam()), "") << t.name;
  }
}

}  // namespace linli::store
