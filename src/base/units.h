#pragma once

#include <chrono>
#include <compare>
#include <cstdint>
#include <ratio>

namespace linli {

using seconds = std::chrono::duration<std::int32_t>;

/// Walking time inside a network: tenths of a second.
using deciseconds = std::chrono::duration<std::int32_t, std::deci>;

struct meters {
  friend constexpr auto operator<=>(meters, meters) = default;
  friend constexpr meters operator+(meters const a, meters const b) {
    return {a.value + b.value};
  }
  friend constexpr meters operator-(meters const a, meters const b) {
    return {a.value - b.value};
  }
  friend constexpr meters operator*(double const k, meters const a) {
    return {k * a.value};
  }

  double value{};
};

/// Walking speed on flat ground, in metres per second.
struct pace {
  friend constexpr auto operator<=>(pace, pace) = default;

  double value{1.25};
};

/// Rounds up: a walk is never reported shorter than it is.
constexpr seconds time_to_walk(meters const distance, pace const p) {
  auto const exact = distance.value / p.value;
  auto const whole = static_cast<std::int32_t>(exact);
  return seconds{whole + (exact > whole ? 1 : 0)};
}

}  // namespace linli
