#pragma once

#include <cstddef>
#include <cstdint>

#include "base/clock.h"
#include "people/registry.h"

namespace linli::volunteers {

struct demo_report {
  std::size_t volunteers{};
  std::size_t shifts{};
  std::size_t turns{};
};

/// For demonstrations only, after activities::enter_demo_life: the same seed on
/// the same day makes the same. Does nothing where there is some already.
demo_report enter_demo_volunteers(people::registry const& r,
                                  std::uint64_t seed,
                                  base::instant now);

}  // namespace linli::volunteers
