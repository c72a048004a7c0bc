#include "walk/street_index.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "geo/projection.h"
#include "walk/network_file.h"

namespace linli::walk {

namespace {

constexpr auto kFan = std::size_t{8};  // boxes under one box above

// Streets this close to each other count as equally near.
constexpr auto kSameDistance_m = 0.01;

constexpr auto kNoBox = box_e7{INT32_MAX, INT32_MAX, INT32_MIN, INT32_MIN};

void extend(box_e7& b, point_e7 const p) {
  b.south = std::min(b.south, p.lat);
  b.west = std::min(b.west, p.lng);
  b.north = std::max(b.north, p.lat);
  b.east = std::max(b.east, p.lng);
}

void extend(box_e7& b, box_e7 const& o) {
  extend(b, point_e7{o.south, o.west});
  extend(b, point_e7{o.north, o.east});
}

std::size_t ratio_up(std::size_t const n, std::size_t const by) {
  return (n + by - 1) / by;
}

/// Where each level of boxes begins; the last level is the root alone.
struct levels {
  explicit levels(std::size_t const streets) {
    auto n = ratio_up(streets, kStreetsABox);
    for (;; n = ratio_up(n, kFan)) {
      first[count] = total;
      size[count] = n;
      ++count;
      total += n;
      if (n <= 1) {
        return;
      }
    }
  }

  std::array<std::size_t, 16> first{};  // 8^16 streets will do
  std::array<std::size_t, 16> size{};
  std::size_t count{0};
  std::size_t total{0};
};

template <typename Fn>
void for_each_point(network_arrays const& a, std::uint32_t const s, Fn&& fn) {
  auto const& street = a.streets[s];
  auto p = a.junctions[street.from];
  fn(p);
  for (auto r = shape_reader{shape_bytes(a, s), p}; r.next(p);) {
    fn(p);
  }
  fn(a.junctions[street.to]);
}

/// A flat map around the asked point, straight from the file's integers.
struct flat_map {
  explicit flat_map(geo::latlng const at)
      : origin{to_e7(at)},
        y_scale{geo::kEarthRadius.value * geo::kDegree * 1e-7},
        x_scale{y_scale * std::cos(at.lat * geo::kDegree)} {}

  geo::xy operator()(point_e7 const p) const {
    return {x_scale * (static_cast<double>(p.lng) - origin.lng),
            y_scale * (static_cast<double>(p.lat) - origin.lat)};
  }

  /// Square metres from the origin to the box.
  double squared_distance(box_e7 const& b) const {
    auto const y = y_scale * outside(b.south, origin.lat, b.north);
    auto const x = x_scale * outside(b.west, origin.lng, b.east);
    return x * x + y * y;
  }

  static double outside(double const low, double const at, double const high) {
    return std::max(0.0, std::max(low - at, at - high));
  }

  point_e7 origin;
  double y_scale;
  double x_scale;
};

struct nearest_point {
  geo::xy at;
  double squared{};
};

/// Of the segment from `a` to `b`, to the origin.
nearest_point nearest_on(geo::xy const a, geo::xy const b) {
  auto const d = b - a;
  auto const l = geo::dot(d, d);
  auto const t = l == 0 ? 0.0 : std::clamp(-geo::dot(a, d) / l, 0.0, 1.0);
  auto const p = a + t * d;
  return {p, geo::dot(p, p)};
}

class nearest_search {
 public:
  nearest_search(network_arrays const& arrays,
                 geo::latlng const at,
                 double const limit_m,
                 street_filter const filter)
      : arrays_{arrays}, map_{at}, filter_{filter}, best_m_{limit_m} {}

  std::optional<street_hit> run() {
    auto const l = levels{arrays_.streets.size()};
    descend(l, l.count - 1, 0);
    return found_ ? std::optional{describe()} : std::nullopt;
  }

 private:
  struct child {
    double squared;
    std::size_t box;
  };

  void descend(levels const& l,
               std::size_t const level,
               std::size_t const box) {
    if (level == 0) {
      auto const last =
          std::min(arrays_.streets.size(), (box + 1) * kStreetsABox);
      for (auto s = box * kStreetsABox; s != last; ++s) {
        look_at(static_cast<std::uint32_t>(s));
      }
      return;
    }
    auto children = std::array<child, kFan>{};
    auto const first = box * kFan;
    auto const n = std::min(kFan, l.size[level - 1] - first);
    for (auto i = std::size_t{0}; i != n; ++i) {
      auto const& b = arrays_.index[l.first[level - 1] + first + i];
      auto const c = child{map_.squared_distance(b), first + i};
      auto at = i;
      for (; at != 0 && children[at - 1].squared > c.squared; --at) {
        children[at] = children[at - 1];
      }
      children[at] = c;
    }
    for (auto i = std::size_t{0}; i != n; ++i) {
      auto const within = best_m_ + kSameDistance_m;
      if (children[i].squared > within * within) {
        return;
      }
      descend(l, level - 1, children[i].box);
    }
  }

