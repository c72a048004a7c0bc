#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>

/// The places of a session at one moment, and how many of them somebody may
/// have. Places are kept for kinds of people, not numbered: a kept place only
/// bounds what the others may have together. Pure.
namespace linli::activities {

/// Whom places can be kept for. The order is that in which places are kept when
/// there are fewer than were promised.
enum class kind : std::uint8_t {
  walk_in = 0,            // comes to the door instead of signing up before
  first_timer = 1,        // has never had a place in a session
  building_neighbour = 2  // lives in the venue's own building
};

constexpr auto kKinds = std::size_t{3};
constexpr auto kKindSets = std::size_t{1} << kKinds;

/// The kinds somebody is of; of none is the usual case.
struct kinds {
  friend constexpr auto operator<=>(kinds, kinds) = default;

  constexpr bool has(kind const k) const {
    return (bits >> static_cast<unsigned>(k) & 1U) != 0U;
  }
  constexpr kinds with(kind const k) const {
    return {static_cast<std::uint8_t>(bits | 1U << static_cast<unsigned>(k))};
  }
  constexpr std::size_t index() const { return bits; }

  std::uint8_t bits{};  // bit n is the kind n; below kKindSets
};

/// A number for each set of kinds; at [k.index()] for those who are exactly k.
using by_kinds = std::array<int, kKindSets>;

/// What there is at one moment. A party's places are all kept or all not: who
/// is of a kind counts as it for everybody in the party.
struct supply {
  friend bool operator==(supply const&, supply const&) = default;

  int places{};
  std::array<int, kKinds> kept{};  // together at most `places`
  bool is_saving{};  // whether places are saved for a party that has waited
                     // longest but is too large for what is free
};

/// How many places those of `who` may have more when `held` are taken. Never
/// negative: nobody loses a place when a session gets smaller. Exact by Hall's
/// theorem: for every set S of kinds, those who are of no kind outside of S can
/// have at most the places that are not kept for kinds outside of S.
int free_for(supply const& s, by_kinds const& held, kinds who);

/// The same of a session nobody has a place in.
int most_for(supply const& s, kinds who);

}  // namespace linli::activities
