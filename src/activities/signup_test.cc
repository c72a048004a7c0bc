#include "activities/signup.h"

#include <algorithm>
#include <array>
#include <gtest/gtest.h>
#include <iterator>
#include <optional>
#include <vector>

namespace linli::activities {

namespace {

using base::kDay;
using base::kHour;
constexpr auto kNow = base::instant{kDay};
constexpr auto kDoor = kinds{}.with(kind::walk_in);
constexpr auto kFirstTimer = kinds{}.with(kind::first_timer);

session_terms tea(int const places) {
  auto s = session_terms{};
  s.places = places;
  s.group_max = 4;
  s.opens_at = {kHour};
  s.closes_at = {9 * kDay};
  s.starts_at = {10 * kDay};
  s.ends_at = {10 * kDay + 2 * kHour};
  return s;
}

/// Signs up one after the other; what came of the last.
struct queue_of_people {
  decision ask(request r, base::instant const now = kNow) {
    r.number = static_cast<std::int64_t>(all.size()) + 1;
    auto const d = decide(terms, counted, r, now);
    counted = d.after;
    if (d.is != outcome::refused) {
      all.push_back({.id = {r.number},
                     .state = d.is == outcome::given ? signup_state::given
                                                     : signup_state::waiting,
                     .who = r.who,
                     .party = r.party,
                     .number = r.number,
                     .until = {}});
    }
    return d;
  }

  /// Numbers of those offered places after number `n` gives up theirs.
  std::vector<std::int64_t> cancel(std::int64_t const n,
                                   base::instant const now = kNow) {
    auto& s = all[static_cast<std::size_t>(n - 1)];
    auto const t = take_step(terms, counted, s, signup_step::cancel, now);
    EXPECT_EQ(t.why, std::nullopt);
    s.state = t.to;
    counted = t.after;
    return settle(now);
  }

  std::vector<std::int64_t> settle(base::instant const now = kNow) {
    auto line = std::vector<signup>{};
    std::copy_if(
        all.begin(), all.end(), std::back_inserter(line),
        [](signup const& s) { return s.state == signup_state::waiting; });
    auto const made = offer_free_places(terms, counted, line, now);
    counted = made.after;
    auto numbers = std::vector<std::int64_t>{};
    for (auto const id : made.to) {
      auto& s = all[static_cast<std::size_t>(id.value - 1)];
      s.state = signup_state::offered;
      s.until = offer_until(terms, now, now);
      numbers.push_back(id.value);
    }
    return numbers;
  }

