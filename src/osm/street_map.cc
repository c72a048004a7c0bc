#include "osm/street_map.h"

#include <algorithm>

namespace linli::osm {

namespace {

bool by_key(street_map::node const& a, street_map::node const& b) {
  return a.key < b.key;
}

}  // namespace

void street_map::add_way(std::span<std::int64_t const> const way_keys,
                         walk::street_traits const traits,
                         std::uint32_t const name,
                         std::uint32_t const floor) {
  ways.push_back({.first_key = keys.size(),
                  .key_count = static_cast<std::uint32_t>(way_keys.size()),
                  .name = name,
                  .floor = floor,
                  .traits = traits});
  keys.insert(keys.end(), way_keys.begin(), way_keys.end());
}

std::uint32_t street_map::number_of(std::string_view const text) {
  if (text.empty()) {
    return 0;
  }
  auto const [at, is_new] = text_numbers.try_emplace(
      std::string{text}, static_cast<std::uint32_t>(texts.size()));
  if (is_new) {
    texts.emplace_back(text);
  }
  return at->second;
}

void street_map::sort_nodes() {
  if (!std::is_sorted(nodes.begin(), nodes.end(), by_key)) {
    std::stable_sort(nodes.begin(), nodes.end(), by_key);
  }
}

street_map::node const* street_map::find(std::int64_t const key) const {
  auto const at = std::lower_bound(nodes.begin(), nodes.end(),
                                   node{.key = key, .at = {}}, by_key);
  return at != nodes.end() && at->key == key ? &*at : nullptr;
}

walk::network to_network(street_map map,
                         walk::network_source const& source,
                         walk::build_report& report) {
  auto builder = walk::network_builder{};
  for (auto const& n : map.nodes) {
    builder.add_node(n.key, walk::to_latlng(n.at));
  }
  for (auto const& [key, traits] : map.node_traits) {
    if (auto const* const n = map.find(key)) {
      builder.add_node(key, walk::to_latlng(n->at), traits);
    }
  }
  for (auto const& w : map.ways) {
    builder.add_street(map.keys_of(w), w.traits, map.texts[w.name]);
  }
  map = {};  // twice the streets of a great city need not fit
  return builder.build(source, &report);
}

}  // namespace linli::osm
