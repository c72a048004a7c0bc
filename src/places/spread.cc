#include "places/spread.h"

#include <cassert>
#include <cmath>

#include "geo/projection.h"

namespace linli::places {

namespace {

resident_point point_of(geo::latlng const at,
                        double const residents,
                        std::string const& area) {
  return {.at = at,
          .residents = residents,
          .aged_60_up = {},
          .aged_0_14 = {},
          .area = area};
}

std::vector<geo::latlng> grid_inside(geo::multipolygon const& area,
                                     meters const step) {
  auto const b = geo::bounds(area);
  auto const flat = geo::projection{{b.south, b.west}};
  auto const far = flat.to_xy({b.north, b.east});
  auto out = std::vector<geo::latlng>{};
  // Half a step in from the corner, so that no side is favoured.
  for (auto y = step.value / 2; y < far.y; y += step.value) {
    for (auto x = step.value / 2; x < far.x; x += step.value) {
      if (auto const p = flat.to_latlng({x, y}); geo::contains(area, p)) {
        out.push_back(p);
      }
    }
  }
  return out;
}

}  // namespace

std::vector<resident_point> spread_over_areas(
    std::span<area_total const> const areas, meters const step) {
  assert(step.value > 0);
  auto out = std::vector<resident_point>{};
  for (auto const& a : areas) {
    if (a.boundary.empty()) {
      continue;
    }
    auto grid = grid_inside(a.boundary, step);
    if (grid.empty()) {
      grid.push_back(geo::point_inside(a.boundary));
    }
    auto const share = a.residents / static_cast<double>(grid.size());
    for (auto const p : grid) {
      out.push_back(point_of(p, share, a.code));
    }
  }
  return out;
}

std::vector<area_total> share_by_size(std::vector<area_total> areas,
                                      double const total) {
  auto all = 0.0;
  for (auto const& a : areas) {
    all += geo::area_m2(a.boundary);
  }
  for (auto& a : areas) {
    a.residents = all > 0 ? total * geo::area_m2(a.boundary) / all : 0;
  }
  return areas;
}

std::vector<resident_point> spread_over_buildings(
    std::span<area_total const> const areas,
    std::span<building const> const buildings) {
  auto out = std::vector<resident_point>{};
  auto inside = std::vector<building const*>{};
  for (auto const& a : areas) {
    if (a.boundary.empty()) {
      continue;
    }
    inside.clear();
    auto floor_m2 = 0.0;
    auto const b = geo::bounds(a.boundary);
    for (auto const& house : buildings) {
      if (b.contains(house.at) && geo::contains(a.boundary, house.at)) {
        inside.push_back(&house);
        floor_m2 += house.footprint_m2 * house.levels;
      }
    }
    if (floor_m2 <= 0) {
      out.push_back(
          point_of(geo::point_inside(a.boundary), a.residents, a.code));
      continue;
    }
    for (auto const* const house : inside) {
      auto const share = house->footprint_m2 * house->levels / floor_m2;
      out.push_back(point_of(house->at, share * a.residents, a.code));
    }
  }
  return out;
}

std::string smallest_area_at(std::span<area const> const areas,
                             geo::latlng const p) {
  area const* best = nullptr;
  for (auto const& a : areas) {
    if (!a.boundary.empty() && (best == nullptr || a.kind > best->kind) &&
        geo::bounds(a.boundary).contains(p) && geo::contains(a.boundary, p)) {
      best = &a;
    }
  }
  return best == nullptr ? std::string{} : best->code;
}

}  // namespace linli::places
