#pragma once

#include <string>
#include <string_view>

#include "geo/polygon.h"
#include "places/opening_hours.h"

/// The forms in which the database keeps what is no number and no plain text:
/// JSON that both engines store as text.
namespace linli::places {

/// GeoJSON MultiPolygon geometry; "" for an empty area. Coordinates keep seven
/// decimals (1 cm), what OpenStreetMap keeps.
std::string boundary_text(geo::multipolygon const& area);

/// Throws error{invalid, "places.bad_boundary"} on anything else.
geo::multipolygon boundary_from(std::string_view text);

/// {"week":[[480,1020],…],"holidays":[…],"exceptions":{"2026-10-01":[]},
/// "source":"…"}; "" when nothing is known.
std::string hours_text(opening_hours const& hours);

/// Throws error{invalid, "places.bad_hours"}.
opening_hours hours_from(std::string_view text);

}  // namespace linli::places
