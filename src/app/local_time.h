#pragma once

#include <string>

#include "base/clock.h"
#include "places/places_api.h"

namespace linli::app {

/// A moment as the clocks of a zone show it ("Asia/Shanghai"). An unknown zone
/// is read as UTC.
places::moment local_moment(base::instant at, std::string const& time_zone);

/// RFC 3339 in UTC, "2026-11-24T08:00:00Z".
std::string rfc3339(base::instant at);

}  // namespace linli::app
