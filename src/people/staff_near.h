#pragma once

#include <set>
#include <string_view>

#include "base/clock.h"
#include "people/caller.h"
#include "store/database.h"

namespace linli::people {

/// The staff of an area, for telling them of what waits for an answer: those
/// whose area holds this one, where no smaller area of another's does.
std::set<person_id> staff_near(store::reader& db,
                               area_tree const& areas,
                               std::string_view area,
                               base::instant now);

}  // namespace linli::people
