#pragma once

#include <cmath>
#include <compare>
#include <numbers>

#include "base/units.h"

namespace linli::geo {

/// WGS 84, degrees. Everything inside Linli is WGS 84; other systems are
/// converted where they come in (coordinate_systems.h).
struct latlng {
  friend constexpr auto operator<=>(latlng, latlng) = default;

  double lat{};
  double lng{};
};

/// On the earth at all; the door every coordinate comes in by.
inline bool is_valid(latlng const p) {
  return std::isfinite(p.lat) && std::isfinite(p.lng) &&
         std::abs(p.lat) <= 90 && std::abs(p.lng) <= 180;
}

constexpr auto kDegree = std::numbers::pi / 180;

/// Mean earth radius (IUGG), the one OSRM, GraphHopper and osmnx use.
constexpr auto kEarthRadius = meters{6371000};

/// Great-circle distance by the haversine formula.
inline meters distance(latlng const a, latlng const b) {
  auto const s = std::sin((b.lat - a.lat) * kDegree / 2);
  auto const t = std::sin((b.lng - a.lng) * kDegree / 2);
  auto const h =
      s * s + std::cos(a.lat * kDegree) * std::cos(b.lat * kDegree) * t * t;
  return 2 * std::asin(std::sqrt(std::fmin(1, h))) * kEarthRadius;
}

}  // namespace linli::geo
