#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

#include "base/clock.h"
#include "base/units.h"

namespace linli::base {

/// What the clocks of a zone ("Asia/Shanghai") are ahead of UTC by at a moment,
/// summer time included. An unknown zone is read as UTC.
seconds offset_of(instant at, std::string const& time_zone);

/// Whether a name ("Europe/Paris") is one of the zones there are.
bool is_time_zone(std::string_view name);

/// The zone that Windows and Outlook call by a name of their own: "China
/// Standard Time" is Asia/Shanghai; empty for a name they do not have.
std::string zone_of_windows(std::string_view name);

/// What the clocks on the wall show, without saying where.
using wall_time = std::chrono::local_seconds;

wall_time wall_time_of(instant at, std::string const& time_zone);

/// The moment at which the clocks of a zone show it: the first of two when they
/// are set back over it, the moment they are set forward when they skip it.
instant instant_of(wall_time at, std::string const& time_zone);

/// "2026-11-24", the date on the wall.
std::string date_of(wall_time at);

/// Midnight of "2026-11-24"; nothing for what is no date of the calendar.
std::optional<wall_time> parse_date(std::string_view text);

/// "2026-11-24T08:00".
std::string text_of(wall_time at);
std::optional<wall_time> parse_wall_time(std::string_view text);

}  // namespace linli::base
