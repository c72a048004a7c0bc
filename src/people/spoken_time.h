#pragma once

#include "base/time_zone.h"
#include "people/localized.h"

namespace linli::people {

/// A time as people say it: "11月24日周二 14:00", "Tuesday 24 November, 14:00".
localized spoken(base::wall_time at);

/// "11月24日周二 14:00–16:00"; with both dates when it ends on another day.
localized spoken(base::wall_time from, base::wall_time until);

/// "11月24日周二", "Tuesday 24 November".
localized spoken_day(base::wall_time at);

/// "9:05", "14:00".
std::string clock_text(base::wall_time at);

}  // namespace linli::people
