#pragma once

#include <string>

#include "base/clock.h"
#include "base/units.h"

namespace linli::base {

/// What the clocks of a zone ("Asia/Shanghai") are ahead of UTC by at a moment,
/// summer time included. An unknown zone is read as UTC.
seconds offset_of(instant at, std::string const& time_zone);

}  // namespace linli::base
