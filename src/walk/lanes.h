#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>

namespace linli::walk {

/// Eight 16-bit numbers in one register of every 64-bit processor. Compares
/// give all ones where true.
using eight = std::int16_t __attribute__((vector_size(16)));

/// Sixteen of them: one register where there is AVX2, else two. Never passed by
/// value, so that both kinds of code may call each other.
using sixteen = std::int16_t __attribute__((vector_size(32)));

/// Whether this processor has AVX2: functions marked LINLI_WIDE may be called.
inline bool has_wide_registers() {
#if defined(__x86_64__)
  return __builtin_cpu_supports("avx2") != 0;
#else
  return false;
#endif
}

// A second copy of a function and of all it calls, for processors with AVX2.
// Without fused multiplication, so that both copies answer the same.
#if defined(__x86_64__)
#define LINLI_WIDE __attribute__((target("avx2"), flatten))
#else
#define LINLI_WIDE
#endif

/// Sixteen searches side by side.
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

inline bool is_any(sixteen const& mask) {
  auto words = std::array<std::uint64_t, 4>{};
  std::memcpy(words.data(), &mask, sizeof(mask));
  return (words[0] | words[1] | words[2] | words[3]) != 0;
}

}  // namespace linli::walk
