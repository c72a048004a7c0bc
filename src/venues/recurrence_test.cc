#include "venues/recurrence.h"

#include <gmock/gmock.h>

#include "base/error.h"

namespace linli::venues {
namespace {

using testing::ElementsAre;
using testing::SizeIs;

base::wall_time wall(std::string_view const text) {
  return *base::parse_wall_time(text);
}

std::vector<std::string> dates(std::string_view const rule,
                               std::string_view const first,
                               std::string_view const last = "2027-12-31T00:00",
                               std::size_t const most = 100) {
  auto out = std::vector<std::string>{};
  for (auto const at : occurrences(rule, wall(first), wall(last), most)) {
    out.push_back(base::text_of(at));
  }
  return out;
}

std::string code_of(std::string_view const rule) {
  try {
    occurrences(rule, wall("2026-11-24T14:00"), wall("2027-11-24T14:00"), 10);
  } catch (base::error const& e) {
    return e.code();
  }
  return "";
}

TEST(venues_recurrence,
     a_week_repeats_on_its_days_at_the_same_time_of_the_day) {
  EXPECT_THAT(dates("FREQ=WEEKLY;BYDAY=TU,TH;COUNT=4", "2026-11-24T14:00"),
              ElementsAre("2026-11-24T14:00", "2026-11-26T14:00",
                          "2026-12-01T14:00", "2026-12-03T14:00"));
  EXPECT_THAT(
      dates("FREQ=WEEKLY;INTERVAL=2;UNTIL=20261222T140000", "2026-11-24T14:00"),
      ElementsAre("2026-11-24T14:00", "2026-12-08T14:00", "2026-12-22T14:00"));
}

// RFC 5545, 3.8.5.3: the last Friday; the 31st only of months that have one.
TEST(venues_recurrence, months_repeat_by_day_of_the_week_and_by_date) {
  EXPECT_THAT(
      dates("FREQ=MONTHLY;BYDAY=-1FR;COUNT=3", "2026-11-27T09:00"),
      ElementsAre("2026-11-27T09:00", "2026-12-25T09:00", "2027-01-29T09:00"));
  EXPECT_THAT(
      dates("FREQ=MONTHLY;COUNT=3", "2026-10-31T09:00"),
      ElementsAre("2026-10-31T09:00", "2026-12-31T09:00", "2027-01-31T09:00"));
}

TEST(venues_recurrence,
     the_first_is_the_first_even_when_the_rule_would_not_have_it) {
  EXPECT_THAT(
      dates("FREQ=WEEKLY;BYDAY=FR;COUNT=3", "2026-11-24T14:00"),
      ElementsAre("2026-11-24T14:00", "2026-11-27T14:00", "2026-12-04T14:00"));
  // A date that never comes.
  EXPECT_THAT(dates("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "2026-11-24T14:00"),
              ElementsAre("2026-11-24T14:00"));
}

TEST(venues_recurrence, what_has_no_end_stops_at_the_last_and_at_the_most) {
  EXPECT_THAT(dates("FREQ=DAILY", "2026-11-24T14:00", "2026-11-26T14:00"),
              SizeIs(3));
  EXPECT_THAT(dates("FREQ=DAILY", "2026-11-24T14:00", "2030-11-26T14:00", 50),
              SizeIs(50));
}

TEST(venues_recurrence, what_is_no_rule_or_more_often_than_daily_is_refused) {
  for (auto const* const bad :
       {"", "every Tuesday", "FREQ=HOURLY", "FREQ=MINUTELY;COUNT=3",
        "FREQ=DAILY;BYHOUR=9,10", "COUNT=3", "FREQ=WEEKLY;BYDAY=XX"}) {
    EXPECT_EQ(code_of(bad), "venues.bad_rule") << bad;
  }
  EXPECT_EQ(code_of(std::string(600, 'F')), "venues.bad_rule");
  EXPECT_EQ(code_of("FREQ=WEEKLY"), "");
}

TEST(venues_recurrence, a_rule_can_be_cut) {
  auto const cut =
      rule_until("FREQ=WEEKLY;BYDAY=TU;COUNT=10", wall("2026-12-08T13:59"));
  EXPECT_THAT(dates(cut, "2026-11-24T14:00"),
              ElementsAre("2026-11-24T14:00", "2026-12-01T14:00"));
}

}  // namespace
}  // namespace linli::venues
