#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "osm/street_map.h"
#include "osm/street_report.h"

namespace linli::osm {

/// Joins pieces of rings at their ends, in any order and direction. Rings that
/// do not close are left out and counted.
std::vector<std::vector<std::int64_t>> join_rings(
    std::vector<std::vector<std::int64_t>> pieces, std::uint32_t& broken);

/// Turns the squares of a map into streets: along every ring, and straight
/// across between all points where streets enter, past the corners that stand
/// in the way, wherever the line between them stays inside. A lift drawn as an
/// area only links its doors. Needs sorted nodes. `across` false leaves it at
/// the rings.
void cross_squares(street_map& map, bool across, street_report& report);

}  // namespace linli::osm
