#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "walk/graph.h"

namespace linli::walk {

/// For every junction: the sum of `weights` (one per junction; residents, in
/// any unit) over all junctions within `limit` deciseconds of it, itself
/// included. Exact; sums must fit 32 bits. Sixteen neighbouring origins are
/// searched at once (docs/algorithms/search.md); limits beyond kLongestBatch
/// are searched one by one. 0 threads: as many as the machine has.
std::vector<std::uint32_t> reach_counts(direction const& graph,
                                        std::span<std::uint32_t const> weights,
                                        std::uint32_t limit,
                                        std::size_t threads = 0);

/// The same by one plain search per origin; what the fast way is held against.
std::vector<std::uint32_t> plain_reach_counts(
    direction const& graph,
    std::span<std::uint32_t const> weights,
    std::uint32_t limit,
    std::size_t threads = 0);

// Two times up to one more than the limit must add up within 16 bits.
constexpr auto kLongestBatch = std::uint32_t{32766};

}  // namespace linli::walk
