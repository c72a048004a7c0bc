#pragma once

#include <span>
#include <vector>

#include "walk/street_pieces.h"

/// Where streets are joined and where a gate or a wall keeps them apart
/// (docs/algorithms/gates.md). Internal to building.
namespace linli::walk {

struct junctions {
  std::vector<std::uint32_t> node;  // of each junction: its node
};

/// Streets that are public by their tags but can only be reached through gates
/// belong to the compound: makes them gated. Returns how many. `length_m`: of
/// every piece.
std::uint32_t close_pockets(std::span<build_node const> nodes,
                            std::span<double const> length_m,
                            pieces& streets);

/// Numbers the junctions and sets from/to of every piece. At a closed node
/// every end becomes a junction of its own; at a gated node every public end
/// does, and gated ends stay joined to each of them by a gated street without
/// length, so that only who lives or arrives behind the gate passes. A kerb
/// along a street becomes a street without length that is not for wheels (of a
/// kerb where three streets meet nobody can tell which arm it crosses).
junctions make_junctions(std::span<build_node const> nodes, pieces& streets);

/// Which connected part each junction belongs to, and how long the streets of
/// every part are.
struct parts {
  std::vector<std::uint32_t> of_junction;
  std::vector<double> length_m;
  std::uint32_t main{};  // the longest
};

parts find_parts(std::size_t junctions,
                 std::span<double const> length_m,
                 pieces const& streets);

}  // namespace linli::walk
