#include <gmock/gmock.h>

#include "base/error.h"
#include "base/text.h"
#include "base/time_text.h"
#include "base/time_zone.h"
#include "venues/icalendar.h"

/// Calendars as other programs write them.
namespace linli::venues {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

constexpr auto kHere = "Asia/Shanghai";

base::instant at(std::string_view const text) {
  return *base::parse_rfc3339(text);
}

/// With the ends of lines iCalendar has. 2026-11-24 is a Tuesday.
read_calendar read(std::string const& text,
                   std::string_view const now = "2026-11-24T08:00:00Z") {
  auto lines = std::string{"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"};
  for (auto const& line : base::split(text, '\n')) {
    lines += line.empty() ? "" : std::string{line} + "\r\n";
  }
  return events_from(lines + "END:VCALENDAR\r\n", kHere, at(now));
}

/// "2026-11-24T14:00 合唱", on the district's clocks.
std::vector<std::string> times(read_event const& e) {
  auto out = std::vector<std::string>{};
  for (auto const& t : e.times) {
    out.push_back(base::text_of(base::wall_time_of(t.at.from, kHere)) + " " +
                  t.title);
  }
  return out;
}

constexpr auto kGoogle = R"(METHOD:PUBLISH
X-WR-CALNAME:合唱队
BEGIN:VEVENT
DTSTART;TZID=Asia/Shanghai:20261201T190000
DTEND;TZID=Asia/Shanghai:20261201T203000
RRULE:FREQ=WEEKLY;WKST=MO;UNTIL=20261229T155959Z;BYDAY=TU
EXDATE;TZID=Asia/Shanghai:20261208T190000
DTSTAMP:20261120T080000Z
UID:7kq@google.com
SEQUENCE:1
STATUS:CONFIRMED
SUMMARY:合唱
END:VEVENT
BEGIN:VEVENT
DTSTART;TZID=Asia/Shanghai:20261216T190000
DTEND;TZID=Asia/Shanghai:20261216T210000
DTSTAMP:20261120T080000Z
UID:7kq@google.com
RECURRENCE-ID;TZID=Asia/Shanghai:20261215T190000
SEQUENCE:2
STATUS:CONFIRMED
SUMMARY:合唱（彩排）
END:VEVENT
BEGIN:VEVENT
DTSTART;TZID=Asia/Shanghai:20261222T190000
DTEND;TZID=Asia/Shanghai:20261222T203000
UID:7kq@google.com
RECURRENCE-ID;TZID=Asia/Shanghai:20261222T190000
STATUS:CANCELLED
SUMMARY:合唱
END:VEVENT
)";

TEST(venues_icalendar_read, google_moves_and_calls_off_times_of_a_series) {
  auto const found = read(kGoogle);

  ASSERT_THAT(found.events, SizeIs(1));
  EXPECT_THAT(found.unread, IsEmpty());
  auto const& e = found.events[0];
  // The last begins before the end, which Google gives in UTC.
  EXPECT_THAT(times(e), ElementsAre("2026-12-01T19:00 合唱",
                                    "2026-12-16T19:00 合唱（彩排）",
                                    "2026-12-29T19:00 合唱"));
  EXPECT_EQ(length_s(e.times[1].at), 7200);
  EXPECT_EQ(e.times[1].of, at("2026-12-15T11:00:00Z"));
  EXPECT_TRUE(e.repeats);
  EXPECT_EQ(e.rule.find('Z'), std::string::npos) << e.rule;
}

constexpr auto kApple = R"(CALSCALE:GREGORIAN
BEGIN:VEVENT
CREATED:20261101T000000Z
UID:0B9D-4C
DTEND;VALUE=DATE:20261127
SUMMARY:大扫除
X-APPLE-TRAVEL-ADVISORY-BEHAVIOR:AUTOMATIC
DTSTART;VALUE=DATE:20261126
RRULE:FREQ=DAILY;COUNT=4
EXDATE;VALUE=DATE:20261127
EXDATE;VALUE=DATE:20261128
BEGIN:VALARM
X-WR-ALARMUID:1
TRIGGER:-PT15H
ACTION:DISPLAY
DTSTART:this is of the alarm
END:VALARM
END:VEVENT
BEGIN:VEVENT
UID:0B9D-4D
SUMMARY:茶话会
DTSTART;TZID=Asia/Shanghai:20261126T140000
DURATION:PT1H
RDATE;TZID=Asia/Shanghai:20261203T140000,20261210T150000
RDATE;VALUE=PERIOD:20261211T060000Z/PT2H
END:VEVENT
)";

