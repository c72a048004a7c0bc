#include "osm/lift_nodes.h"

#include <algorithm>
#include <array>
#include <map>
#include <unordered_map>

namespace linli::osm {

namespace {

/// Per lift the floors that meet there, each with its own key.
using floors = std::map<std::uint32_t, std::int64_t>;
using lifts = std::unordered_map<std::int64_t, floors>;

template <typename Fn>
void for_each_stop(street_map& map, lifts& all, Fn&& fn) {
  for (auto const& w : map.ways) {
    for (auto i = w.first_key; i != w.first_key + w.key_count; ++i) {
      if (auto const at = all.find(map.keys[i]); at != all.end()) {
        fn(w, map.keys[i], at->second);
      }
    }
  }
}

void link_floors(street_map& map, floors const& stops) {
  auto const lift = walk::street_traits{.lift = true};
  for (auto a = stops.begin(); a != stops.end(); ++a) {
    for (auto b = std::next(a); b != stops.end(); ++b) {
      map.add_way(std::array{a->second, b->second}, lift, 0);
    }
  }
}

}  // namespace

void split_lift_nodes(street_map& map, street_report& report) {
  auto all = lifts{};
  for (auto const key : map.lift_nodes) {
    if (map.find(key) != nullptr) {
      all.try_emplace(key);
    }
  }
  if (all.empty()) {
    return;
  }
  for_each_stop(map, all, [&](auto const& w, auto&, floors& f) {
    f.try_emplace(w.floor);
  });
  std::erase_if(all, [](auto const& l) { return l.second.size() < 2; });
  for (auto& [key, stops] : all) {
    auto const at = map.find(key)->at;
    for (auto& [floor, stop] : stops) {
      stop = map.fresh_key();
      map.nodes.push_back({.key = stop, .at = at});
    }
    map.sort_nodes();
  }
  for_each_stop(map, all, [](auto const& w, std::int64_t& key, floors& f) {
    key = f.at(w.floor);
  });
  for (auto const& [key, stops] : all) {
    link_floors(map, stops);
    ++report.lift_nodes;
  }
}

}  // namespace linli::osm
