#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "walk/network.h"
#include "walk/profile.h"
#include "walk/street_index.h"

/// The network as one kind of walker sees it: weights in deciseconds, streets
/// that this walker cannot use left out, gates respected by construction
/// (docs/algorithms/gates.md). Immutable.
namespace linli::walk {

constexpr auto kNever = std::uint32_t{UINT32_MAX};

struct arc {
  std::uint32_t head{};
  std::uint32_t weight{};  // deciseconds, at least 1
};

/// Arcs by tail: those of junction j are [first[j], first[j + 1]).
struct adjacency {
  std::span<arc const> of(std::uint32_t const junction) const {
    return {arcs.data() + first[junction], arcs.data() + first[junction + 1]};
  }

  std::vector<std::uint32_t> first;
  std::vector<arc> arcs;
  std::vector<std::uint32_t> street;  // of each arc
  std::uint32_t longest{};            // weight
};

/// One way of looking at the streets: walking ahead, or, for "who can come
/// here", backwards in time.
struct direction {
  /// No arc leads out of a compound: whoever is inside arrived there.
  adjacency main;
  /// Gated arcs whose tail lies inside a compound: how a walk that begins
  /// there gets out. Empty when nothing is gated.
  adjacency leaving;
};

struct walk_graph {
  direction const& backward() const {
    return back.main.first.empty() ? ahead : back;
  }

  direction ahead;
  direction back;  // empty when every street can be walked both ways
  std::vector<std::uint32_t> weight;  // of each street; kNever: not usable
  street_filter usable;
};

walk_graph make_graph(network_arrays const& streets, profile const& who);

street_filter usable_streets(profile const& who);

/// Deciseconds for the whole street, kNever when this walker cannot use it.
std::uint32_t street_weight(street_record const& s, profile const& who);

/// Per junction: 1 where every street is gated, that is inside a compound.
std::vector<std::uint8_t> inner_junctions(network_arrays const& streets);

}  // namespace linli::walk
