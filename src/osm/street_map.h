#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "geo/latlng.h"
#include "walk/network.h"
#include "walk/network_builder.h"

namespace linli::osm {

/// A plaza: closed rings of node keys, the outer ones first. Walked along its
/// rings and across (squares.h).
struct square {
  walk::street_traits traits;
  std::uint32_t name{};  // as street_map::way::name
  std::vector<std::vector<std::int64_t>> rings;
};

/// Streets as they come out of a file, before they are joined to a network:
/// what all readers produce and the one thing `to_network` takes.
struct street_map {
  struct node {
    std::int64_t key{};
    walk::point_e7 at;
  };
  struct way {
    std::size_t first_key{};  // into `keys`
    std::uint32_t key_count{};
    std::uint32_t name{};   // into `texts`; 0 is ""
    std::uint32_t floor{};  // level or layer, into `texts`; 0 is not said
    walk::street_traits traits;
  };

  std::span<std::int64_t const> keys_of(way const& w) const {
    return {keys.data() + w.first_key, w.key_count};
  }

  void add_way(std::span<std::int64_t const> way_keys,
               walk::street_traits traits,
               std::uint32_t name,
               std::uint32_t floor = 0);

  /// The number of a text in `texts`; the same text has the same number.
  std::uint32_t number_of(std::string_view text);

  /// Puts nodes in order of key; readers call it once all are in.
  void sort_nodes();

  /// Null when the file has no such node. Needs sorted nodes.
  node const* find(std::int64_t key) const;

  /// A key that no file uses: for nodes that Linli makes itself.
  std::int64_t fresh_key() { return next_fresh_key++; }

  std::vector<node> nodes;
  std::vector<std::pair<std::int64_t, walk::node_traits>> node_traits;
  std::vector<std::int64_t> lift_nodes;
  std::vector<std::int64_t> keys;
  std::vector<way> ways;
  std::vector<square> squares;
  std::vector<std::string> texts{""};
  std::unordered_map<std::string, std::uint32_t> text_numbers{{"", 0}};

  // OpenStreetMap ids are far smaller, drafts of editors slightly negative.
  std::int64_t next_fresh_key{std::int64_t{-1} << 62};
};

/// Joins everything to a network. Throws base::error "osm.no_walkable_way"
/// when nothing is left; the map is used up.
walk::network to_network(street_map map,
                         walk::network_source const& source,
                         walk::build_report& report);

}  // namespace linli::osm
