#include "store/check.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/temporary_database.h"

#include "store/database.h"

namespace linli::store {

namespace {

using testing::Contains;
using testing::Field;
using testing::HasSubstr;
using testing::IsEmpty;

constexpr auto kNow = base::instant{1'790'000'000};

constexpr auto kOneDistrict =
    invariant{"one district",
              "SELECT 'district ' || code FROM district "
              "WHERE (SELECT count(*) FROM district) > 1 ORDER BY code"};

class check_test : public test::on_both_engines {
 protected:
  void SetUp() override {
    on_both_engines::SetUp();
    if (!IsSkipped()) {
      db = database::open_or_create(where(), kNow);
    }
  }

  void add_district(std::string const& code) const {
    db->write([&](writer& tx) {
      tx.run(
          "INSERT INTO district (code, time_zone, standard) "
          "VALUES ($1, 'UTC', 'x')",
          code);
    });
  }

  check_report checked() const {
    return check(where(), std::array{kOneDistrict});
  }

  std::unique_ptr<database> db;
};

LINLI_ON_BOTH_ENGINES(check_test);

}  // namespace

TEST_P(check_test, a_healthy_database_is_counted_and_nothing_is_found) {
  add_district("1");
  auto const r = checked();
  EXPECT_THAT(r.findings, IsEmpty());
  EXPECT_THAT(r.tables, Contains(Field(&copied_table::name, "district")));
}

TEST_P(check_test, what_the_modules_promise_is_looked_at) {
  add_district("1");
  add_district("2");
  EXPECT_THAT(checked().findings,
              Contains(Field(&finding::what, "district 2")));
}

TEST(check_sqlite, a_key_that_leads_nowhere_is_found) {
  auto const place = test::temporary_database{engine::sqlite};
  database::open_or_create(place.where(), kNow);
  {
    auto s = session{place.where(), session::role::writer};
    s.execute("PRAGMA foreign_keys = OFF");
    s.execute(
        "INSERT INTO area (code, parent, level, name_zh) "
        "VALUES ('7', 'gone', 1, 'x')");
  }
  EXPECT_THAT(check(place.where(), {}).findings,
              Contains(Field(&finding::what, HasSubstr("refers to a row"))));
}

}  // namespace linli::store
