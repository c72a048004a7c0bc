#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "base/progress.h"
#include "geo/box.h"
#include "geo/latlng.h"
#include "geo/polygon.h"
#include "walk/network.h"

/// The map behind the analysis, made at import so that it needs no internet.
namespace linli::osm {

constexpr auto kBasemapMinZoom = 10;
constexpr auto kBasemapMaxZoom = 16;

/// Raised when the tiles hold something else; part of what decides whether a
/// basemap is current.
constexpr auto kBasemapVersion = 1;

struct basemap_label {
  std::string name;
  geo::latlng at;
  std::string kind;  // "subdistrict", "community" …
};

struct basemap_source {
  /// OpenStreetMap files; others are not read here.
  std::vector<std::filesystem::path> osm_files{};
  std::optional<geo::box> within{};  // leaves out what lies far outside

  /// Streets when there is no OpenStreetMap file; may be null.
  walk::network const* streets{nullptr};

  std::string name{};
  geo::multipolygon boundary{};            // of the district
  std::vector<geo::multipolygon> parts{};  // subdistricts
  std::vector<basemap_label> labels{};
};

/// Writes vector tiles, zooms 10 to 16, with the layers
///
///   water, green, landuse, buildings  areas (water also rivers as lines)
///   streets  lines; class: major, minor, path, steps, gated; name
///   labels   points; kind: suburb, station, park, school …; name
///   boundary areas' outlines; kind: district, part
///
/// each feature with `kind` and `name`. Without any streets the boundary and
/// the labels make a map too. An older file stays until the new one is whole.
/// Throws as read_osm, and error{io, "geo.cannot_write"}.
void write_basemap(std::filesystem::path const& path,
                   basemap_source const& source,
                   base::progress const& progress = base::no_progress());

}  // namespace linli::osm
