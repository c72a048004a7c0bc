#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/progress.h"
#include "geo/box.h"
#include "geo/latlng.h"
#include "geo/layer.h"

/// What stands on a map besides streets: things that serve residents, and the
/// buildings they live in. Which category a thing belongs to is places' to
/// say; here are only the facts.
namespace linli::osm {

using tag_map = std::map<std::string, std::string>;

/// One thing and all its tags (or columns).
struct tagged_point {
  std::string source_ref;  // "node/123", "row/7"
  geo::latlng at;          // the node, or a point inside the outline
  tag_map tags;
  double area_m2{};  // 0 for a node
};

/// A residential building, for spreading a community's residents.
struct tagged_building {
  std::string source_ref;
  geo::latlng at;    // a point inside
  double area_m2{};  // of the footprint
  double levels{};   // building:levels, or kLevelsNotSaid by kind of building
  bool are_levels_known{false};
  tag_map tags;
};

/// Everything in OpenStreetMap files that may be a service: amenity, shop,
/// leisure, healthcare, social_facility, office, tourism, sport, club,
/// public_transport, stops and stations, named public buildings. Throws as
/// read_osm.
std::vector<tagged_point> read_tagged_points(
    std::vector<std::filesystem::path> const& files,
    std::optional<geo::box> const& within = std::nullopt,
    base::progress const& progress = base::no_progress());

/// The features of any GDAL layer of points or areas; columns are the tags, as
/// the file writes them. Throws as geo::read_layer.
std::vector<tagged_point> read_tagged_layer(
    std::filesystem::path const& file, geo::layer_options const& options = {});

/// Buildings people live in: building=apartments, residential, house,
/// dormitory …, and building=yes when nothing says that it is something else.
/// Throws as read_osm.
std::vector<tagged_building> read_tagged_buildings(
    std::vector<std::filesystem::path> const& files,
    std::optional<geo::box> const& within = std::nullopt,
    base::progress const& progress = base::no_progress());

/// The same from a GDAL layer of areas: columns levels, floors, building:levels
/// or 层数 where there are; every feature is taken as residential.
std::vector<tagged_building> read_building_layer(
    std::filesystem::path const& file, geo::layer_options const& options = {});

}  // namespace linli::osm
