#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

#include "walk/network.h"

/// Where is the nearest street? A packed R-tree: streets lie along a Hilbert
/// curve anyway, so every eight neighbours share a box, every eight boxes a
/// larger one, up to one root box, which comes last (Kamel and Faloutsos,
/// "On packing R-trees", 1993). Two bytes and a third per street.
namespace linli::walk {

constexpr auto kStreetsABox = std::size_t{8};

/// Number of boxes over that many streets.
std::size_t street_index_size(std::size_t streets);

/// `arrays.index` is not read.
std::vector<box_e7> make_street_index(network_arrays const& arrays);

struct street_hit {
  std::uint32_t street{};
  geo::latlng at;        // the nearest point of it
  double distance_m{};   // to there, straight
  double along_share{};  // of the street's length, from its first junction
};

/// Which streets may be found: none with a flag of `without`, none steeper.
struct street_filter {
  bool allows(street_record const& s) const {
    return !s.is(without) &&
           (s.flags >> street_record::kSlopeShift) <= max_slope_percent;
  }

  std::uint16_t without{0};
  std::uint8_t max_slope_percent{255};
};

/// The nearest street within `limit_m`. At equal distance a public street
/// comes before a gated one.
std::optional<street_hit> nearest_street(network_arrays const& arrays,
                                         geo::latlng at,
                                         double limit_m,
                                         street_filter filter = {});

/// Every street under boxes that `enter` lets in; some of them may lie outside
/// of what `enter` had in mind, their shared box does not.
void visit_streets(network_arrays const& arrays,
                   std::function<bool(box_e7 const&)> const& enter,
                   std::function<void(std::uint32_t)> const& fn);

}  // namespace linli::walk
