#include "geo/coordinate_systems.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <utility>

namespace linli::geo {

namespace {

constexpr auto kPi = std::numbers::pi;

// Krasovsky 1940, the ellipsoid of the formula.
constexpr auto kSemiMajor_m = 6378245.0;
constexpr auto kEccentricitySquared = 0.00669342162296594323;

constexpr auto kBaiduTurn = kPi * 3000.0 / 180.0;
constexpr auto kBaiduLat = 0.006;
constexpr auto kBaiduLng = 0.0065;

constexpr auto kNames =
    std::array<std::string_view, 3>{"wgs84", "gcj02", "bd09"};

double waves(double const a, double const b, double const c) {
  return (a + b + c) * 2.0 / 3.0;
}

double shift_lat(double const x, double const y) {
  return -100.0 + 2.0 * x + 3.0 * y + 0.2 * y * y + 0.1 * x * y +
         0.2 * std::sqrt(std::abs(x)) +
         waves(20.0 * std::sin(6.0 * x * kPi), 20.0 * std::sin(2.0 * x * kPi),
               0) +
         waves(20.0 * std::sin(y * kPi), 40.0 * std::sin(y / 3.0 * kPi), 0) +
         waves(160.0 * std::sin(y / 12.0 * kPi),
               320.0 * std::sin(y * kPi / 30.0), 0);
}

double shift_lng(double const x, double const y) {
  return 300.0 + x + 2.0 * y + 0.1 * x * x + 0.1 * x * y +
         0.1 * std::sqrt(std::abs(x)) +
         waves(20.0 * std::sin(6.0 * x * kPi), 20.0 * std::sin(2.0 * x * kPi),
               0) +
         waves(20.0 * std::sin(x * kPi), 40.0 * std::sin(x / 3.0 * kPi), 0) +
         waves(150.0 * std::sin(x / 12.0 * kPi),
               300.0 * std::sin(x / 30.0 * kPi), 0);
}

/// Fixed-point iteration: the forward formulas move points by a few
/// thousandths of a degree and change slowly, so each round gains two digits.
template <typename Forward>
latlng inverse(latlng const target, Forward&& forward) {
  constexpr auto kRounds = 20;
  constexpr auto kEnough_deg = 1e-10;
  auto p = target;
  for (auto i = 0; i != kRounds; ++i) {
    auto const q = forward(p);
    auto const lat = q.lat - target.lat;
    auto const lng = q.lng - target.lng;
    p = {p.lat - lat, p.lng - lng};
    if (std::max(std::abs(lat), std::abs(lng)) < kEnough_deg) {
      break;
    }
  }
  return p;
}

template <typename Convert>
double share_inside(std::span<latlng const> const sample,
                    multipolygon const& boundary,
                    Convert&& convert) {
  auto const inside = std::count_if(
      sample.begin(), sample.end(),
      [&](auto const& p) { return contains(boundary, convert(p)); });
  return static_cast<double>(inside) / static_cast<double>(sample.size());
}

/// Must bring (nearly) everything inside, and at most a third of what was
/// outside may stay there.
bool explains(double const before, double const after) {
  constexpr auto kNearlyAll = 0.95;
  constexpr auto kClear = 0.02;
  return after >= kNearlyAll && after - before >= kClear &&
         (1 - after) * 3 <= 1 - before;
}

}  // namespace

std::string_view name_of(coordinate_system const system) {
  return kNames[static_cast<std::size_t>(system)];
}

std::optional<coordinate_system> find_coordinate_system(
    std::string_view const name) {
  auto const at = std::find(kNames.begin(), kNames.end(), name);
  return at == kNames.end() ? std::nullopt
                            : std::optional{static_cast<coordinate_system>(
                                  at - kNames.begin())};
}

bool is_in_gcj02_area(latlng const p) {
  return p.lng >= 72.004 && p.lng <= 137.8347 && p.lat >= 0.8293 &&
         p.lat <= 55.8271;
}

latlng gcj02_from_wgs84(latlng const p) {
  if (!is_in_gcj02_area(p)) {
    return p;
  }
  auto const x = p.lng - 105.0;
  auto const y = p.lat - 35.0;
  auto const s = std::sin(p.lat * kDegree);
  auto const w = 1 - kEccentricitySquared * s * s;
  auto const meridian_m =
      kSemiMajor_m * (1 - kEccentricitySquared) / (w * std::sqrt(w));
  auto const parallel_m =
      kSemiMajor_m / std::sqrt(w) * std::cos(p.lat * kDegree);
  return {p.lat + shift_lat(x, y) / (meridian_m * kDegree),
          p.lng + shift_lng(x, y) / (parallel_m * kDegree)};
}

latlng wgs84_from_gcj02(latlng const p) {
  return is_in_gcj02_area(p) ? inverse(p, gcj02_from_wgs84) : p;
}

latlng bd09_from_gcj02(latlng const p) {
  auto const z =
      std::hypot(p.lng, p.lat) + 0.00002 * std::sin(p.lat * kBaiduTurn);
  auto const turn =
      std::atan2(p.lat, p.lng) + 0.000003 * std::cos(p.lng * kBaiduTurn);
  return {z * std::sin(turn) + kBaiduLat, z * std::cos(turn) + kBaiduLng};
}

latlng gcj02_from_bd09(latlng const p) {
  return inverse(p, bd09_from_gcj02);
}

latlng to_wgs84(latlng const p, coordinate_system const from) {
  switch (from) {
    case coordinate_system::wgs84: return p;
    case coordinate_system::gcj02: return wgs84_from_gcj02(p);
    case coordinate_system::bd09: return wgs84_from_gcj02(gcj02_from_bd09(p));
  }
  return p;
}

coordinate_guess guess_coordinates(std::span<latlng const> const sample,
                                   multipolygon const& boundary) {
  constexpr auto kMost = 0.5;
  constexpr auto kNoticeable = 0.05;
  auto g = coordinate_guess{};
  if (sample.empty() || boundary.empty()) {
    return g;
  }
  auto const share = [&](auto&& convert) {
    return share_inside(sample, boundary, convert);
  };
  g.as_given = share([](latlng const p) { return p; });
  g.swapped = share([](latlng const p) { return latlng{p.lng, p.lat}; });
  g.is_swapped = g.as_given == 0 && g.swapped >= kMost;
  if (g.is_swapped || !is_in_gcj02_area(bounds(boundary).center())) {
    return g;
  }
  using enum coordinate_system;
  g.from_gcj02 = share([](latlng const p) { return to_wgs84(p, gcj02); });
  g.from_bd09 = share([](latlng const p) { return to_wgs84(p, bd09); });
  auto const better = g.from_bd09 > g.from_gcj02 ? bd09 : gcj02;
  auto const after = std::max(g.from_gcj02, g.from_bd09);
  if (explains(g.as_given, after)) {
    g.suspected = better;
  } else if (after - g.as_given >= kNoticeable) {
    g.possible = better;
  }
  return g;
}

}  // namespace linli::geo
