#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "geo/box.h"
#include "geo/coordinate_systems.h"
#include "geo/latlng.h"
#include "geo/polygon.h"

/// Reading whatever a planner has (shapefile, GeoPackage, GeoJSON, CSV, KML …)
/// through GDAL. Its headers stay in layer.cc and layer_tiles.cc.
namespace linli::geo {

using line = std::vector<latlng>;

/// One row of a layer, in WGS 84. Usually one of the three geometries is
/// filled; multi geometries have several parts, collections may mix.
struct feature {
  std::int64_t id{};                // as the file numbers it
  std::vector<std::string> values;  // by column; "" where empty
  std::vector<latlng> points;
  std::vector<line> lines;
  multipolygon areas;  // proper: closed, RFC 7946 order
};

struct layer {
  /// Index of a column by its name, upper or lower case.
  std::optional<std::size_t> find_column(std::string_view column) const;

  std::string name;
  std::vector<std::string> columns;
  std::vector<feature> features;
  bool is_crs_assumed{false};        // the file names none: WGS 84 taken
  std::uint32_t skipped_features{};  // without a geometry of the wanted kind
};

enum class geometry_kind : std::uint8_t { any, points, lines, areas };

struct layer_options {
  std::string layer{};  // "" when the file has only one that fits
  geometry_kind want{geometry_kind::any};
  coordinate_system from{coordinate_system::wgs84};  // undone while reading
};

/// The names of the vector layers of a file. Throws as read_layer.
std::vector<std::string> layer_names(std::filesystem::path const& path);

/// Reads a whole layer, reprojected to WGS 84. CSV is read as points when it
/// has columns like lng/lon/x/经度 and lat/y/纬度, else with its geometry
/// column `wkt`. Text that is not UTF-8 is read as GB 18030.
///
/// Throws base::error naming the file and what to do:
///   io      geo.cannot_read     no such file, no permission
///   invalid geo.not_a_map       GDAL knows no format it could be
///   invalid geo.no_such_layer   names the layers there are
///   invalid geo.empty_layer     no features
///   invalid geo.wrong_geometry  features, but none of the wanted kind
///   invalid geo.bad_coordinates off the earth; says when they look swapped
///                               or projected without saying so
layer read_layer(std::filesystem::path const& path,
                 layer_options const& options = {});

/// The areas of all features in one: a boundary. Throws as read_layer.
multipolygon read_boundary(std::filesystem::path const& path,
                           layer_options const& options = {});

}  // namespace linli::geo
