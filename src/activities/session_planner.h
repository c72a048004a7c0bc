#pragma once

#include "people/plan.h"

namespace linli::activities {

/// Adds sessions without a room to the calendar of their venue: those with one
/// are booked there.
people::planner session_planner();

}  // namespace linli::activities
