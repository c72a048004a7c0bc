#pragma once

#include <cstdint>
#include <mutex>

#include "base/clock.h"

namespace linli::store {

/// Keys that grow with time, so that newest first is by key, and that two
/// servers on one database make without asking each other: seconds since 2020
/// in the upper half, a number that begins anywhere in the lower. Never the
/// same twice within a process; two processes meet with a chance of about one
/// in a million for every thousand keys a second each.
class id_maker {
 public:
  /// The same seed gives the same keys at the same times, for demonstrations.
  explicit id_maker(std::uint64_t const seed) : state_{seed} {}

  std::int64_t next(base::instant const now) {
    auto const lock = std::scoped_lock{guard_};
    auto const begin = static_cast<std::int64_t>(
        static_cast<std::uint64_t>(now.unix_s - kEpoch) << 32U);
    if (last_ < begin) {
      // SplitMix64; the upper bit stays free for those that follow.
      state_ += 0x9e3779b97f4a7c15ULL;
      auto z = (state_ ^ (state_ >> 30U)) * 0xbf58476d1ce4e5b9ULL;
      z = (z ^ (z >> 27U)) * 0x94d049bb133111ebULL;
      last_ = begin + static_cast<std::int64_t>((z ^ (z >> 31U)) >> 33U);
    }
    return ++last_;
  }

 private:
  static constexpr auto kEpoch = std::int64_t{1'577'836'800};

  std::mutex guard_;
  std::uint64_t state_;
  std::int64_t last_{0};
};

}  // namespace linli::store
