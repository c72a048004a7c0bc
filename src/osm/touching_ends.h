#pragma once

#include "osm/street_map.h"
#include "osm/street_report.h"

namespace linli::osm {

/// In drawings without shared nodes a side street often ends on the middle of
/// another street, or a hand's breadth before it. Every end that nothing else
/// shares is put onto the nearest street within half a metre. Needs sorted
/// nodes; ways keep their order.
void join_touching_ends(street_map& map, street_report& report);

}  // namespace linli::osm
