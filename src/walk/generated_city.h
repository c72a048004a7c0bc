#pragma once

#include <cstdint>

#include "walk/network.h"

namespace linli::walk {

/// What a generated city looks like; shares are of its streets.
struct city_plan {
  std::uint64_t seed{1};
  std::uint32_t junctions{10000};  // about
  double gated_share{0};           // compounds: neighbouring gated streets
  double stairs_share{0};
  double one_way_share{0};
};

/// A city for benchmarks and tests: crooked blocks of about 50 m x 50 m with
/// missing streets, some diagonals and bends, 1.76 streets a junction
/// (Shanghai's walking network has as many). The same plan gives the same
/// city with every compiler.
network generated_city(city_plan const& plan);

}  // namespace linli::walk
