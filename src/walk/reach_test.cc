#include <algorithm>
#include <array>
#include <gtest/gtest.h>

#include "support/ascii_town.h"

#include "base/random.h"
#include "walk/generated_city.h"
#include "walk/town.h"

namespace linli::walk {

namespace {

using test::ascii_town;

constexpr auto kEver = seconds{100000};

profile walker() {
  return {.name = "walker", .on_flat = pace{1.25}, .on_stairs = pace{0.5}};
}

double length_m(reached const& all) {
  auto sum = 0.0;
  for (auto const& s : all.stretches) {
    for (auto i = std::size_t{1}; i < s.shape.size(); ++i) {
      sum += geo::distance(s.shape[i - 1], s.shape[i]).value;
    }
  }
  return sum;
}

}  // namespace

TEST(walk_reach, a_street_is_reached_as_far_as_the_time_lasts) {
  auto const drawn = ascii_town{"A---------B"};  // 250 m
  auto const t = drawn.town({walker()});
  auto const found = t.reach(t.snap(drawn['A']), 0, seconds{100});
  ASSERT_EQ(found.junctions.size(), 1U);
  EXPECT_EQ(found.junctions[0].time, deciseconds{0});
  EXPECT_NEAR(length_m(found), 125, 0.5);
}

TEST(walk_reach, from_the_middle_of_a_street_both_ways) {
  auto const drawn = ascii_town{"A---------B"};
  auto const t = drawn.town({walker()});
  auto const middle = drawn.between('A', 'B', 0.5);
  EXPECT_NEAR(length_m(t.reach(t.snap(middle), 0, seconds{60})), 150, 0.5);
}

TEST(walk_reach, a_ring_is_longest_walked_opposite) {
  auto const drawn = ascii_town{
      "A---B\n"
      "|   |\n"
      "D---C\n"};
  auto const t = drawn.town({walker()});
  auto const found = t.reach(t.snap(drawn['A']), 0, kEver);
  auto latest = deciseconds{0};
  for (auto const& s : found.stretches) {
    latest = std::max({latest, s.time_at_first, s.time_at_last});
  }
  EXPECT_NEAR(latest.count() / 10.0, 300 / 1.25 / 2, 25 / 1.25);
}

TEST(walk_reach, an_estimate_has_no_streets_to_reach) {
  auto const t = town{{walker()}};
  auto const found = t.reach(t.snap({31.25, 121.49}), 0, seconds{900});
  EXPECT_TRUE(found.junctions.empty());
  EXPECT_TRUE(found.stretches.empty());
}

TEST(walk_reach, ends_of_stretches_are_as_far_as_walks_to_them) {
  constexpr auto kRounding = 3;  // deciseconds: two cuts and a length
  for (auto seed = std::uint64_t{1}; seed != 13; ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    auto const t = town{std::make_shared<network const>(generated_city(
                            {.seed = seed,
                             .junctions = 300,
                             .gated_share = 0.1 * static_cast<double>(seed % 3),
                             .stairs_share = 0.05,
                             .one_way_share = seed % 4 == 0 ? 0.1 : 0.0})),
                        {walker()}};
    auto rng = base::random{seed};
    auto const b = t.streets()->bounds();
    auto const from =
        t.snap(geo::latlng{b.south + rng.real() * (b.north - b.south),
                           b.west + rng.real() * (b.east - b.west)});
    auto const limit = seconds{600};
    auto const found = t.reach(from, 0, limit);
    ASSERT_FALSE(found.stretches.empty());
    for (auto const& s : found.stretches) {
      ASSERT_LE(std::max(s.time_at_first, s.time_at_last), limit);
      ASSERT_GE(s.shape.size(), 2U);
    }
    for (auto const& j : found.junctions) {
      auto const to = std::array{t.snap(j.at)};
      auto const trip = t.from_one(from, to, 0, kEver)[0];
      ASSERT_LE(std::abs((trip.time - j.time).count()), kRounding);
    }
  }
}

TEST(walk_reach, more_time_reaches_no_less) {
  auto const t =
      town{std::make_shared<network const>(generated_city({.junctions = 2000})),
           {walker()}};
  auto const b = t.streets()->bounds();
  auto const from = t.snap({(b.south + b.north) / 2, (b.west + b.east) / 2});
  auto before = 0.0;
  for (auto const minutes : {1, 2, 5, 10, 15}) {
    auto const now = length_m(t.reach(from, 0, seconds{60 * minutes}));
    EXPECT_GT(now, before);
    before = now;
  }
}

}  // namespace linli::walk
