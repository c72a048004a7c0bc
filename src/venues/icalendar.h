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
  std::string rule{};  // of one that was read
  bool is_cancelled{false};
  base::instant stamp{};    // when it was made or last changed
  std::int64_t sequence{};  // counts changes
};

/// A VCALENDAR with one VEVENT each, all times in UTC.
std::string calendar_text(std::string_view name,
                          std::vector<calendar_event> const& events);

/// The events of a calendar. Times of no zone, and of zones nobody knows, are
/// the district's; days without a time last from midnight to midnight. Events
/// without a beginning are left out. Throws error{invalid,
/// "venues.not_a_calendar"}.
std::vector<calendar_event> events_from(std::string const& text,
                                        std::string const& time_zone);

}  // namespace linli::venues
