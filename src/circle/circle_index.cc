#include "circle/circle_index.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

#include "geo/polygon.h"

namespace linli::circle {

namespace {

constexpr auto kGridCell = meters{500};

/// How a walker's way is measured rather than timed.
walk::profile measuring(walk::profile const& who) {
  auto ruler = walk::profile{.name = who.name, .on_flat = pace{1}};
  ruler.on_stairs = who.on_stairs ? std::optional{pace{1}} : std::nullopt;
  ruler.may_use_kerbs = who.may_use_kerbs;
  ruler.max_slope_percent = who.max_slope_percent;
  return ruler;
}

/// An estimate does not tell its detour factor, but what it makes of a line.
double detour_of(walk::town const& town) {
  constexpr auto kFrom = geo::latlng{0, 0};
  constexpr auto kTo = geo::latlng{0, 0.01};  // 1.1 km
  auto const to = town.snap(kTo);
  auto const walked = town.from_one(town.snap(kFrom), {&to, 1}, 0,
                                    seconds{std::chrono::hours{24}});
  return walked.front().distance.value / geo::distance(kFrom, kTo).value;
}

std::shared_ptr<walk::town const> make_ruler(
    std::shared_ptr<walk::town const> const& town) {
  auto profiles = std::vector<walk::profile>{};
  for (auto const& who : town->profiles()) {
    profiles.push_back(measuring(who));
  }
  if (town->is_estimate()) {
    return std::make_shared<walk::town const>(std::move(profiles),
                                              detour_of(*town));
  }
  // The town keeps its streets alive, and this pointer keeps the town alive.
  auto streets = std::shared_ptr<walk::network const>{town, town->streets()};
  return std::make_shared<walk::town const>(std::move(streets),
                                            std::move(profiles));
}

template <typename Thing>
std::vector<geo::latlng> places_of(std::vector<Thing> const& things) {
  auto all = std::vector<geo::latlng>{};
  all.reserve(things.size());
  for (auto const& t : things) {
    all.push_back(t.at);
  }
  return all;
}

std::vector<geo::xy> flatten(geo::projection const& flat,
                             std::span<geo::latlng const> const points) {
  auto all = std::vector<geo::xy>{};
  all.reserve(points.size());
  for (auto const& p : points) {
    all.push_back(flat.to_xy(p));
  }
  return all;
}

using area_codes = std::unordered_map<std::string_view, std::uint32_t>;

area_codes number_areas(places::snapshot const& s) {
  auto codes = area_codes{};
  for (auto i = std::size_t{0}; i != s.areas.size(); ++i) {
    codes.emplace(s.areas[i].code, static_cast<std::uint32_t>(i));
  }
  return codes;
}

std::uint32_t find_code(area_codes const& codes, std::string_view const code) {
  auto const it = codes.find(code);
  return it == codes.end() ? kNoArea : it->second;
}

/// Larger is smaller on the ground.
int depth(places::level const kind) {
  return static_cast<int>(kind);
}

/// Borders with their boxes, so that most are left out by four comparisons.
class area_finder {
 public:
  explicit area_finder(places::snapshot const& s) : s_{s} {
    for (auto const& a : s.areas) {
      boxes_.push_back(geo::bounds(a.boundary));
    }
  }

  std::uint32_t operator()(geo::latlng const at) const {
    auto found = kNoArea;
    for (auto i = std::size_t{0}; i != s_.areas.size(); ++i) {
      auto const& a = s_.areas[i];
      auto const is_smaller =
          found == kNoArea || depth(a.kind) > depth(s_.areas[found].kind);
      if (is_smaller && boxes_[i].contains(at) &&
          geo::contains(a.boundary, at)) {
        found = static_cast<std::uint32_t>(i);
      }
    }
    return found;
  }

