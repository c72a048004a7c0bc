#include "walk/isochrone.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <gtest/gtest.h>
#include <numbers>

#include "support/ascii_town.h"
#include "support/streets_inside.h"

#include "base/random.h"
#include "geo/projection.h"
#include "walk/generated_city.h"
#include "walk/network_builder.h"
#include "walk/town.h"

namespace linli::walk {

namespace {

constexpr auto kLimits = std::array{seconds{300}, seconds{600}, seconds{900}};

profile plain_walker() {
  return {.name = "walker", .on_flat = pace{1.25}, .on_stairs = pace{0.5}};
}

}  // namespace

TEST(walk_isochrone, reached_streets_are_inside_and_unreached_ones_are_not) {
  auto total = test::streets_inside{};
  for (auto seed = std::uint64_t{1}; seed != 5; ++seed) {
    auto rng = base::random{seed};
    auto const t = town{std::make_shared<network const>(generated_city(
                            {.seed = seed,
                             .junctions = 3000,
                             .gated_share = seed % 2 == 0 ? 0.2 : 0.0,
                             .one_way_share = 0.02})),
                        {plain_walker()}};
    for (auto i = 0; i != 3; ++i) {
      for (auto const& one : test::streets_inside_each(
               t, test::somewhere_within(t, rng), kLimits)) {
        EXPECT_GE(one.reached.inside, 0.97 * one.reached.all) << seed;
        total.add(one);
      }
    }
  }
  EXPECT_GE(total.reached.share(), 0.98);
  EXPECT_LE(total.unreached.share(), 0.05);
}

// Wherever the street lies on the grid, and however it slants across it.
TEST(walk_isochrone, the_area_ends_25_metres_beside_the_street) {
  constexpr auto kOrigin = geo::latlng{31.2646, 121.505};
  auto rng = base::random{7};
  auto const plane = geo::projection{kOrigin};
  auto beside = 0.0;
  auto around_ends = 0.0;
  for (auto degrees = 0; degrees < 180; degrees += 5) {
    auto const angle = degrees * std::numbers::pi / 180;
    auto const along = geo::xy{std::cos(angle), std::sin(angle)};
    auto const start = geo::xy{50 * rng.real(), 50 * rng.real()};
    auto b = network_builder{};
    for (auto i = 0; i != 4; ++i) {
      b.add_node(i, plane.to_latlng({start.x + i * 200 * along.x,
                                     start.y + i * 200 * along.y}));
    }
    b.add_street(std::array{std::int64_t{0}, std::int64_t{1}, std::int64_t{2},
                            std::int64_t{3}},
                 {});
    auto const t = town{std::make_shared<network const>(b.build(
                            {.name = "drawn", .attribution = "", .date = {}})),
                        {plain_walker()}};
    auto const middle =
        plane.to_latlng({start.x + 300 * along.x, start.y + 300 * along.y});
    auto const area =
        t.isochrone(t.snap(middle), 0, std::array{seconds{900}})[0].area;
    ASSERT_EQ(area.size(), 1U);
    auto const& outer = area[0].outer;
    for (auto i = std::size_t{1}; i < outer.size(); ++i) {
      for (auto const share : {0.0, 0.25, 0.5, 0.75}) {
        auto const p = plane.to_xy(
            {outer[i - 1].lat + share * (outer[i].lat - outer[i - 1].lat),
             outer[i - 1].lng + share * (outer[i].lng - outer[i - 1].lng)});
        auto const off = geo::xy{p.x - start.x, p.y - start.y};
        auto const at = std::clamp(geo::dot(off, along), 0.0, 600.0);
        auto const d = std::hypot(off.x - at * along.x, off.y - at * along.y);
        auto& off_by = at > 0 && at < 600 ? beside : around_ends;
        off_by = std::max(off_by, std::abs(d - 25));
      }
    }
  }
  EXPECT_LT(beside, 4);
  EXPECT_LT(around_ends, 8);
}

TEST(walk_isochrone, a_longer_walk_covers_every_shorter_one) {
  auto const t = town{std::make_shared<network const>(generated_city(
                          {.seed = 3, .junctions = 3000, .gated_share = 0.2})),
                      {plain_walker()}};
  auto const from = t.snap(t.streets()->bounds().center());
  auto const bands = t.isochrone(from, 0, kLimits);
  auto rng = base::random{1};
  auto const box = geo::bounds(bands[2].area);
  auto in_first = 0;
  for (auto i = 0; i != 20000; ++i) {
    auto const p = geo::latlng{box.south + rng.real() * (box.north - box.south),
                               box.west + rng.real() * (box.east - box.west)};
    for (auto k = std::size_t{0}; k != 2; ++k) {
      if (geo::contains(bands[k].area, p)) {
        in_first += k == 0 ? 1 : 0;
        EXPECT_TRUE(geo::contains(bands[k + 1].area, p));
      }
    }
  }
  EXPECT_GT(in_first, 500);
}

TEST(walk_isochrone, limits_asked_together_and_alone_give_the_same_area) {
  auto const t = town{std::make_shared<network const>(
                          generated_city({.seed = 5, .junctions = 3000})),
                      {plain_walker()}};
  auto const from = t.snap(t.streets()->bounds().center());
  auto const together = t.isochrone(from, 0, kLimits);
  for (auto k = std::size_t{0}; k != kLimits.size(); ++k) {
    auto const alone = t.isochrone(from, 0, std::span{kLimits}.subspan(k, 1));
    EXPECT_NEAR(geo::area_m2(alone[0].area), geo::area_m2(together[k].area),
                0.002 * geo::area_m2(together[k].area));
  }
}

TEST(walk_isochrone, the_area_ends_on_the_street_where_the_walk_ends) {
  auto const drawn = test::ascii_town{R"(
      A-------------------------------B )"};
  auto const t = drawn.town({plain_walker()});
  auto const from = t.snap(drawn.between('A', 'B', 0.5));
  // 240 s x 1.25 m/s = 300 m along a street of 800 m.
  auto const area = t.isochrone(from, 0, std::array{seconds{240}})[0].area;

  EXPECT_TRUE(geo::contains(area, drawn.between('A', 'B', 0.5 + 290 / 800.0)));
  EXPECT_FALSE(geo::contains(area, drawn.between('A', 'B', 0.5 + 310 / 800.0)));
  EXPECT_NEAR(geo::area_m2(area), 600 * 2 * 25, 600 * 2);
}

TEST(walk_isochrone, a_street_behind_a_gate_is_reached_and_one_beyond_is_not) {
  auto const drawn = test::ascii_town{R"(
      A---B-g-C---D
      |           |
      |           |
      |           |
      |           |
      |           |
      |           |
      |           |
      |           |
      E-----------F )",
                                      meters{40}};
  auto const t = drawn.town({plain_walker()});
  auto const area =
      t.isochrone(t.snap(drawn['A']), 0, std::array{seconds{600}})[0].area;