TEST(venues_icalendar_read, apple_leaves_out_days_and_adds_times) {
  auto const found = read(kApple);

  ASSERT_THAT(found.events, SizeIs(2));
  EXPECT_THAT(found.unread, IsEmpty());
  EXPECT_THAT(times(found.events[0]), ElementsAre("2026-11-26T00:00 大扫除",
                                                  "2026-11-29T00:00 大扫除"));
  EXPECT_EQ(length_s(found.events[0].times[0].at), 86'400);
  EXPECT_THAT(
      times(found.events[1]),
      ElementsAre("2026-11-26T14:00 茶话会", "2026-12-03T14:00 茶话会",
                  "2026-12-10T15:00 茶话会", "2026-12-11T14:00 茶话会"));
  EXPECT_EQ(length_s(found.events[1].times[3].at), 7200);
}

constexpr auto kOutlook =
    R"(PRODID:-//Microsoft Corporation//Outlook 16.0 MIMEDIR//EN
BEGIN:VTIMEZONE
TZID:Customized Time Zone
BEGIN:STANDARD
DTSTART:16010101T000000
TZOFFSETFROM:+0900
TZOFFSETTO:+0900
END:STANDARD
END:VTIMEZONE
BEGIN:VEVENT
DTSTART;TZID="China Standard Time":20261125T090000
DTEND;TZID="China Standard Time":20261125T100000
RRULE:FREQ=WEEKLY;INTERVAL=2;COUNT=3;BYDAY=WE
EXDATE;TZID="China Standard Time":20261209T090000
SUMMARY;LANGUAGE=zh-cn:例会\, 全体
UID:040000008200E0
X-MICROSOFT-CDO-BUSYSTATUS:BUSY
END:VEVENT
BEGIN:VEVENT
DTSTART;TZID="Customized Time Zone":20261125T120000
DTEND;TZID="Customized Time Zone":20261125T130000
RRULE:FREQ=DAILY;COUNT=2
SUMMARY:电话
UID:040000008200E1
END:VEVENT
)";

TEST(venues_icalendar_read, outlook_names_zones_its_own_way_or_draws_them) {
  auto const found = read(kOutlook);

  ASSERT_THAT(found.events, SizeIs(2));
  EXPECT_THAT(found.unread, IsEmpty());
  EXPECT_THAT(times(found.events[0]),
              ElementsAre("2026-11-25T09:00 例会, 全体",
                          "2026-12-23T09:00 例会, 全体"));
  EXPECT_THAT(times(found.events[1]),
              ElementsAre("2026-11-25T11:00 电话", "2026-11-26T11:00 电话"));
  EXPECT_EQ(found.events[0].rule.substr(0, 11), "FREQ=WEEKLY");
  EXPECT_EQ(found.events[1].rule, "");
}

TEST(venues_icalendar_read, what_is_cancelled_altogether_has_no_times) {
  auto const found = read(R"(BEGIN:VEVENT
UID:1
DTSTART:20261125T090000
DTEND:20261125T100000
STATUS:CANCELLED
END:VEVENT
)");
  ASSERT_THAT(found.events, SizeIs(1));
  EXPECT_TRUE(found.events[0].is_cancelled);
  EXPECT_THAT(found.events[0].times, IsEmpty());

  EXPECT_TRUE(read("METHOD:CANCEL\nBEGIN:VEVENT\nUID:1\nDTSTART:20261125T090000"
                   "\nEND:VEVENT\n")
                  .events.at(0)
                  .is_cancelled);
}

TEST(venues_icalendar_read, one_time_of_an_invitation_stands_for_itself) {
  auto const found = read(R"(BEGIN:VEVENT
UID:1
SUMMARY:一次
RECURRENCE-ID:20261125T010000Z
DTSTART:20261126T010000Z
DURATION:PT1H
END:VEVENT
)");
  ASSERT_THAT(found.events, SizeIs(1));
  EXPECT_THAT(times(found.events[0]), ElementsAre("2026-11-26T09:00 一次"));
}

// A series of long ago goes on in its own rhythm: every other week.
TEST(venues_icalendar_read, of_what_repeats_only_times_to_come_are_read) {
  auto const found = read(R"(BEGIN:VEVENT
UID:1
SUMMARY:书法
DTSTART;TZID=Asia/Shanghai:20200114T150000
DURATION:PT2H
RRULE:FREQ=WEEKLY;INTERVAL=2
END:VEVENT
BEGIN:VEVENT
UID:2
SUMMARY:过去
DTSTART;TZID=Asia/Shanghai:20200114T150000
DURATION:PT2H
RRULE:FREQ=WEEKLY;COUNT=3
END:VEVENT
)");
  ASSERT_THAT(found.events, SizeIs(2));
  auto const all = times(found.events[0]);
  ASSERT_THAT(all, SizeIs(27));
  // 2020-01-14 and 179 fortnights; it is under way at four in the afternoon.
  EXPECT_EQ(all[0], "2026-11-24T15:00 书法");
  EXPECT_EQ(all[1], "2026-12-08T15:00 书法");
  EXPECT_THAT(found.events[1].times, IsEmpty());
  EXPECT_FALSE(found.events[1].is_cancelled);
}

