#include "store/address.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/temporary_database.h"

namespace linli::store {

using test::code_of;
using testing::HasSubstr;
using testing::Not;

TEST(store_address, without_a_setting_it_is_the_file_in_the_folder) {
  auto const a = address_for("", "data/310109", "310109");
  EXPECT_EQ(a.kind, engine::sqlite);
  EXPECT_EQ(a.file, "data/310109/linli.db");
}

TEST(store_address, a_file_may_name_the_district) {
  EXPECT_EQ(address_for("sqlite:/srv/{district}.db", "x", "310109").file,
            "/srv/310109.db");
}

TEST(store_address, on_postgresql_every_district_has_its_schema) {
  auto const a = address_for(
      "postgresql://linli:secret@db.example/city?sslkey=also-secret", "x",
      "310109");
  EXPECT_EQ(a.kind, engine::postgres);
  EXPECT_EQ(a.schema, "linli_310109");
  EXPECT_THAT(a.shown(), HasSubstr("linli@db.example/city"));
  EXPECT_THAT(a.shown(), Not(HasSubstr("secret")));
}

TEST(store_address, anything_else_is_refused_without_its_password) {
  EXPECT_EQ(code_of([] { address_for("mysql://a:b@c/d", "x", "1"); }),
            "store.bad_address");
  EXPECT_EQ(code_of([] { address_for("sqlite:", "x", "1"); }),
            "store.bad_address");
  EXPECT_EQ(code_of([] {
              address_for("postgresql://h/d", "x", "a\"; DROP SCHEMA x; --");
            }),
            "store.bad_address");
}

}  // namespace linli::store
