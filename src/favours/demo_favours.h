#pragma once

#include <cstdint>

#include "people/registry.h"

/// What neighbours ask and offer, invented, for demonstrations only.
namespace linli::favours {

struct demo_report {
  std::size_t favours{};
  std::size_t answers{};
};

/// Among the invented people; nothing where there are favours already or too
/// few people.
demo_report enter_demo_favours(people::registry const& r,
                               std::uint64_t seed,
                               base::instant now);

}  // namespace linli::favours
