#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "walk/network.h"
#include "walk/network_builder.h"

/// Stages of building a network, from streets as they were read to streets
/// between junctions. Internal to network_builder.cc and layout.
namespace linli::walk {

struct build_node {
  point_e7 at;
  node_traits traits;
  bool is_placed{false};
};

/// Some consecutive nodes with the same traits and name.
struct piece {
  std::uint32_t first_point{};  // into pieces::points
  std::uint32_t points{};       // at least 2
  std::uint32_t name{};         // offset into the names
  street_traits traits;
  std::uint32_t from{};  // junctions; set by make_junctions
  std::uint32_t to{};
};

struct pieces {
  std::span<std::uint32_t const> nodes_of(piece const& p) const {
    return std::span{points}.subspan(p.first_point, p.points);
  }

  std::vector<std::uint32_t> points;  // node indices
  std::vector<piece> all;
};

/// Cuts streets where they meet, end, or at gates and walls, then joins those
/// that only continue each other. Streets are given as pieces of any length;
/// every node must be placed.
pieces cut_at_junctions(std::span<build_node const> nodes,
                        pieces const& streets);

}  // namespace linli::walk
