#pragma once

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "base/random.h"
#include "circle/circle_index.h"
#include "circle/coverage.h"
#include "circle/standard.h"
#include "geo/projection.h"
#include "places/snapshot.h"
#include "walk/town.h"

/// Small districts for tests. Places are given in metres from a corner; the
/// estimate town walks 1.3 m for each metre of straight line, so with a detour
/// of 1 every figure can be worked out by hand.
namespace linli::circle::test_district {

inline geo::latlng at_m(double const east, double const north) {
  // On the equator a metre is the same in both directions.
  static auto const flat = geo::projection{geo::latlng{0, 100}};
  return flat.to_latlng({east, north});
}

inline geo::polygon square(double const west,
                           double const south,
                           double const east,
                           double const north) {
  return {.outer = {at_m(west, south), at_m(east, south), at_m(east, north),
                    at_m(west, north), at_m(west, south)},
          .holes = {}};
}

inline places::resident_point home(double const east,
                                   double const north,
                                   double const residents,
                                   std::string area = {}) {
  return {.at = at_m(east, north),
          .residents = residents,
          .aged_60_up = {},
          .aged_0_14 = {},
          .area = std::move(area)};
}

inline places::service_point service(std::string category,
                                     double const east,
                                     double const north) {
  auto s = places::service_point{};
  s.name = {.zh = category, .en = category, .zh_hant = category};
  s.category = std::move(category);
  s.at = at_m(east, north);
  return s;
}

inline places::area area(std::string code,
                         std::string parent,
                         places::level const kind) {
  auto a = places::area{};
  a.name = {.zh = "区" + code, .en = "Area " + code, .zh_hant = "區" + code};
  a.code = std::move(code);
  a.parent = std::move(parent);
  a.kind = kind;
  return a;
}

/// A district D with subdistricts S1 (east of 0) and S2 (west), which hold
/// community C1 and C2 of the same borders.
inline places::snapshot empty_district() {
  using enum places::level;
  auto s = places::snapshot{};
  s.code = "D";
  s.name = {.zh = "测试区", .en = "Test", .zh_hant = "測試區"};
  s.version = 1;
  s.areas = {area("D", "", district), area("S1", "D", subdistrict),
             area("S2", "D", subdistrict), area("C1", "S1", community),
             area("C2", "S2", community)};
  s.areas[1].boundary = {square(0, -5000, 5000, 5000)};
  s.areas[2].boundary = {square(-5000, -5000, 0, 5000)};
  s.areas[3].boundary = s.areas[1].boundary;
  s.areas[4].boundary = s.areas[2].boundary;
  return s;
}

inline std::shared_ptr<circle_index const> index_of(places::snapshot s,
                                                    double const detour = 1) {
  return make_index(
      std::make_shared<places::snapshot const>(std::move(s)),
      std::make_shared<walk::town const>(walk::shipped_profiles(), detour));
}

inline duty within_m(std::string category, double const limit) {
  auto d = duty{};
  d.counts = {category};
  d.category = std::move(category);
  d.limit = meters{limit};
  d.clause = "1";
  return d;
}

inline duty within_s(std::string category, int const limit) {
  auto d = within_m(std::move(category), 1);
  d.limit.reset();
  d.limit_time = seconds{limit};
  return d;
}

inline duty one_per(std::string category, places::level const kind) {
  auto d = within_m(std::move(category), 1);
  d.limit.reset();
  d.one_per = kind;
  return d;
}

inline standard standard_of(std::vector<duty> duties) {
  return {.key = "test",
          .title = {.zh = "测试", .en = "Test", .zh_hant = "測試"},
          .edition = "1",
          .duties = std::move(duties)};
}

inline places::opening_hours open_on_monday_morning() {
  auto hours = places::opening_hours{};
  hours.is_known = true;
  hours.week = {{8 * 60, 12 * 60}};
  return hours;
}

/// Homes and services thrown about 4 km x 4 km, the same for the same seed.
inline places::snapshot random_district(std::uint64_t const seed,
                                        std::size_t const homes,
                                        std::size_t const services) {
  auto random = base::random{seed};
  auto const somewhere = [&] { return random.real() * 4000 - 2000; };
  auto s = empty_district();
  for (auto i = std::size_t{0}; i != homes; ++i) {
    auto const east = somewhere();
    s.residents.push_back(home(east, somewhere(), random.below(200)));
  }
  constexpr char const* kKinds[] = {"canteen", "clinic", "library"};
  for (auto i = std::size_t{0}; i != services; ++i) {
    auto const east = somewhere();
    s.services.push_back(service(kKinds[random.below(3)], east, somewhere()));
  }
  for (auto i = std::size_t{0}; i != s.services.size(); ++i) {
    s.services[i].id.value = static_cast<std::int64_t>(i + 1);
  }
  return s;
}

}  // namespace linli::circle::test_district
