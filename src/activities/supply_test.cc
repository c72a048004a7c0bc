#include "activities/supply.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <optional>
#include <rapidcheck/gtest.h>
#include <vector>

namespace linli::activities {

namespace {

constexpr auto kNobody = kinds{};
constexpr auto kFirstTimer = kinds{}.with(kind::first_timer);
constexpr auto kNeighbour = kinds{}.with(kind::building_neighbour);
constexpr auto kNewNeighbour = kFirstTimer.with(kind::building_neighbour);

/// The plain reference: every place is a chair, kept for a kind or for anybody,
/// and people are seated one by one, others moving to another of their chairs
/// when that makes room (Kuhn's matching).
class chairs {
 public:
  explicit chairs(supply const& s) {
    auto open = s.places;
    for (auto k = std::size_t{0}; k != kKinds; ++k) {
      kept_for_.insert(kept_for_.end(), static_cast<std::size_t>(s.kept[k]),
                       static_cast<kind>(k));
      open -= s.kept[k];
    }
    kept_for_.resize(kept_for_.size() + static_cast<std::size_t>(open));
    sits_.resize(kept_for_.size());
  }

  bool seat(kinds const who) {
    asked_.assign(kept_for_.size(), false);
    return find_chair(who);
  }

 private:
  bool find_chair(kinds const who) {
    for (auto c = std::size_t{0}; c != sits_.size(); ++c) {
      auto const is_theirs = !kept_for_[c] || who.has(*kept_for_[c]);
      if (!is_theirs || asked_[c]) {
        continue;
      }
      asked_[c] = true;
      if (!sits_[c] || find_chair(*sits_[c])) {
        sits_[c] = who;
        return true;
      }
    }
    return false;
  }

  std::vector<std::optional<kind>> kept_for_;  // nothing is anybody
  std::vector<std::optional<kinds>> sits_;
  std::vector<bool> asked_;
};

rc::Gen<supply> any_supply() {
  return rc::gen::map(
      rc::gen::container<std::array<int, kKinds + 1>>(rc::gen::inRange(0, 4)),
      [](auto const& n) {
        return supply{n[0] + n[1] + n[2] + n[3], {n[0], n[1], n[2]}, false};
      });
}

rc::Gen<kinds> any_kinds() {
  return rc::gen::map(rc::gen::inRange<int>(0, kKindSets), [](int const n) {
    return kinds{static_cast<std::uint8_t>(n)};
  });
}

}  // namespace

TEST(activities_supply, what_is_kept_is_for_those_it_is_kept_for) {
  auto const s = supply{.places = 10, .kept = {0, 3, 2}, .is_saving = false};

  EXPECT_EQ(most_for(s, kNobody), 5);
  EXPECT_EQ(most_for(s, kFirstTimer), 8);
  EXPECT_EQ(most_for(s, kNeighbour), 7);
  EXPECT_EQ(most_for(s, kNewNeighbour), 10);
}

TEST(activities_supply, who_has_a_kept_place_leaves_the_open_ones_to_others) {
  auto const s = supply{.places = 10, .kept = {0, 3, 2}, .is_saving = false};
  auto held = by_kinds{};
  held[kFirstTimer.index()] = 3;

  EXPECT_EQ(free_for(s, held, kNobody), 5);
  held[kFirstTimer.index()] = 4;  // one sits where anybody may
  EXPECT_EQ(free_for(s, held, kNobody), 4);
  EXPECT_EQ(free_for(s, held, kNeighbour), 6);
}

TEST(activities_supply, nobody_loses_a_place_when_a_session_gets_smaller) {
  auto held = by_kinds{};
  held[kNobody.index()] = 6;

  EXPECT_EQ(free_for({4, {}, false}, held, kNobody), 0);
  EXPECT_EQ(free_for({6, {0, 2, 0}, false}, held, kFirstTimer), 0);
  EXPECT_EQ(free_for({7, {0, 2, 0}, false}, held, kFirstTimer), 1);
  EXPECT_EQ(free_for({7, {0, 2, 0}, false}, held, kNobody), 0);
}

RC_GTEST_PROP(activities_supply, agrees_with_seating_people_on_chairs, ()) {
  auto const s = *any_supply();
  auto const people = *rc::gen::container<std::vector<kinds>>(any_kinds());
  auto room = chairs{s};
  auto held = by_kinds{};

  for (auto const who : people) {
    auto const is_seated = room.seat(who);

    RC_ASSERT((free_for(s, held, who) > 0) == is_seated);
    held[who.index()] += is_seated ? 1 : 0;
  }
}

RC_GTEST_PROP(activities_supply, as_many_may_come_as_are_free_for_them, ()) {
  auto const s = *any_supply();
  auto room = chairs{s};
  auto held = by_kinds{};
  for (auto const who : *rc::gen::container<std::vector<kinds>>(any_kinds())) {
    held[who.index()] += room.seat(who) ? 1 : 0;
  }
  auto const who = *any_kinds();
  auto more = 0;
  for (auto with_them = room; with_them.seat(who); ++more) {
  }

  RC_ASSERT(free_for(s, held, who) == more);
}

}  // namespace linli::activities
