#pragma once

#include "people/plan.h"

namespace linli::volunteers {

/// Adds the turns somebody has taken to their calendar.
people::planner turn_planner();

}  // namespace linli::volunteers
