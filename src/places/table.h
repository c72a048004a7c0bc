#pragma once

#include <cstddef>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "geo/coordinate_systems.h"
#include "geo/latlng.h"
#include "geo/layer.h"
#include "geo/polygon.h"
#include "places/csv.h"
#include "places/import_report.h"

/// Rows with columns and perhaps a place, wherever they come from: a CSV file
/// or any layer GDAL reads.
namespace linli::places {

struct table_row {
  std::size_t line{};  // of a CSV file, else the feature's number
  std::vector<std::string> values;
  std::optional<geo::latlng> at;  // a polygon's: a point inside it
  geo::multipolygon area;         // of polygon layers
  std::string problem;            // why there is no `at`; empty when there is
};

struct table {
  /// Index of the first column with one of these names; case, width and
  /// surrounding blanks do not matter.
  std::optional<std::size_t> find(
      std::span<std::string_view const> names) const;

  std::string file;
  std::vector<std::string> columns;
  std::vector<table_row> rows;
  std::vector<dropped_row> dropped;
  std::vector<std::string> notes;
};

struct table_options {
  std::string layer{};  // of a file with several
  geo::coordinate_system from{geo::coordinate_system::wgs84};
  bool needs_places{true};  // rows without coordinates are a problem
};

/// By the name's ending: `.csv`, `.tsv`, `.txt` as text, everything else
/// through GDAL. Throws base.cannot_read, places.csv_*, geo.*, and of a CSV
/// with places wanted: places.no_coordinates, places.coordinates_swapped.
table read_table(std::filesystem::path const& path,
                 table_options const& options = {});

table table_from_csv(csv_table csv, table_options const& options);
table table_from_layer(geo::layer layer, std::string file);

/// The value of a column, trimmed; "" where there is no such column.
std::string_view value_in(table_row const& row,
                          std::optional<std::size_t> column);

/// Looks at the places against the district: throws
/// places.coordinates_swapped when they lie in it only the other way round,
/// adds a note when they look like GCJ-02 or BD-09. No boundary: no look.
void check_against(table& t, geo::multipolygon const& boundary);

}  // namespace linli::places
