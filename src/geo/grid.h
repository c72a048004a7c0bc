#pragma once

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <span>
#include <vector>

#include "geo/projection.h"

namespace linli::geo {

/// Points on a flat map sorted into square cells, for "which lie near here".
/// Immutable once made; any number of threads may ask.
class point_grid {
 public:
  /// `cell_m` > 0; about the usual search radius is a good size.
  point_grid(std::span<xy const> points, double cell_m);

  /// Calls `fn(index, squared_distance_m2)` for every point within `radius_m`.
  template <typename Fn>
  void for_each_near(xy const at, double const radius_m, Fn&& fn) const {
    if (points_.empty()) {
      return;
    }
    auto const x0 = column(at.x - radius_m);
    auto const x1 = column(at.x + radius_m);
    auto const y1 = row(at.y + radius_m);
    for (auto y = row(at.y - radius_m); y <= y1; ++y) {
      // Cells of one row lie behind each other.
      for (auto i = first_[y * columns_ + x0];
           i != first_[y * columns_ + x1 + 1]; ++i) {
        auto const d = points_[i] - at;
        if (dot(d, d) <= radius_m * radius_m) {
          fn(index_[i], dot(d, d));
        }
      }
    }
  }

 private:
  std::size_t column(double const x) const {
    return clamped((x - min_.x) / cell_m_, columns_);
  }
  std::size_t row(double const y) const {
    return clamped((y - min_.y) / cell_m_, rows_);
  }
  static std::size_t clamped(double const i, std::size_t const n) {
    return static_cast<std::size_t>(
        std::clamp(i, 0.0, static_cast<double>(n - 1)));
  }

  double cell_m_;
  xy min_{};
  std::size_t columns_{1};
  std::size_t rows_{1};
  std::vector<std::uint32_t> first_;  // per cell, and one past the end
  std::vector<std::uint32_t> index_;  // of the caller's points, by cell
  std::vector<xy> points_;            // by cell
};

}  // namespace linli::geo
