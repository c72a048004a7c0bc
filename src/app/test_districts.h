#pragma once

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "app/district.h"
#include "base/random.h"
#include "places/category_rules.h"
#include "walk/network_builder.h"
#include "walk/profile.h"

/// Districts made in memory, for the tests of the server.
namespace linli::app::test_districts {

/// A grid of streets 100 m apart around `middle`, 21 by 21.
inline std::shared_ptr<walk::network const> grid_streets(
    geo::latlng const middle) {
  constexpr auto kSide = 21;
  auto const flat = geo::projection{middle};
  auto builder = walk::network_builder{};
  auto const key = [](int const x, int const y) {
    return std::int64_t{y} * kSide + x;
  };
  for (auto y = 0; y != kSide; ++y) {
    for (auto x = 0; x != kSide; ++x) {
      builder.add_node(key(x, y),
                       flat.to_latlng({(x - 10) * 100.0, (y - 10) * 100.0}));
    }
  }
  for (auto i = 0; i != kSide; ++i) {
    auto row = std::vector<std::int64_t>{};
    auto column = std::vector<std::int64_t>{};
    for (auto j = 0; j != kSide; ++j) {
      row.push_back(key(j, i));
      column.push_back(key(i, j));
    }
    builder.add_street(row, {}, i == 10 ? "中山路" : "");
    builder.add_street(column, {});
  }
  return std::make_shared<walk::network const>(
      builder.build({.name = "grid.osm",
                     .attribution = "© OpenStreetMap contributors",
                     .date = {1'700'000'000}}));
}

inline geo::multipolygon square(geo::latlng const middle, double const half_m) {
  auto const flat = geo::projection{middle};
  auto out = geo::multipolygon{{.outer = {flat.to_latlng({-half_m, -half_m}),
                                          flat.to_latlng({half_m, -half_m}),
                                          flat.to_latlng({half_m, half_m}),
                                          flat.to_latlng({-half_m, half_m}),
                                          flat.to_latlng({-half_m, -half_m})},
                                .holes = {}}};
  return out;
}

inline places::opening_hours weekdays() {
  auto hours = places::opening_hours{};
  hours.is_known = true;
  hours.source = "Mo-Fr 08:00-17:00";
  for (auto day = 0; day != 5; ++day) {
    auto const begin = day * places::kMinutesPerDay;
    hours.week.push_back({begin + 8 * 60, begin + 17 * 60});
  }
  return hours;
}

inline std::vector<places::area> areas(std::string const& code,
                                       places::localized const& name,
                                       geo::multipolygon const& border) {
  return {{code, "", places::level::district, name, border, {}},
          {code + "001",
           code,
           places::level::subdistrict,
           {.zh = "甲街道", .en = "Alpha", .zh_hant = {}},
           border,
           {}},
          {code + "001001",
           code + "001",
           places::level::community,
           {.zh = "乙居委", .en = {}, .zh_hant = {}},
           {},
           {}}};
}

/// A district of 2 km x 2 km with a subdistrict with a border, a community
/// without, residents and services; the same for the same code.
inline places::snapshot snapshot(std::string const& code,
                                 geo::latlng const middle) {
  auto s = places::snapshot{};
  s.code = code;
  s.name = {.zh = "测试区" + code, .en = "Test " + code, .zh_hant = {}};
  s.time_zone = "Asia/Shanghai";
  s.standard = "gb50180-2018";
  s.version = 1;
  auto const border = square(middle, 1000);
  s.bounds = geo::bounds(border);
  s.categories = places::shipped_category_rules().categories;
  s.areas = areas(code, s.name, border);
  auto random = base::random{code.size() + 5};
  auto const flat = geo::projection{middle};
  auto const somewhere = [&] {
    auto const x = random.real() * 1900 - 950;
    return flat.to_latlng({x, random.real() * 1900 - 950});
  };
  for (auto i = 0; i != 300; ++i) {
    s.residents.push_back({.at = somewhere(),
                           .residents = 10.0 + random.below(90),
                           .aged_60_up = {},
                           .aged_0_14 = {},
                           .area = i % 2 == 0 ? code + "001001" : ""});
  }
  auto const kinds = std::vector<std::string>{
      "kindergarten", "canteen", "bus_stop", "wet_market", "health_station"};
  for (auto i = 0; i != 60; ++i) {
    auto p = places::service_point{};
    p.id = {i + 1};
    p.category = kinds[random.below(static_cast<std::uint32_t>(kinds.size()))];
    if (i % 3 != 0) {
      p.name = {.zh = "服务点" + std::to_string(i), .en = {}, .zh_hant = {}};
    }
    p.at = somewhere();
    p.source = "osm";
    if (i % 2 == 0) {
      p.hours = weekdays();
      p.address = "中山路 \"" + std::to_string(i) + "\" 号";
    }
    if (i % 5 == 0) {
      p.capacity = 50;
      p.access = places::step_free::no;
    }
    s.services.push_back(std::move(p));
  }
  s.residents_source = "test";
  s.attributions = {"© OpenStreetMap contributors"};
  s.notice.zh = "试验数据";
  return s;
}

inline standards_ptr standards() {
  static auto const all = std::make_shared<std::vector<circle::standard> const>(
      circle::load_standards());
  return all;
}

inline std::shared_ptr<district const> make(std::string const& code,
                                            bool const has_streets,
                                            geo::latlng const middle,
                                            std::uint64_t const version = 1) {
  auto s = snapshot(code, middle);
  s.version = version;
  auto parts = district_parts{};
  parts.places = std::make_shared<places::snapshot const>(std::move(s));
  parts.town =
      has_streets
          ? std::make_shared<walk::town const>(grid_streets(middle),
                                               walk::shipped_profiles())
          : std::make_shared<walk::town const>(walk::shipped_profiles());
  return make_district(std::move(parts), standards());
}

}  // namespace linli::app::test_districts
