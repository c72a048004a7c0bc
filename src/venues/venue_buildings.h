#pragma once

#include <vector>

#include "people/caller.h"
#include "people/household_store.h"
#include "people/registry.h"
#include "venues/venue.h"

/// Whose neighbours a venue has: the people who live in its buildings.
namespace linli::venues {

struct neighbourhood {
  std::vector<people::building_row> buildings{};
  bool is_named{false};  // by staff; else the building at its address
};

/// The buildings named for a venue, else the one at its address; none when
/// nobody knows of one.
neighbourhood neighbourhood_of(store::reader& db, venue_id which);

/// Whether somebody lives in one of them.
bool lives_in(store::reader& db, neighbourhood const& n, people::person_id who);

/// No buildings: the one at its address. Throws venues.no_such_venue,
/// people.no_such_building, people.not_allowed outside the caller's areas.
neighbourhood name_buildings(people::registry const& r,
                             people::caller const& by,
                             venue_id which,
                             std::vector<people::building_id> all);

}  // namespace linli::venues
