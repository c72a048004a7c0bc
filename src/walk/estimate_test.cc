#include <array>
#include <gtest/gtest.h>

#include "base/random.h"
#include "geo/projection.h"
#include "walk/town.h"

namespace linli::walk {

namespace {

constexpr auto kHongkou = geo::latlng{31.2646, 121.505};

geo::latlng at(double const east_m, double const north_m) {
  return geo::projection{kHongkou}.to_latlng({east_m, north_m});
}

town estimated() {
  return town{shipped_profiles()};
}

}  // namespace

TEST(walk_profile, adult_is_first_and_every_name_is_found) {
  auto const all = shipped_profiles();
  EXPECT_EQ(all.front().name, "adult");
  for (auto i = std::size_t{0}; i != all.size(); ++i) {
    EXPECT_EQ(find_profile(all, all[i].name), i);
  }
  EXPECT_EQ(find_profile(all, "skater"), std::nullopt);
}

TEST(walk_profile, wheels_do_not_take_stairs) {
  auto const all = shipped_profiles();
  EXPECT_FALSE(all[*find_profile(all, "wheelchair")].on_stairs);
  EXPECT_FALSE(all[*find_profile(all, "wheelchair")].may_use_kerbs);
  EXPECT_FALSE(all[*find_profile(all, "pushchair")].on_stairs);
  EXPECT_TRUE(all[*find_profile(all, "elder")].on_stairs);
}

TEST(walk_estimate, a_walk_is_a_straight_line_and_a_third) {
  auto const t = estimated();
  EXPECT_TRUE(t.is_estimate());
  EXPECT_EQ(t.streets(), nullptr);
  auto const from = t.snap(kHongkou);
  auto const to = std::array{t.snap(at(100, 0)), t.snap(at(900, 0))};

  auto const trips = t.from_one(from, to, 0, seconds{900});

  // 130 m at 1.25 m/s are 104 s; 1170 m are 936 s, beyond the limit.
  EXPECT_NEAR(trips[0].distance.value, 130, 0.01);
  EXPECT_NEAR(trips[0].time.count(), 1040, 1);
  EXPECT_EQ(trips[1].time, kUnreached);
  EXPECT_EQ(t.matrix(std::array{from}, to, 0, seconds{900})[0], trips[0].time);
}

TEST(walk_estimate, an_impossible_place_is_unreachable) {
  auto const t = estimated();
  auto const nowhere = t.snap({91, 0});
  EXPECT_FALSE(nowhere.is_reachable());
  EXPECT_EQ(
      t.from_one(t.snap(kHongkou), std::array{nowhere}, 0, seconds{900})[0]
          .time,
      kUnreached);
  EXPECT_TRUE(
      t.isochrone(nowhere, 0, std::array{seconds{900}})[0].area.empty());
}

TEST(walk_estimate, the_nearest_are_those_a_full_comparison_finds) {
  auto const t = estimated();
  auto rng = base::random{7};
  auto const some = [&](std::size_t const n) {
    auto all = std::vector<position>{};
    for (auto i = std::size_t{0}; i != n; ++i) {
      all.push_back(t.snap(at(6000 * rng.real(), 6000 * rng.real())));
    }
    return all;
  };
  auto const services = some(60);
  auto const people = some(300);

  auto const hits = t.nearest(services, people, 1, 3, seconds{900});

  for (auto i = std::size_t{0}; i != people.size(); ++i) {
    auto times = std::vector<deciseconds>{};
    for (auto const& x : t.from_one(people[i], services, 1, seconds{900})) {
      times.push_back(x.time);
    }
    std::sort(times.begin(), times.end());
    for (auto j = std::size_t{0}; j != 3; ++j) {
      EXPECT_EQ(hits[i * 3 + j].time, times[j]);
    }
  }
}

TEST(walk_estimate, a_circle_is_a_circle) {
  auto const t = estimated();
  auto const bands =
      t.isochrone(t.snap(kHongkou), 0, std::array{seconds{300}, seconds{900}});
  ASSERT_EQ(bands.size(), 2U);
  // 900 s x 1.25 m/s / 1.3 = 865.4 m.
  EXPECT_TRUE(geo::contains(bands[1].area, at(860, 0)));
  EXPECT_FALSE(geo::contains(bands[1].area, at(870, 0)));
  EXPECT_NEAR(geo::area_m2(bands[1].area), 3.14159 * 865.4 * 865.4, 5000);
  EXPECT_FALSE(geo::contains(bands[0].area, at(0, 300)));
}

}  // namespace linli::walk
