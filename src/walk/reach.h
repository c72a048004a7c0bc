#pragma once

#include <algorithm>
#include <cstdint>
#include <span>
#include <vector>

#include "walk/graph.h"
#include "walk/search.h"
#include "walk/snap.h"

/// Which pieces of streets a walk reaches within which limit.
namespace linli::walk {

/// Every street at both its ends, gated or not, usable or not. Streets of
/// junction j are [first[j], first[j + 1]).
struct street_ends {
  std::vector<std::uint32_t> first;
  std::vector<std::uint32_t> street;
};

street_ends make_street_ends(network_arrays const& streets);

/// Part of a street, counted in deciseconds of its weight from its first
/// junction. `band` is the first limit within which all of it is reached, or
/// the number of limits when none is.
struct street_part {
  std::uint32_t street{};
  std::uint32_t weight{};
  std::uint32_t from{};
  std::uint32_t to{};
  std::uint8_t band{};
};

/// A stretch that can be entered at either end.
struct stretch {
  std::uint32_t from{};  // on its street
  std::uint32_t to{};
  std::uint32_t time_at_from{kNever};
  std::uint32_t time_at_to{kNever};
};

/// Cuts a stretch where the limits end. Fn(from, to, band); parts without
/// length are left out.
template <typename Fn>
void cut_by_limits(stretch const& s,
                   std::span<std::uint32_t const> const limits,
                   Fn&& fn) {
  auto low = s.from;
  auto high = s.to;
  auto const emit = [&](std::uint32_t const a, std::uint32_t const b,
                        std::size_t const band) {
    if (a < b) {
      fn(a, b, static_cast<std::uint8_t>(band));
    }
  };
  auto const left_over = [](std::uint32_t const limit, std::uint32_t const t) {
    return t < limit ? limit - t : 0U;
  };
  for (auto i = std::size_t{0}; i != limits.size(); ++i) {
    auto const length = s.to - s.from;
    auto const up =
        s.from + std::min(length, left_over(limits[i], s.time_at_from));
    auto const down =
        s.to - std::min(length, left_over(limits[i], s.time_at_to));
    if (up >= down) {
      emit(low, high, i);
      return;
    }
    emit(low, std::max(low, up), i);
    emit(std::min(high, down), high, i);
    low = std::max(low, up);
    high = std::min(high, down);
  }
  emit(low, high, limits.size());
}

/// Asks for the memory of the streets of junctions that come soon: reached one
/// after the other, they lie all over the network.
inline void fetch_ahead(network_arrays const& n,
                        std::span<std::uint32_t const> const weights,
                        street_ends const& ends,
                        std::span<std::uint32_t const> const coming) {
  constexpr auto kEnds = std::size_t{8};
  constexpr auto kStreets = std::size_t{4};
  if (coming.size() <= kEnds) {
    return;
  }
  __builtin_prefetch(&ends.street[ends.first[coming[kEnds]]]);
  auto const j = coming[kStreets];
  for (auto i = ends.first[j]; i != ends.first[j + 1]; ++i) {
    __builtin_prefetch(&n.streets[ends.street[i]]);
    __builtin_prefetch(&weights[ends.street[i]]);
  }
}

/// All stretches of all streets that touch a reached junction or carry the
/// origin, with the times at which a walk enters them. Fn(street, weight,
/// stretch); of a street this walker cannot use both times are kNever.
template <typename Fn>
void for_each_stretch(network_arrays const& n,
                      std::span<std::uint32_t const> const weights,
                      street_ends const& ends,
                      search const& found,
                      seat const& origin,
                      Fn&& fn) {
  auto const reached = found.reached();
  for (auto r = std::size_t{0}; r != reached.size(); ++r) {
    auto const j = reached[r];
    fetch_ahead(n, weights, ends, reached.subspan(r));
    for (auto i = ends.first[j]; i != ends.first[j + 1]; ++i) {
      auto const street = ends.street[i];
      auto const& s = n.streets[street];
      auto const is_other_first = j == s.to && found.time(s.from) != kNever;
      if ((is_other_first && s.from != s.to) || street == origin.street) {
        continue;
      }
      auto const w = weights[street];
      auto whole = stretch{0, w == kNever ? 1 : w};
      if (w != kNever && s.is(street_record::kForward)) {
        whole.time_at_from = found.time(s.from);
      }
      if (w != kNever && s.is(street_record::kBackward)) {
        whole.time_at_to = found.time(s.to);
      }
      fn(street, whole.to, whole);
    }
  }
  if (!origin.is_reachable()) {
    return;
  }
  auto const& o = origin;
  fn(o.street, o.weight,
     stretch{0, o.part, o.forward ? found.time(o.from) : kNever,
             o.backward ? o.off : kNever});
  fn(o.street, o.weight,
     stretch{o.part, o.weight, o.forward ? o.off : kNever,
             o.backward ? found.time(o.to) : kNever});
}

/// The stretches, cut where the limits end. `found` must have run from
/// `origin` up to the last (largest) limit.
template <typename Fn>
void for_each_part(network_arrays const& n,
                   std::span<std::uint32_t const> const weights,
                   street_ends const& ends,
                   search const& found,
                   seat const& origin,
                   std::span<std::uint32_t const> const limits,
                   Fn&& fn) {
  for_each_stretch(n, weights, ends, found, origin,
                   [&](std::uint32_t const street, std::uint32_t const weight,
                       stretch const& s) {
                     cut_by_limits(
                         s, limits,
                         [&](std::uint32_t const a, std::uint32_t const b,
                             std::uint8_t const band) {
                           fn(street_part{street, weight, a, b, band});
                         });
                   });
}

}  // namespace linli::walk
