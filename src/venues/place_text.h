#pragma once

#include <optional>

#include "people/localized.h"
#include "venues/venue_store.h"

/// Where something is, as people read it: in notices, calendars and on pages.
namespace linli::venues {

/// "瑞虹共享会客厅 · 大厅"; of two of which one is empty, the other.
people::localized within(people::localized const& outer,
                         people::localized const& inner);

/// The venue, nothing where there is none; a room in its venue.
people::localized place_of(store::reader& db, std::optional<venue_id> which);
people::localized place_of(store::reader& db, room_row const& room);

}  // namespace linli::venues
