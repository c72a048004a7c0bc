#include "venues/booking.h"

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

#include "base/time_text.h"
#include "base/time_zone.h"

namespace linli::venues {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

constexpr auto kShanghai = "Asia/Shanghai";

time_span at(std::string_view const from, std::string_view const until) {
  auto const moment = [](std::string_view const text) {
    return base::instant_of(*base::parse_wall_time(text), kShanghai);
  };
  return {moment(from), moment(until)};
}

// Monday to Friday from 9 to 17, Saturday late into Sunday.
places::opening_hours hours() {
  auto out = places::opening_hours{.is_known = true,
                                   .week = {},
                                   .holidays = {},
                                   .exceptions = {},
                                   .source = {}};
  for (auto day = 0; day != 5; ++day) {
    out.week.push_back({day * 1440 + 540, day * 1440 + 1020});
  }
  out.week.push_back({5 * 1440 + 1200, 6 * 1440 + 120});
  return out;
}

TEST(venues_booking, a_venue_is_open_by_its_week_holidays_and_exceptions) {
  auto h = hours();
  auto const open = [&](time_span const& within) {
    return open_between(h, std::vector<std::string>{"2026-10-01"}, kShanghai,
                        within);
  };
  auto const tuesday = at("2026-11-24T00:00", "2026-11-25T00:00");
  EXPECT_THAT(open(tuesday),
              ElementsAre(at("2026-11-24T09:00", "2026-11-24T17:00")));
  // From Saturday evening until two in the night.
  EXPECT_THAT(open(at("2026-11-29T00:00", "2026-11-29T12:00")),
              ElementsAre(at("2026-11-29T00:00", "2026-11-29T02:00")));
  auto const thursday = at("2026-10-01T00:00", "2026-10-02T00:00");
  EXPECT_FALSE(open(thursday).empty());  // holidays are not mentioned
  h.holidays.emplace();
  EXPECT_THAT(open(thursday), IsEmpty());
  h.exceptions = {{"2026-11-24", {{600, 660}}}};
  EXPECT_THAT(open(tuesday),
              ElementsAre(at("2026-11-24T10:00", "2026-11-24T11:00")));
  h.is_known = false;
  EXPECT_THAT(open(tuesday), ElementsAre(tuesday));
}

TEST(venues_booking, what_is_open_for_days_is_open_on_each_of_them) {
  auto h = hours();
  h.week = {{0, places::kMinutesPerWeek}};
  auto const open = [&](time_span const& within) {
    return open_between(h, std::vector<std::string>{}, kShanghai, within);
  };
  auto const friday_on = at("2026-11-27T09:00", "2026-11-30T10:00");
  EXPECT_THAT(open(friday_on), ElementsAre(friday_on));
  h.exceptions = {{"2026-11-28", {}}};
  EXPECT_THAT(open(friday_on),
              ElementsAre(at("2026-11-27T09:00", "2026-11-28T00:00"),
                          at("2026-11-29T00:00", "2026-11-30T10:00")));
  h.exceptions.clear();
  // Saturday evening until Monday morning: past the end of the week.
  h.week = {{5 * 1440 + 1200, 7 * 1440 + 600}};
  EXPECT_THAT(open(friday_on),
              ElementsAre(at("2026-11-28T20:00", "2026-11-30T10:00")));
}

TEST(venues_booking, other_times_are_the_nearest_that_are_free) {
  auto const open = std::vector{at("2026-11-24T09:00", "2026-11-24T17:00"),
                                at("2026-11-25T09:00", "2026-11-25T17:00")};
  auto const busy = std::vector{at("2026-11-24T13:10", "2026-11-24T15:20"),
                                at("2026-11-24T10:00", "2026-11-24T12:00")};
  EXPECT_THAT(
      free_near(at("2026-11-24T14:00", "2026-11-24T15:00"), busy, open, 3),
      ElementsAre(at("2026-11-24T15:20", "2026-11-24T16:20"),
                  at("2026-11-24T12:00", "2026-11-24T13:00"),
                  at("2026-11-24T09:00", "2026-11-24T10:00")));
  EXPECT_THAT(
      free_near(at("2026-11-24T09:00", "2026-11-24T19:00"), busy, open, 3),
      IsEmpty());
}

TEST(venues_booking, a_week_begins_on_monday_of_the_district) {
  // Sunday evening in Shanghai is still of the week before.
  EXPECT_EQ(week_of(at("2026-11-29T23:30", "2026-11-30T00:30").from, kShanghai),
            at("2026-11-23T00:00", "2026-11-30T00:00"));
  EXPECT_EQ(week_of(at("2026-11-30T00:00", "2026-11-30T00:30").from, kShanghai),
            at("2026-11-30T00:00", "2026-12-07T00:00"));
}

RC_GTEST_PROP(venues_booking, what_is_offered_is_free_open_and_as_long, ()) {
  auto const between = [](std::int64_t const from, std::int64_t const until) {
    return time_span{{from * 60}, {until * 60}};
  };
  auto const some_span = [&] {
    auto const from = *rc::gen::inRange(0, 5000);
    return between(from, from + *rc::gen::inRange(1, 600));
  };
  auto busy = std::vector<time_span>{};
  for (auto i = *rc::gen::inRange(0, 12); i != 0; --i) {
    busy.push_back(some_span());
  }
  auto open = std::vector<time_span>{};
  auto from = 0;
  for (auto i = *rc::gen::inRange(1, 6); i != 0; --i) {
    from += *rc::gen::inRange(1, 500);
    auto const until = from + *rc::gen::inRange(1, 900);
    open.push_back(between(from, until));
    from = until;
  }
  auto const wanted = some_span();
  auto const is_free = [&](time_span const& s) {
    return is_open_throughout(open, s) &&
           std::ranges::none_of(busy,
                                [&](auto const& b) { return overlap(b, s); });
  };
  auto const found = free_near(wanted, busy, open, 100);
  for (auto const& s : found) {
    RC_ASSERT(is_free(s));
    RC_ASSERT(length_s(s) == length_s(wanted));
  }
  // What is wanted is the first when it is free, and when nothing is offered
  // there is nothing.
  if (is_free(wanted)) {
    RC_ASSERT(!found.empty() && found.front() == wanted);
  }
  if (found.empty()) {
    for (auto minute = 0; minute != 8000; ++minute) {
      auto const s = between(minute, minute + length_s(wanted) / 60);
      RC_ASSERT(!is_free(s));
    }
  }
}

TEST(venues_room_tree, a_room_shares_with_the_whole_and_with_its_parts) {
  auto const room = [](std::int64_t const key, std::int64_t const within) {
    auto out = room_row{.key = {key}};
    if (within != 0) {
      out.within = room_id{within};
    }
    return out;
  };
  auto const tree =
      room_tree{{room(1, 0), room(2, 1), room(3, 1), room(4, 3), room(5, 0)}};
  EXPECT_THAT(tree.sharing({3}),
              ElementsAre(room_id{1}, room_id{3}, room_id{4}));
  EXPECT_THAT(tree.sharing({1}),
              ElementsAre(room_id{1}, room_id{2}, room_id{3}, room_id{4}));
  EXPECT_THAT(tree.sharing({5}), ElementsAre(room_id{5}));
  EXPECT_FALSE(tree.may_lie_in({1}, {4}));
  EXPECT_FALSE(tree.may_lie_in({1}, {1}));
  EXPECT_TRUE(tree.may_lie_in({5}, {4}));
}

TEST(venues_room, layouts_and_equipment_are_kept_as_text) {
  auto const all = std::vector<layout>{{"theatre", 40}, {"circle", 20}};
  EXPECT_EQ(layouts_text(all), "theatre:40,circle:20");
  EXPECT_EQ(layouts_from(layouts_text(all)), all);
  EXPECT_THAT(layouts_from(""), IsEmpty());
  EXPECT_THAT(equipment_from("piano,,wifi"), ElementsAre("piano", "wifi"));
}

}  // namespace
}  // namespace linli::venues
