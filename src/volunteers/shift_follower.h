#pragma once

#include "people/follower.h"
#include "venues/booking.h"

namespace linli::volunteers {

/// Shifts that help with a session move with it, and are cancelled with it;
/// whoever has a turn is told.
people::follower shift_follower();

/// When a shift is that was at `at`, after its session moved: what spans the
/// session stretches with it; what comes before or is within it keeps its
/// distance to the beginning, what comes after that to the end. No shift grows
/// longer than a day.
venues::time_span moved_with(venues::time_span const& at,
                             venues::time_span const& was,
                             venues::time_span const& is);

}  // namespace linli::volunteers
