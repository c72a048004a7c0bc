#include "circle/gaps.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <map>
#include <numeric>
#include <tuple>

namespace linli::circle {

namespace {

constexpr auto kLink = meters{250};
constexpr auto kLongestLink = meters{600};
constexpr auto kSpacingSlack = 1.25;
constexpr auto kSmallestReach = meters{300};
constexpr auto kAreaReach = meters{1000};  // of a one-per-area duty

using members = std::vector<std::uint32_t>;

/// Union by the smaller number, so that the result does not hang on the order.
class groups {
 public:
  explicit groups(std::size_t const n) : parent_(n) {
    std::iota(parent_.begin(), parent_.end(), 0U);
  }
  std::uint32_t find(std::uint32_t i) {
    while (parent_[i] != i) {
      parent_[i] = parent_[parent_[i]];
      i = parent_[i];
    }
    return i;
  }
  void join(std::uint32_t const a, std::uint32_t const b) {
    auto const x = find(a);
    auto const y = find(b);
    parent_[std::max(x, y)] = std::min(x, y);
  }

 private:
  std::vector<std::uint32_t> parent_;
};

using cell = std::pair<std::int32_t, std::int32_t>;

/// Cells so small that all points of one are linked.
std::map<cell, members> into_cells(std::span<geo::xy const> const points,
                                   double const link_m) {
  auto const size = link_m / std::numbers::sqrt2;
  auto cells = std::map<cell, members>{};
  for (auto i = std::size_t{0}; i != points.size(); ++i) {
    auto const key =
        cell{static_cast<std::int32_t>(std::floor(points[i].x / size)),
             static_cast<std::int32_t>(std::floor(points[i].y / size))};
    cells[key].push_back(static_cast<std::uint32_t>(i));
  }
  return cells;
}

bool do_touch(std::span<geo::xy const> const points,
              members const& a,
              members const& b,
              double const link_m) {
  return std::any_of(a.begin(), a.end(), [&](auto const i) {
    return std::any_of(b.begin(), b.end(), [&](auto const j) {
      auto const d = points[i] - points[j];
      return geo::dot(d, d) <= link_m * link_m;
    });
  });
}

void join_neighbours(std::span<geo::xy const> const points,
                     std::map<cell, members> const& cells,
                     double const link_m,
                     groups& joined) {
  for (auto const& [at, here] : cells) {
    for (auto const i : here) {
      joined.join(here.front(), i);
    }
    // Two cells in every direction can hold points within the link.
    for (auto dx = -2; dx <= 2; ++dx) {
      for (auto dy = -2; dy <= 2; ++dy) {
        auto const other = cells.find({at.first + dx, at.second + dy});
        if (other == cells.end() || other->first <= at ||
            joined.find(here.front()) == joined.find(other->second.front())) {
          continue;
        }
        if (do_touch(points, here, other->second, link_m)) {
          joined.join(here.front(), other->second.front());
        }
      }
    }
  }
}

/// Linked points together, by their first member.
std::vector<members> into_components(std::span<geo::xy const> const points,
                                     double const link_m) {
  auto joined = groups{points.size()};
  join_neighbours(points, into_cells(points, link_m), link_m, joined);
  auto by_root = std::map<std::uint32_t, members>{};
  for (auto i = std::uint32_t{0}; i != points.size(); ++i) {
    by_root[joined.find(i)].push_back(i);
  }
  auto components = std::vector<members>{};
  for (auto& [root, group] : by_root) {
    components.push_back(std::move(group));
  }
  return components;
}

struct extent {
  geo::xy low;
  geo::xy high;
};

extent extent_of(std::span<geo::xy const> const points, members const& group) {
  auto e = extent{points[group.front()], points[group.front()]};
  for (auto const i : group) {
    e.low = {std::min(e.low.x, points[i].x), std::min(e.low.y, points[i].y)};
    e.high = {std::max(e.high.x, points[i].x), std::max(e.high.y, points[i].y)};
  }
  return e;
}

/// Cuts a group across its longer side until every part is at most `widest_m`
/// long, as even in points as can be.
void cut(std::span<geo::xy const> const points,
         members group,
         double const widest_m,
         std::vector<members>& parts) {
  auto const e = extent_of(points, group);
  auto const size = e.high - e.low;
  if (std::max(size.x, size.y) <= widest_m) {
    std::sort(group.begin(), group.end());
    parts.push_back(std::move(group));
    return;
  }
  auto const is_wide = size.x >= size.y;
  std::sort(group.begin(), group.end(), [&](auto const a, auto const b) {
    auto const& p = points[a];
    auto const& q = points[b];
    return is_wide ? std::tie(p.x, p.y, a) < std::tie(q.x, q.y, b)
                   : std::tie(p.y, p.x, a) < std::tie(q.y, q.x, b);
  });
  auto const middle =
      group.begin() + static_cast<std::ptrdiff_t>(group.size() / 2);
  cut(points, members{group.begin(), middle}, widest_m, parts);
  cut(points, members{middle, group.end()}, widest_m, parts);
}

members lacking(circle_index const& index, duty_reach const& reach) {
  auto who = members{};
  for (auto i = std::uint32_t{0}; i != reach.residents.size(); ++i) {
    if (reach.residents[i] == standing::lacking &&
        index.places->residents[i].residents > 0) {
      who.push_back(i);
    }
  }
  return who;
}

double link_of(circle_index const& index) {
  return std::clamp(index.spacing_m * kSpacingSlack, kLink.value,
                    kLongestLink.value);
}

/// How long a gap may be: what one service in its middle could serve.
double widest(circle_index const& index,
              duty const& d,
              question const& asked,
              double const link_m) {
  auto const pace = index.town->profiles()[asked.profile].on_flat.value;
  auto const reach = d.limit        ? d.limit->value
                     : d.limit_time ? d.limit_time->count() * pace
                                    : kAreaReach.value;
  // Straight to a corner is longer than along a side.
  return std::max({reach * std::numbers::sqrt2, kSmallestReach.value, link_m});
}

/// Where most of them live: the larger count, then the smaller code.
std::string main_area(circle_index const& index, members const& who) {
  auto residents = std::map<std::string, double>{};
  for (auto const i : who) {
    auto const area = index.resident_area[i];
    if (area != kNoArea) {
      residents[index.places->areas[area].code] +=
          index.places->residents[i].residents;
    }
  }
  auto const most = std::max_element(
      residents.begin(), residents.end(),
      [](auto const& a, auto const& b) { return a.second < b.second; });
  return most == residents.end() ? std::string{} : most->first;
}

gap describe(circle_index const& index,
             duty const& d,
             duty_reach const& reach,
             members who) {
  auto const& all = index.places->residents;
  auto g = gap{.id = fmt::format("{}.{}", d.category, who.front()),
               .category = d.category,
               .area = main_area(index, who)};
  auto walk = 0.0;
  auto walkers = 0.0;
  for (auto const i : who) {
    auto const n = all[i].residents;
    g.residents += n;
    g.at.lat += n * all[i].at.lat;
    g.at.lng += n * all[i].at.lng;
    if (auto const time = reach.nearest[std::size_t{i} * 2].time;
        time != walk::kUnreached) {
      walk += n * time.count() / 10.0;
      walkers += n;
    }
  }
  g.at = {g.at.lat / g.residents, g.at.lng / g.residents};
  g.has_nearest = walkers > 0;
  g.nearest_walk_s = walkers > 0 ? walk / walkers : 0;
  g.members = std::move(who);
  return g;
}

double badness(gap const& g) {
  return g.residents *
         (g.has_nearest ? g.nearest_walk_s : double{kHorizon.count()});
}

}  // namespace

std::vector<gap> gaps_of(circle_index const& index,
                         duty const& d,
                         question const& asked,
                         duty_reach const& reach) {
  auto const who = lacking(index, reach);
  auto points = std::vector<geo::xy>{};
  points.reserve(who.size());
  for (auto const i : who) {
    points.push_back(index.flat.to_xy(index.places->residents[i].at));
  }
  auto const link_m = link_of(index);
  auto parts = std::vector<members>{};
  for (auto& component : into_components(points, link_m)) {
    cut(points, std::move(component), widest(index, d, asked, link_m), parts);
  }
  auto gaps = std::vector<gap>{};
  for (auto& part : parts) {
    for (auto& i : part) {
      i = who[i];
    }
    gaps.push_back(describe(index, d, reach, std::move(part)));
  }
  return gaps;
}

void sort_worst_first(std::vector<gap>& gaps) {
  std::sort(gaps.begin(), gaps.end(), [](gap const& a, gap const& b) {
    return std::tuple{badness(b), std::string_view{a.id}} <
           std::tuple{badness(a), std::string_view{b.id}};
  });
}

}  // namespace linli::circle
