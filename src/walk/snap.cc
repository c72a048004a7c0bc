#include "walk/snap.h"

#include <algorithm>
#include <cmath>

namespace linli::walk {

namespace {

std::uint32_t rounded(double const x) {
  return static_cast<std::uint32_t>(std::lround(std::clamp(x, 0.0, 1e9)));
}

position to_position(network_arrays const& streets,
                     geo::latlng const at,
                     street_hit const& hit) {
  auto const length_m = streets.streets[hit.street].length_cm / 100.0;
  return {.at = at,
          .on_street = hit.at,
          .street = hit.street,
          .along_m = static_cast<float>(hit.along_share * length_m),
          .off_street_m = static_cast<float>(hit.distance_m)};
}

}  // namespace

position snap_to_street(network_arrays const& streets,
                        geo::latlng const at,
                        street_filter filter) {
  if (!geo::is_valid(at)) {
    return {.at = at, .on_street = at};
  }
  auto const nearest = nearest_street(streets, at, kSnapLimit_m, filter);
  if (!nearest) {
    return {.at = at, .on_street = at};
  }
  if (!streets.streets[nearest->street].is(street_record::kIsland)) {
    return to_position(streets, at, *nearest);
  }
  filter.without |= street_record::kIsland;
  auto const within =
      std::max(kMainBeside_m, kIslandNearer * nearest->distance_m);
  auto const main =
      nearest_street(streets, at, std::min(within, kSnapLimit_m), filter);
  return to_position(streets, at, main ? *main : *nearest);
}

seat take_seat(network_arrays const& streets,
               street_filter const usable,
               profile const& who,
               position const& given) {
  auto p = given;
  if (p.street >= streets.streets.size()) {
    return {};
  }
  if (!usable.allows(streets.streets[p.street])) {
    p = snap_to_street(streets, given.at, usable);
    if (!p.is_reachable()) {
      return {};
    }
  }
  auto const& s = streets.streets[p.street];
  auto const weight = street_weight(s, who);
  auto const share = std::clamp(
      100.0 * static_cast<double>(p.along_m) / s.length_cm, 0.0, 1.0);
  auto const off_m = static_cast<double>(p.off_street_m);
  return {.street = p.street,
          .from = s.from,
          .to = s.to,
          .weight = weight,
          .part = rounded(share * weight),
          .length_cm = s.length_cm,
          .part_cm = rounded(share * s.length_cm),
          .off = rounded(10 * off_m / who.on_flat.value),
          .off_cm = rounded(100 * off_m),
          .forward = s.is(street_record::kForward),
          .backward = s.is(street_record::kBackward),
          .gated = s.is(street_record::kGated),
          .on_street = p.on_street};
}

namespace {

void add(legs& l, seat const& s, bool const at_first) {
  l.at[l.size++] = at_first ? seed{s.from, s.off + s.part, s.off_cm + s.part_cm}
                            : seed{s.to, s.off + s.weight - s.part,
                                   s.off_cm + s.length_cm - s.part_cm};
}

/// A seat at the very end of a street is at its junction, whichever way the
/// street may be walked.
legs ends(seat const& s, bool const first, bool const last) {
  auto l = legs{};
  if (s.is_reachable()) {
    if (first || s.part == 0) {
      add(l, s, true);
    }
    if (last || s.part == s.weight) {
      add(l, s, false);
    }
  }
  return l;
}

}  // namespace

legs departures(seat const& s) {
  return ends(s, s.backward, s.forward);
}

legs arrivals(seat const& s) {
  return ends(s, s.forward, s.backward);
}

seed along_street(seat const& from, seat const& to) {
  if (!from.is_reachable() || from.street != to.street) {
    return {.time = kNever};
  }
  auto const possible = (from.part <= to.part && from.forward) ||
                        (from.part >= to.part && from.backward);
  if (!possible) {
    return {.time = kNever};
  }
  auto const apart = [](std::uint32_t const a, std::uint32_t const b) {
    return std::max(a, b) - std::min(a, b);
  };
  return {
      .time = from.off + apart(from.part, to.part) + to.off,
      .length_cm = from.off_cm + apart(from.part_cm, to.part_cm) + to.off_cm};
}

}  // namespace linli::walk
