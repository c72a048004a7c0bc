#include "walk/isochrone.h"

#include <algorithm>
#include <cmath>

#include "walk/network_file.h"
#include "walk/street_walks.h"

namespace linli::walk {

namespace {

// Farther than this from a street its distance no longer moves the contour:
// the buffer, and one cell to interpolate to.
constexpr auto kDrawn_m = kBuffer_m + kCell_m;

// Squared distance of nodes no street was drawn near.
constexpr auto kFar = 1e6F;

// Nodes are handled in groups of this many, so that the compiler can use
// vector instructions; rows are padded to it.
constexpr auto kLanes = std::size_t{8};

// Longer segments are drawn in pieces: a slanted one fills little of its box.
constexpr auto kLongestSegment_m = 120.0;

// Unreached streets matter where a reached one is near; looked up in squares
// of this many cells, and so many squares around.
constexpr auto kMarkCells = std::size_t{4};
constexpr auto kMarkReach = std::size_t{2};

std::size_t rounded_up(std::size_t const n, std::size_t const to) {
  return (n + to - 1) / to * to;
}

}  // namespace

geo::xy isochrone_drawing::flat_map::operator()(point_e7 const p) const {
  return {x_scale * (static_cast<double>(p.lng) - origin.lng),
          y_scale * (static_cast<double>(p.lat) - origin.lat)};
}

point_e7 isochrone_drawing::flat_map::back(geo::xy const p) const {
  return {static_cast<std::int32_t>(origin.lat + std::lround(p.y / y_scale)),
          static_cast<std::int32_t>(origin.lng + std::lround(p.x / x_scale))};
}

void isochrone_drawing::read_shape(network_arrays const& n,
                                   std::uint32_t const street) {
  auto const& s = n.streets[street];
  auto p = n.junctions[s.from];
  shape_.assign(1, map_(p));
  for (auto r = shape_reader{shape_bytes(n, street), p}; r.next(p);) {
    shape_.push_back(map_(p));
  }
  shape_.push_back(map_(n.junctions[s.to]));
}

void isochrone_drawing::add_part(network_arrays const& n,
                                 street_part const& part) {
  read_shape(n, part.street);
  if (shape_.size() == 2 && shape_.front() == shape_.back()) {
    return;  // a gate or a kerb
  }
  if (part.from == 0 && part.to == part.weight) {
    for (auto i = std::size_t{1}; i < shape_.size(); ++i) {
      segments_.push_back({shape_[i - 1], shape_[i], part.band});
    }
    return;
  }
  along_.assign(1, 0);
  for (auto i = std::size_t{1}; i < shape_.size(); ++i) {
    along_.push_back(along_.back() + geo::length(shape_[i] - shape_[i - 1]));
  }
  auto const low = along_.back() * part.from / part.weight;
  auto const high = along_.back() * part.to / part.weight;
  for (auto i = std::size_t{1}; i < shape_.size(); ++i) {
    if (along_[i] <= low || along_[i - 1] >= high) {
      continue;
    }
    auto const step = shape_[i] - shape_[i - 1];
    auto const share = [&](double const m) {
      return std::clamp((m - along_[i - 1]) / (along_[i] - along_[i - 1]), 0.0,
                        1.0);
    };
    segments_.push_back({shape_[i - 1] + share(low) * step,
                         shape_[i - 1] + share(high) * step, part.band});
  }
}

void isochrone_drawing::add_way_to_street(question const& q) {
  auto const off = q.origin.off;
  auto const from = map_(to_e7(q.from.at));
  auto const to = map_(to_e7(q.origin.on_street));
  if (off == 0) {
    segments_.push_back({to, to, 0});
    return;
  }
  auto const way = stretch{.from = 0, .to = off, .time_at_from = 0};
  cut_by_limits(way, limits_,
                [&](std::uint32_t const a, std::uint32_t const b,
                    std::uint8_t const band) {
                  auto const step = to - from;
                  segments_.push_back({from + 1.0 * a / off * step,
                                       from + 1.0 * b / off * step, band});
                });
}

void isochrone_drawing::collect(question const& q) {
  auto const root = q.streets.index.back();
  auto const middle = to_latlng({root.south, root.west});
  map_.origin = {root.south, root.west};
  map_.y_scale = geo::kEarthRadius.value * geo::kDegree * 1e-7;
  map_.x_scale = map_.y_scale * std::cos(middle.lat * geo::kDegree);
  limits_.clear();
  for (auto const l : q.limits) {
    limits_.push_back(to_limit(l));
  }
  segments_.clear();
  add_way_to_street(q);
  for_each_part(q.streets, q.who, q.ends, q.found, q.origin, limits_,
                [&](street_part const& p) { add_part(q.streets, p); });
}

/// Around the reached streets; nodes lie at multiples of the cell, so that the
/// picture does not tremble while the origin moves.
bool isochrone_drawing::lay_grid() {
  auto low = geo::xy{1e9, 1e9};
  auto high = geo::xy{-1e9, -1e9};
  for (auto const& s : segments_) {
    if (s.band < limits_.size()) {
      low = {std::min({low.x, s.from.x, s.to.x}),
             std::min({low.y, s.from.y, s.to.y})};
      high = {std::max({high.x, s.from.x, s.to.x}),
              std::max({high.y, s.from.y, s.to.y})};
    }
  }
  if (low.x > high.x) {
    return false;
  }
  auto const cell = static_cast<double>(kCell_m);
  auto const margin = static_cast<double>(kBuffer_m) + cell;
  auto const down = [&](double const v) {
    return std::floor((v - margin) / cell) * cell;
  };
  south_west_ = {down(low.x), down(low.y)};
  columns_ =
      static_cast<std::size_t>((high.x + margin - south_west_.x) / cell) + 2;
  rows_ =
      static_cast<std::size_t>((high.y + margin - south_west_.y) / cell) + 2;
  stride_ = rounded_up(columns_, kLanes);
  auto const n = stride_ * rows_;
  rasters_.assign(n * (limits_.size() + 1), kFar);
  beyond_.resize(n * limits_.size());
  field_.resize(n);
  reached_.assign(n, kFar);
  mark_columns_ = columns_ / kMarkCells + 1;
  mark_rows_ = rows_ / kMarkCells + 1;
  marks_.assign(mark_columns_ * mark_rows_, 0);
  return true;
}

namespace {

/// First and last of n nodes between two places, in cells; empty when first >
/// last.
struct node_range {
  node_range(double const low, double const high, std::size_t const n)
      : first{static_cast<std::size_t>(std::clamp(std::ceil(low), 0.0, 1e6))},
        last{static_cast<std::size_t>(
            std::clamp(std::floor(high), 0.0, static_cast<double>(n - 1)))},
        is_empty{high < 0 || first > last} {}

