#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "geo/contour.h"
#include "walk/reach.h"
#include "walk/town.h"

/// Reached streets as polygons (docs/algorithms/isochrone.md).
namespace linli::walk {

// How far from a reached street the area extends: half a street of a city and
// the fronts of its houses. What "true to the streets to within 25 m" means.
constexpr auto kBuffer_m = 25.0F;

// Holes without a street up to this size are filled: a block of houses, not a
// park. A residential block has 2 to 4 hectares (GB 50180-2018, 2.0.5).
constexpr auto kLargestBlock_m2 = 60000.0;

// Distance between the nodes of the field. A contour between two nodes is
// interpolated, so it is true to a few metres.
constexpr auto kCell_m = 25.0F;

/// Draws one question's polygons. Reusable: keeps its memory. Not for two
/// threads at once.
class isochrone_drawing {
 public:
  struct question {
    network_arrays const& streets;
    street_ends const& ends;
    std::span<std::uint32_t const> weights;  // walk_graph::weight
    search const& found;
    position const& from;
    seat const& origin;
    std::span<seconds const> limits;  // ascending
  };

  std::vector<band> draw(question const& q);

 private:
  struct segment {
    geo::xy from;
    geo::xy to;
    std::uint8_t band{};
  };
  struct flat_map {
    geo::xy operator()(point_e7 p) const;
    geo::latlng back(geo::xy p) const;

    point_e7 origin;
    double x_scale{};
    double y_scale{};
  };

  void collect(question const& q);
  void add_part(network_arrays const& n, street_part const& part);
  void add_way_to_street(question const& q);
  void read_shape(network_arrays const& n, std::uint32_t street);
  bool lay_grid();
  void draw_segment(segment const& s, float within_m);
  void mark(segment const& s);
  void draw_unreached(question const& q);
  std::size_t block_at(std::int64_t const x, std::int64_t const y) const {
    return static_cast<std::size_t>(y) * mark_columns_ +
           static_cast<std::size_t>(x);
  }
  void spread_marks();
  std::uint8_t nearness(box_e7 const& b) const;
  void make_field(std::size_t band);
  bool holds_street(geo::contour const& hole, std::size_t band);
  geo::multipolygon polygons(std::size_t band);

  std::span<float> raster(std::size_t const band) {
    auto const n = stride_ * rows_;
    return std::span{rasters_}.subspan(band * n, n);
  }
  std::span<float const> beyond(std::size_t band);
  void sum_up_beyond();

  flat_map map_;
  std::vector<std::uint32_t> limits_;  // deciseconds
  std::vector<segment> segments_;
  std::vector<geo::xy> points_;
  std::span<geo::xy> shape_;  // the first of them
  std::vector<double> along_;
  // The grid: node (x, y) lies at south_west_ + kCell_m * (x, y).
  geo::xy south_west_;
  std::size_t columns_{0};
  std::size_t rows_{0};
  std::size_t stride_{0};
  std::vector<float> rasters_;  // per band: squared distance to its streets
  std::vector<float> beyond_;   // per band: … to streets of any later band
  std::vector<float> field_;
  std::vector<std::uint8_t> marks_;
  std::vector<std::uint8_t> near_;
  std::size_t mark_columns_{0};
  std::size_t mark_rows_{0};
  geo::contour_tracer tracer_;
  geo::contours const* lines_{nullptr};
  std::vector<geo::xy> row_crossings_;
};

}  // namespace linli::walk
