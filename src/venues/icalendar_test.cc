#include "venues/icalendar.h"

#include <gmock/gmock.h>

#include "base/error.h"
#include "base/time_text.h"

namespace linli::venues {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

base::instant at(std::string_view const text) {
  return *base::parse_rfc3339(text);
}

base::instant const kNow = at("2026-11-24T08:00:00Z");

std::string in_calendar(std::string const& events) {
  return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//y//EN\r\n" + events +
         "END:VCALENDAR\r\n";
}

TEST(venues_icalendar, what_is_written_is_read_again) {
  auto const e = calendar_event{
      .uid = "booking-1@linli",
      .title = "插花；茶, 与\n古琴 " + std::string(200, 'x'),
      .place = "瑞虹共享会客厅 大厅",
      .at = {at("2026-11-25T06:00:00Z"), at("2026-11-25T08:00:00Z")},
      .stamp = at("2026-11-24T08:00:00Z"),
      .sequence = 2};
  auto const text = calendar_text("会客厅", {e});
  EXPECT_THAT(text, HasSubstr("X-WR-CALNAME:会客厅"));
  EXPECT_THAT(text, HasSubstr("DTSTART:20261125T060000Z"));
  EXPECT_THAT(text, HasSubstr("SEQUENCE:2"));
  // RFC 5545, 3.1: no line is longer than 75 octets.
  for (auto from = std::size_t{0}; from < text.size();) {
    auto const end = std::min(text.find("\r\n", from), text.size());
    EXPECT_LE(end - from, 75U);
    from = end + 2;
  }
  auto const back = events_from(text, "Asia/Shanghai", kNow).events;
  ASSERT_THAT(back, SizeIs(1));
  EXPECT_EQ(back[0].uid, e.uid);
  EXPECT_EQ(back[0].title, e.title);
  EXPECT_EQ(back[0].place, e.place);
  ASSERT_THAT(back[0].times, SizeIs(1));
  EXPECT_EQ(back[0].times[0].at, e.at);
}

TEST(venues_icalendar, times_are_of_their_zone_or_of_the_district) {
  auto const all = events_from(
      in_calendar("BEGIN:VEVENT\r\nUID:a\r\nDTSTART:20261125T140000\r\n"
                  "DTEND:20261125T150000\r\nEND:VEVENT\r\n"
                  "BEGIN:VEVENT\r\nUID:b\r\nDTSTART;TZID=Europe/Paris:"
                  "20261125T140000\r\nDURATION:PT90M\r\nEND:VEVENT\r\n"
                  "BEGIN:VEVENT\r\nUID:c\r\nDTSTART;VALUE=DATE:20261125\r\n"
                  "RRULE:FREQ=WEEKLY;COUNT=3\r\nEND:VEVENT\r\n"
                  "BEGIN:VEVENT\r\nUID:e\r\nDTSTART:20261125T140000Z\r\n"
                  "END:VEVENT\r\n"),
      "Asia/Shanghai", kNow);
  ASSERT_THAT(all.events, SizeIs(4));
  auto const first = [&](std::size_t const of) {
    return all.events[of].times.at(0).at;
  };
  EXPECT_EQ(first(0), (time_span{at("2026-11-25T06:00:00Z"),
                                 at("2026-11-25T07:00:00Z")}));
  EXPECT_EQ(first(1), (time_span{at("2026-11-25T13:00:00Z"),
                                 at("2026-11-25T14:30:00Z")}));
  EXPECT_EQ(first(2), (time_span{at("2026-11-24T16:00:00Z"),
                                 at("2026-11-25T16:00:00Z")}));
  EXPECT_THAT(all.events[2].times, SizeIs(3));
  EXPECT_EQ(all.events[2].rule, "FREQ=WEEKLY;COUNT=3");
  EXPECT_EQ(first(3).from, at("2026-11-25T14:00:00Z"));
}

TEST(venues_icalendar, what_is_no_calendar_is_refused) {
  for (auto const& bad :
       {std::string{"hello"}, std::string{""},
        std::string{"BEGIN:VEVENT\r\nEND:VEVENT\r\n"},
        std::string{"<html><body>not found</body></html>"},
        std::string{"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:2026"}}) {
    try {
      events_from(bad, "UTC", kNow);
      ADD_FAILURE() << bad;
    } catch (base::error const& e) {
      EXPECT_EQ(e.code(), "venues.not_a_calendar");
    }
  }
  EXPECT_THAT(events_from(in_calendar(""), "UTC", kNow).events, IsEmpty());
}

}  // namespace
}  // namespace linli::venues
