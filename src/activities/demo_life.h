#pragma once

#include <cstddef>
#include <cstdint>

#include "base/clock.h"
#include "people/registry.h"

/// A month in invented living rooms, for demonstrations only.
namespace linli::activities {

struct life_report {
  std::size_t venues{};
  std::size_t sessions{};
  std::size_t signups{};
  std::size_t bookings{};
  bool were_there{false};  // before: nothing was changed
};

/// Venues, rooms, activities, sessions, signups, bookings and ideas of
/// demo_life.toml, from two weeks before this week to two weeks after it, lived
/// through by the invented people there are (people::enter_demo_people). The
/// same seed on the same day makes the same month. Does nothing where there is
/// an invented venue or where an area of it is unknown.
life_report enter_demo_life(people::registry const& r,
                            std::uint64_t seed,
                            base::instant now);

}  // namespace linli::activities
