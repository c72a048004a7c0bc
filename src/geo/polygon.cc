#include "geo/polygon.h"

#include <algorithm>
#include <cmath>

#include "geo/projection.h"

namespace linli::geo {

namespace {

/// Centroid of the ring's area in the projection's metres.
xy centroid(ring const& r, projection const& p) {
  auto sum = xy{};
  auto twice_area = 0.0;
  for (auto i = std::size_t{1}; i < r.size(); ++i) {
    auto const a = p.to_xy(r[i - 1]);
    auto const b = p.to_xy(r[i]);
    auto const c = cross(a, b);
    twice_area += c;
    sum = sum + c * (a + b);
  }
  return twice_area == 0 ? p.to_xy(r.front()) : 1 / (3 * twice_area) * sum;
}

void add_crossings(ring const& r, double const lat, std::vector<double>& at) {
  for (auto i = std::size_t{1}; i < r.size(); ++i) {
    auto const& a = r[i - 1];
    auto const& b = r[i];
    if ((a.lat > lat) != (b.lat > lat)) {
      at.push_back(a.lng + (lat - a.lat) / (b.lat - a.lat) * (b.lng - a.lng));
    }
  }
}

/// The middle of the widest piece of the parallel `lat` inside the polygon.
latlng widest_cut(polygon const& area, double const lat) {
  auto at = std::vector<double>{};
  add_crossings(area.outer, lat, at);
  for (auto const& hole : area.holes) {
    add_crossings(hole, lat, at);
  }
  std::sort(at.begin(), at.end());
  auto best = latlng{lat, bounds(area).center().lng};
  auto widest = -1.0;
  for (auto i = std::size_t{1}; i < at.size(); i += 2) {
    if (at[i] - at[i - 1] > widest) {
      widest = at[i] - at[i - 1];
      best.lng = (at[i] + at[i - 1]) / 2;
    }
  }
  return best;
}

void close(ring& r) {
  if (!r.empty() && r.front() != r.back()) {
    r.push_back(r.front());
  }
}

}  // namespace

bool contains(ring const& r, latlng const p) {
  auto inside = false;
  for (auto i = std::size_t{1}; i < r.size(); ++i) {
    auto const& a = r[i - 1];
    auto const& b = r[i];
    if ((a.lat > p.lat) != (b.lat > p.lat) &&
        p.lng < a.lng + (p.lat - a.lat) / (b.lat - a.lat) * (b.lng - a.lng)) {
      inside = !inside;
    }
  }
  return inside;
}

bool contains(polygon const& area, latlng const p) {
  return contains(area.outer, p) &&
         std::none_of(area.holes.begin(), area.holes.end(),
                      [&](auto const& hole) { return contains(hole, p); });
}

bool contains(multipolygon const& area, latlng const p) {
  return std::any_of(area.begin(), area.end(),
                     [&](auto const& part) { return contains(part, p); });
}

box bounds(polygon const& area) {
  auto b = box{};
  for (auto const& p : area.outer) {
    b.extend(p);
  }
  return b;
}

box bounds(multipolygon const& area) {
  auto b = box{};
  for (auto const& part : area) {
    for (auto const& p : part.outer) {
      b.extend(p);
    }
  }
  return b;
}

double signed_area_m2(ring const& r) {
  if (r.empty()) {
    return 0;
  }
  auto const p = projection{r.front()};
  auto twice = 0.0;
  for (auto i = std::size_t{1}; i < r.size(); ++i) {
    twice += cross(p.to_xy(r[i - 1]), p.to_xy(r[i]));
  }
  return twice / 2;
}

double area_m2(polygon const& area) {
  auto sum = std::abs(signed_area_m2(area.outer));
  for (auto const& hole : area.holes) {
    sum -= std::abs(signed_area_m2(hole));
  }
  return sum;
}

double area_m2(multipolygon const& area) {
  auto sum = 0.0;
  for (auto const& part : area) {
    sum += area_m2(part);
  }
  return sum;
}

latlng point_inside(multipolygon const& area) {
  auto const largest = std::max_element(
      area.begin(), area.end(),
      [](auto& a, auto& b) { return area_m2(a) < area_m2(b); });
  if (largest == area.end() || largest->outer.empty()) {
    return {};
  }
  auto const p = projection{largest->outer.front()};
  auto const middle = p.to_latlng(centroid(largest->outer, p));
  return contains(*largest, middle) ? middle : widest_cut(*largest, middle.lat);
}

void make_proper(multipolygon& area) {
  auto const turn = [](ring& r, bool const counter_clockwise) {
    close(r);
    if ((signed_area_m2(r) > 0) != counter_clockwise) {
      std::reverse(r.begin(), r.end());
    }
  };
  for (auto& part : area) {
    turn(part.outer, true);
    for (auto& hole : part.holes) {
      turn(hole, false);
    }
  }
}

}  // namespace linli::geo
