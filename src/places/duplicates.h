#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "base/units.h"
#include "places/snapshot.h"

namespace linli::places {

/// Two lists place the same building's entrance, centre or gate: half the
/// length of a large one apart, plus the error of geocoding by house number.
constexpr auto kSamePlace = meters{60};

/// Where one of them has no name only the place speaks, so it must be within
/// one building.
constexpr auto kSamePlaceUnnamed = meters{25};

struct duplicate {
  friend bool operator==(duplicate, duplicate) = default;

  std::size_t dropped{};  // indices into the points given
  std::size_t kept{};
};

/// The same places told by different sources: same category, within
/// kSamePlace, similar names (or one without, within kSamePlaceUnnamed). Of
/// each, the one that says most is kept. Points of one source are never the
/// same place, except an area and a node of OpenStreetMap. The answer does
/// not depend on the order of the points.
std::vector<duplicate> find_duplicates(std::span<service_point const> points);

/// How much a point says; the richer one is kept. What the programme keeps
/// itself (kOwnSource) is richer than anything imported.
int richness(service_point const& p);

/// Takes over what `kept` lacks and `dropped` has.
void fill_from(service_point& kept, service_point const& dropped);

}  // namespace linli::places