 private:
  places::snapshot const& s_;
  std::vector<geo::box> boxes_;
};

std::vector<std::uint32_t> find_areas(places::snapshot const& s,
                                      area_codes const& codes) {
  auto const finder = area_finder{s};
  auto areas = std::vector<std::uint32_t>{};
  areas.reserve(s.residents.size());
  for (auto const& r : s.residents) {
    auto const by_code = find_code(codes, r.area);
    areas.push_back(by_code != kNoArea ? by_code : finder(r.at));
  }
  return areas;
}

std::vector<std::uint32_t> find_parents(places::snapshot const& s,
                                        area_codes const& codes) {
  auto parents = std::vector<std::uint32_t>{};
  for (auto const& a : s.areas) {
    auto const parent = find_code(codes, a.parent);
    auto const is_above =
        parent != kNoArea && depth(s.areas[parent].kind) < depth(a.kind);
    parents.push_back(is_above ? parent : kNoArea);
  }
  return parents;
}

/// Median distance to the next resident point, over a sample.
double typical_spacing(std::span<geo::xy const> const points,
                       geo::point_grid const& grid) {
  constexpr auto kSample = std::size_t{500};
  constexpr auto kFarthest = 1000.0;
  constexpr auto kSamePlace = 1.0;  // metres: flats of one building
  auto const step = std::max<std::size_t>(1, points.size() / kSample);
  auto nearest = std::vector<double>{};
  for (auto i = std::size_t{0}; i < points.size(); i += step) {
    auto best = kFarthest * kFarthest;
    for (auto radius = 50.0; radius <= kFarthest; radius *= 2) {
      grid.for_each_near(points[i], radius,
                         [&](std::uint32_t, double const squared) {
                           if (squared > kSamePlace) {
                             best = std::min(best, squared);
                           }
                         });
      if (best <= radius * radius) {
        break;
      }
    }
    nearest.push_back(std::sqrt(best));
  }
  if (nearest.empty()) {
    return 0;
  }
  auto const middle =
      nearest.begin() + static_cast<std::ptrdiff_t>(nearest.size() / 2);
  std::nth_element(nearest.begin(), middle, nearest.end());
  return *middle;
}

geo::latlng middle_of(places::snapshot const& s) {
  if (!s.bounds.is_empty()) {
    return s.bounds.center();
  }
  auto around = geo::box{};
  for (auto const& r : s.residents) {
    around.extend(r.at);
  }
  return around.is_empty() ? geo::latlng{} : around.center();
}

}  // namespace

std::uint32_t area_at(places::snapshot const& s, geo::latlng const at) {
  return area_finder{s}(at);
}

std::uint32_t area_of_level(circle_index const& index,
                            std::uint32_t area,
                            places::level const kind) {
  while (area != kNoArea && index.places->areas[area].kind != kind) {
    area = index.area_parent[area];
  }
  return area;
}

double top_speed(walk::profile const& who) {
  return std::max(who.on_flat.value,
                  who.on_stairs ? who.on_stairs->value : 0.0);
}

std::shared_ptr<circle_index const> make_index(
    std::shared_ptr<places::snapshot const> const& places,
    std::shared_ptr<walk::town const> const& town) {
  auto const flat = geo::projection{middle_of(*places)};
  auto const homes = places_of(places->residents);
  auto const doors = places_of(places->services);
  auto const homes_flat = flatten(flat, homes);
  auto const codes = number_areas(*places);
  auto index =
      circle_index{.places = places,
                   .town = town,
                   .ruler = make_ruler(town),
                   .residents = town->snap(homes),
                   .services = town->snap(doors),
                   .resident_area = find_areas(*places, codes),
                   .area_parent = find_parents(*places, codes),
                   .by_category = {},
                   .flat = flat,
                   .resident_grid = {homes_flat, kGridCell.value},
                   .service_grid = {flatten(flat, doors), kGridCell.value}};
  for (auto i = std::size_t{0}; i != doors.size(); ++i) {
    index.by_category[places->services[i].category].push_back(
        static_cast<std::uint32_t>(i));
  }
  index.spacing_m = typical_spacing(homes_flat, index.resident_grid);
  return std::make_shared<circle_index const>(std::move(index));
}

}  // namespace linli::circle
