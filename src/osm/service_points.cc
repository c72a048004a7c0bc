#include "osm/service_points.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <utility>

#include "base/text.h"
#include "geo/polygon.h"
#include "osm/osm_shapes.h"

namespace linli::osm {

namespace {

namespace fs = std::filesystem;

// Higher is a typing error (or a number of metres).
constexpr auto kMostLevels = 150.0;

// What stands where no number of levels does; the ones beside them weigh
// against each other only, so being right on average is enough.
constexpr auto kLevelsOfHouse = 2.0;
constexpr auto kLevelsNotSaid = 5.0;

/// Street furniture by the hundred thousand, which serves nobody's day.
bool is_furniture(std::string_view const amenity) {
  return is_one_of(
      amenity,
      {"bench", "waste_basket", "parking_space", "parking", "parking_entrance",
       "bicycle_parking", "motorcycle_parking", "vending_machine", "grit_bin",
       "street_lamp", "loading_dock", "hunting_stand"});
}

bool is_stop(tags const t) {
  return value_of(t, "highway") == "bus_stop" ||
         is_one_of(value_of(t, "railway"),
                   {"station", "halt", "tram_stop", "subway_entrance"}) ||
         is_one_of(value_of(t, "public_transport"),
                   {"platform", "station", "stop_position"});
}

bool is_public_building(tags const t) {
  return !value_of(t, "name").empty() &&
         is_one_of(
             value_of(t, "building"),
             {"kindergarten", "school", "hospital", "clinic", "public", "civic",
              "government", "retail", "supermarket", "sports_hall",
              "sports_centre", "library", "community_centre"});
}

bool may_serve(osm_type, tags const t) {
  constexpr auto kKeys = std::to_array<std::string_view>(
      {"amenity", "shop", "leisure", "healthcare", "social_facility",
       "facility_type", "office", "tourism", "sport", "club", "emergency"});
  if (is_furniture(value_of(t, "amenity"))) {
    return false;
  }
  return std::any_of(kKeys.begin(), kKeys.end(),
                     [&](auto const k) { return !value_of(t, k).empty(); }) ||
         is_stop(t) || is_public_building(t);
}

/// building=yes is a home unless some tag makes it something else.
bool may_be_home(osm_type const type, tags const t) {
  auto const building = value_of(t, "building");
  if (type == osm_type::node || building.empty()) {
    return false;
  }
  if (is_one_of(building,
                {"apartments", "residential", "house", "detached", "terrace",
                 "semidetached_house", "dormitory", "bungalow", "cabin",
                 "static_caravan", "houseboat", "farm"})) {
    return true;
  }
  constexpr auto kElse = std::to_array<std::string_view>(
      {"amenity", "shop", "office", "leisure", "tourism", "healthcare",
       "man_made", "industrial", "military", "public_transport", "railway",
       "religion", "government", "craft", "power"});
  return building == "yes" &&
         std::none_of(kElse.begin(), kElse.end(),
                      [&](auto const k) { return !value_of(t, k).empty(); });
}

tag_map to_tag_map(osm_shape const& s) {
  return {s.tags.begin(), s.tags.end()};
}

std::optional<double> read_levels(std::string_view const text) {
  auto const n = base::parse_number(base::trim(text));
  return n && *n > 0 && *n <= kMostLevels ? n : std::nullopt;
}

double levels_by_kind(std::string_view const building) {
  return is_one_of(building, {"house", "detached", "terrace", "bungalow",
                              "semidetached_house", "cabin", "farm"})
             ? kLevelsOfHouse
             : kLevelsNotSaid;
}

tagged_building to_building(osm_shape const& s, geo::latlng const at) {
  auto const said = read_levels(s["building:levels"]);
  return {.source_ref = reference(s),
          .at = at,
          .area_m2 = geo::area_m2(s.area),
          .levels = said.value_or(levels_by_kind(s["building"])),
          .are_levels_known = said.has_value(),
          .tags = to_tag_map(s)};
}

tag_map tags_of(geo::layer const& l, geo::feature const& f) {
  auto tags = tag_map{};
  for (auto i = std::size_t{0}; i != l.columns.size(); ++i) {
    if (!f.values[i].empty()) {
      tags.emplace(l.columns[i], f.values[i]);
    }
  }
  return tags;
}

std::string row_of(geo::feature const& f) {
  return fmt::format("row/{}", f.id);
}

}  // namespace

std::vector<tagged_point> read_tagged_points(
    std::vector<fs::path> const& files,
    std::optional<geo::box> const& within,
    base::progress const& progress) {
  auto points = std::vector<tagged_point>{};
  for (auto const& s : read_shapes(files, may_serve, within, progress)) {
    if (auto const at = place_of(s)) {
      points.push_back({.source_ref = reference(s),
                        .at = *at,
                        .tags = to_tag_map(s),
                        .area_m2 = geo::area_m2(s.area)});
    }
  }
  return points;
}

std::vector<tagged_point> read_tagged_layer(fs::path const& file,
                                            geo::layer_options const& options) {
  auto const l = geo::read_layer(file, options);
  auto points = std::vector<tagged_point>{};
  for (auto const& f : l.features) {
    if (f.points.empty() && f.areas.empty()) {
      continue;
    }
    points.push_back(
        {.source_ref = row_of(f),
         .at = f.areas.empty() ? f.points.front() : geo::point_inside(f.areas),
         .tags = tags_of(l, f),
         .area_m2 = geo::area_m2(f.areas)});
  }
  return points;
}

std::vector<tagged_building> read_tagged_buildings(
    std::vector<fs::path> const& files,
    std::optional<geo::box> const& within,
    base::progress const& progress) {
  auto buildings = std::vector<tagged_building>{};
  for (auto const& s : read_shapes(files, may_be_home, within, progress)) {
    if (auto const at = place_of(s); at && !s.area.empty()) {
      buildings.push_back(to_building(s, *at));
    }
  }
  return buildings;
}

std::vector<tagged_building> read_building_layer(
    fs::path const& file, geo::layer_options const& options) {
  auto only_areas = options;
  only_areas.want = geo::geometry_kind::areas;
  auto const l = geo::read_layer(file, only_areas);
  auto column = std::optional<std::size_t>{};
  for (auto const name : {"building:levels", "levels", "floors", "floor",
                          "层数", "楼层", "地上层数"}) {
    column = column ? column : l.find_column(name);
  }
  auto buildings = std::vector<tagged_building>{};
  for (auto const& f : l.features) {
    auto const said = column ? read_levels(f.values[*column]) : std::nullopt;
    buildings.push_back({.source_ref = row_of(f),
                         .at = geo::point_inside(f.areas),
                         .area_m2 = geo::area_m2(f.areas),
                         .levels = said.value_or(kLevelsNotSaid),
                         .are_levels_known = said.has_value(),
                         .tags = tags_of(l, f)});
  }
  return buildings;
}

}  // namespace linli::osm
