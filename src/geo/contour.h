#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <vector>

#include "geo/polygon.h"
#include "geo/projection.h"

namespace linli::geo {

/// Values at the nodes of a square grid, row by row from the south; inside is
/// where they are >= 0. The nodes of the outermost rows and columns must be
/// outside, so that every contour closes.
struct scalar_field {
  float at(std::size_t const x, std::size_t const y) const {
    return values[y * stride + x];
  }

  std::span<float const> values;
  std::size_t columns{};
  std::size_t rows{};
  std::size_t stride{};  // values from one row to the next, >= columns
};

/// A closed line along value 0, inside on its left; the first point is not
/// repeated. Points lie on grid lines, never on a node: exactly one of x and y
/// is whole.
struct contour {
  bool is_hole() const { return twice_area < 0; }

  std::size_t first{};  // into contours::points
  std::size_t count{};
  double twice_area{};  // in cells; negative for a hole
};

struct contours {
  std::span<xy const> points_of(contour const& c) const {
    return std::span{points}.subspan(c.first, c.count);
  }

  std::vector<contour> lines;
  std::vector<xy> points;  // in cells: node (x, y) is {x, y}
};

/// Marching squares with linear interpolation (Lorensen and Cline 1987, in the
/// plane); where opposite corners are inside, the mean of the four decides
/// whether they are joined. Reusable: keeps its memory between fields.
class contour_tracer {
 public:
  /// The result is valid until the next call.
  contours const& trace(scalar_field const& field);

 private:
  void classify(scalar_field const& field);
  void follow(scalar_field const& field, std::size_t x, std::size_t y);

  std::vector<std::uint8_t> inside_;  // per node
  std::vector<std::uint8_t> cases_;   // per cell: which corners are inside
  contours out_;
};

/// Outer lines with the holes that lie in them; `is_kept` may drop lines,
/// `place` says where a point of the grid lies on the earth.
multipolygon to_multipolygon(contours const& lines,
                             std::function<bool(contour const&)> const& is_kept,
                             std::function<latlng(xy)> const& place);

}  // namespace linli::geo
