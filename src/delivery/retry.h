#pragma once

#include <cstdint>
#include <optional>

#include "base/clock.h"
#include "base/units.h"

/// When something that could not be delivered is tried again. Pure.
namespace linli::delivery {

/// Tries in all, the first included; after the last the thing is laid aside
/// for a person to look at.
constexpr auto kMostTries = 8;

/// How long to wait after try number `tries` (1: the first) has failed: 10 s,
/// 1 min, 5 min, 30 min, 2 h, 6 h, 24 h, each up to a fifth shorter or longer
/// so that what failed together does not come back together. `chance` is any
/// random number. Nothing when it was the last try.
std::optional<seconds> wait_after(int tries, std::uint64_t chance);

/// The moment of the next try; not before `at_least` has passed, which the
/// other side may have asked for (Retry-After), a day at most.
std::optional<base::instant> next_try(base::instant now,
                                      int tries,
                                      std::uint64_t chance,
                                      seconds at_least = seconds{0});

}  // namespace linli::delivery
