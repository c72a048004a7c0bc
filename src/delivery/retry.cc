#include "delivery/retry.h"

#include <algorithm>
#include <array>

#include "base/random.h"

namespace linli::delivery {

namespace {

using namespace std::chrono_literals;

constexpr auto kWaits =
    std::array<seconds, kMostTries - 1>{10s, 1min, 5min, 30min, 2h, 6h, 24h};
constexpr auto kJitter = 0.2;
constexpr auto kLongestWish = seconds{24h};

}  // namespace

std::optional<seconds> wait_after(int const tries, std::uint64_t const chance) {
  if (tries < 1 || tries >= kMostTries) {
    return std::nullopt;
  }
  auto const wait = kWaits.at(static_cast<std::size_t>(tries - 1));
  auto const share = base::random{chance}.real();  // mixes a poor number too
  auto const factor = 1.0 - kJitter + 2.0 * kJitter * share;
  return seconds{static_cast<std::int32_t>(wait.count() * factor)};
}

std::optional<base::instant> next_try(base::instant const now,
                                      int const tries,
                                      std::uint64_t const chance,
                                      seconds const at_least) {
  auto const wait = wait_after(tries, chance);
  if (!wait) {
    return std::nullopt;
  }
  auto const longer = std::max(*wait, std::min(at_least, kLongestWish));
  return base::instant{now.unix_s + longer.count()};
}

}  // namespace linli::delivery
