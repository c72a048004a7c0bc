#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "geo/box.h"
#include "geo/coordinate_systems.h"
#include "osm/street_map.h"
#include "osm/street_report.h"

namespace linli::osm {

struct layer_streets_options {
  std::string layer{};  // "" when the file has one that fits
  geo::coordinate_system from{geo::coordinate_system::wgs84};
};

/// Reads the streets of any GDAL line layer. The kind of road stands in a
/// column highway, fclass, class, type or 道路类型 (road_classes.h); other
/// columns named as OpenStreetMap keys (foot, access, …) and GDAL's
/// `other_tags` are read as tags. Streets meet where they share a coordinate
/// (to 1e-7 degrees), or where one ends on another (within half a metre);
/// lines that merely cross do not, since one may be a bridge.
///
/// Throws as geo::read_layer, and error{invalid, "osm.no_street_column"}.
void read_layer_streets(std::filesystem::path const& file,
                        layer_streets_options const& options,
                        street_map& map,
                        street_report& report);

/// The key of a position: the same for the same point.
std::int64_t position_key(walk::point_e7 at);

}  // namespace linli::osm
