#include "places/duplicates.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <string>
#include <tuple>
#include <utility>

#include "geo/projection.h"
#include "places/names.h"

namespace linli::places {

namespace {

struct candidate {
  std::size_t index{};
  geo::xy at;
  std::vector<std::string> names;  // plain
};

std::vector<std::string> plain_names(localized const& name) {
  auto out = std::vector<std::string>{};
  for (auto const* const n : {&name.zh, &name.en, &name.zh_hant}) {
    if (!n->empty()) {
      out.push_back(plain(*n));
    }
  }
  return out;
}

std::string_view element_of(service_point const& p) {
  auto const slash = p.source_ref.find('/');
  return slash == std::string::npos
             ? std::string_view{}
             : std::string_view{p.source_ref}.substr(0, slash);
}

bool may_be_same(service_point const& a, service_point const& b) {
  return a.category == b.category &&
         (a.source != b.source || element_of(a) != element_of(b));
}

bool is_same(candidate const& a, candidate const& b) {
  auto const apart = geo::length(a.at - b.at);
  if (a.names.empty() || b.names.empty()) {
    return apart <= kSamePlaceUnnamed.value;
  }
  return apart <= kSamePlace.value &&
         std::any_of(a.names.begin(), a.names.end(), [&](auto const& x) {
           return std::any_of(b.names.begin(), b.names.end(),
                              [&](auto const& y) { return are_similar(x, y); });
         });
}

using cell = std::pair<int, int>;

cell cell_of(geo::xy const p) {
  return {static_cast<int>(std::floor(p.x / kSamePlace.value)),
          static_cast<int>(std::floor(p.y / kSamePlace.value))};
}

/// The richest first; ties by what does not change with the order given.
std::vector<std::size_t> richest_first(
    std::span<service_point const> const points) {
  auto order = std::vector<std::size_t>(points.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  auto const key = [&](std::size_t const i) {
    auto const& p = points[i];
    return std::tuple{-richness(p), p.source, p.source_ref};
  };
  std::sort(order.begin(), order.end(),
            [&](auto const a, auto const b) { return key(a) < key(b); });
  return order;
}

/// Points kept so far, found by place.
class kept_points {
 public:
  candidate const* find_same(std::span<service_point const> const points,
                             candidate const& c) const {
    auto const [x, y] = cell_of(c.at);
    candidate const* best = nullptr;
    for (auto dx = -1; dx <= 1; ++dx) {
      for (auto dy = -1; dy <= 1; ++dy) {
        auto const at = cells_.find({x + dx, y + dy});
        if (at == cells_.end()) {
          continue;
        }
        for (auto const& k : at->second) {
          auto const is_nearer =
              best == nullptr ||
              geo::length(k.at - c.at) < geo::length(best->at - c.at);
          if (is_nearer && may_be_same(points[k.index], points[c.index]) &&
              is_same(k, c)) {
            best = &k;
          }
        }
      }
    }
    return best;
  }

  void add(candidate c) { cells_[cell_of(c.at)].push_back(std::move(c)); }

 private:
  std::map<cell, std::vector<candidate>> cells_;
};

}  // namespace

int richness(service_point const& p) {
  auto const& n = p.name;
  constexpr auto kOurs = 64;  // more than everything else together
  return (p.source == kOwnSource ? kOurs : 0) + (best(n).empty() ? 0 : 4) +
         (n.zh.empty() || n.en.empty() ? 0 : 1) + (p.is_programme ? 8 : 0) +
         (p.is_position_rough ? 0 : 2) + (p.hours.is_known ? 2 : 0) +
         (p.address.empty() ? 0 : 1) + (p.capacity ? 1 : 0) +
         (p.area_m2 ? 1 : 0) + (p.access == step_free::unknown ? 0 : 1);
}

std::vector<duplicate> find_duplicates(
    std::span<service_point const> const points) {
  auto out = std::vector<duplicate>{};
  if (points.empty()) {
    return out;
  }
  auto south_west = points.front().at;
  for (auto const& p : points) {
    south_west = {std::min(south_west.lat, p.at.lat),
                  std::min(south_west.lng, p.at.lng)};
  }
  auto const flat = geo::projection{south_west};
  auto kept = std::map<std::string, kept_points>{};
  for (auto const i : richest_first(points)) {
    auto c =
        candidate{i, flat.to_xy(points[i].at), plain_names(points[i].name)};
    auto& same_category = kept[points[i].category];
    if (auto const* const k = same_category.find_same(points, c)) {
      out.push_back({i, k->index});
    } else {
      same_category.add(std::move(c));
    }
  }
  std::sort(out.begin(), out.end(),
            [](auto const a, auto const b) { return a.dropped < b.dropped; });
  return out;
}

void fill_from(service_point& kept, service_point const& dropped) {
  auto const fill = [](std::string& to, std::string const& from) {
    to = to.empty() ? from : to;
  };
  fill(kept.name.zh, dropped.name.zh);
  fill(kept.name.en, dropped.name.en);
  fill(kept.name.zh_hant, dropped.name.zh_hant);
  fill(kept.address, dropped.address);
  kept.hours = kept.hours.is_known ? kept.hours : dropped.hours;
  kept.access =
      kept.access == step_free::unknown ? dropped.access : kept.access;
  kept.capacity = kept.capacity ? kept.capacity : dropped.capacity;
  kept.area_m2 = kept.area_m2 ? kept.area_m2 : dropped.area_m2;
}

}  // namespace linli::places
