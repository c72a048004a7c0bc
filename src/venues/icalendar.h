#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/clock.h"
#include "venues/booking.h"

/// iCalendar objects (RFC 5545), written and read by libical.
namespace linli::venues {

struct calendar_event {
  std::string uid{};
  std::string title{};
  std::string place{};
  time_span at{};
  bool is_cancelled{false};
  base::instant stamp{};    // when it was made or last changed
  std::int64_t sequence{};  // counts changes
};

/// A VCALENDAR with one VEVENT each, all times in UTC. What repeats is written
/// as its single times, each with a UID of its own, so that one that was moved
/// or called off is no exception for the other program to understand.
std::string calendar_text(std::string_view name,
                          std::vector<calendar_event> const& events);

/// One time of an event that was read.
struct calendar_time {
  time_span at{};
  base::instant of{};   // when its rule would have it
  std::string title{};  // a time can be called otherwise than the others
};

/// All that a calendar says of one event (UID).
struct read_event {
  std::string uid{};
  std::string title{};
  std::string place{};
  int line{};                // of its BEGIN:VEVENT, from 1
  bool repeats{false};       // also when one time is left of several
  std::string rule{};        // where the district's clocks are its own
  bool is_cancelled{false};  // altogether
  /// Ascending. Of one that repeats, those that are not over, a year ahead at
  /// most.
  std::vector<calendar_time> times{};
};

/// An event of which something is not understood. Nothing is made of it: half
/// understood, it would be at a wrong time.
struct unread_event {
  std::string title{};
  std::optional<base::instant> from{};
  std::string why{};       // code of the error
  int line{};              // from 1: of the property, or of the BEGIN:VEVENT
  std::string property{};  // "RRULE"; empty: one that is not there
  std::string text{};      // the property as it stands
};

struct read_calendar {
  std::vector<read_event> events{};
  std::vector<unread_event> unread{};
};

/// The events of a calendar, with what leaves out (EXDATE), adds (RDATE), moves
/// and calls off single times (RECURRENCE-ID) applied. Times of no zone are the
/// district's; days without a time last from midnight to midnight. Throws
/// error{invalid, "venues.not_a_calendar"}.
read_calendar events_from(std::string const& text,
                          std::string const& time_zone,
                          base::instant now);

}  // namespace linli::venues
