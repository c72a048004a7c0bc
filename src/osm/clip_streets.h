#pragma once

#include <optional>

#include "geo/box.h"
#include "geo/polygon.h"
#include "osm/street_map.h"
#include "osm/street_report.h"

namespace linli::osm {

/// Cuts ways to the pieces that have at least one end inside both `within`
/// and `clip` (where given). Ways left with nothing are counted. Needs sorted
/// nodes.
void clip_streets(street_map& map,
                  std::optional<geo::box> const& within,
                  geo::multipolygon const& clip,
                  street_report& report);

}  // namespace linli::osm
