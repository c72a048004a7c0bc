#pragma once

#include <algorithm>
#include <limits>

#include "geo/latlng.h"

namespace linli::geo {

/// South-west to north-east, borders included. A fresh one is empty and grows.
/// Boxes across the 180th meridian are not supported.
struct box {
  friend bool operator==(box const&, box const&) = default;

  bool is_empty() const { return south > north || west > east; }

  void extend(latlng const p) {
    south = std::min(south, p.lat);
    north = std::max(north, p.lat);
    west = std::min(west, p.lng);
    east = std::max(east, p.lng);
  }

  bool contains(latlng const p) const {
    return p.lat >= south && p.lat <= north && p.lng >= west && p.lng <= east;
  }

  bool overlaps(box const& o) const {
    return south <= o.north && o.south <= north && west <= o.east &&
           o.west <= east;
  }

  latlng center() const { return {(south + north) / 2, (west + east) / 2}; }

  double south{std::numeric_limits<double>::infinity()};
  double west{std::numeric_limits<double>::infinity()};
  double north{-std::numeric_limits<double>::infinity()};
  double east{-std::numeric_limits<double>::infinity()};
};

/// The box widened by `by` on all four sides.
inline box widened(box const& b, meters const by) {
  auto const lat = by.value / (kEarthRadius.value * kDegree);
  auto const lng = lat / std::max(0.01, std::cos(b.center().lat * kDegree));
  return {b.south - lat, b.west - lng, b.north + lat, b.east + lng};
}

}  // namespace linli::geo
