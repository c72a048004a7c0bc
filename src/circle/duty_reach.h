#pragma once

#include "circle/coverage.h"

/// The first half of coverage: one duty, every resident point.
namespace linli::circle {

duty_reach reach_of(circle_index const& index,
                    duty const& d,
                    question const& asked);

/// How a resident stands, from what `reach` has found so far.
standing standing_by_distance(circle_index const& index,
                              duty const& d,
                              question const& asked,
                              walk::nearest_hit const& nearest,
                              walk::nearest_hit const* within);

/// For a one-per-area duty: how many services that count lie in each area of
/// that level (as places->areas).
std::vector<std::uint32_t> services_per_area(
    circle_index const& index,
    std::span<std::uint32_t const> counting,
    places::level kind);

/// Seats, beds or meals per 1000 residents who can walk there, for every
/// resident point (docs/algorithms/coverage.md); empty when
/// no capacity is known or the duty has no limit.
std::vector<double> supply_per_1000(circle_index const& index,
                                    duty const& d,
                                    question const& asked,
                                    std::span<std::uint32_t const> counting);

}  // namespace linli::circle
