#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "base/progress.h"
#include "geo/box.h"
#include "geo/coordinate_systems.h"
#include "geo/polygon.h"
#include "osm/street_report.h"
#include "walk/network.h"

namespace linli::osm {

struct read_streets_options {
  /// OpenStreetMap files or GDAL line layers; several are joined, but the two
  /// kinds do not mix.
  std::vector<std::filesystem::path> files{};

  /// The district's boundary, to tell a wrong file by; may be empty.
  geo::multipolygon boundary{};

  std::optional<geo::box> within{};  // --bbox
  geo::multipolygon clip{};          // --clip; empty: everything

  /// --from. Not said: WGS 84, and a suspicion of anything else is an error.
  std::optional<geo::coordinate_system> from{};

  std::string layer{};  // --layer, for GDAL

  /// False: squares are walked along their outlines only, as the routing
  /// engines do that we compare with.
  bool across_squares{true};
};

/// Reads streets and makes the walking network of them. A street is kept when
/// one of its pieces has an end inside the clip. Fills `report`.
///
/// Throws base::error, each naming the file and what to do:
///   as read_osm and geo::read_layer
///   invalid osm.mixed_files          OpenStreetMap and other layers together
///   invalid osm.no_street_column     a layer that does not say kinds of road
///   invalid osm.no_walkable_way      nothing a walker may use
///   invalid osm.nothing_inside       streets, but none inside the clip
///   invalid osm.elsewhere            streets, but none in the district
///   invalid osm.swapped_coordinates  latitude and longitude exchanged
///   invalid osm.shifted_coordinates  looks like GCJ-02 or BD-09
walk::network read_streets(
    read_streets_options const& options,
    street_report& report,
    base::progress const& progress = base::no_progress());

}  // namespace linli::osm
