#include "osm/clip_streets.h"

#include <vector>

namespace linli::osm {

namespace {

/// Which nodes lie inside, by their place in the map.
std::vector<bool> inside_of(street_map const& map,
                            std::optional<geo::box> const& within,
                            geo::multipolygon const& clip) {
  auto const clip_box = geo::bounds(clip);
  auto inside = std::vector<bool>(map.nodes.size());
  for (auto i = std::size_t{0}; i != map.nodes.size(); ++i) {
    auto const p = walk::to_latlng(map.nodes[i].at);
    inside[i] =
        (!within || within->contains(p)) &&
        (clip.empty() || (clip_box.contains(p) && geo::contains(clip, p)));
  }
  return inside;
}

}  // namespace

void clip_streets(street_map& map,
                  std::optional<geo::box> const& within,
                  geo::multipolygon const& clip,
                  street_report& report) {
  if (!within && clip.empty()) {
    return;
  }
  auto const inside = inside_of(map, within, clip);
  auto const is_inside = [&](std::int64_t const key) {
    auto const* const n = map.find(key);
    return n != nullptr &&
           inside[static_cast<std::size_t>(n - map.nodes.data())];
  };
  auto const old_keys = std::move(map.keys);
  auto const old_ways = std::move(map.ways);
  map.keys = {};
  map.ways = {};
  auto run = std::vector<std::int64_t>{};
  for (auto const& w : old_ways) {
    auto const before = map.ways.size();
    auto const finish = [&] {
      if (run.size() > 1) {
        map.add_way(run, w.traits, w.name, w.floor);
      }
      run.clear();
    };
    auto was_inside = is_inside(old_keys[w.first_key]);
    for (auto i = w.first_key + 1; i != w.first_key + w.key_count; ++i) {
      auto const is = is_inside(old_keys[i]);
      if (was_inside || is) {
        if (run.empty()) {
          run.push_back(old_keys[i - 1]);
        }
        run.push_back(old_keys[i]);
      } else {
        finish();
      }
      was_inside = is;
    }
    finish();
    report.outside_ways += map.ways.size() == before ? 1U : 0U;
  }
}

}  // namespace linli::osm
