#pragma once

#include <string>

#include "geo/polygon.h"

namespace linli::geo {

/// Appends `{"type":"MultiPolygon","coordinates":[…]}` with six decimals
/// (0.1 m), RFC 7946 order (longitude first). Written for speed: a circle is
/// sent for every move of a dragged pin.
void append_geojson(multipolygon const& area, std::string& json);

}  // namespace linli::geo
