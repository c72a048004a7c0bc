#pragma once

#include <optional>
#include <string_view>

namespace linli::osm {

/// What a class of road in a planner's layer is called in OpenStreetMap.
struct road_class {
  std::string_view highway;
  std::string_view access{};  // "" when the class says nothing
};

/// Reads OpenStreetMap's own values, Geofabrik's `fclass`, and the classes of
/// Chinese road layers (GB/T 51328-2018: 快速路, 主干路, 次干路, 支路; and the
/// words planners use for paths and the roads of compounds). Nothing when the
/// class is not known.
std::optional<road_class> find_road_class(std::string_view name);

}  // namespace linli::osm
