#include "places/hours_import.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace linli::places {

namespace {

using testing::ElementsAre;
using testing::IsEmpty;

/// Tuesday 24 November 2026, 8:00 in Shanghai.
auto const kContext = hours_context{.time_zone = "Asia/Shanghai",
                                    .at = {31.26, 121.49},
                                    .now = {1'795'478'400}};

opening_hours parse(std::string_view const text) {
  auto const hours = parse_opening_hours(text, kContext);
  EXPECT_TRUE(hours.has_value()) << text;
  return hours.value_or(opening_hours{});
}

constexpr open_span on(int const day, int const from, int const to) {
  return {day * kMinutesPerDay + from * 60, day * kMinutesPerDay + to * 60};
}

}  // namespace

TEST(places_hours_import, a_plain_week) {
  auto const h = parse("Mo-Fr 08:00-12:00,13:00-17:00; Sa 09:00-12:00");
  EXPECT_TRUE(h.is_known);
  EXPECT_EQ(h.week.size(), 11U);
  EXPECT_EQ(h.week.front(), on(0, 8, 12));
  EXPECT_EQ(h.week.back(), on(5, 9, 12));
  EXPECT_THAT(h.exceptions, IsEmpty());
  EXPECT_EQ(h.holidays, std::nullopt);
  EXPECT_EQ(h.source, "Mo-Fr 08:00-12:00,13:00-17:00; Sa 09:00-12:00");
}

TEST(places_hours_import, always_open) {
  EXPECT_THAT(parse("24/7").week, ElementsAre(open_span{0, kMinutesPerWeek}));
  EXPECT_THAT(parse("Mo-Su 00:00-24:00").week,
              ElementsAre(open_span{0, kMinutesPerWeek}));
}

TEST(places_hours_import, nights_run_past_midnight_and_past_the_week) {
  EXPECT_THAT(parse("Su 22:00-02:00").week, ElementsAre(on(6, 22, 26)));
  EXPECT_THAT(parse("Fr 20:00-03:00").week, ElementsAre(on(4, 20, 27)));
}

TEST(places_hours_import, public_holidays_are_kept_apart) {
  auto const off = parse("Mo-Su 06:00-18:00; PH off");
  EXPECT_EQ(off.holidays, std::vector<open_span>{});
  EXPECT_EQ(off.week.size(), 7U);
  EXPECT_THAT(off.exceptions, IsEmpty());

  auto const with_sunday = parse("Mo-Sa 08:00-20:00; PH,Su 10:00-14:00");
  EXPECT_EQ(with_sunday.holidays, (std::vector<open_span>{{600, 840}}));
  EXPECT_EQ(with_sunday.week.back(), on(6, 10, 14));

  auto const comma = parse("Mo-Fr 08:00-12:00, PH off");
  EXPECT_EQ(comma.holidays, std::vector<open_span>{});
  EXPECT_EQ(comma.week.size(), 5U);
}

TEST(places_hours_import, a_date_that_differs_is_an_exception) {
  auto const h = parse("Mo-Su 09:00-17:00; 2027 Jan 01 off");
  EXPECT_EQ(h.week.size(), 7U);
  ASSERT_EQ(h.exceptions.size(), 1U);
  EXPECT_EQ(h.exceptions[0].date, "2027-01-01");
  EXPECT_THAT(h.exceptions[0].spans, IsEmpty());
}

TEST(places_hours_import, the_longer_season_is_the_week) {
  auto const h = parse("Mar-Nov 08:00-20:00; Dec-Feb 09:00-17:00");
  EXPECT_EQ(h.week.front(), on(0, 8, 20));
  EXPECT_EQ(h.exceptions.size(), 90U) << "December, January, February";
  EXPECT_EQ(h.exceptions.front().date, "2026-12-01");
  EXPECT_EQ(openness_on(h, "2027-01-04", day_kind::ordinary, {8 * 60 + 30}),
            openness::closed);
}

TEST(places_hours_import, what_is_no_expression_is_nothing) {
  for (auto const* const text :
       {"", "   ", "on weekdays", "早上八点到晚上六点", "Mo-Fr 25:00-26:61",
        "Mo-Fr 08:00-12:00; SH off"}) {
    EXPECT_EQ(parse_opening_hours(text, kContext), std::nullopt) << text;
  }
}

TEST(places_hours_import, an_unknown_time_zone_is_nothing) {
  auto context = kContext;
  context.time_zone = "Moon/Tycho";
  EXPECT_EQ(parse_opening_hours("24/7", context), std::nullopt);
}

}  // namespace linli::places
