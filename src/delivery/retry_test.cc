#include "delivery/retry.h"

#include <gtest/gtest.h>

namespace linli::delivery {

using namespace std::chrono_literals;

TEST(delivery_retry, waits_grow_and_end) {
  constexpr seconds kPlan[] = {10s, 1min, 5min, 30min, 2h, 6h, 24h};
  for (auto tries = 1; tries != kMostTries; ++tries) {
    auto const plan = kPlan[tries - 1].count();
    for (auto chance = std::uint64_t{0}; chance != 100; ++chance) {
      auto const wait = wait_after(tries, chance);
      ASSERT_TRUE(wait.has_value());
      EXPECT_GE(wait->count() * 5, plan * 4);
      EXPECT_LE(wait->count() * 5, plan * 6);
      EXPECT_EQ(wait, wait_after(tries, chance));
    }
  }
  EXPECT_NE(wait_after(5, 1), wait_after(5, 2));
  EXPECT_EQ(wait_after(kMostTries, 0), std::nullopt);
  EXPECT_EQ(wait_after(0, 0), std::nullopt);
}

TEST(delivery_retry, what_the_other_side_asks_for_is_kept_within_a_day) {
  auto const now = base::instant{1'000'000};
  EXPECT_EQ(next_try(now, 1, 7, 1h)->unix_s, now.unix_s + 3600);
  EXPECT_LE(next_try(now, 1, 7, 3s)->unix_s, now.unix_s + 12);
  EXPECT_EQ(next_try(now, 1, 7, 1000h)->unix_s, now.unix_s + 86'400);
  EXPECT_EQ(next_try(now, kMostTries, 7, 1h), std::nullopt);
}

}  // namespace linli::delivery