TEST(venues_icalendar_read, an_end_given_as_a_day_is_with_that_day) {
  auto const found = read(R"(BEGIN:VEVENT
UID:1
DTSTART;TZID=Asia/Shanghai:20261125T150000
DURATION:PT2H
RRULE:FREQ=DAILY;UNTIL=20261127
END:VEVENT
)");
  EXPECT_THAT(found.events.at(0).times, SizeIs(3));
}

// The calendar's own clocks go on through summer time.
TEST(venues_icalendar_read, a_series_keeps_to_the_clocks_of_its_own_zone) {
  auto const found = read(R"(BEGIN:VEVENT
UID:1
SUMMARY:x
DTSTART;TZID=Europe/Paris:20270325T090000
DURATION:PT1H
RRULE:FREQ=WEEKLY;COUNT=2
END:VEVENT
)");
  EXPECT_THAT(times(found.events.at(0)),
              ElementsAre("2027-03-25T16:00 x", "2027-04-01T15:00 x"));
}

TEST(venues_icalendar_read, what_is_not_understood_is_said_with_its_line) {
  struct {
    std::string text;
    std::string why;
    int line;
    std::string property;
  } const cases[] = {
      {"UID:1", "venues.event_without_start", 3, ""},
      {"DTSTART:2026112T140000", "venues.event_not_read", 4, "DTSTART"},
      {"DTSTART:20261340T140000", "venues.event_not_read", 4, "DTSTART"},
      {"DTSTART;TZID=Neverland:20261125T140000", "venues.event_zone_unknown", 4,
       "DTSTART"},
      {"DTSTART:20261125T140000\nDTEND:soon", "venues.event_not_read", 5,
       "DTEND"},
      {"DTSTART:20261125T140000\nDURATION:long", "venues.event_not_read", 5,
       "DURATION"},
      {"SUMMARY:a\n b\nDTSTART:20261125T140000\nRRULE:FREQ=HOURLY",
       "venues.bad_rule", 7, "RRULE"},
      {"DTSTART:20261125T140000\nRRULE:FREQ=DAILY\nRRULE:FREQ=WEEKLY",
       "venues.event_not_supported", 6, "RRULE"},
      {"DTSTART:20261125T140000\nEXRULE:FREQ=DAILY",
       "venues.event_not_supported", 5, "EXRULE"},
      {"DTSTART:20261125T140000\nRRULE:FREQ=DAILY\nEXDATE:20261126T140000,x",
       "venues.event_not_read", 6, "EXDATE"},
      {"DTSTART:20261125T140000\nRDATE;VALUE=PERIOD:20261126T140000/x",
       "venues.event_not_read", 5, "RDATE"},
      {"DTSTART:20261125T140000\nRECURRENCE-ID;RANGE=THISANDFUTURE:"
       "20261126T140000",
       "venues.event_not_supported", 5, "RECURRENCE-ID"}};
  for (auto const& c : cases) {
    SCOPED_TRACE(c.text);
    auto const found = read("BEGIN:VEVENT\n" + c.text + "\nEND:VEVENT\n");
    EXPECT_THAT(found.events, IsEmpty());
    ASSERT_THAT(found.unread, SizeIs(1));
    EXPECT_EQ(found.unread[0].why, c.why);
    EXPECT_EQ(found.unread[0].line, c.line);
    EXPECT_EQ(found.unread[0].property, c.property);
    EXPECT_EQ(found.unread[0].text.substr(0, c.property.size()), c.property);
  }
}

TEST(venues_icalendar_read, a_series_half_understood_is_left_alone) {
  auto text = std::string{kGoogle};
  auto const moved = text.find("20261216T190000");
  text.replace(moved, 15, "on Wednesday  x");

  auto const found = read(text);

  EXPECT_THAT(found.events, IsEmpty());
  ASSERT_THAT(found.unread, SizeIs(1));
  EXPECT_EQ(found.unread[0].title, "合唱（彩排）");
  EXPECT_EQ(found.unread[0].line, 17);
}

}  // namespace
}  // namespace linli::venues
