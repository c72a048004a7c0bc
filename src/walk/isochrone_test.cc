#include "walk/isochrone.h"

#include <array>
#include <gtest/gtest.h>

#include "support/ascii_town.h"

#include "base/random.h"
#include "walk/generated_city.h"
#include "walk/town.h"

namespace linli::walk {

namespace {

constexpr auto kLimits = std::array{seconds{300}, seconds{600}, seconds{900}};

profile plain_walker() {
  return {.name = "walker", .on_flat = pace{1.25}, .on_stairs = pace{0.5}};
}

/// Metres of streets in and out of an area, in steps of about `kStep_m`.
struct tally {
  double inside{};
  double all{};
};

struct judged {
  tally reached;
  tally unreached;
};

constexpr auto kStep_m = 4.0;

/// How the polygon of the last limit lies on the streets, the unreached ones
/// counted within the polygon's box.
judged judge(town const& t,
             position const& from,
             std::span<seconds const> const limits,
             geo::multipolygon const& area) {
  auto const& n = t.streets()->arrays();
  auto const box = geo::bounds(area);
  auto points = std::vector<position>{};
  t.streets()->for_each_street([&](std::uint32_t const s, std::string_view,
                                   std::span<geo::latlng const> const shape,
                                   street_traits const&) {
    auto const length = n.streets[s].length_cm / 100.0;
    auto along = 0.0;
    for (auto i = std::size_t{1}; i < shape.size(); ++i) {
      auto const step = geo::distance(shape[i - 1], shape[i]).value;
      for (auto m = kStep_m / 2; m < step; m += kStep_m) {
        auto const share = m / step;
        auto const at = geo::latlng{
            shape[i - 1].lat + share * (shape[i].lat - shape[i - 1].lat),
            shape[i - 1].lng + share * (shape[i].lng - shape[i - 1].lng)};
        if (box.contains(at)) {
          points.push_back(
              {.at = at,
               .on_street = at,
               .street = s,
               .along_m = static_cast<float>(std::min(length, along + m))});
        }
      }
      along += step;
    }
  });
  auto const trips = t.from_one(from, points, 0, limits.back());
  auto j = judged{};
  for (auto i = std::size_t{0}; i != points.size(); ++i) {
    auto& tally = trips[i].time == kUnreached ? j.unreached : j.reached;
    tally.all += kStep_m;
    tally.inside += geo::contains(area, points[i].at) ? kStep_m : 0;
  }
  return j;
}

}  // namespace

TEST(walk_isochrone, reached_streets_are_inside_and_unreached_ones_are_not) {
  auto total = judged{};
  for (auto seed = std::uint64_t{1}; seed != 5; ++seed) {
    auto rng = base::random{seed};
    auto const t = town{std::make_shared<network const>(generated_city(
                            {.seed = seed,
                             .junctions = 3000,
                             .gated_share = seed % 2 == 0 ? 0.2 : 0.0,
                             .one_way_share = 0.02})),
                        {plain_walker()}};
    auto const b = t.streets()->bounds();
    for (auto i = 0; i != 3; ++i) {
      auto const from =
          t.snap({b.south + (0.2 + 0.6 * rng.real()) * (b.north - b.south),
                  b.west + (0.2 + 0.6 * rng.real()) * (b.east - b.west)});
      auto const bands = t.isochrone(from, 0, kLimits);
      for (auto k = std::size_t{0}; k != kLimits.size(); ++k) {
        auto const j =
            judge(t, from, std::span{kLimits}.first(k + 1), bands[k].area);
        total.reached.inside += j.reached.inside;
        total.reached.all += j.reached.all;
        total.unreached.inside += j.unreached.inside;
        total.unreached.all += j.unreached.all;
        EXPECT_GE(j.reached.inside, 0.97 * j.reached.all) << seed << " " << k;
      }
    }
  }
  EXPECT_GE(total.reached.inside / total.reached.all, 0.98);
  EXPECT_LE(total.unreached.inside / total.unreached.all, 0.05);
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
