#pragma once

#include <optional>
#include <string>
#include <vector>

#include "people/caller.h"
#include "people/registry.h"
#include "places/snapshot.h"
#include "venues/venue_store.h"

/// Venues and their rooms: one transaction each. Those that change something
/// throw people.not_allowed outside the caller's areas, venues.no_such_venue
/// and venues.no_such_room for those that are closed.
namespace linli::venues {

struct venue_view {
  venue_row row;
  places::service_point point;
  std::vector<room_row> rooms;  // in the order they are shown in
};

/// Those in use, by name.
std::vector<venue_view> list_venues(people::registry const& r);

/// Throws venues.no_such_venue.
venue_view get_venue(people::registry const& r, venue_id which);

/// What is told of a venue; what is left out stays as it is. For the quotas
/// and release_after_minutes 0 is "none".
struct venue_change {
  std::optional<localized> name{};
  std::optional<std::string> area{};
  std::optional<geo::latlng> at{};
  std::optional<std::string> category{};
  std::optional<std::string> address{};
  std::optional<places::opening_hours> hours{};
  std::optional<localized> about{};
  std::optional<localized> way_in{};
  std::optional<places::step_free> access{};
  std::optional<int> steps{};
  std::optional<bool> has_lift{};
  std::optional<bool> has_accessible_toilet{};
  std::optional<std::string> phone{};
  std::optional<int> book_ahead_days{};
  std::optional<int> quota_minutes{};
  std::optional<int> group_quota_minutes{};
  std::optional<int> release_after_minutes{};
};

/// `instead_of` is a service point that was this place until now. Throws
/// people.no_such_area, places.no_such_category, places.no_such_service_point.
venue_view create_venue(people::registry const& r,
                        people::caller const& by,
                        venue_change const& what,
                        std::optional<places::service_point_id> instead_of = {},
                        bool is_demo = false);

/// And venues.changed_meanwhile.
venue_view update_venue(people::registry const& r,
                        people::caller const& by,
                        venue_id which,
                        std::int64_t revision,
                        venue_change const& what);

/// Throws venues.still_booked while something is booked for later, or takes
/// place there without a room.
void close_venue(people::registry const& r,
                 people::caller const& by,
                 venue_id which);

/// What is told of a room; `within` is the key of the larger room, zero for
/// none.
struct room_change {
  std::optional<room_id> within{};
  std::optional<localized> name{};
  std::optional<localized> rules{};
  std::optional<int> seats{};
  std::optional<int> area_m2{};
  std::optional<std::vector<layout>> layouts{};
  std::optional<std::vector<std::string>> equipment{};
  std::optional<who_books> who{};
  std::optional<int> buffer_before_minutes{};
  std::optional<int> buffer_after_minutes{};
  std::optional<int> position{};
};

/// Throws venues.within_itself when the larger room is a part of this one or of
/// another venue.
venue_view add_room(people::registry const& r,
                    people::caller const& by,
                    venue_id where,
                    room_change const& what);

/// And venues.changed_meanwhile; venues.slot_taken when it would become a part
/// of a room while both have bookings at one time.
venue_view update_room(people::registry const& r,
                       people::caller const& by,
                       room_id which,
                       std::int64_t revision,
                       room_change const& what);

/// Throws venues.still_booked, also while it has parts.
venue_view close_room(people::registry const& r,
                      people::caller const& by,
                      room_id which);

// For the operations of this module, within their transactions.

/// Throws venues.no_such_venue.
venue_row open_venue(store::reader& db, venue_id which);

people::spot spot_of(venue_row const& v);

/// For what is put there: a role for a venue alone puts nothing into an area
/// the venue does not lie in. Throws people.not_allowed.
void allow_to_put(store::reader& db,
                  people::caller const& by,
                  people::spot const& where);

/// For roles; nothing of a venue that is closed.
std::optional<people::venue_place> venue_place_of(store::reader& db,
                                                  venue_id which);

/// Throws venues.no_such_room.
room_row open_room(store::reader& db, room_id which);

/// Throws people.not_allowed unless what belongs to the area `of` may be used
/// for something of another: by who is entrusted with `of`, and for whatever
/// lies in it.
void allow_use(people::caller const& by,
               std::string const& of,
               std::string const& used_in);

}  // namespace linli::venues
