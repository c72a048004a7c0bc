#pragma once

#include <string>

#include "base/clock.h"
#include "places/places_api.h"

namespace linli::app {

/// A moment as the clocks of a zone show it ("Asia/Shanghai"). An unknown zone
/// is read as UTC.
places::moment local_moment(base::instant at, std::string const& time_zone);

}  // namespace linli::app
