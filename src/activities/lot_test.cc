#include "activities/lot.h"

#include <algorithm>
#include <array>
#include <gtest/gtest.h>
#include <map>
#include <numeric>
#include <rapidcheck/gtest.h>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "activities/signup.h"

namespace linli::activities {

namespace {

using base::kDay;

/// The worked example of docs/algorithms/lot.md.
lot_record worked_example() {
  auto const seed = std::string{"spring-in-the-living-room"};
  return {.commitment = commitment(seed),
          .seed = seed,
          .about = "session 7",
          .tickets = {{.number = 1, .slips = 4, .party = 1, .who = {}},
                      {.number = 2, .slips = 1, .party = 1, .who = {}},
                      {.number = 3, .slips = 2, .party = 1, .who = {}},
                      {.number = 4, .slips = 1, .party = 2, .who = {}}},
          .places = {.places = 2, .kept = {}, .is_saving = true},
          .order = {2, 4, 1, 3},
          .given = {2, 1}};
}

/// A lot as it is drawn, its places handed out as the store does it.
lot_record honest_record(std::string const& seed,
                         std::vector<ticket> tickets,
                         supply const& places) {
  auto r = lot_record{.commitment = commitment(seed),
                      .seed = seed,
                      .about = "session 1",
                      .tickets = std::move(tickets),
                      .places = places,
                      .order = {},
                      .given = {}};
  r.order = draw(r.seed, r.about, r.tickets);

  auto terms = session_terms{};
  terms.places = places.places;
  for (auto k = std::size_t{0}; k != kKinds; ++k) {
    terms.kept[k] = {places.kept[k], {9 * kDay}};
  }
  terms.starts_at = {10 * kDay};
  auto line = std::vector<signup>{};
  for (auto const number : r.order) {
    auto const t =
        std::find_if(r.tickets.begin(), r.tickets.end(),
                     [&](ticket const& of) { return of.number == number; });
    line.push_back({.id = {number},
                    .state = signup_state::asked,
                    .who = t->who,
                    .party = t->party,
                    .number = static_cast<std::int64_t>(line.size()) + 1,
                    .until = {}});
  }
  for (auto const id : hand_out(terms, {}, line, {0}).given) {
    r.given.push_back(id.value);
  }
  return r;
}

rc::Gen<std::vector<ticket>> any_tickets() {
  auto const tickets =
      rc::gen::container<std::vector<ticket>>(rc::gen::construct<ticket>(
          rc::gen::just(std::int64_t{}), rc::gen::inRange(1, kMostSlips + 1),
          rc::gen::inRange(1, 4),
          rc::gen::map(rc::gen::inRange<int>(0, kKindSets), [](int const n) {
            return kinds{static_cast<std::uint8_t>(n)};
          })));
  return rc::gen::map(tickets, [](std::vector<ticket> all) {
    auto number = std::int64_t{};
    for (auto& t : all) {
      t.number = ++number;
    }
    return all;
  });
}

/// Pearson's X² of counts against what is expected.
double chi_square(std::vector<double> const& counted,
                  std::vector<double> const& expected) {
  auto sum = 0.0;
  for (auto i = std::size_t{0}; i != counted.size(); ++i) {
    auto const off = counted[i] - expected[i];
    sum += off * off / expected[i];
  }
  return sum;
}

}  // namespace

TEST(activities_lot, who_never_had_a_place_has_four_slips) {
  auto const draw_at = base::instant{1000 * kDay};

  EXPECT_EQ(slips_of(std::nullopt, draw_at), 4);
  EXPECT_EQ(slips_of(base::instant{draw_at.unix_s - 90 * kDay}, draw_at), 2);
  EXPECT_EQ(slips_of(base::instant{draw_at.unix_s - 90 * kDay + 1}, draw_at),
            1);
}

TEST(activities_lot, the_first_drawn_follow_the_slips) {
  auto const tickets = std::vector<ticket>{
      {1, 4, 1, {}}, {2, 2, 1, {}}, {3, 1, 1, {}}, {4, 1, 1, {}}};
  constexpr auto kDraws = 8000;
  auto firsts = std::vector<double>(4);
  auto seconds_after_1 = std::vector<double>(3);
  for (auto i = 0; i != kDraws; ++i) {
    auto const order = draw("seed " + std::to_string(i), "", tickets);
    ++firsts[static_cast<std::size_t>(order[0] - 1)];
    if (order[0] == 1) {
      ++seconds_after_1[static_cast<std::size_t>(order[1] - 2)];
    }
  }

  // 99.9 % of all fair lots are below, by the tables for 3 and 2 degrees of
  // freedom. The seeds are fixed, so it is always the same lots.
  EXPECT_LT(chi_square(firsts, {kDraws / 2.0, kDraws / 4.0, kDraws / 8.0,
                                kDraws / 8.0}),
            16.27);
  auto const rest = firsts[0];  // weights 2, 1, 1 are left
  EXPECT_LT(chi_square(seconds_after_1, {rest / 2, rest / 4, rest / 4}), 13.82);
}

TEST(activities_lot, all_who_ask_alike_have_the_same_chance_at_every_place) {
  auto tickets = std::vector<ticket>{};
  for (auto n = 1; n <= 6; ++n) {
    tickets.push_back({n, 1, 1, {}});
  }
  constexpr auto kDraws = 6000;
  auto at = std::vector<std::vector<double>>(6, std::vector<double>(6));
  for (auto i = 0; i != kDraws; ++i) {
    auto const order = draw("another " + std::to_string(i), "", tickets);
    for (auto rank = std::size_t{0}; rank != 6; ++rank) {
      ++at[rank][static_cast<std::size_t>(order[rank] - 1)];
    }
  }

  for (auto const& counted : at) {  // five degrees of freedom, 99.9 %
    EXPECT_LT(chi_square(counted, std::vector<double>(6, kDraws / 6.0)), 20.52);
  }
}

TEST(activities_lot, the_order_does_not_depend_on_how_the_list_is_sorted) {
  auto tickets = worked_example().tickets;
  auto const order = draw("seed", "about", tickets);
  std::reverse(tickets.begin(), tickets.end());

  EXPECT_EQ(draw("seed", "about", tickets), order);
  EXPECT_NE(commitment("seed"), commitment("Seed"));
}

RC_GTEST_PROP(activities_lot, everybody_is_drawn_once, ()) {
  auto const tickets = *any_tickets();
  auto const order = draw("seed", "about", tickets);
  auto const numbers = std::set<std::int64_t>{order.begin(), order.end()};

  RC_ASSERT(order.size() == tickets.size());
  RC_ASSERT(numbers.size() == tickets.size());
}

RC_GTEST_PROP(activities_lot, more_slips_never_put_anybody_further_back, ()) {
  auto tickets = *any_tickets();
  RC_PRE(!tickets.empty());
  auto& one = tickets[*rc::gen::inRange<std::size_t>(0, tickets.size())];
  auto const rank = [&] {
    auto const order = draw("seed", "about", tickets);
    return std::find(order.begin(), order.end(), one.number) - order.begin();
  };
  auto const before = rank();
  one.slips = std::min(kMostSlips, one.slips + 1);

  RC_ASSERT(rank() <= before);
}

RC_GTEST_PROP(activities_lot, an_honest_record_holds, ()) {
  auto const places = supply{*rc::gen::inRange(2, 20), {1, 1, 0}, true};
  auto const r = honest_record("s" + *rc::gen::arbitrary<std::string>(),
                               *any_tickets(), places);

  RC_ASSERT(verify(r) == lot_verdict::holds);
}

RC_GTEST_PROP(activities_lot, a_record_tampered_with_does_not_hold, ()) {
  auto const tickets = *any_tickets();
  RC_PRE(tickets.size() > 1);
  auto r = honest_record("seed", tickets, {2, {}, true});
  auto const i = *rc::gen::inRange<std::size_t>(0, tickets.size() - 1);
  switch (*rc::gen::inRange(0, 5)) {
    case 0:
      r.seed += "x";
      RC_ASSERT(verify(r) == lot_verdict::other_seed);
      break;
    case 1:
      std::swap(r.order[i], r.order[i + 1]);
      RC_ASSERT(verify(r) == lot_verdict::other_order);
      break;
    case 2:
      r.order.pop_back();
      RC_ASSERT(verify(r) == lot_verdict::other_order);
      break;
    case 3:
      r.given.push_back(r.order.back());
      RC_ASSERT(verify(r) == lot_verdict::other_places);
      break;
    default:
      r.tickets[i].number = r.tickets[i + 1].number;
      RC_ASSERT(verify(r) == lot_verdict::bad_tickets);
  }
}

TEST(activities_lot, refuses_tickets_that_cannot_be) {
  for (auto const& bad : {ticket{0, 1, 1, {}}, ticket{9, 0, 1, {}},
                          ticket{9, kMostSlips + 1, 1, {}}, ticket{9, 1, 0, {}},
                          ticket{9, 1, 1, {8}}}) {
    auto r = worked_example();
    r.tickets.push_back(bad);
    EXPECT_EQ(verify(r), lot_verdict::bad_tickets);
  }
}

TEST(activities_lot, a_party_drawn_that_is_too_large_waits_with_the_others) {
  auto const r = honest_record(
      "seed", {{1, 1, 3, {}}, {2, 1, 1, {}}, {3, 1, 1, {}}}, {2, {}, true});

  EXPECT_EQ(r.given.size(), 2);
  EXPECT_EQ(std::count(r.given.begin(), r.given.end(), 1), 0);
}

TEST(activities_lot, draws_the_worked_example) {
  auto const r = worked_example();

  // Made with `openssl dgst -sha256 -hmac` and `sha256sum`, as the page says.
  EXPECT_EQ(r.commitment,
            "4af5c25477e2caa65fd42e6e5e688fa16a4386b165ecbe3c01d0cff411bb268e");
  EXPECT_EQ(best_slip(r.seed, r.about, r.tickets[0]),
            "5f0b8172dcd1dc1e93af40b808cf1cf6d04c9165094d8a8bb315685665e17294");
  EXPECT_EQ(best_slip(r.seed, r.about, r.tickets[1]),
            "a2aa0cf0b11a28eb1469b984bbe434841c51bd7f85bf83f8cc38c7e328ba038e");
  EXPECT_EQ(best_slip(r.seed, r.about, r.tickets[2]),
            "373a6cfed92181c8d9b411cd333c344369a09e11e1dedde58c73d400e6616e3e");
  EXPECT_EQ(best_slip(r.seed, r.about, r.tickets[3]),
            "9e6c5a42437efea27daf23f41d9e93c7f2115b528fb5ae5084434d10f27aee0b");
  EXPECT_EQ(verify(r), lot_verdict::holds);
}

}  // namespace linli::activities
