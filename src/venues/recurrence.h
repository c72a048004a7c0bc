#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "base/time_zone.h"
#include "venues/booking.h"

/// Repeating by the rules of RFC 5545, section 3.3.10, on the wall's clocks.
namespace linli::venues {

constexpr auto kMostTimes = std::size_t{400};  // of one rule

/// When a rule ("FREQ=WEEKLY;BYDAY=TU,TH;COUNT=10") would have something that
/// is first at `first`: ascending, none after `last`, `most` at most. `first`
/// itself is always the first of them, as the standard asks; those before
/// `since` are left out. Throws error{invalid, "venues.bad_rule"} for what is
/// no such rule and for rules more often than daily.
std::vector<base::wall_time> occurrences(
    std::string_view rule,
    base::wall_time first,
    base::wall_time last,
    std::size_t most,
    base::wall_time since = base::wall_time::min());

/// The rule with its end (UNTIL) as the clocks show it that its times are of:
/// others give it in UTC, or as a day, which is meant with all its hours.
/// Throws as above.
std::string rule_on_wall(
    std::string_view rule,
    std::function<base::wall_time(base::instant)> const& on_wall);

/// The times of something that repeats by a rule, for a year at most; without
/// one, only the first. Throws as above, and venues.too_many_times.
std::vector<time_span> times_by(std::string_view rule,
                                time_span const& first,
                                std::string const& zone);

/// The rule, ending with what is at or before `last`.
std::string rule_until(std::string_view rule, base::wall_time last);

}  // namespace linli::venues
