#include "places/opening_hours.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace linli::places {

namespace {

using testing::ElementsAre;
using enum openness;

constexpr week_minute at(int const day, int const hour, int const minute = 0) {
  return {day * kMinutesPerDay + hour * 60 + minute};
}

opening_hours known(std::vector<open_span> week) {
  return {.is_known = true,
          .week = std::move(week),
          .holidays = {},
          .exceptions = {},
          .source = {}};
}

auto const kMondayMorning = known({{8 * 60, 12 * 60}});

}  // namespace

TEST(places_opening_hours, the_first_minute_is_open_and_the_last_is_not) {
  EXPECT_EQ(openness_at(kMondayMorning, at(0, 7, 59)), closed);
  EXPECT_EQ(openness_at(kMondayMorning, at(0, 8)), open);
  EXPECT_EQ(openness_at(kMondayMorning, at(0, 11, 59)), open);
  EXPECT_EQ(openness_at(kMondayMorning, at(0, 12)), closed);
  EXPECT_EQ(openness_at(kMondayMorning, at(1, 9)), closed);
}

TEST(places_opening_hours, a_night_at_the_end_of_the_week_goes_on_on_monday) {
  auto const bar = known({{at(6, 22).value, at(6, 22).value + 4 * 60}});
  EXPECT_EQ(openness_at(bar, at(6, 23, 59)), open);
  EXPECT_EQ(openness_at(bar, at(0, 1, 59)), open);
  EXPECT_EQ(openness_at(bar, at(0, 2)), closed);
  EXPECT_EQ(next_change(bar, at(6, 23)), at(0, 2));
  EXPECT_EQ(next_change(bar, at(0, 1)), at(0, 2));
  EXPECT_EQ(next_change(bar, at(0, 2)), at(6, 22));
}

TEST(places_opening_hours, the_next_change_is_strictly_later) {
  EXPECT_EQ(next_change(kMondayMorning, at(0, 7, 59)), at(0, 8));
  EXPECT_EQ(next_change(kMondayMorning, at(0, 8)), at(0, 12));
  EXPECT_EQ(next_change(kMondayMorning, at(0, 12)), at(0, 8)) << "next week";
}

TEST(places_opening_hours, what_never_changes_has_no_next_change) {
  auto const always = known({{0, kMinutesPerWeek}});
  EXPECT_EQ(openness_at(always, at(3, 3)), open);
  EXPECT_EQ(next_change(always, at(3, 3)), std::nullopt);
  EXPECT_EQ(openness_at(known({}), at(3, 3)), closed);
  EXPECT_EQ(next_change(known({}), at(3, 3)), std::nullopt);
}

TEST(places_opening_hours, spans_that_touch_are_no_change) {
  auto const days = known({{0, 1440}, {1440, 2880}});
  EXPECT_EQ(next_change(days, at(0, 12)), at(2, 0));
}

TEST(places_opening_hours, unknown_hours_are_neither_open_nor_closed) {
  EXPECT_EQ(openness_at({}, at(0, 9)), unknown);
  EXPECT_EQ(next_change({}, at(0, 9)), std::nullopt);
  EXPECT_EQ(openness_on({}, "2026-10-01", day_kind::holiday, at(3, 9)),
            unknown);
}

TEST(places_opening_hours,
     an_exception_comes_before_a_holiday_before_the_week) {
  auto h = kMondayMorning;
  h.holidays = std::vector<open_span>{};
  h.exceptions = {{"2026-11-23", {{14 * 60, 15 * 60}}}};
  using enum day_kind;
  EXPECT_EQ(openness_on(h, "2026-11-23", holiday, at(0, 14)), open);
  EXPECT_EQ(openness_on(h, "2026-11-23", ordinary, at(0, 9)), closed);
  EXPECT_EQ(openness_on(h, "2026-11-30", holiday, at(0, 9)), closed);
  EXPECT_EQ(openness_on(h, "2026-11-30", ordinary, at(0, 9)), open);
  h.holidays.reset();
  EXPECT_EQ(openness_on(h, "2026-11-30", holiday, at(0, 9)), open)
      << "holidays not mentioned: the week holds";
}

TEST(places_opening_hours, spans_are_sorted_joined_and_closed_over_the_week) {
  auto week = std::vector<open_span>{{9000, 10100}, {100, 200}, {150, 300},
                                     {20, 50},      {5, 5},     {-3, 4}};
  make_proper(week);
  EXPECT_THAT(week, ElementsAre(open_span{100, 300}, open_span{9000, 10130}));

  auto round = std::vector<open_span>{{0, 5000}, {5000, kMinutesPerWeek}};
  make_proper(round);
  EXPECT_THAT(round, ElementsAre(open_span{0, kMinutesPerWeek}));
}

}  // namespace linli::places
