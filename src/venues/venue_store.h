#pragma once

#include <optional>
#include <string>
#include <vector>

#include "people/household_store.h"
#include "store/database.h"
#include "venues/venue.h"

/// The tables `venue` and `room` of migrations/0004_living_room.sql: SQL and
/// nothing else.
namespace linli::venues {

std::optional<venue_row> find_venue(store::reader& db, venue_id which);

/// The one that is this service point.
std::optional<venue_row> find_venue_at(store::reader& db,
                                       places::service_point_id which);

/// Those not closed, by their keys.
std::vector<venue_row> all_venues(store::reader& db);

void insert_venue(store::writer& db, venue_row const& v);

/// Counts the revision up.
void update_venue(store::writer& db, venue_row const& v);

std::optional<room_row> find_room(store::reader& db, room_id which);

/// Those not closed, in the order they are shown in.
std::vector<room_row> rooms_of(store::reader& db, venue_id which);

void insert_room(store::writer& db, room_row const& r);

/// Counts the revision up.
void update_room(store::writer& db, room_row const& r);

/// The buildings somebody named as a venue's.
std::vector<people::building_id> named_buildings(store::reader& db,
                                                 venue_id which);
void put_buildings(store::writer& db,
                   venue_id which,
                   std::vector<people::building_id> const& all);

}  // namespace linli::venues
