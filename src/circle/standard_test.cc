#include "circle/standard.h"

#include <fstream>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/temporary_folder.h"

#include "base/error.h"

namespace linli::circle {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

constexpr auto kSmall = R"(key = "small"
edition = "1"
title = { zh = "小", en = "Small", zh-Hant = "小" }
[[duty]]
category = "canteen"
tier = 5
limit_minutes = 5
clause = "1"
checked = true
)";

std::string message_of(std::string_view const toml) {
  try {
    parse_standard(toml, "mine.toml");
  } catch (base::error const& e) {
    EXPECT_EQ(e.code(), "circle.bad_standard");
    return e.what();
  }
  return "no error";
}

std::string with(std::string_view const old_line,
                 std::string_view const new_line) {
  auto text = std::string{kSmall};
  text.replace(text.find(old_line), old_line.size(), new_line);
  return text;
}

TEST(circle_standard, three_are_built_in) {
  auto keys = std::vector<std::string>{};
  for (auto const& s : load_standards()) {
    keys.push_back(s.key);
  }
  EXPECT_THAT(keys,
              ElementsAre("gb50180-2018", "shanghai-2016", "tdt1062-2021"));
}

TEST(circle_standard, what_was_read_in_the_text_is_told_from_memory) {
  auto const all = load_standards();
  auto const& gb = find_standard(all, "gb50180-2018");
  auto const& kindergarten = gb.duties[*find_duty(gb, "kindergarten")];
  EXPECT_EQ(kindergarten.limit, meters{300});
  EXPECT_TRUE(kindergarten.is_checked);
  EXPECT_FALSE(gb.duties[*find_duty(gb, "nursery")].is_checked);

  auto const& td = find_standard(all, "tdt1062-2021");
  auto const& centre = td.duties[*find_duty(td, "health_centre")];
  EXPECT_EQ(centre.one_per, places::level::subdistrict);
  EXPECT_TRUE(centre.is_checked);
}

TEST(circle_standard, a_duty_may_be_discharged_by_other_kinds_it_names) {
  auto const all = load_standards();
  auto const& gb = find_standard(all, "gb50180-2018");
  EXPECT_EQ(find_duty(gb, "supermarket"), find_duty(gb, "wet_market"));
  // Its own row comes before the one that also accepts it.
  EXPECT_EQ(gb.duties[*find_duty(gb, "sports_ground")].category,
            "sports_ground");
  EXPECT_EQ(find_duty(gb, "hospital"), std::nullopt);
}

TEST(circle_standard, a_folder_replaces_and_adds) {
  auto const folder = test::temporary_folder{};
  auto mine = with("\"small\"", "\"gb50180-2018\"");
  std::ofstream{folder.path() / "a.toml"} << mine;
  std::ofstream{folder.path() / "b.toml"} << kSmall;
  auto const all = load_standards(folder.path());
  EXPECT_EQ(all.size(), 4);
  EXPECT_EQ(find_standard(all, "gb50180-2018").duties.size(), 1);
  EXPECT_EQ(find_standard(all, "small").duties[0].limit_time, seconds{300});
}

TEST(circle_standard, a_missing_folder_is_said) {
  EXPECT_THROW(load_standards("/nowhere/at/all"), base::error);
}

TEST(circle_standard, an_unknown_key_names_those_there_are) {
  auto const all = load_standards();
  try {
    find_standard(all, "din");
    FAIL();
  } catch (base::error const& e) {
    EXPECT_EQ(e.code(), "circle.no_such_standard");
    EXPECT_THAT(e.what(), HasSubstr("shanghai-2016"));
  }
}

TEST(circle_standard, an_error_names_file_line_field_and_what_was_expected) {
  struct {
    std::string toml;
    std::string_view place;
    std::string_view expected;
  } const cases[] = {
      {with("tier = 5", "tier = 7"), "mine.toml, line 6, field duty[1].tier",
       "5, 10 or 15"},
      {with("tier = 5", "tier = \"5\""), "line 6, field duty[1].tier",
       "5, 10 or 15"},
      {with("tier = 5\n", ""), "line 4, field duty[1].tier", "it is missing"},
      {with("limit_minutes = 5", "limit_m = 0"),
       "line 7, field duty[1].limit_m", "above 0"},
      {with("limit_minutes = 5", "limit_m = nan"),
       "line 7, field duty[1].limit_m", "above 0"},
      {with("limit_minutes = 5", "limit_minutes = 500"),
       "duty[1].limit_minutes", "at most 60"},
      {with("limit_minutes = 5", "limit_minutes = 5\nlimit_m = 300"),
       "duty[1].limit_m", "exactly one of"},
      {with("limit_minutes = 5\n", ""), "duty[1].limit_m", "exactly one of"},
      {with("limit_minutes = 5", "one_per = \"street\""),
       "line 7, field duty[1].one_per", "subdistrict"},
      {with("clause = \"1\"", "claus = \"1\""), "line 8, field duty[1].claus",
       "one of category"},
      {with("checked = true", "checked = 1"), "duty[1].checked",
       "true or false"},
      {with("\"canteen\"", "\"Can teen\""), "duty[1].category", "a-z"},
      {with("tier = 5", "tier = 5\ncategories = []"), "duty[1].categories",
       "not empty"},
      {with(", en = \"Small\"", ""), "title.en", "it is missing"},
      {with("key = \"small\"\n", ""), "field key", "it is missing"},
  };
  for (auto const& c : cases) {
    SCOPED_TRACE(c.toml);
    auto const message = message_of(c.toml);
    EXPECT_THAT(message, HasSubstr(std::string{c.place}));
    EXPECT_THAT(message, HasSubstr(std::string{c.expected}));
  }
}

TEST(circle_standard, what_is_not_toml_and_what_asks_nothing_is_refused) {
  EXPECT_THAT(message_of("key = = 1"), HasSubstr("line 1: this is not TOML"));
  EXPECT_THAT(message_of("key = \"a\"\nedition = \"1\"\ntitle = { zh = \"a\", "
                         "en = \"a\", zh-Hant = \"a\" }\n"),
              HasSubstr("at least one [[duty]]"));
}

TEST(circle_standard, two_duties_for_one_category_are_refused) {
  auto const text = std::string{kSmall};
  EXPECT_THAT(message_of(text + text.substr(text.find("[[duty]]"))),
              HasSubstr("field duty[2].category"));
}

}  // namespace
}  // namespace linli::circle
