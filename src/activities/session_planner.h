#pragma once

#include "activities/activity_store.h"
#include "people/plan.h"

namespace linli::activities {

/// A session as calendars have it.
people::plan plan_of(store::reader& db,
                     session_row const& s,
                     activity_row const& a,
                     base::instant stamp,
                     http::language speaks);

/// Adds sessions without a room to the calendar of their venue: those with one
/// are booked there.
people::planner session_planner();

}  // namespace linli::activities
