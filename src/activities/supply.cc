#include "activities/supply.h"

#include <algorithm>
#include <limits>

namespace linli::activities {

namespace {

bool is_within(std::size_t const some, std::size_t const all) {
  return (some & ~all) == 0U;
}

/// The most that those of no kind outside of `set` can have together.
int ceiling(supply const& s, std::size_t const set) {
  auto places = s.places;
  for (auto k = std::size_t{0}; k != kKinds; ++k) {
    if ((set >> k & 1U) == 0U) {
      places -= s.kept[k];
    }
  }
  return places;
}

int held_within(by_kinds const& held, std::size_t const set) {
  auto people = 0;
  for (auto k = std::size_t{0}; k != kKindSets; ++k) {
    people += is_within(k, set) ? held[k] : 0;
  }
  return people;
}

}  // namespace

int free_for(supply const& s, by_kinds const& held, kinds const who) {
  auto least = std::numeric_limits<int>::max();
  for (auto set = std::size_t{0}; set != kKindSets; ++set) {
    if (is_within(who.index(), set)) {
      least = std::min(least, ceiling(s, set) - held_within(held, set));
    }
  }
  return std::max(0, least);
}

int most_for(supply const& s, kinds const who) {
  return free_for(s, by_kinds{}, who);
}

}  // namespace linli::activities
