#pragma once

#include <cmath>

#include "geo/latlng.h"

namespace linli::geo {

/// A point on a flat map in metres: x to the east, y to the north.
struct xy {
  friend constexpr xy operator+(xy const a, xy const b) {
    return {a.x + b.x, a.y + b.y};
  }
  friend constexpr xy operator-(xy const a, xy const b) {
    return {a.x - b.x, a.y - b.y};
  }
  friend constexpr xy operator*(double const k, xy const a) {
    return {k * a.x, k * a.y};
  }
  friend constexpr bool operator==(xy, xy) = default;

  double x{};
  double y{};
};

constexpr double dot(xy const a, xy const b) {
  return a.x * b.x + a.y * b.y;
}
constexpr double cross(xy const a, xy const b) {
  return a.x * b.y - a.y * b.x;
}
inline double length(xy const a) {
  return std::hypot(a.x, a.y);
}

/// Equirectangular around `origin`: within a city (30 km) lengths are true to
/// about 1 part in 1000, near the origin far better.
class projection {
 public:
  explicit projection(latlng const origin)
      : origin_{origin},
        x_per_degree_{kEarthRadius.value * kDegree *
                      std::cos(origin.lat * kDegree)} {}

  xy to_xy(latlng const p) const {
    return {(p.lng - origin_.lng) * x_per_degree_,
            (p.lat - origin_.lat) * kYPerDegree};
  }

  latlng to_latlng(xy const p) const {
    return {origin_.lat + p.y / kYPerDegree, origin_.lng + p.x / x_per_degree_};
  }

  latlng origin() const { return origin_; }

 private:
  static constexpr auto kYPerDegree = kEarthRadius.value * kDegree;

  latlng origin_;
  double x_per_degree_;
};

}  // namespace linli::geo