  std::size_t first;
  std::size_t last;
  bool is_empty;
};

struct line {
  float x, y;    // from where
  float dx, dy;  // to where
};

/// Lowers one row of squared distances to a line; x from `x0` on in steps of a
/// cell, `groups` of kLanes nodes.
void lower_row(float* row,
               line const& l,
               float const x0,
               float const y,
               std::size_t const groups) {
  auto const squared = l.dx * l.dx + l.dy * l.dy;
  auto const inverse = squared > 0 ? 1 / squared : 0.0F;
  auto const py = y - l.y;
  for (auto g = std::size_t{0}; g != groups; ++g, row += kLanes) {
    auto const start = x0 + static_cast<float>(g * kLanes) * kCell_m - l.x;
    for (auto i = std::size_t{0}; i != kLanes; ++i) {
      auto const px = start + static_cast<float>(i) * kCell_m;
      auto u = (px * l.dx + py * l.dy) * inverse;
      u = u > 0 ? u : 0;
      u = u < 1 ? u : 1;
      auto const qx = px - u * l.dx;
      auto const qy = py - u * l.dy;
      auto const d = qx * qx + qy * qy;
      row[i] = d < row[i] ? d : row[i];
    }
  }
}

}  // namespace

void isochrone_drawing::draw_segment(segment const& s) {
  auto const step = s.to - s.from;
  auto const long_by = geo::length(step) / kLongestSegment_m;
  if (long_by > 1) {
    auto const n = std::ceil(long_by);
    for (auto i = 0.0; i != n; ++i) {
      draw_segment(
          {s.from + i / n * step, s.from + (i + 1) / n * step, s.band});
    }
    return;
  }
  auto const a = 1.0 / static_cast<double>(kCell_m) * (s.from - south_west_);
  auto const b = 1.0 / static_cast<double>(kCell_m) * (s.to - south_west_);
  constexpr auto kAround = static_cast<double>(kDrawn_m / kCell_m);
  auto const xs = node_range{std::min(a.x, b.x) - kAround,
                             std::max(a.x, b.x) + kAround, columns_};
  auto const ys = node_range{std::min(a.y, b.y) - kAround,
                             std::max(a.y, b.y) + kAround, rows_};
  if (xs.is_empty || ys.is_empty) {
    return;
  }
  auto const from = s.from - south_west_;
  auto const l = line{static_cast<float>(from.x), static_cast<float>(from.y),
                      static_cast<float>(step.x), static_cast<float>(step.y)};
  auto const first = xs.first / kLanes * kLanes;
  auto const groups = xs.last / kLanes - xs.first / kLanes + 1;
  for (auto y = ys.first; y <= ys.last; ++y) {
    lower_row(raster(s.band) + y * stride_ + first, l,
              static_cast<float>(first) * kCell_m,
              static_cast<float>(y) * kCell_m, groups);
  }
}

void isochrone_drawing::mark(segment const& s) {
  auto const block = 1.0 / (static_cast<double>(kCell_m) * kMarkCells);
  auto const a = block * (s.from - south_west_);
  auto const b = block * (s.to - south_west_);
  auto const at = [](double const v) { return static_cast<std::size_t>(v); };
  for (auto y = at(std::min(a.y, b.y)); y <= at(std::max(a.y, b.y)); ++y) {
    for (auto x = at(std::min(a.x, b.x)); x <= at(std::max(a.x, b.x)); ++x) {
      marks_[y * mark_columns_ + x] = 1;
    }
  }
}

void isochrone_drawing::spread_marks() {
  near_.assign(marks_.size(), 0);
  for (auto y = std::size_t{0}; y != mark_rows_; ++y) {
    for (auto x = std::size_t{0}; x != mark_columns_; ++x) {
      if (marks_[y * mark_columns_ + x] == 0) {
        continue;
      }
      auto const y1 = std::min(mark_rows_ - 1, y + kMarkReach);
      auto const x1 = std::min(mark_columns_ - 1, x + kMarkReach);
      for (auto i = y - std::min(y, kMarkReach); i <= y1; ++i) {
        for (auto j = x - std::min(x, kMarkReach); j <= x1; ++j) {
          near_[i * mark_columns_ + j] = 1;
        }
      }
    }
  }
}

bool isochrone_drawing::is_near(box_e7 const& b) const {
  auto const block = 1.0 / (static_cast<double>(kCell_m) * kMarkCells);
  auto const low = block * (map_({b.south, b.west}) - south_west_);
  auto const high = block * (map_({b.north, b.east}) - south_west_);
  auto const xs = node_range{std::floor(low.x), high.x, mark_columns_};
  auto const ys = node_range{std::floor(low.y), high.y, mark_rows_};
  if (xs.is_empty || ys.is_empty) {
    return false;
  }
  for (auto y = ys.first; y <= ys.last; ++y) {
    for (auto x = xs.first; x <= xs.last; ++x) {
      if (near_[y * mark_columns_ + x] != 0) {
        return true;
      }
    }
  }
  return false;
}

void isochrone_drawing::draw_unreached(question const& q) {
  spread_marks();
  auto const band = static_cast<std::uint8_t>(limits_.size());
  visit_streets(
      q.streets, [&](box_e7 const& b) { return is_near(b); },
      [&](std::uint32_t const street) {
        auto const& s = q.streets.streets[street];
        auto const is_done = q.found.time(s.from) != kNever ||
                             q.found.time(s.to) != kNever ||
                             street == q.origin.street;
        if (!is_done) {
          read_shape(q.streets, street);
          for (auto i = std::size_t{1}; i < shape_.size(); ++i) {
            draw_segment({shape_[i - 1], shape_[i], band});
          }
        }
      });
}

namespace {

/// The field of one band: `reached` takes the band's own streets in.
void combine(std::span<float> const reached,
             std::span<float const> const own,
             std::span<float const> const beyond,
             std::span<float> const field) {
  for (auto g = std::size_t{0}; g != field.size(); g += kLanes) {
    for (auto i = g; i != g + kLanes; ++i) {
      reached[i] = own[i] < reached[i] ? own[i] : reached[i];
      auto const d = std::sqrt(reached[i]);
      auto const buffer = kBuffer_m - d;
      auto const bisector = (std::sqrt(beyond[i]) - d) / 2;
      field[i] = buffer < bisector ? buffer : bisector;
    }
  }
}

}  // namespace

void isochrone_drawing::make_field(std::size_t const band) {
  auto const n = stride_ * rows_;
  combine(reached_, {raster(band), n}, {beyond(band), n}, field_);
}

/// Whether an unreached street runs inside a hole: looks at the nodes between
/// the places where the hole's line crosses each row.
bool isochrone_drawing::holds_street(geo::contour const& hole,
                                     std::size_t const band) {
  constexpr auto kBeside_m = 0.75F * kCell_m;  // some node is as near as this
  row_crossings_.clear();
  for (auto const& p : lines_->points_of(hole)) {
    if (p.y == std::floor(p.y)) {
      row_crossings_.push_back(p);
    }
  }
  std::sort(row_crossings_.begin(), row_crossings_.end(),
            [](geo::xy const a, geo::xy const b) {
              return std::tie(a.y, a.x) < std::tie(b.y, b.x);
            });
  for (auto i = std::size_t{1}; i < row_crossings_.size(); i += 2) {
    auto const* const row =
        beyond(band) + static_cast<std::size_t>(row_crossings_[i].y) * stride_;
    auto const last = static_cast<std::size_t>(row_crossings_[i].x);
    for (auto x = static_cast<std::size_t>(row_crossings_[i - 1].x) + 1;
         x <= last; ++x) {
      if (row[x] < kBeside_m * kBeside_m) {
        return true;
      }
    }
  }
  return false;
}

geo::multipolygon isochrone_drawing::polygons(std::size_t const band) {
  lines_ = &tracer_.trace({field_, columns_, rows_, stride_});
  constexpr auto kBlock =
      2 * kLargestBlock_m2 / static_cast<double>(kCell_m * kCell_m);
  auto const is_kept = [&](geo::contour const& c) {
    return !c.is_hole() || -c.twice_area > kBlock || holds_street(c, band);
  };
  auto const place = [&](geo::xy const p) {
    return to_latlng(map_.back(south_west_ + static_cast<double>(kCell_m) * p));
  };
  return geo::to_multipolygon(*lines_, is_kept, place);
}

std::vector<band> isochrone_drawing::draw(question const& q) {
  auto bands = std::vector<band>{};
  for (auto const limit : q.limits) {
    bands.push_back({limit, {}});
  }
  if (!q.origin.is_reachable() || bands.empty()) {
    return bands;
  }
  collect(q);
  if (!lay_grid()) {
    return bands;
  }
  for (auto const& s : segments_) {
    draw_segment(s);
    if (s.band < limits_.size()) {
      mark(s);
    }
  }
  draw_unreached(q);
  auto const n = stride_ * rows_;
  std::copy_n(raster(limits_.size()), n, beyond(limits_.size() - 1));
  for (auto b = limits_.size() - 1; b-- != 0;) {
    for (auto i = std::size_t{0}; i != n; ++i) {
      beyond(b)[i] = std::min(beyond(b + 1)[i], raster(b + 1)[i]);
    }
  }
  for (auto b = std::size_t{0}; b != limits_.size(); ++b) {
    make_field(b);
    bands[b].area = polygons(b);
  }
  return bands;
}

}  // namespace linli::walk
