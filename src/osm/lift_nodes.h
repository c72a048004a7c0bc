#pragma once

#include "osm/street_map.h"
#include "osm/street_report.h"

namespace linli::osm {

/// A lift drawn as one node joins the ways of different floors as if there
/// were nothing between them. Gives every floor (level=* or layer=*) a node of
/// its own there and a lift between each two, so that a ride has its wait.
/// Where the ways name no different floors the node stays an ordinary one.
/// Needs sorted nodes and leaves them sorted.
void split_lift_nodes(street_map& map, street_report& report);

}  // namespace linli::osm
