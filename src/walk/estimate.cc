#include "walk/estimate.h"

#include <algorithm>
#include <cmath>

#include "geo/grid.h"
#include "geo/projection.h"

namespace linli::walk {

namespace {

// A circle drawn with this many corners is true to 0.1 % of its radius.
constexpr auto kCircleCorners = 72;

double straight_reach_m(profile const& who,
                        seconds const limit,
                        double const detour) {
  return limit.count() * who.on_flat.value / detour;
}

geo::polygon circle_around(geo::latlng const center, double const radius_m) {
  auto const flat = geo::projection{center};
  auto area = geo::polygon{};
  for (auto i = 0; i != kCircleCorners; ++i) {
    auto const a = 2 * std::numbers::pi * i / kCircleCorners;
    area.outer.push_back(
        flat.to_latlng({radius_m * std::cos(a), radius_m * std::sin(a)}));
  }
  area.outer.push_back(area.outer.front());
  return area;
}

std::vector<geo::xy> flatten(geo::projection const& flat,
                             std::span<position const> const points) {
  auto all = std::vector<geo::xy>{};
  all.reserve(points.size());
  for (auto const& p : points) {
    all.push_back(flat.to_xy(p.at));
  }
  return all;
}

/// Keeps `best` sorted by time, then by service, and k long.
void offer(std::span<nearest_hit> const best, nearest_hit const hit) {
  auto const is_before = [](nearest_hit const& a, nearest_hit const& b) {
    return std::tie(a.time, a.service) < std::tie(b.time, b.service);
  };
  if (!is_before(hit, best.back())) {
    return;
  }
  auto i = best.size() - 1;
  for (; i != 0 && is_before(hit, best[i - 1]); --i) {
    best[i] = best[i - 1];
  }
  best[i] = hit;
}

}  // namespace

deciseconds deciseconds_to_walk(meters const distance, pace const p) {
  return deciseconds{
      static_cast<std::int32_t>(std::ceil(10 * distance.value / p.value))};
}

position estimate::snap(geo::latlng const at) const {
  return {
      .at = at, .on_street = at, .street = geo::is_valid(at) ? 0 : kNoStreet};
}

std::vector<trip> estimate::from_one(position const& from,
                                     std::span<position const> const to,
                                     profile const& who,
                                     seconds const limit) const {
  auto trips = std::vector<trip>(to.size());
  for (auto i = std::size_t{0}; i != to.size(); ++i) {
    if (!from.is_reachable() || !to[i].is_reachable()) {
      continue;
    }
    auto const walked = detour * geo::distance(from.at, to[i].at);
    auto const time = deciseconds_to_walk(walked, who.on_flat);
    if (time <= limit) {
      trips[i] = {time, walked};
    }
  }
  return trips;
}

std::vector<nearest_hit> estimate::nearest(
    std::span<position const> const services,
    std::span<position const> const people,
    profile const& who,
    std::size_t const k,
    seconds const limit) const {
  auto hits = std::vector<nearest_hit>(people.size() * k);
  if (people.empty() || services.empty() || k == 0) {
    return hits;
  }
  auto const flat = geo::projection{people.front().at};
  auto const reach_m = straight_reach_m(who, limit, detour);
  auto const grid =
      geo::point_grid{flatten(flat, services), std::max(reach_m, 1.0)};
  // The flat map is true to 1 in 1000; the exact distance decides.
  constexpr auto kFlatMapError = 1.002;
  for (auto i = std::size_t{0}; i != people.size(); ++i) {
    if (!people[i].is_reachable()) {
      continue;
    }
    auto const best = std::span{hits}.subspan(i * k, k);
    grid.for_each_near(
        flat.to_xy(people[i].at), reach_m * kFlatMapError + 1,
        [&](std::uint32_t const service, double) {
          if (!services[service].is_reachable()) {
            return;
          }
          auto const time = deciseconds_to_walk(
              detour * geo::distance(people[i].at, services[service].at),
              who.on_flat);
          if (time <= limit) {
            offer(best, {service, time});
          }
        });
  }
  return hits;
}

std::vector<band> estimate::isochrone(
    position const& from,
    profile const& who,
    std::span<seconds const> const limits) const {
  auto bands = std::vector<band>{};
  for (auto const limit : limits) {
    auto area = geo::multipolygon{};
    if (from.is_reachable() && limit.count() > 0) {
      area.push_back(
          circle_around(from.at, straight_reach_m(who, limit, detour)));
    }
    bands.push_back({limit, std::move(area)});
  }
  return bands;
}

}  // namespace linli::walk
