#pragma once

#include <cstdint>

namespace linli::base {

/// Repeatable randomness for demonstration data, generated cities and tests:
/// the same seed gives the same numbers with every compiler (the standard
/// distributions do not promise that). SplitMix64, Steele et al. 2014.
class random {
 public:
  explicit random(std::uint64_t const seed) : state_{seed} {}

  std::uint64_t next() {
    auto z = (state_ += 0x9e3779b97f4a7c15ULL);
    z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27U)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31U);
  }

  /// Uniform in [0, n); n > 0. The bias is below 2^-32 for every n used here.
  std::uint32_t below(std::uint32_t const n) {
    return static_cast<std::uint32_t>(((next() >> 32U) * n) >> 32U);
  }

  /// Uniform in [0, 1).
  double real() { return static_cast<double>(next() >> 11U) * 0x1.0p-53; }

 private:
  std::uint64_t state_;
};

}  // namespace linli::base
