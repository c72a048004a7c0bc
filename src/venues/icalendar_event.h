#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/time_zone.h"
#include "venues/booking.h"
#include "venues/icalendar_lines.h"

// libical's icaltimezone and icalcomponent.
struct _icaltimezone;
struct icalcomponent_impl;

/// One VEVENT of a calendar, as it is: what it means beside the others of its
/// UID says icalendar_read.cc.
namespace linli::venues {

/// The clocks times are told by: of a zone ICU knows, or as the calendar itself
/// draws them (VTIMEZONE).
struct event_clocks {
  base::instant instant_of(base::wall_time at) const;
  base::wall_time wall_of(base::instant at) const;

  std::string zone{};
  _icaltimezone* drawn{nullptr};  // of the calendar, where it is not null
};

struct event_moment {
  base::wall_time wall{};
  base::instant at{};
  bool is_date{false};  // a day without a time
};

struct added_time {
  event_moment from{};
  std::optional<std::int64_t> length_s{};  // of a period
};

struct vevent {
  ical_event const* lines{nullptr};
  std::string uid{};
  std::string title{};
  std::string place{};
  int sequence{};
  bool is_cancelled{false};
  event_clocks clocks{};
  event_moment start{};
  std::int64_t length_s{};
  std::optional<event_moment> of{};  // the time that is meant (RECURRENCE-ID)
  std::string rule{};                // its end on the clocks
  std::vector<event_moment> without{};
  std::vector<added_time> added{};
};

/// What is thrown while a VEVENT is read, and caught where they are gathered.
struct not_understood {
  std::string why;                   // code of the error
  ical_property const* at{nullptr};  // null: it is not there
};

/// Throws not_understood. `calendar`: for the zones it draws.
vevent read_vevent(ical_event const& lines,
                   icalcomponent_impl* calendar,
                   std::string const& time_zone);

/// A text ("SUMMARY") without what escapes it.
std::string words_of(ical_event const& e, std::string_view name);

}  // namespace linli::venues
