#pragma once

#include <cstddef>
#include <cstdint>

#include "base/clock.h"
#include "people/registry.h"

namespace linli::contributions {

struct demo_report {
  std::size_t supporters{};
  std::size_t contributions{};
};

/// What demo_contributions.toml says, pledged, accepted, delivered and used by
/// invented people for sessions of the invented month. For demonstrations only,
/// after activities::enter_demo_life: the same seed on the same day makes the
/// same. Does nothing where there is an invented supporter, or no invented
/// people.
demo_report enter_demo_contributions(people::registry const& r,
                                     std::uint64_t seed,
                                     base::instant now);

}  // namespace linli::contributions
