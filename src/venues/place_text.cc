#include "venues/place_text.h"

#include <fmt/format.h>

#include "places/places_store.h"
#include "venues/booking_ops.h"

namespace linli::venues {

people::localized within(people::localized const& outer,
                         people::localized const& inner) {
  auto const both = [](std::string const& a, std::string const& b) {
    return a.empty() || b.empty() ? a + b : fmt::format("{} · {}", a, b);
  };
  return {both(outer.zh, inner.zh), both(outer.en, inner.en),
          both(outer.zh_hant, inner.zh_hant)};
}

people::localized place_of(store::reader& db,
                           std::optional<venue_id> const which) {
  auto const venue = which ? find_venue(db, *which) : std::nullopt;
  auto const point =
      venue ? places::find_service(db, venue->point) : std::nullopt;
  return point ? in_all(point->name) : people::localized{};
}

people::localized place_of(store::reader& db, room_row const& room) {
  return within(place_of(db, std::optional{room.venue}), in_all(room.name));
}

}  // namespace linli::venues
