#include "contributions/contribution.h"

#include <gtest/gtest.h>
#include <set>

#include "contributions/ledger.h"

namespace linli::contributions {

namespace {

using enum contribution_kind;
using state = contribution_state;

constexpr auto kStates = {state::pledged,   state::accepted,  state::refused,
                          state::withdrawn, state::delivered, state::used};

TEST(contribution, money_needs_fen_and_anything_else_a_count) {
  EXPECT_EQ(pledged_amount(money, {.fen = 500}), (amount{500, 0}));
  EXPECT_EQ(pledged_amount(money, {}), std::nullopt);
  EXPECT_EQ(pledged_amount(money, {.fen = 0}), std::nullopt);
  EXPECT_EQ(pledged_amount(money, {.fen = 500, .count = 1}), std::nullopt);
  for (auto const kind : {goods, premises, expertise}) {
    EXPECT_EQ(pledged_amount(kind, {.count = 60}), (amount{0, 60}));
    EXPECT_EQ(pledged_amount(kind, {.fen = 500, .count = 60}),
              (amount{500, 60}));
    EXPECT_EQ(pledged_amount(kind, {.fen = 500}), std::nullopt);
    EXPECT_EQ(pledged_amount(kind, {.count = 0}), std::nullopt);
    EXPECT_EQ(pledged_amount(kind, {.fen = -1, .count = 1}), std::nullopt);
  }
  EXPECT_EQ(pledged_amount(money, {.fen = kMostFen + 1}), std::nullopt);
  EXPECT_EQ(pledged_amount(goods, {.count = kMostCount + 1}), std::nullopt);
}

TEST(contribution, what_comes_is_worth_its_share_unless_somebody_says) {
  auto const b = balance{.pledged = {1000, 3}, .delivered = {}, .used = {}};
  EXPECT_EQ(delivered_amount(goods, b, {.count = 1}), (amount{333, 1}));
  EXPECT_EQ(delivered_amount(goods, b, {.count = 3}), (amount{1000, 3}));
  EXPECT_EQ(delivered_amount(goods, b, {.fen = 0, .count = 3}), (amount{0, 3}));
  // More than was pledged is welcome, but not without end.
  EXPECT_EQ(delivered_amount(goods, b, {.count = 6}), (amount{2000, 6}));
  auto const full =
      balance{.pledged = {1, 0}, .delivered = {kMostFen, 0}, .used = {}};
  EXPECT_EQ(delivered_amount(money, full, {.fen = 1}), std::nullopt);
}

TEST(contribution, the_last_piece_takes_the_worth_that_is_left) {
  auto const b =
      balance{.pledged = {1000, 3}, .delivered = {1000, 3}, .used = {333, 1}};
  EXPECT_EQ(used_amount(goods, b, {.count = 1}), (amount{333, 1}));
  EXPECT_EQ(used_amount(goods, b, {.count = 2}), (amount{667, 2}));
  EXPECT_EQ(used_amount(goods, b, {.fen = 667, .count = 2}), (amount{667, 2}));
  // Worth of nothing would stay in the ledger for ever.
  EXPECT_EQ(used_amount(goods, b, {.fen = 600, .count = 2}), std::nullopt);
  EXPECT_FALSE(is_held(b, *used_amount(goods, b, {.count = 3})));
  EXPECT_TRUE(is_held(b, *used_amount(goods, b, {.count = 2})));
}

TEST(contribution, large_numbers_are_shared_exactly) {
  auto const b = balance{.pledged = {kMostFen, kMostCount},
                         .delivered = {kMostFen, kMostCount},
                         .used = {}};
  EXPECT_EQ(used_amount(goods, b, {.count = kMostCount - 1}),
            (amount{kMostFen - 1000, kMostCount - 1}));
}

TEST(contribution, each_step_is_open_from_certain_states_only) {
  auto const none = balance{.pledged = {100, 0}, .delivered = {}, .used = {}};
  auto const some =
      balance{.pledged = {100, 0}, .delivered = {40, 0}, .used = {}};
  auto const all =
      balance{.pledged = {100, 0}, .delivered = {100, 0}, .used = {}};
  struct {
    std::set<state> decide{state::pledged};
    std::set<state> deliver{state::accepted, state::delivered, state::used};
    std::set<state> use{state::delivered, state::used, state::withdrawn};
    std::set<state> withdraw{state::pledged, state::accepted};
  } const open;
  for (auto const s : kStates) {
    SCOPED_TRACE(static_cast<int>(s));
    EXPECT_EQ(may_decide(s), open.decide.contains(s));
    EXPECT_EQ(may_deliver(s), open.deliver.contains(s));
    EXPECT_EQ(may_use(s), open.use.contains(s));
    EXPECT_EQ(may_withdraw(s, money, none),
              open.withdraw.contains(s) || s == state::delivered);
    EXPECT_EQ(may_withdraw(s, money, some),
              open.withdraw.contains(s) || s == state::delivered);
    EXPECT_EQ(may_withdraw(s, money, all), open.withdraw.contains(s));
  }
}

TEST(contribution, is_used_when_all_came_and_all_of_it_is_used) {
  auto b = balance{.pledged = {100, 0}, .delivered = {40, 0}, .used = {40, 0}};
  EXPECT_EQ(state_after(state::accepted, money, b), state::delivered);
  b.delivered.fen = 100;
  EXPECT_EQ(state_after(state::delivered, money, b), state::delivered);
  b.used.fen = 100;
  EXPECT_EQ(state_after(state::delivered, money, b), state::used);
  EXPECT_EQ(state_after(state::withdrawn, money, b), state::withdrawn);
  b.used.fen = 60;  // not used after all
  EXPECT_EQ(state_after(state::used, money, b), state::delivered);
}

TEST(contribution, what_came_is_reversed_while_enough_is_left) {
  auto b = balance{.pledged = {100, 0}, .delivered = {70, 0}, .used = {30, 0}};
  EXPECT_TRUE(may_reverse(money, b, {40, 0}));
  EXPECT_FALSE(may_reverse(money, b, {41, 0}));
  b = {.pledged = {60, 3}, .delivered = {60, 3}, .used = {20, 1}};
  EXPECT_TRUE(may_reverse(goods, b, {20, 1}));
  EXPECT_TRUE(may_reverse(goods, b, {40, 2}));
  EXPECT_FALSE(may_reverse(goods, b, {60, 3}));
  // Worth of nothing would stay in the ledger for ever.
  EXPECT_FALSE(may_reverse(goods, b, {30, 2}));
  EXPECT_EQ(state_after(state::used, money, {.pledged = {100, 0}}),
            state::accepted);
  EXPECT_EQ(state_after(state::withdrawn, money, {.pledged = {100, 0}}),
            state::withdrawn);
}

TEST(receipt_number, is_written_with_district_and_year) {
  EXPECT_EQ(text_of("310109", {2026, 7}), "310109-2026-0007");
  EXPECT_EQ(text_of("310109", {2026, 12345}), "310109-2026-12345");
}

TEST(ledger, takes_from_one_account_what_it_gives_to_another) {
  auto s = after({}, coming(1000));
  EXPECT_EQ(s, (standing{1000, 1000, 0}));
  s = after(s, using_up(300));
  EXPECT_EQ(s, (standing{1000, 700, 300}));
  s = after(s, taking_back(300));
  EXPECT_EQ(s, (standing{1000, 1000, 0}));
  EXPECT_TRUE(balances(s));
  EXPECT_EQ(after(s, reversing(400)), (standing{600, 600, 0}));
  EXPECT_TRUE(is_counter(reversing(1)) && is_counter(taking_back(1)));
  EXPECT_FALSE(is_counter(coming(1)) || is_counter(using_up(1)));
  EXPECT_FALSE(balances(after(s, using_up(1001))));
  EXPECT_FALSE(balances({1000, 600, 300}));
}

}  // namespace

}  // namespace linli::contributions
