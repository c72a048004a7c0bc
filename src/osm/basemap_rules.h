#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "osm/tag.h"

namespace linli::osm {

/// Where a thing is drawn: the order is the one of kBasemapLayers.
enum class drawn_in : std::uint8_t {
  water,
  green,
  landuse,
  buildings,
  major_streets,
  minor_streets,
  paths
};

struct drawing {
  drawn_in layer{};
  std::string_view kind;  // for the style, and "class" of a street
};

/// What the basemap shows of an object; nothing for most.
std::optional<drawing> drawing_of(tags t);

/// The kind of label an object gets besides, where it has a name.
std::optional<std::string_view> label_of(tags t);

}  // namespace linli::osm
