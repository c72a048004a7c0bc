#include "circle/what_if.h"

#include <gtest/gtest.h>

#include "circle/circle_test_district.h"

namespace linli::circle {
namespace {

using namespace test_district;

double mean_saved(places::snapshot const& s,
                  duty_reach const& old,
                  duty_reach const& fresh) {
  auto saved = 0.0;
  auto walkers = 0.0;
  for (auto i = std::size_t{0}; i != s.residents.size(); ++i) {
    auto const a = old.nearest[i * 2].time;
    auto const b = fresh.nearest[i * 2].time;
    if (a != b && a != walk::kUnreached && b != walk::kUnreached) {
      saved += s.residents[i].residents * (a - b).count() / 10.0;
      walkers += s.residents[i].residents;
    }
  }
  return walkers > 0 ? saved / walkers : 0;
}

void expect_areas_gained(coverage const& old,
                         coverage const& fresh,
                         std::size_t const d,
                         what_if_answer const& answer) {
  for (auto a = std::size_t{0}; a != old.areas.size(); ++a) {
    auto const gained =
        fresh.areas[a].duties[d].covered - old.areas[a].duties[d].covered;
    auto told = 0.0;
    for (auto const& g : answer.areas) {
      told += g.area == old.areas[a].area ? g.gained : 0;
    }
    EXPECT_EQ(told, gained) << old.areas[a].area;
  }
}

/// The same change made for real and everything computed anew.
void expect_as_computed_anew(places::snapshot const& s,
                             places::snapshot const& changed,
                             standard const& by,
                             question const& asked,
                             what_if_answer const& answer) {
  auto const old = coverage_of(*index_of(s, 1.3), by, asked);
  auto const fresh = coverage_of(*index_of(changed, 1.3), by, asked);
  auto const d = *find_duty(by, answer.category);
  EXPECT_EQ(answer.residents, fresh.district.residents);
  EXPECT_EQ(answer.covered_before, old.district.duties[d].covered);
  EXPECT_EQ(answer.covered_after, fresh.district.duties[d].covered);
  EXPECT_EQ(answer.share_after, fresh.district.duties[d].share);
  EXPECT_EQ(answer.compliant_before, old.district.compliant);
  EXPECT_EQ(answer.compliant_after, fresh.district.compliant);
  EXPECT_NEAR(answer.mean_saved_s, mean_saved(s, old.reach[d], fresh.reach[d]),
              1e-9);
  expect_areas_gained(old, fresh, d, answer);
}

standard everything() {
  auto clinic = within_s("clinic", 600);
  clinic.counts = {"clinic", "hospital"};
  return standard_of({within_m("canteen", 500), clinic,
                      one_per("library", places::level::subdistrict)});
}

question some_question(base::random& random) {
  auto q = question{.profile = random.below(6)};
  if (random.below(2) == 0) {
    q.at = places::week_minute{9 * 60};
  }
  return q;
}

TEST(circle_what_if, a_pin_changes_exactly_what_computing_anew_would) {
  auto random = base::random{1};
  constexpr char const* kKinds[] = {"canteen", "clinic", "library", "hospital"};
  for (auto seed = 0U; seed != 40; ++seed) {
    SCOPED_TRACE(seed);
    auto s = random_district(seed, 60, seed % 8);
    auto const asked = some_question(random);
    auto const east = random.real() * 4000 - 2000;
    auto pin =
        service(kKinds[random.below(4)], east, random.real() * 4000 - 2000);
    // A pin is always open, a new place of no known hours too.
    auto const by = everything();
    auto const index = index_of(s, 1.3);
    auto const answer = what_if(*index, by, coverage_of(*index, by, asked),
                                opening{pin.at, pin.category});
    auto changed = s;
    changed.services.push_back(pin);
    expect_as_computed_anew(s, changed, by, asked, answer);
  }
}

TEST(circle_what_if, a_closure_changes_exactly_what_computing_anew_would) {
  auto random = base::random{2};
  for (auto seed = 0U; seed != 40; ++seed) {
    SCOPED_TRACE(seed);
    auto s = random_district(seed, 60, 1 + seed % 8);
    for (auto& one : s.services) {
      if (random.below(3) == 0) {
        one.hours = open_on_monday_morning();
      }
      one.access = random.below(4) == 0 ? places::step_free::no
                                        : places::step_free::unknown;
    }
    auto const asked = some_question(random);
    auto const gone =
        random.below(static_cast<std::uint32_t>(s.services.size()));
    auto const by = everything();
    auto const index = index_of(s, 1.3);
    auto const answer =
        what_if(*index, by, coverage_of(*index, by, asked), closing{gone});
    auto changed = s;
    changed.services.erase(changed.services.begin() + gone);
    expect_as_computed_anew(s, changed, by, asked, answer);
  }
}

TEST(circle_what_if, says_by_hand_what_a_first_canteen_brings) {
  auto s = empty_district();
  s.residents = {home(100, 0, 10), home(-100, 0, 5), home(900, 0, 3)};
  auto const by = standard_of({within_m("canteen", 300)});
  auto const index = index_of(s);
  auto const a = what_if(*index, by, coverage_of(*index, by, {}),
                         opening{at_m(0, 0), "canteen"});
  EXPECT_EQ(a.covered_before, 0);
  EXPECT_EQ(a.covered_after, 15);
  EXPECT_EQ(a.compliant_after, 15);
  EXPECT_DOUBLE_EQ(a.share_after, 15.0 / 18);
  ASSERT_EQ(a.areas.size(), 4);
  EXPECT_EQ(a.areas[0], (area_gain{"S1", 10}));
}

TEST(circle_what_if, what_the_standard_does_not_ask_changes_nothing) {
  auto s = empty_district();
  s.residents = {home(100, 0, 10)};
  auto const by = standard_of({within_m("canteen", 300)});
  auto const index = index_of(s);
  auto const a = what_if(*index, by, coverage_of(*index, by, {}),
                         opening{at_m(0, 0), "cinema"});
  EXPECT_EQ(a.category, "cinema");
  EXPECT_EQ(a.residents, 10);
  EXPECT_EQ(a.covered_after, 0);
  EXPECT_TRUE(a.areas.empty());
}

}  // namespace
}  // namespace linli::circle
