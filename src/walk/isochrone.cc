#include "walk/isochrone.h"

#include <algorithm>
#include <cmath>

#include "walk/distance_rows.h"
#include "walk/network_file.h"
#include "walk/street_walks.h"

namespace linli::walk {

namespace {

// The contour runs where d = 25 m, or half way to a street at most as far. To
// interpolate there, distances are drawn half a cell farther, and all others
// count as the farthest neighbour of a node inside can nearly be: the edge of
// the buffer moves by less than 4 m beside a street and less than 8 m around
// its end, streets by nothing.
constexpr auto kDrawn_m = kBuffer_m + kCell_m / 2;
constexpr auto kFar_m = kBuffer_m + 0.85F * kCell_m;
constexpr auto kFar = kFar_m * kFar_m;

// Longer segments are drawn in pieces: a slanted one fills little of its box.
constexpr auto kLongestSegment_m = 120.0;

// A bend flatter than this is drawn straight …
constexpr auto kFlatBend_m = 1.5;
// … but no more than so many in a row, which could add up to a curve.
constexpr auto kFlatBendsInARow = 3;

// No walker is faster: bounds the grid even when a damaged file says that a
// short street leads round the world.
constexpr auto kFastestPace = 3.0;  // m/s

// Unreached streets matter where a reached one is near; looked up in squares
// of this many cells, one square around. Up to two squares around, enough for
// the middle of a block, it is only noted that there is a street.
constexpr auto kMarkCells = std::size_t{3};
constexpr auto kMarkReach = 2;
constexpr auto kNoted_m = 0.75F * kCell_m;  // some node is as near as this

/// Every 1 sets its eight neighbours to 1.
void spread(std::vector<std::uint8_t>& marks, std::size_t const columns) {
  auto const each_with = [&](std::size_t const step) {
    // What lies beyond a row's end is the next row's beginning: a mark too
    // many there does no harm.
    auto before = std::vector<std::uint8_t>(marks);
    for (auto i = step; i < marks.size(); ++i) {
      marks[i] |= before[i - step];
      marks[i - step] |= before[i];
    }
  };
  each_with(1);
  each_with(columns);
}

double fast_length(geo::xy const a) {
  return std::sqrt(geo::dot(a, a));  // std::hypot guards against overflow
}

/// Whether the way from a over b to c is as good as straight.
bool is_flat_bend(geo::xy const a, geo::xy const b, geo::xy const c) {
  auto const chord = c - a;
  auto const off = geo::cross(chord, b - a);
  return off * off <= kFlatBend_m * kFlatBend_m * geo::dot(chord, chord) &&
         geo::dot(b - a, c - b) > 0;
}

std::span<geo::xy> straightened(std::span<geo::xy> const shape) {
  auto kept = std::size_t{0};
  auto dropped = 0;
  for (auto i = std::size_t{1}; i + 1 < shape.size(); ++i) {
    if (dropped != kFlatBendsInARow &&
        is_flat_bend(shape[kept], shape[i], shape[i + 1])) {
      ++dropped;
    } else {
      shape[++kept] = shape[i];
      dropped = 0;
    }
  }
  shape[++kept] = shape.back();
  return shape.first(kept + 1);
}

}  // namespace

geo::xy isochrone_drawing::flat_map::operator()(point_e7 const p) const {
  return {x_scale * (static_cast<double>(p.lng) - origin.lng),
          y_scale * (static_cast<double>(p.lat) - origin.lat)};
}

geo::latlng isochrone_drawing::flat_map::back(geo::xy const p) const {
  return {1e-7 * (origin.lat + p.y / y_scale),
          1e-7 * (origin.lng + p.x / x_scale)};
}

void isochrone_drawing::read_shape(network_arrays const& n,
                                   std::uint32_t const street) {
  auto const& s = n.streets[street];
  auto p = n.junctions[s.from];
  auto const bytes = shape_bytes(n, street);
  if (points_.size() < bytes.size() + 2) {  // a point takes a byte at least
    points_.resize(bytes.size() + 2);
  }
  auto* at = points_.data();
  *at++ = map_(p);
  for (auto r = shape_reader{bytes, p}; r.next(p);) {
    *at++ = map_(p);
  }
  *at++ = map_(n.junctions[s.to]);
  shape_ = {points_.data(), at};
}

void isochrone_drawing::add_part(network_arrays const& n,
                                 street_part const& part) {
  read_shape(n, part.street);
  if (shape_.size() == 2 && shape_.front() == shape_.back()) {
    return;  // a gate or a kerb
  }
  if (part.from == 0 && part.to == part.weight) {
    shape_ = straightened(shape_);
    for (auto i = std::size_t{1}; i < shape_.size(); ++i) {
      segments_.push_back({shape_[i - 1], shape_[i], part.band});
    }
    return;
  }
  along_.assign(1, 0);
  for (auto i = std::size_t{1}; i < shape_.size(); ++i) {
    along_.push_back(along_.back() + fast_length(shape_[i] - shape_[i - 1]));
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
  for_each_part(q.streets, q.weights, q.ends, q.found, q.origin, limits_,
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
  auto const here = segments_.front().from;  // the asked point
  auto const far = kFastestPace * limits_.back() / 10 + kSnapLimit_m;
  low = {std::max(low.x, here.x - far), std::max(low.y, here.y - far)};
  high = {std::min(high.x, here.x + far), std::min(high.y, here.y + far)};
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
  stride_ = row_length(columns_);
  auto const n = stride_ * rows_;
  rasters_.resize(n * (limits_.size() + 1));
  fill(rasters_, kFar);
  field_.resize(n);
  mark_columns_ = columns_ / kMarkCells + 1;
  mark_rows_ = rows_ / kMarkCells + 1;
  marks_.assign(mark_columns_ * mark_rows_, 0);
  return true;
}

namespace {

/// First and last of n nodes after `low` and up to `high`, in cells.
struct node_range {
  node_range(double const low, double const high, std::size_t const n)
      : first{std::max(floor(low) + 1, std::int64_t{0})},
        last{std::min(floor(high), static_cast<std::int64_t>(n) - 1)} {}

  bool is_empty() const { return first > last; }

  // Two additions and a conversion, where std::floor is a call.
  static std::int64_t floor(double const v) {
    constexpr auto kAside = std::int64_t{1} << 32U;  // no grid is as far out
    return static_cast<std::int64_t>(v + static_cast<double>(kAside)) - kAside;
  }

  std::int64_t first;
  std::int64_t last;
};

}  // namespace

void isochrone_drawing::draw_segment(segment const& s, float const within_m) {
  auto const step = s.to - s.from;
  auto const a = 1.0 / static_cast<double>(kCell_m) * (s.from - south_west_);
  auto const b = 1.0 / static_cast<double>(kCell_m) * (s.to - south_west_);
  auto const around = static_cast<double>(within_m / kCell_m);
  auto const xs = node_range{std::min(a.x, b.x) - around,
                             std::max(a.x, b.x) + around, columns_};
  auto const ys = node_range{std::min(a.y, b.y) - around,
                             std::max(a.y, b.y) + around, rows_};
  if (xs.is_empty() || ys.is_empty()) {
    return;
  }
  if (geo::dot(step, step) > kLongestSegment_m * kLongestSegment_m) {
    auto const middle = s.from + 0.5 * step;
    draw_segment({s.from, middle, s.band}, within_m);
    draw_segment({middle, s.to, s.band}, within_m);
    return;
  }
  auto const from = s.from - south_west_;
  auto const l = line{static_cast<float>(from.x), static_cast<float>(from.y),
                      static_cast<float>(step.x), static_cast<float>(step.y)};
  lower_box(
      {.first = raster(s.band).data() +
                ys.first * static_cast<std::ptrdiff_t>(stride_) + xs.first,
       .stride = stride_,
       .x = static_cast<float>(xs.first) * kCell_m,
       .y = static_cast<float>(ys.first) * kCell_m,
       .columns = static_cast<std::size_t>(xs.last - xs.first + 1),
       .rows = static_cast<std::size_t>(ys.last - ys.first + 1)},
      l);
}

void isochrone_drawing::mark(segment const& s) {
  auto const block = 1.0 / (static_cast<double>(kCell_m) * kMarkCells);
  auto const a = block * (s.from - south_west_);
  auto const b = block * (s.to - south_west_);
  auto const xs =
      node_range{std::min(a.x, b.x) - 1, std::max(a.x, b.x), mark_columns_};
  auto const ys =
      node_range{std::min(a.y, b.y) - 1, std::max(a.y, b.y), mark_rows_};
  if (xs.is_empty() || ys.is_empty()) {
    return;
  }
  for (auto y = ys.first; y <= ys.last; ++y) {
    for (auto x = xs.first; x <= xs.last; ++x) {
      marks_[block_at(x, y)] = 1;
    }
  }
}

void isochrone_drawing::spread_marks() {
  near_.assign(marks_.size(), 0);
  for (auto i = 0; i != kMarkReach; ++i) {
    spread(marks_, mark_columns_);
    for (auto j = std::size_t{0}; j != marks_.size(); ++j) {
      near_[j] = static_cast<std::uint8_t>(near_[j] + marks_[j]);
    }
  }
}

/// 0: far from every reached street; 1: within a block; 2: beside one.
std::uint8_t isochrone_drawing::nearness(box_e7 const& b) const {
  auto const block = 1.0 / (static_cast<double>(kCell_m) * kMarkCells);
  auto const low = block * (map_({b.south, b.west}) - south_west_);
  auto const high = block * (map_({b.north, b.east}) - south_west_);
  auto const xs = node_range{low.x - 1, high.x, mark_columns_};
  auto const ys = node_range{low.y - 1, high.y, mark_rows_};
  auto nearest = std::uint8_t{0};
  if (xs.is_empty() || ys.is_empty()) {
    return nearest;
  }
  for (auto y = ys.first; y <= ys.last; ++y) {
    for (auto x = xs.first; x <= xs.last; ++x) {
      nearest = std::max(nearest, near_[block_at(x, y)]);
    }
  }
  return nearest;
}

void isochrone_drawing::draw_unreached(question const& q) {
  spread_marks();
  auto const band = static_cast<std::uint8_t>(limits_.size());
  auto here = std::uint8_t{0};  // of the box the street is in
  visit_streets(
      q.streets,
      [&](box_e7 const& b) {
        here = nearness(b);
        return here != 0;
      },
      [&](std::uint32_t const street) {
        auto const& s = q.streets.streets[street];
        auto const is_done = q.found.time(s.from) != kNever ||
                             q.found.time(s.to) != kNever ||
                             street == q.origin.street;
        if (!is_done) {
          read_shape(q.streets, street);
          shape_ = straightened(shape_);
          for (auto i = std::size_t{1}; i < shape_.size(); ++i) {
            draw_segment({shape_[i - 1], shape_[i], band},
                         here == 2 ? kDrawn_m : kNoted_m);
          }
        }
      });
}

/// To streets of any later band.
std::span<float const> isochrone_drawing::beyond(std::size_t const band) {
  auto const n = stride_ * rows_;
  return band + 1 == limits_.size() ? raster(limits_.size())
                                    : std::span{beyond_}.subspan(band * n, n);
}

void isochrone_drawing::sum_up_beyond() {
  auto const n = stride_ * rows_;
  beyond_.resize(n * (limits_.size() - 1));
  for (auto b = limits_.size() - 1; b-- != 0;) {
    auto const here = std::span{beyond_}.subspan(b * n, n);
    auto const later = beyond(b + 1);
    std::copy(later.begin(), later.end(), here.begin());
    lower_all(here, raster(b + 1));
  }
}

void isochrone_drawing::make_field(std::size_t const band) {
  if (band != 0) {
    lower_all(raster(band), raster(band - 1));  // what is reached sooner is too
  }
  between(raster(band), beyond(band), field_);
  // The margin is outside anyway, unless the grid had to be cut (kFastestPace).
  std::fill_n(field_.begin(), stride_, -kBuffer_m);
  std::fill_n(field_.end() - static_cast<std::ptrdiff_t>(stride_), stride_,
              -kBuffer_m);
  for (auto y = std::size_t{0}; y != rows_; ++y) {
    field_[y * stride_] = -kBuffer_m;
    field_[y * stride_ + columns_ - 1] = -kBuffer_m;
  }
}

/// Whether an unreached street runs inside a hole: looks at the nodes between
/// the places where the hole's line crosses each row.
bool isochrone_drawing::holds_street(geo::contour const& hole,
                                     std::size_t const band) {
  row_crossings_.clear();
  for (auto const& p : lines_->points_of(hole)) {
    if (p.y == static_cast<double>(static_cast<std::int64_t>(p.y))) {
      row_crossings_.push_back(p);
    }
  }
  std::sort(row_crossings_.begin(), row_crossings_.end(),
            [](geo::xy const a, geo::xy const b) {
              return a.y < b.y || (a.y == b.y && a.x < b.x);
            });
  for (auto i = std::size_t{1}; i < row_crossings_.size(); i += 2) {
    auto const* const row =
        beyond(band).data() +
        static_cast<std::size_t>(row_crossings_[i].y) * stride_;
    auto const last = static_cast<std::size_t>(row_crossings_[i].x);
    for (auto x = static_cast<std::size_t>(row_crossings_[i - 1].x) + 1;
         x <= last; ++x) {
      if (row[x] < kNoted_m * kNoted_m) {
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
    return map_.back(south_west_ + static_cast<double>(kCell_m) * p);
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
    draw_segment(s, kDrawn_m);
    if (s.band < limits_.size()) {
      mark(s);
    }
  }
  draw_unreached(q);
  sum_up_beyond();
  for (auto b = std::size_t{0}; b != limits_.size(); ++b) {
    make_field(b);
    bands[b].area = polygons(b);
  }
  return bands;
}

}  // namespace linli::walk