  session_terms terms;
  tally counted{};
  std::vector<signup> all{};
};

using numbers = std::vector<std::int64_t>;

}  // namespace

TEST(activities_signup, first_come_first_served_then_in_line) {
  auto q = queue_of_people{tea(2)};

  EXPECT_EQ(q.ask({}).is, outcome::given);
  EXPECT_EQ(q.ask({}).is, outcome::given);
  EXPECT_EQ(q.ask({}).ahead, 0);
  auto const last = q.ask({});
  EXPECT_EQ(last.is, outcome::waiting);
  EXPECT_EQ(last.ahead, 1);
  EXPECT_EQ(q.cancel(1), numbers{3});
}

TEST(activities_signup, every_refusal_has_its_reason) {
  auto const late = base::instant{9 * kDay};
  auto const begun = base::instant{10 * kDay};
  auto const after_end = base::instant{11 * kDay};
  auto cancelled = tea(2);
  cancelled.is_cancelled = true;
  auto no_line = tea(0);
  no_line.most_waiting = 0;
  auto lot = tea(2);
  lot.way = way_of_giving::lot;
  lot.draw_at = {5 * kDay};
  using enum refusal;
  struct {
    session_terms terms;
    request what;
    base::instant now;
    refusal why;
  } const cases[] = {
      {cancelled, {}, kNow, session_cancelled},
      {tea(2), {.number = 1, .is_signed_up = true}, kNow, already_signed_up},
      {tea(2), {.who = kDoor}, after_end, over},
      {tea(2), {}, begun, started},
      {tea(2), {}, base::instant{kHour - 1}, not_open_yet},
      {tea(2), {.who = kDoor}, base::instant{kHour - 1}, not_open_yet},
      {tea(2), {}, late, closed},
      {lot, {}, base::instant{5 * kDay}, being_drawn},
      {tea(2), {.number = 1, .is_for_them = false}, kNow, not_for_them},
      {tea(9), {.party = 5}, kNow, too_many_in_party},
      {tea(2), {.party = 3}, kNow, too_many_in_party},
      {no_line, {}, kNow, full},
      {tea(0), {.who = kDoor}, begun, full}};
  for (auto c : cases) {
    SCOPED_TRACE(static_cast<int>(c.why));
    c.what.number = 1;
    auto const d = decide(c.terms, {}, c.what, c.now);
    EXPECT_EQ(d.is, outcome::refused);
    EXPECT_EQ(d.why, c.why);
    EXPECT_EQ(d.after, tally{});
  }
}

TEST(activities_signup, who_is_at_the_door_is_let_in_after_the_start) {
  auto q = queue_of_people{tea(2)};
  q.terms.kept[0] = {1, q.terms.starts_at};
  EXPECT_EQ(q.ask({}).is, outcome::given);
  EXPECT_EQ(q.ask({}).is, outcome::waiting);
  EXPECT_EQ(q.settle({9 * kDay}), numbers{});

  EXPECT_EQ(q.ask({.who = kDoor}, {9 * kDay}).is, outcome::given);
  EXPECT_EQ(q.ask({.who = kDoor}, q.terms.starts_at).why, refusal::full);
  auto const missing = take_step(q.terms, q.counted, q.all[0],
                                 signup_step::miss, q.terms.starts_at);
  q.counted = missing.after;
  EXPECT_EQ(q.ask({.who = kDoor}, q.terms.starts_at).is, outcome::given);
}

TEST(activities_signup, kept_places_are_offered_to_the_line_when_released) {
  auto q = queue_of_people{tea(3)};
  q.terms.kept[1] = {2, {3 * kDay}};
  EXPECT_EQ(q.ask({}).is, outcome::given);
  EXPECT_EQ(q.ask({}).is, outcome::waiting);
  EXPECT_EQ(q.ask({.who = kFirstTimer}).is, outcome::given);
  EXPECT_EQ(q.settle(), numbers{});

  auto const at = next_look_at(q.terms, kNow);
  ASSERT_EQ(at, (base::instant{3 * kDay}));
  EXPECT_FALSE(is_settled(q.terms, q.counted, *at));
  // Whoever comes before the list was gone through does not overtake anybody.
  EXPECT_EQ(q.ask({}, *at).is, outcome::waiting);
  EXPECT_EQ(q.settle(*at), numbers{2});
  EXPECT_EQ(next_look_at(q.terms, *at), (base::instant{9 * kDay}));
  EXPECT_EQ(next_look_at(q.terms, {9 * kDay}), std::nullopt);
}

TEST(activities_signup,
     a_large_party_is_passed_over_three_times_then_saved_for) {
  auto q = queue_of_people{tea(6)};
  for (auto i = 1; i <= 6; ++i) {
    q.ask({});
  }
  q.ask({.party = 2});  // 7
  for (auto i = 8; i <= 12; ++i) {
    q.ask({});
  }

  EXPECT_EQ(q.cancel(1), numbers{8});
  EXPECT_EQ(q.cancel(2), numbers{9});
  EXPECT_EQ(q.cancel(3), numbers{10});
  EXPECT_EQ(q.cancel(4), numbers{});
  EXPECT_EQ(q.ask({}).is, outcome::waiting);  // nor does a newcomer get it
  EXPECT_EQ(q.cancel(5), numbers{7});
}

TEST(activities_signup, a_newcomer_counts_as_passing_over_too) {
  auto q = queue_of_people{tea(4)};
  q.ask({.party = 1});
  EXPECT_EQ(q.ask({.party = 4}).is, outcome::waiting);

  EXPECT_EQ(q.ask({}).is, outcome::given);
  EXPECT_EQ(q.ask({}).is, outcome::given);
  EXPECT_EQ(q.ask({}).is, outcome::given);
  EXPECT_EQ(q.counted.queues[0].overtaken, 3);
  EXPECT_EQ(q.cancel(1), numbers{});
  EXPECT_EQ(q.ask({}).is, outcome::waiting);
}

TEST(activities_signup, nothing_stays_empty_for_a_large_party_on_the_last_day) {
  auto q = queue_of_people{tea(5)};
  q.ask({});
  q.ask({.party = 3});
  q.ask({.party = 4});  // 3 waits
  q.counted.queues[0].overtaken = kOvertakesBorne;
  EXPECT_EQ(q.ask({}).is, outcome::waiting);

  EXPECT_EQ(q.settle(), numbers{});
  EXPECT_EQ(q.settle({9 * kDay}), numbers{4});
}

TEST(activities_signup, nobody_loses_a_place_when_there_are_fewer) {
  auto q = queue_of_people{tea(3)};
  for (auto i = 1; i <= 5; ++i) {
    q.ask({});
  }
  q.terms.places = 1;

  EXPECT_EQ(q.settle(), numbers{});
  EXPECT_EQ(q.cancel(1), numbers{});
  EXPECT_EQ(q.cancel(2), numbers{});
  EXPECT_EQ(q.cancel(3), numbers{4});
}

TEST(activities_signup, an_offer_is_answered_before_it_ends) {
  auto q = queue_of_people{tea(1)};
  q.ask({});
  q.ask({});
  q.cancel(1);
  auto const& offer = q.all[1];
  auto const at = [&](signup_step const step, std::int64_t const before_end) {
    return take_step(q.terms, q.counted, offer, step,
                     {offer.until.unix_s - before_end})
        .why;
  };

  EXPECT_EQ(offer.until.unix_s, kNow.unix_s + 2 * kHour);
  EXPECT_EQ(at(signup_step::accept, 1), std::nullopt);
  EXPECT_EQ(at(signup_step::accept, 0), refusal::offer_expired);
  EXPECT_EQ(at(signup_step::expire, 1), refusal::offer_stands);
  EXPECT_EQ(at(signup_step::expire, 0), std::nullopt);
  EXPECT_EQ(at(signup_step::attend, 1), refusal::not_from_state);
  q.terms.starts_at = {offer.until.unix_s - 60};  // the session is moved
  EXPECT_EQ(at(signup_step::accept, 60), refusal::offer_expired);
}

TEST(activities_signup, offers_are_shorter_when_the_session_is_near) {
  auto const s = tea(1);
  auto const start = s.starts_at.unix_s;
  struct {
    std::int64_t now_before;
    std::int64_t told_before;
    std::int64_t until_before;
  } const cases[] = {
      {5 * kDay, 5 * kDay, 5 * kDay - 2 * kHour},
      {20 * kHour, 12 * kHour, 10 * kHour},  // told when the night is over
      {4 * kHour, 4 * kHour, 3 * kHour},
      {1200, 1200, 600},
      {300, 300, 0},
      {2 * kHour, -kHour, 5400}};  // the night ends after the start
  for (auto const& c : cases) {
    EXPECT_EQ(
        offer_until(s, {start - c.now_before}, {start - c.told_before}).unix_s,
        start - c.until_before);
  }
}

TEST(activities_signup, each_step_is_possible_from_some_states_only) {
  using enum signup_state;
  using enum signup_step;
  struct {
    signup_step step;
    std::array<std::optional<signup_state>, 8> to;  // from asked … no_show
  } const cases[] = {{accept, {{{}, {}, {}, given}}},
                     {decline, {{{}, {}, {}, cancelled}}},
                     {expire, {{{}, {}, {}, expired}}},
                     {cancel, {{cancelled, cancelled, cancelled, cancelled}}},
                     {let_out, {{{}, cancelled}}},
                     {attend, {{{}, attended, {}, {}, {}, {}, {}, attended}}},
                     {miss, {{{}, no_show, {}, {}, {}, {}, no_show, {}}}},
                     {unmark, {{{}, {}, {}, {}, {}, {}, given, given}}}};
  for (auto const& c : cases) {
    for (auto from = std::size_t{0}; from != c.to.size(); ++from) {
      EXPECT_EQ(after(static_cast<signup_state>(from), c.step), c.to[from])
          << static_cast<int>(c.step) << " from " << from;
    }
  }
}

TEST(activities_signup, nobody_cancels_after_the_start_or_is_missed_before) {
  auto q = queue_of_people{tea(1)};
  q.ask({});
  q.ask({});
  auto const at = [&](signup_step const step, base::instant const now) {
    return take_step(q.terms, q.counted, q.all[0], step, now).why;
  };

  EXPECT_EQ(at(signup_step::cancel, q.terms.starts_at), refusal::started);
  EXPECT_EQ(take_step(q.terms, q.counted, q.all[1], signup_step::cancel,
                      q.terms.starts_at)
                .why,
            std::nullopt);  // out of the line
  EXPECT_EQ(at(signup_step::miss, kNow), refusal::not_started);
  q.terms.is_cancelled = true;
  EXPECT_EQ(at(signup_step::cancel, q.terms.starts_at), std::nullopt);
  EXPECT_EQ(at(signup_step::attend, kNow), refusal::session_cancelled);
}

TEST(activities_signup, who_was_let_in_by_mistake_is_taken_out_until_the_end) {
  auto q = queue_of_people{tea(2)};
  auto const begun = q.terms.starts_at;
  q.ask({});
  q.ask({.who = kDoor}, begun);
  auto const out = [&](std::size_t const i, base::instant const now) {
    return take_step(q.terms, q.counted, q.all[i], signup_step::let_out, now);
  };

  EXPECT_EQ(out(0, begun).why, refusal::started);
  EXPECT_EQ(out(1, q.terms.ends_at).why, refusal::over);
  auto const taken = out(1, {q.terms.ends_at.unix_s - 1});
  EXPECT_EQ(taken.to, signup_state::cancelled);
  EXPECT_EQ(total(taken.after.given), 1);
}

TEST(activities_signup, nobody_comes_weeks_ahead) {
  auto q = queue_of_people{tea(1)};
  q.ask({});
  auto const from = comes_from(q.terms);
  EXPECT_EQ(q.terms.starts_at.unix_s - from.unix_s, kHour);
  auto const attend = [&](base::instant const now) {
    return take_step(q.terms, q.counted, q.all[0], signup_step::attend, now);
  };

  EXPECT_EQ(attend({from.unix_s - 1}).why, refusal::too_early);
  EXPECT_EQ(attend(from).to, signup_state::attended);
}

TEST(activities_signup, what_was_noted_by_mistake_is_taken_back) {
  auto q = queue_of_people{tea(1)};
  q.ask({});
  auto first = q.all[0];  // more are to come, and move the others
  auto const take = [&](signup_step const step, base::instant const now) {
    auto const t = take_step(q.terms, q.counted, first, step, now);
    first.state = t.to;
    q.counted = t.after;
    return t.why;
  };
  auto const early = comes_from(q.terms);
  auto const begun = q.terms.starts_at;

  EXPECT_EQ(take(signup_step::unmark, early), refusal::not_from_state);
  EXPECT_EQ(take(signup_step::attend, early), std::nullopt);
  EXPECT_EQ(take(signup_step::unmark, early), std::nullopt);
  EXPECT_EQ(first.state, signup_state::given);
  EXPECT_EQ(q.counted.given[0], 1);
  EXPECT_EQ(take(signup_step::miss, begun), std::nullopt);
  EXPECT_EQ(take(signup_step::unmark, begun), std::nullopt);
  EXPECT_EQ(q.counted.given[0], 1);
  EXPECT_EQ(take(signup_step::miss, begun), std::nullopt);
  q.ask({.who = kDoor}, begun);
  EXPECT_EQ(take(signup_step::unmark, begun), refusal::full);
}

TEST(activities_signup, who_was_thought_missing_attends_when_there_is_room) {
  auto q = queue_of_people{tea(1)};
  auto missing = signup{};
  missing.state = signup_state::no_show;
  auto const attend = [&] {
    return take_step(q.terms, q.counted, missing, signup_step::attend,
                     q.terms.starts_at)
        .why;
  };

  EXPECT_EQ(attend(), std::nullopt);
  q.ask({});
  EXPECT_EQ(attend(), refusal::full);
}

TEST(activities_signup, of_two_signups_of_one_person_the_better_stays) {
  using enum signup_state;
  auto const better_first = std::array{attended, given,   offered, waiting,
                                       asked,    no_show, expired, cancelled};
  auto t = tally{};
  t.given[0] = 9;
  t.offered[0] = 9;
  for (auto i = std::size_t{0}; i != better_first.size(); ++i) {
    for (auto j = i + 1; j != better_first.size(); ++j) {
      auto const good =
          signup{.id = {1}, .state = better_first[i], .number = 2};
      auto const bad =
          signup{.id = {2}, .state = better_first[j], .party = 2, .number = 1};
      EXPECT_EQ(merge(t, good, bad).stays, good.id);
      EXPECT_EQ(merge(t, bad, good).stays, good.id);
      EXPECT_EQ(merge(t, bad, good).ends.has_value(), is_live(bad.state));
    }
  }
}

TEST(activities_signup,
     of_two_alike_the_party_with_places_or_the_earlier_stays) {
  auto one = signup{.id = {1}, .state = signup_state::given, .number = 1};
  auto two =
      signup{.id = {2}, .state = signup_state::given, .party = 3, .number = 2};
  auto t = tally{};
  t.given[0] = 4;

  EXPECT_EQ(merge(t, one, two).stays, two.id);
  EXPECT_EQ(merge(t, one, two).after.given[0], 3);
  EXPECT_EQ(merge(t, one, two).after.settled_for, std::nullopt);
  one.state = two.state = signup_state::waiting;
  t.queues[0].waiting = 2;
  EXPECT_EQ(merge(t, one, two).stays, one.id);
  EXPECT_EQ(merge(t, one, two).after.queues[0].waiting, 1);
}

TEST(activities_signup, fewer_places_than_were_promised_are_kept_in_order) {
  auto s = tea(4);
  s.kept = {reserved{2, {2 * kDay}}, reserved{1, {3 * kDay}},
            reserved{2, {20 * kDay}}};

  EXPECT_EQ(supply_at(s, kNow), (supply{4, {2, 1, 1}, true}));
  EXPECT_EQ(supply_at(s, {2 * kDay}), (supply{4, {0, 1, 2}, true}));
  EXPECT_EQ(supply_at(s, {9 * kDay}), (supply{4, {0, 0, 2}, false}));
  EXPECT_EQ(supply_at(s, s.starts_at), (supply{4, {}, false}));
}

TEST(activities_signup, a_session_has_enough_without_those_who_may_not_come) {
  auto q = queue_of_people{tea(2)};
  q.terms.minimum = 2;
  q.ask({});
  q.ask({});
  EXPECT_TRUE(has_enough(q.terms, q.counted));
  q.ask({});
  q.cancel(1);  // 3 has an offer
  EXPECT_FALSE(has_enough(q.terms, q.counted));
}

TEST(activities_signup, sessions_clash_when_nobody_can_be_at_both) {
  auto const at = [](std::int64_t const from, std::int64_t const until) {
    return time_span{{from * kHour}, {until * kHour}};
  };

  EXPECT_TRUE(clash(at(9, 11), at(10, 12)));
  EXPECT_TRUE(clash(at(9, 12), at(10, 11)));
  EXPECT_FALSE(clash(at(9, 10), at(10, 11)));
  EXPECT_FALSE(clash(at(10, 11), at(9, 10)));
  EXPECT_TRUE(clash(at(9, 10), at(10, 11), seconds{900}));
  EXPECT_FALSE(clash(at(9, 10), at(11, 12), seconds{3600}));
}

TEST(activities_signup, a_session_that_is_moved_takes_its_times_along) {
  auto s = tea(4);
  s.way = way_of_giving::lot;
  s.starts_at = {10 * kDay};
  s.opens_at = {4 * kDay};
  s.closes_at = {9 * kDay};
  s.draw_at = {7 * kDay};
  s.kept[0] = {1, {9 * kDay}};
  // Two days earlier, before signing up began.
  auto const early = moved_to(s, {8 * kDay}, {1 * kDay});
  EXPECT_EQ(early.opens_at, (base::instant{2 * kDay}));
  EXPECT_EQ(early.closes_at, (base::instant{7 * kDay}));
  EXPECT_EQ(early.draw_at, (base::instant{5 * kDay}));
  EXPECT_EQ(early.kept[0].until, (base::instant{7 * kDay}));
  EXPECT_EQ(early.kept[1].until, s.kept[1].until);
  // What has begun stays begun.
  auto const late = moved_to(s, {12 * kDay}, {5 * kDay});
  EXPECT_EQ(late.opens_at, s.opens_at);
  EXPECT_EQ(late.closes_at, (base::instant{11 * kDay}));
  s.is_drawn = true;
  EXPECT_EQ(moved_to(s, {12 * kDay}, {8 * kDay}).draw_at, s.draw_at);
}

TEST(activities_signup, reminds_a_day_and_two_hours_before) {
  auto const start = base::instant{10 * kDay};

  auto const first = reminder_at(start, kNow);
  ASSERT_EQ(first, (base::instant{9 * kDay}));
  auto const second = reminder_at(start, *first);
  ASSERT_EQ(second, (base::instant{10 * kDay - 2 * kHour}));
  EXPECT_EQ(reminder_at(start, *second), std::nullopt);
}

}  // namespace linli::activities
