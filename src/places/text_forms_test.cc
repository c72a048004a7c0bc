#include "places/text_forms.h"

#include <gtest/gtest.h>

#include "base/error.h"

namespace linli::places {

TEST(places_text_forms, a_boundary_comes_back_with_its_parts_and_holes) {
  auto const area = geo::multipolygon{
      {.outer = {{31, 121}, {31, 122}, {32, 122}, {31, 121}},
       .holes = {{{31.2, 121.8}, {31.3, 121.8}, {31.3, 121.9}, {31.2, 121.8}}}},
      {.outer = {{1, 2}, {1, 3}, {2, 3}, {1, 2}}, .holes = {}}};
  auto const back = boundary_from(boundary_text(area));
  ASSERT_EQ(back.size(), 2U);
  EXPECT_EQ(back[0].outer, area[0].outer);
  ASSERT_EQ(back[0].holes.size(), 1U);
  EXPECT_EQ(back[0].holes[0], area[0].holes[0]);
  EXPECT_EQ(back[1].outer, area[1].outer);
  EXPECT_EQ(boundary_text({}), "");
  EXPECT_TRUE(boundary_from("").empty());
}

TEST(places_text_forms, hours_come_back_whole) {
  auto const hours = opening_hours{
      .is_known = true,
      .week = {{480, 1020}, {9960, 10200}},
      .holidays = std::vector<open_span>{},
      .exceptions = {{"2026-10-01", {}}, {"2026-12-31", {{0, 9}}}},
      .source = "Mo 08:00-17:00 \"早\""};
  EXPECT_EQ(hours_from(hours_text(hours)), hours);
  auto no_holidays = hours;
  no_holidays.holidays.reset();
  no_holidays.exceptions.clear();
  EXPECT_EQ(hours_from(hours_text(no_holidays)), no_holidays);
  EXPECT_EQ(hours_text({}), "");
  EXPECT_EQ(hours_from(""), opening_hours{});
}

TEST(places_text_forms, what_is_damaged_is_said) {
  EXPECT_THROW(boundary_from("{"), base::error);
  EXPECT_THROW(boundary_from(R"({"coordinates":[[["a"]]]})"), base::error);
  EXPECT_THROW(hours_from(R"({"week":3})"), base::error);
}

}  // namespace linli::places
