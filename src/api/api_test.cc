#include <gtest/gtest.h>
#include <map>

#include "api/generated/operations.h"
#include "api/generated/types.h"
#include "api/json.h"
#include "support/contract.h"

#include "base/error.h"

namespace linli::api {

namespace {

using test::the_contract;

http::request asking(std::vector<http::field> query) {
  auto r = http::request{};
  r.query = std::move(query);
  r.path_parameters = {{"district", "310109"}};
  r.speaks = http::language::en;
  return r;
}

std::vector<base::field_error> refused(std::vector<http::field> query) {
  try {
    parse_get_circle(asking(std::move(query)));
  } catch (base::error const& e) {
    EXPECT_EQ(e.code(), "http.bad_parameters");
    return e.fields();
  }
  return {};
}

search_answer some_answer() {
  return {.results = {{.kind = search_kind::service,
                       .name = {.zh = "食堂 \"甲\"\n", .en = "Canteen"},
                       .at = {31.25, 121.49},
                       .id = "12",
                       .category = {},
                       .area_code = {},
                       .detail = {}}}};
}

}  // namespace

TEST(api_json, an_answer_is_written_as_the_contract_says) {
  auto const text = to_json(some_answer());
  EXPECT_EQ(text, R"({"results":[{"kind":"service","name":{"zh":"食堂 )"
                  R"(\"甲\"\n","en":"Canteen"},"at":{"lat":31.25,)"
                  R"("lng":121.49},"id":"12"}]})");
  EXPECT_EQ(the_contract().against_schema("search_answer", text), "");
}

TEST(api_json, what_the_contract_does_not_know_is_found) {
  EXPECT_NE(the_contract().against_schema("search_answer", R"({"results":1})"),
            "");
  EXPECT_NE(the_contract().against_schema("search_answer",
                                          R"({"results":[],"more":true})"),
            "");
  EXPECT_NE(
      the_contract().against_schema(
          "search_answer", R"({"results":[{"kind":"moon","name":{"zh":"a"},)"
                           R"("at":{"lat":1,"lng":2}}]})"),
      "");
}

TEST(api_json, lists_and_borders_may_be_empty_or_unknown) {
  EXPECT_EQ(to_json(district_list{}), R"({"districts":[]})");
  auto feature = area_feature{.id = "1",
                              .geometry = std::nullopt,
                              .properties = {.code = "1",
                                             .parent = "",
                                             .level = area_level::community,
                                             .name = {.zh = "甲"},
                                             .residents = 0,
                                             .label = {}}};
  EXPECT_NE(to_json(feature).find(R"("geometry":null)"), std::string::npos);
  EXPECT_EQ(the_contract().against_schema("area_feature", to_json(feature)),
            "");
  feature.geometry = geo::multipolygon{
      {.outer = {{0, 0}, {0, 1}, {1, 1}, {0, 0}},
       .holes = {{{0.1, 0.1}, {0.2, 0.2}, {0.1, 0.2}, {0.1, 0.1}}}}};
  EXPECT_EQ(the_contract().against_schema("area_feature", to_json(feature)),
            "");
}

TEST(api_json, coordinates_have_six_decimals_and_no_more) {
  EXPECT_EQ(to_json(geo::latlng{-30.03299999999, 0.1234567}),
            R"({"lat":-30.033,"lng":0.123457})");
  EXPECT_EQ(to_json(geo::multipolygon{}),
            R"({"type":"MultiPolygon","coordinates":[]})");
}

TEST(api_operations, defaults_are_the_contracts) {
  auto const p = parse_get_circle(asking({{"lat", "31.2"}, {"lng", "121.5"}}));
  EXPECT_EQ(p.district, "310109");
  EXPECT_EQ(p.lat, 31.2);
  EXPECT_EQ(p.profile, "adult");
  EXPECT_EQ(p.minutes, (std::vector<std::int64_t>{5, 10, 15}));
  EXPECT_TRUE(p.geometry);
  EXPECT_FALSE(p.standard.has_value());
  EXPECT_FALSE(p.at.has_value());
}

TEST(api_operations, lists_and_switches_are_read) {
  auto const p = parse_get_circle(asking({{"lat", "31.2"},
                                          {"lng", "121.5"},
                                          {"minutes", "15,5"},
                                          {"geometry", "false"},
                                          {"at", "10079"},
                                          {"lang", "en"}}));
  EXPECT_EQ(p.minutes, (std::vector<std::int64_t>{15, 5}));
  EXPECT_FALSE(p.geometry);
  EXPECT_EQ(p.at, 10079);
}

TEST(api_operations, every_field_at_fault_is_named_with_what_was_expected) {
  auto const fields = refused({{"lat", "91"},
                               {"minutes", "5,5"},
                               {"at", "noon"},
                               {"prfile", "adult"},
                               {"profile", "ADULT!"},
                               {"geometry", "maybe"}});
  auto by_name = std::map<std::string, std::string>{};
  for (auto const& f : fields) {
    EXPECT_TRUE(by_name.emplace(f.field, f.message).second) << f.field;
  }
  EXPECT_EQ(by_name["lat"], "A number from -90 to 90.");
  EXPECT_EQ(by_name["lng"], "Required.");
  EXPECT_EQ(by_name["at"], "A whole number from 0 to 10079.");
  EXPECT_EQ(by_name["prfile"], "There is no such parameter.");
  EXPECT_EQ(by_name["geometry"], "true or false.");
  EXPECT_NE(by_name["profile"].find("[a-z0-9_]"), std::string::npos);
  EXPECT_NE(by_name["minutes"].find("from 1 to 60"), std::string::npos);
  EXPECT_EQ(by_name.size(), 7U);
}

TEST(api_operations, numbers_are_numbers_and_nothing_else) {
  for (auto const* const bad :
       {"", " 1", "1 ", "0x10", "1e999", "nan", "inf", "1,2", "--1", "一"}) {
    SCOPED_TRACE(bad);
    auto const fields = refused({{"lat", bad}, {"lng", "1"}});
    ASSERT_EQ(fields.size(), 1U);
    EXPECT_EQ(fields[0].field, "lat");
  }
}

TEST(api_operations, a_parameter_given_twice_is_refused) {
  EXPECT_EQ(refused({{"lat", "1"}, {"lng", "1"}, {"lat", "2"}}).size(), 1U);
  EXPECT_EQ(refused({{"lat", "1"}, {"lng", "1"}, {"district", "x"}}).size(),
            1U);
}

}  // namespace linli::api