  EXPECT_TRUE(geo::contains(area, drawn.between('B', 'C', 0.5)));
  EXPECT_TRUE(geo::contains(area, drawn['E']));
  EXPECT_FALSE(geo::contains(area, drawn.between('C', 'D', 0.5)));
}

TEST(walk_isochrone, blocks_are_filled_and_parks_are_not) {
  auto const small = test::ascii_town{R"(
      A-------B
      |       |
      |       |
      C-------D )"};  // 200 m x 75 m: 1.5 ha
  auto const large = test::ascii_town{R"(
      A---------------B
      |               |
      |               |
      |               |
      |               |
      |               |
      |               |
      |               |
      C---------------D )",
                                      meters{50}};  // 800 m x 400 m
  auto const holes = [](test::ascii_town const& drawn) {
    auto const t = drawn.town({plain_walker()});
    auto const area =
        t.isochrone(t.snap(drawn['A']), 0, std::array{seconds{3000}})[0].area;
    EXPECT_EQ(area.size(), 1U);
    return area.at(0).holes.size();
  };
  EXPECT_EQ(holes(small), 0U);
  EXPECT_EQ(holes(large), 1U);
}

TEST(walk_isochrone, a_block_with_a_street_of_its_own_keeps_its_hole) {
  auto const drawn = test::ascii_town{R"(
      A-----------B
      |           |
      |           |
      |   1---2   |
      |           |
      |           |
      C-----------D )",
                                      meters{20}};  // 240 m x 120 m
  auto const t = drawn.town({plain_walker()});
  auto const area =
      t.isochrone(t.snap(drawn['A']), 0, std::array{seconds{3000}})[0].area;
  ASSERT_EQ(area.size(), 1U);
  EXPECT_EQ(area[0].holes.size(), 1U);
  EXPECT_FALSE(geo::contains(area, drawn.between('1', '2', 0.5)));
}

TEST(walk_isochrone, from_nowhere_nothing_is_reached) {
  auto const drawn = test::ascii_town{R"(
      A---B )"};
  auto const t = drawn.town({plain_walker()});
  auto const bands = t.isochrone(t.snap({0, 0}), 0, kLimits);
  ASSERT_EQ(bands.size(), 3U);
  EXPECT_TRUE(bands[2].area.empty());
}

}  // namespace linli::walk
