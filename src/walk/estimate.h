#pragma once

#include <span>
#include <vector>

#include "geo/latlng.h"
#include "walk/town.h"

/// Walking without a street network: straight line x detour factor. Positions
/// carry street 0 so that they count as reachable.
namespace linli::walk {

/// Planning practice: walkers cover 1.2 to 1.4 times the straight line.
struct estimate {
  position snap(geo::latlng at) const;
  std::vector<trip> from_one(position const& from,
                             std::span<position const> to,
                             profile const& who,
                             seconds limit) const;
  std::vector<nearest_hit> nearest(std::span<position const> services,
                                   std::span<position const> people,
                                   profile const& who,
                                   std::size_t k,
                                   seconds limit) const;
  std::vector<band> isochrone(position const& from,
                              profile const& who,
                              std::span<seconds const> limits) const;

  double detour{town::kDetour};
};

/// Rounds up: a walk is never reported shorter than it is.
deciseconds deciseconds_to_walk(meters distance, pace p);

}  // namespace linli::walk
