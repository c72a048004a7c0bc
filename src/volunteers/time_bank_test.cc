#include "volunteers/time_bank.h"

#include <array>
#include <gtest/gtest.h>
#include <numeric>
#include <rapidcheck.h>

namespace linli::volunteers {
namespace {

TEST(time_bank, what_is_beyond_a_cap_brings_no_coins) {
  auto const rules =
      time_bank_rules{.month_minutes = 600, .balance_minutes = 1000};
  EXPECT_EQ(creditable(rules, {}, 120), 120);
  EXPECT_EQ(creditable(rules, {.earned_this_month = 550}, 120), 50);
  EXPECT_EQ(creditable(rules, {.earned_this_month = 700}, 120), 0);
  EXPECT_EQ(creditable(rules, {.balance = 990}, 120), 10);
  EXPECT_EQ(creditable({}, {.balance = 1'000'000}, 120), 120);
}

TEST(time_bank, one_gives_what_one_has_within_the_caps_of_both) {
  auto const rules =
      time_bank_rules{.balance_minutes = 1000, .gift_month_minutes = 300};
  EXPECT_EQ(may_give(rules, {.balance = 60}, {}, 61), gift_refusal::too_few);
  EXPECT_EQ(may_give(rules, {.balance = 60}, {}, 60), gift_refusal::none);
  EXPECT_EQ(may_give(rules, {.balance = 900, .given_this_month = 250}, {}, 60),
            gift_refusal::over_cap);
  EXPECT_EQ(may_give(rules, {.balance = 900}, {.balance = 950}, 60),
            gift_refusal::over_cap);
}

/// The bank as a row of numbers: what the rules let through keeps every
/// promise.
TEST(time_bank, whatever_happens_it_balances_and_nobody_owes) {
  rc::check("histories of earning, correcting, giving and spending", [] {
    auto const cap = [](std::int64_t const most) {
      return *rc::gen::maybe(rc::gen::inRange<std::int64_t>(0, most));
    };
    auto read = [](auto const& m) {
      return m ? std::optional<std::int64_t>{*m} : std::nullopt;
    };
    auto const rules = time_bank_rules{.month_minutes = read(cap(900)),
                                       .balance_minutes = read(cap(1200)),
                                       .gift_month_minutes = read(cap(500))};
    auto people = std::array<account_standing, 3>{};
    auto earned = std::int64_t{0};
    auto spent = std::int64_t{0};
    auto const steps = *rc::gen::container<std::vector<int>>(
        60, rc::gen::inRange(0, 1'000'000));
    for (auto const step : steps) {
      auto& a = people[static_cast<std::size_t>(step % 3)];
      auto& b = people[static_cast<std::size_t>((step / 3) % 3)];
      auto const minutes = std::int64_t{1 + (step / 9) % 240};
      switch ((step / 2160) % 3) {
        case 0: {
          auto const coins = creditable(rules, a, minutes);
          RC_ASSERT(coins >= 0);
          RC_ASSERT(coins <= minutes);
          a.balance += coins;
          a.earned_this_month += coins;
          earned += coins;
          break;
        }
        case 1:
          if (&a != &b &&
              may_give(rules, a, b, minutes) == gift_refusal::none) {
            a.balance -= minutes;
            a.given_this_month += minutes;
            b.balance += minutes;
          }
          break;
        default:
          if (a.balance >= minutes) {
            a.balance -= minutes;
            spent += minutes;
          }
      }
      for (auto const& p : people) {
        RC_ASSERT(p.balance >= 0);
        RC_ASSERT(p.balance <= rules.balance_minutes.value_or(p.balance));
        RC_ASSERT(p.earned_this_month <=
                  rules.month_minutes.value_or(p.earned_this_month));
        RC_ASSERT(p.given_this_month <=
                  rules.gift_month_minutes.value_or(p.given_this_month));
      }
      RC_ASSERT(earned ==
                spent +
                    std::accumulate(
                        people.begin(), people.end(), std::int64_t{0},
                        [](std::int64_t const sum, account_standing const& p) {
                          return sum + p.balance;
                        }));
    }
  });
}

}  // namespace
}  // namespace linli::volunteers
