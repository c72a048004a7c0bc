#pragma once

#include <array>
#include <cstdint>

#include "walk/graph.h"
#include "walk/search.h"
#include "walk/town.h"

/// From a point to the streets and from there to junctions.
namespace linli::walk {

// Beyond this a point is not on foot reach of any street: a field, water.
constexpr auto kSnapLimit_m = 250.0;

// A point by an island of streets is tied to the main streets instead, unless
// these are farther than this …
constexpr auto kMainBeside_m = 100.0;
// … and the island is nearer by this factor.
constexpr auto kIslandNearer = 2.0;

/// The street a point is tied to, whoever walks.
position snap_to_street(network_arrays const& streets,
                        geo::latlng at,
                        street_filter filter = {});

/// A position as one walker's times and lengths. Parts are counted from the
/// street's first junction.
struct seat {
  bool is_reachable() const { return street != kNoStreet; }

  std::uint32_t street{kNoStreet};
  std::uint32_t from{};
  std::uint32_t to{};
  std::uint32_t weight{};  // of the whole street
  std::uint32_t part{};
  std::uint32_t length_cm{};
  std::uint32_t part_cm{};
  std::uint32_t off{};  // from the point to the street
  std::uint32_t off_cm{};
  bool forward{};
  bool backward{};
  bool gated{};
  geo::latlng on_street;
};

/// On the nearest street this walker can use: a wheelchair beside stairs is
/// seated on the next street that has none.
seat take_seat(network_arrays const& streets,
               street_filter usable,
               profile const& who,
               position const& at);

/// One or two junctions with the time from (to) the seat; `size` of them.
struct legs {
  seed const* begin() const { return at.data(); }
  seed const* end() const { return at.data() + size; }

  std::array<seed, 2> at;
  std::size_t size{0};
};

legs departures(seat const& s);
legs arrivals(seat const& s);

/// Along one street, without a junction; kNever when not possible.
seed along_street(seat const& from, seat const& to);

}  // namespace linli::walk
