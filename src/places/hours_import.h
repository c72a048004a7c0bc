#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/clock.h"
#include "geo/latlng.h"
#include "places/opening_hours.h"

namespace linli::places {

/// Where and when an expression is read: sunset depends on the place, a summer
/// season on the year.
struct hours_context {
  std::string time_zone{"Asia/Shanghai"};  // IANA name
  geo::latlng at;
  base::instant now;  // exceptions cover the 366 days from here
};

/// From the grammar of OpenStreetMap's `opening_hours`
/// (wiki.openstreetmap.org/wiki/Key:opening_hours/specification), read by
/// KOpeningHours. The week is what holds on most weeks of the coming year,
/// dates that differ become exceptions, `PH` becomes `holidays`. Nothing when
/// the text is no such expression or asks for what cannot be known (school
/// holidays).
std::optional<opening_hours> parse_opening_hours(std::string_view expression,
                                                 hours_context const& context);

}  // namespace linli::places
