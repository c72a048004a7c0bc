#include "circle/circle_at.h"

#include <gtest/gtest.h>

#include "base/error.h"
#include "circle/circle_test_district.h"

namespace linli::circle {
namespace {

using namespace test_district;

constexpr int kMinutes[] = {5, 10, 15};

places::snapshot small_district() {
  auto s = empty_district();
  s.residents = {home(100, 0, 10), home(700, 0, 20), home(1100, 0, 40),
                 home(1200, 0, 80)};
  s.services = {service("canteen", 300, 0), service("clinic", 600, 0),
                service("library", 1700, 0)};
  s.services[0].hours = open_on_monday_morning();
  return s;
}

standard three_duties() {
  return standard_of({within_m("canteen", 350), within_m("clinic", 500),
                      within_s("library", 900)});
}

TEST(circle_at, bands_hold_the_residents_that_can_be_walked_to) {
  auto const index = index_of(small_district());
  auto const c = circle_at(*index, three_duties(),
                           {.origin = at_m(0, 0), .minutes = kMinutes});
  ASSERT_EQ(c.bands.size(), 3);
  EXPECT_EQ(c.bands[0].residents, 10);  // 375 m
  EXPECT_EQ(c.bands[1].residents, 30);  // 750 m
  EXPECT_EQ(c.bands[2].residents, 70);  // 1125 m
  EXPECT_FALSE(c.bands[2].area.empty());
  EXPECT_TRUE(c.is_estimate);
}

TEST(circle_at, services_come_nearest_first_and_duties_say_what_is_missing) {
  auto const index = index_of(small_district());
  auto const c = circle_at(
      *index, three_duties(),
      {.origin = at_m(1, 0), .minutes = kMinutes, .wants_geometry = false});
  ASSERT_EQ(c.services.size(), 2);
  EXPECT_EQ(c.services[0].service, 0);
  EXPECT_EQ(c.services[0].minutes_band, 5);
  EXPECT_NEAR(c.services[0].distance.value, 299, 0.1);
  EXPECT_EQ(c.services[1].minutes_band, 10);
  EXPECT_TRUE(c.duties[0].is_met);
  EXPECT_FALSE(c.duties[1].is_met);
  EXPECT_EQ(c.duties[1].nearest, 1);
  // Beyond the circle, and still named.
  EXPECT_FALSE(c.duties[2].is_met);
  EXPECT_EQ(c.duties[2].nearest, 2);
  EXPECT_NEAR(c.duties[2].walk.count(), 13592, 2);
  EXPECT_TRUE(c.bands[0].area.empty());
  EXPECT_EQ(index->places->areas[c.area].code, "C1");
}

TEST(circle_at, what_is_closed_is_listed_so_and_discharges_nothing) {
  auto const index = index_of(small_district());
  auto const c = circle_at(*index, three_duties(),
                           {.origin = at_m(0, 0),
                            .minutes = kMinutes,
                            .at = places::week_minute{13 * 60}});
  ASSERT_FALSE(c.services.empty());
  EXPECT_EQ(c.services[0].openness, places::openness::closed);
  EXPECT_EQ(c.services[0].next_change, places::week_minute{8 * 60});
  EXPECT_EQ(c.services[1].openness, places::openness::unknown);
  EXPECT_FALSE(c.duties[0].is_met);
  EXPECT_EQ(c.duties[0].nearest, std::nullopt);
}

TEST(circle_at, a_duty_is_met_here_just_when_coverage_counts_a_resident_here) {
  auto const by =
      standard_of({within_m("canteen", 500), within_s("clinic", 600),
                   one_per("library", places::level::subdistrict)});
  for (auto seed = 0U; seed != 10; ++seed) {
    auto const index = index_of(random_district(seed, 30, 9), 1.3);
    for (auto profile = std::size_t{0}; profile != 6; ++profile) {
      auto const all = coverage_of(*index, by, {.profile = profile});
      for (auto i = std::size_t{0}; i != index->residents.size(); ++i) {
        auto const c = circle_at(*index, by,
                                 {.origin = index->places->residents[i].at,
                                  .profile = profile,
                                  .minutes = kMinutes,
                                  .wants_geometry = false});
        for (auto d = std::size_t{0}; d != by.duties.size(); ++d) {
          EXPECT_EQ(c.duties[d].is_met, is_covered(all.reach[d].residents[i]));
        }
      }
    }
  }
}

TEST(circle_at, limits_that_do_not_ascend_or_are_out_of_range_are_refused) {
  auto const index = index_of(small_district());
  auto const ask = [&](std::vector<int> const& minutes) {
    circle_at(*index, three_duties(),
              {.origin = at_m(0, 0), .minutes = minutes});
  };
  EXPECT_THROW(ask({}), base::error);
  EXPECT_THROW(ask({10, 5}), base::error);
  EXPECT_THROW(ask({5, 5}), base::error);
  EXPECT_THROW(ask({0}), base::error);
  EXPECT_THROW(ask({61}), base::error);
}

}  // namespace
}  // namespace linli::circle
