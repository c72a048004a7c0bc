#pragma once

#include <vector>

#include "circle/coverage.h"

namespace linli::circle {

/// Residents who lack a duty, gathered where they live: points within 250 m
/// (or the spacing of a coarser grid) of each other belong together, and what
/// is wider than one service could serve is cut in two until it is not.
/// Nobody is left out: the residents of all gaps are the residents who lack
/// it. In the order of the cuts; `worst_first` sorts.
std::vector<gap> gaps_of(circle_index const& index,
                         duty const& d,
                         question const& asked,
                         duty_reach const& reach);

/// By person-seconds of walking to the nearest one (the horizon where there is
/// none), most first.
void sort_worst_first(std::vector<gap>& gaps);

}  // namespace linli::circle