  void look_at(std::uint32_t const s) {
    auto const& street = arrays_.streets[s];
    if (!filter_.allows(street)) {
      return;
    }
    auto before = geo::xy{};
    auto segment = 0;
    auto nearest = nearest_point{{}, INFINITY};
    auto on = 0;
    for_each_point(arrays_, s, [&](point_e7 const p) {
      auto const here = map_(p);
      if (segment != 0) {
        auto const n = nearest_on(before, here);
        if (n.squared < nearest.squared) {
          nearest = n;
          on = segment;
        }
      }
      before = here;
      ++segment;
    });
    take_if_better(s, street, nearest, on);
  }

  void take_if_better(std::uint32_t const s,
                      street_record const& street,
                      nearest_point const& p,
                      int const segment) {
    auto const d = std::sqrt(p.squared);
    auto const gated = street.is(street_record::kGated);
    auto const is_tie = std::abs(d - best_m_) <= kSameDistance_m && found_;
    if (is_tie ? best_gated_ && !gated : d < best_m_) {
      found_ = true;
      best_ = s;
      best_at_ = p.at;
      best_segment_ = segment;
      best_gated_ = gated;
      best_m_ = d;
    }
  }

  street_hit describe() const {
    auto total = 0.0;
    auto before_hit = 0.0;
    auto before = geo::xy{};
    auto segment = 0;
    for_each_point(arrays_, best_, [&](point_e7 const p) {
      auto const here = map_(p);
      if (segment == best_segment_) {
        before_hit = total + geo::length(best_at_ - before);
      }
      total += segment == 0 ? 0 : geo::length(here - before);
      before = here;
      ++segment;
    });
    auto const o = to_latlng(map_.origin);
    return {.street = best_,
            .at = {o.lat + 1e-7 * best_at_.y / map_.y_scale,
                   o.lng + 1e-7 * best_at_.x / map_.x_scale},
            .distance_m = best_m_,
            .along_share =
                total == 0 ? 0 : std::clamp(before_hit / total, 0.0, 1.0)};
  }

  network_arrays const& arrays_;
  flat_map map_;
  street_filter filter_;
  double best_m_;
  bool found_{false};
  std::uint32_t best_{};
  geo::xy best_at_{};
  int best_segment_{};
  bool best_gated_{};
};

}  // namespace

std::size_t street_index_size(std::size_t const streets) {
  return levels{streets}.total;
}

std::vector<box_e7> make_street_index(network_arrays const& a) {
  auto const l = levels{a.streets.size()};
  auto index = std::vector<box_e7>(l.total, kNoBox);
  for (auto s = std::uint32_t{0}; s != a.streets.size(); ++s) {
    for_each_point(
        a, s, [&](point_e7 const p) { extend(index[s / kStreetsABox], p); });
  }
  for (auto level = std::size_t{1}; level < l.count; ++level) {
    for (auto i = std::size_t{0}; i != l.size[level - 1]; ++i) {
      extend(index[l.first[level] + i / kFan], index[l.first[level - 1] + i]);
    }
  }
  return index;
}

std::optional<street_hit> nearest_street(network_arrays const& arrays,
                                         geo::latlng const at,
                                         double const limit_m,
                                         street_filter const filter) {
  return nearest_search{arrays, at, limit_m, filter}.run();
}

namespace {

void visit(network_arrays const& a,
           levels const& l,
           std::size_t const level,
           std::size_t const box,
           std::function<bool(box_e7 const&)> const& enter,
           std::function<void(std::uint32_t)> const& fn) {
  if (!enter(a.index[l.first[level] + box])) {
    return;
  }
  if (level == 0) {
    auto const last = std::min(a.streets.size(), (box + 1) * kStreetsABox);
    for (auto s = box * kStreetsABox; s != last; ++s) {
      fn(static_cast<std::uint32_t>(s));
    }
    return;
  }
  auto const last = std::min(l.size[level - 1], (box + 1) * kFan);
  for (auto i = box * kFan; i != last; ++i) {
    visit(a, l, level - 1, i, enter, fn);
  }
}

}  // namespace

void visit_streets(network_arrays const& arrays,
                   std::function<bool(box_e7 const&)> const& enter,
                   std::function<void(std::uint32_t)> const& fn) {
  auto const l = levels{arrays.streets.size()};
  visit(arrays, l, l.count - 1, 0, enter, fn);
}

}  // namespace linli::walk
