#pragma once

#include <chrono>
#include <cstdint>
#include <functional>

namespace linli::base {

/// A moment in UTC, whole seconds since 1970.
struct instant {
  friend constexpr auto operator<=>(instant, instant) = default;

  std::int64_t unix_s{};
};

constexpr auto kHour = std::int64_t{3600};       // seconds
constexpr auto kDay = std::int64_t{24 * kHour};  // seconds

/// The clock is always a parameter; tests freeze it.
struct clock {
  std::function<instant()> now;
};

/// The machine's clock. Only `cli` calls this.
inline clock system_clock() {
  return {[] {
    auto const since = std::chrono::system_clock::now().time_since_epoch();
    return instant{
        std::chrono::duration_cast<std::chrono::seconds>(since).count()};
  }};
}

inline clock frozen_clock(instant const at) {
  return {[at] { return at; }};
}

}  // namespace linli::base
