#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>

namespace linli::walk {

/// Eight 16-bit numbers in one register of every 64-bit processor. Compares
/// give all ones where true.
using eight = std::int16_t __attribute__((vector_size(16)));

/// Sixteen searches side by side: two registers.
constexpr auto kLanes = std::size_t{16};

/// Times in lanes are deciseconds less this, so that 16 bits hold 65,535.
constexpr auto kLaneZero = std::int32_t{-32768};

constexpr std::int16_t to_lane(std::uint32_t const time) {
  return static_cast<std::int16_t>(static_cast<std::int32_t>(time) + kLaneZero);
}

constexpr std::uint32_t from_lane(std::int16_t const lane) {
  return static_cast<std::uint32_t>(lane - kLaneZero);
}

inline eight all_lanes(std::int16_t const value) {
  return eight{} + value;
}

inline bool is_any(eight const mask) {
  auto words = std::array<std::uint64_t, 2>{};
  std::memcpy(words.data(), &mask, sizeof(mask));
  return (words[0] | words[1]) != 0;
}

}  // namespace linli::walk
