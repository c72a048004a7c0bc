#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include "walk/gate_rules.h"
#include "walk/street_pieces.h"

/// The last stage of building: puts junctions along a Hilbert curve, so that
/// what is near on the ground is near in memory, and lays the file out.
namespace linli::walk {

/// Great-circle length of every piece along its points.
std::vector<double> piece_lengths(std::span<build_node const> nodes,
                                  pieces const& streets);

std::vector<std::byte> lay_out(std::span<build_node const> nodes,
                               pieces const& streets,
                               junctions const& at,
                               std::span<std::byte const> names,
                               network_source const& source);

}  // namespace linli::walk
