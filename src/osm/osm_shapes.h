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
#include "geo/layer.h"
#include "osm/osm_file.h"

namespace linli::osm {

/// An object of OpenStreetMap with its own geometry, out of its file.
struct osm_shape {
  std::string_view operator[](std::string_view key) const;

  osm_type type{};
  std::int64_t id{};
  std::map<std::string, std::string, std::less<>> tags;
  std::optional<geo::latlng> point;  // of a node
  geo::line line;                    // of a way
  geo::multipolygon area;  // of a closed way or a multipolygon relation
};

/// "node/123"
std::string reference(osm_shape const& s);

/// Somewhere on it: the node, a point inside the area, the middle of the line;
/// nothing when no part of it lies in the file.
std::optional<geo::latlng> place_of(osm_shape const& s);

using shape_filter = std::function<bool(osm_type, tags)>;

/// All objects that `wanted` says yes to, with what lies `within`. Relations
/// are read when they are multipolygons or boundaries. An object that appears
/// in several files is given once. Throws as read_osm.
std::vector<osm_shape> read_shapes(
    std::vector<std::filesystem::path> const& files,
    shape_filter const& wanted,
    std::optional<geo::box> const& within,
    base::progress const& progress = base::no_progress());

}  // namespace linli::osm
