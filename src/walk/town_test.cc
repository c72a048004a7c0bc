#include "walk/town.h"

#include <array>
#include <gtest/gtest.h>
#include <limits>

#include "support/ascii_town.h"

namespace linli::walk {

namespace {

using test::ascii_town;

// Shipped walkers differ in many ways at once; these differ in one.
constexpr auto kLong = seconds{3600};

profile walker() {
  return {.name = "walker", .on_flat = pace{1.25}, .on_stairs = pace{0.5}};
}

profile on_wheels() {
  return {.name = "wheels",
          .on_flat = pace{1.25},
          .on_stairs = std::nullopt,
          .may_use_kerbs = false};
}

/// Seconds from one named junction to another, or infinity. Every question
/// that can answer it must agree.
double walk_s(ascii_town const& drawn,
              profile const& who,
              geo::latlng const a,
              geo::latlng const b) {
  auto const t = drawn.town({who});
  auto const from = std::array{t.snap(a)};
  auto const to = std::array{t.snap(b)};
  auto const time = t.from_one(from[0], to, 0, kLong)[0].time;
  EXPECT_EQ(t.matrix(from, to, 0, kLong)[0], time);
  EXPECT_EQ(t.nearest(to, from, 0, 1, kLong)[0].time, time);
  EXPECT_EQ(t.nearest(to, from, 0, 2, kLong)[0].time, time);
  return time == kUnreached ? std::numeric_limits<double>::infinity()
                            : time.count() / 10.0;
}

double walk_s(ascii_town const& drawn,
              profile const& who,
              char const a,
              char const b) {
  return walk_s(drawn, who, drawn[a], drawn[b]);
}

constexpr auto kNoWay = std::numeric_limits<double>::infinity();

// Rounding to tenths of a second on each of a few streets.
constexpr auto kRounding_s = 0.4;

}  // namespace

TEST(walk_town, a_walk_follows_the_streets_and_not_the_crow) {
  auto const t = ascii_town{R"(
      A---B   C
          |   |
          D---E )"};

  // 100 m + 50 m + 100 m + 50 m at 1.25 m/s; by air C is 200 m away.
  EXPECT_NEAR(walk_s(t, walker(), 'A', 'C'), 240, kRounding_s);
  auto const town = t.town({walker()});
  auto const to = std::array{town.snap(t['C'])};
  EXPECT_NEAR(town.from_one(town.snap(t['A']), to, 0, kLong)[0].distance.value,
              300, 0.2);
  EXPECT_EQ(town.from_one(town.snap(t['A']), to, 0, seconds{239})[0].time,
            kUnreached);
}

TEST(walk_town, a_walk_begins_and_ends_within_a_street) {
  auto const t = ascii_town{R"(
      A-------B
      |       |
      C-------D )"};
  auto const from = t.between('A', 'B', 0.25);

  // 50 m back to A, 50 m down, 50 m along.
  EXPECT_NEAR(walk_s(t, walker(), from, t.between('C', 'D', 0.25)), 120,
              kRounding_s);
  // On the same street: straight along it.
  EXPECT_NEAR(walk_s(t, walker(), from, t.between('A', 'B', 0.75)), 80,
              kRounding_s);
}

TEST(walk_town, the_way_to_the_street_is_walked_too) {
  auto const t = ascii_town{R"(
      A-------B )"};
  auto const beside = t.point(10, 3);  // 50 m below the street

  EXPECT_NEAR(walk_s(t, walker(), beside, t['B']), (50 + 100) / 1.25,
              kRounding_s);
  auto const town = t.town({walker()});
  EXPECT_FALSE(town.snap(t.point(10, 13)).is_reachable());  // 300 m away
}

TEST(walk_town, a_gated_street_is_never_a_way_through) {
  auto const t = ascii_town{R"(
      A---B-g-C---D
      |           |
      E-----------F )"};

  // Through the gate it would be 200 m; round it is 100 + 300 - 0.
  EXPECT_NEAR(walk_s(t, walker(), 'B', 'C'), (100 + 50 + 300 + 50 + 100) / 1.25,
              kRounding_s);
  // But one may live on it, and go out at either end.
  auto const home = t.between('B', 'C', 0.25);
  EXPECT_NEAR(walk_s(t, walker(), home, t['C']), 75 / 1.25, kRounding_s);
  EXPECT_NEAR(walk_s(t, walker(), home, t['B']), 25 / 1.25, kRounding_s);
  EXPECT_NEAR(walk_s(t, walker(), t['D'], home), 175 / 1.25, kRounding_s);
}

TEST(walk_town, a_compound_with_two_gates_is_no_short_cut_for_others) {
  auto const t = ascii_town{R"(
      A---B-------C
      |   |       |
      |   g       |
      |   |       |
      |   X-g-H   |
      |   |       |
      |   g       |
      |   |       |
      D---E-------F )"};

  // Through the compound 200 m, round it 100 + 200 + 100.
  EXPECT_NEAR(walk_s(t, walker(), 'B', 'E'), 400 / 1.25, kRounding_s);
  // Home to either gate, and from either gate home.
  EXPECT_NEAR(walk_s(t, walker(), 'H', 'B'), 200 / 1.25, kRounding_s);
  EXPECT_NEAR(walk_s(t, walker(), 'H', 'D'), 300 / 1.25, kRounding_s);
  EXPECT_NEAR(walk_s(t, walker(), 'A', 'H'), 300 / 1.25, kRounding_s);
  // Neighbours within the compound.
  EXPECT_NEAR(
      walk_s(t, walker(), t.between('X', 'H', 0.5), t.between('X', 'E', 0.5)),
      100 / 1.25, kRounding_s);
}

TEST(walk_town, from_one_compound_to_another_but_not_through_a_third) {
  auto const t = ascii_town{R"(
      H-g-A-----B-g-S
          |     |
          +-g-X-+   )"};

  EXPECT_NEAR(walk_s(t, walker(), 'H', 'S'), (100 + 150 + 100) / 1.25,
              kRounding_s);
}

TEST(walk_town, a_gate_on_a_public_way_lets_only_its_residents_pass) {
  auto const t = ascii_town{R"(
      A---B-n-C---D
      |           |
      E-----------F )"};

  // Both sides of the gate are public streets of the main network.
  EXPECT_NEAR(walk_s(t, walker(), 'B', 'C'), (100 + 50 + 300 + 50 + 100) / 1.25,
              kRounding_s);
}

TEST(walk_town, streets_that_only_gates_lead_to_belong_to_the_compound) {
  auto const t = ascii_town{R"(
      A---B-------C
      |   |       |
      |   n       |
      |   |       |
      |   X---H   |
      |   |       |
      |   n       |
      |   |       |
      D---E-------F )"};

  EXPECT_GT(t.report.pocket_streets, 0U);
  EXPECT_NEAR(walk_s(t, walker(), 'B', 'E'), 400 / 1.25, kRounding_s);
  EXPECT_NEAR(walk_s(t, walker(), 'H', 'B'), 200 / 1.25, kRounding_s);
  EXPECT_NEAR(walk_s(t, walker(), 'A', 'H'), 300 / 1.25, kRounding_s);
}

TEST(walk_town, nobody_passes_a_closed_point) {
  auto const t = ascii_town{R"(
      A---B-c-C---D
      |           |
      E-----------F )"};

  EXPECT_NEAR(walk_s(t, walker(), 'B', 'C'), (100 + 50 + 300 + 50 + 100) / 1.25,
              kRounding_s);
}

TEST(walk_town, stairs_are_slower_and_not_for_wheels) {
  auto const t = ascii_town{R"(
      A---B-s-C---D
          |   |
          |   |
          +---+     )"};

  EXPECT_NEAR(walk_s(t, walker(), 'B', 'C'), 100 / 0.5, kRounding_s);
  EXPECT_NEAR(walk_s(t, on_wheels(), 'B', 'C'), 250 / 1.25, kRounding_s);
  // Beside the stairs a wheelchair starts from the next street it can use:
  // 50 m from the middle of the stairs to B or C.
  EXPECT_NEAR(walk_s(t, on_wheels(), t.between('B', 'C', 0.45), t['A']),
              (45 + 100) / 1.25, kRounding_s);
}

TEST(walk_town, kerbs_and_rough_ways_stop_wheels_only) {
  auto const t = ascii_town{R"(
      A-k-B-w-C
      |       |
      +-------+ )"};

  EXPECT_NEAR(walk_s(t, walker(), 'A', 'C'), 200 / 1.25, kRounding_s);
  EXPECT_NEAR(walk_s(t, on_wheels(), 'A', 'C'), 300 / 1.25, kRounding_s);
}

TEST(walk_town, both_sides_of_a_kerb_can_be_reached_on_wheels) {
  auto const t = ascii_town{R"(
      A---k---B
      |       |
      +-------+ )"};

  EXPECT_NEAR(
      walk_s(t, walker(), t.between('A', 'B', 0.25), t.between('A', 'B', 0.75)),
      100 / 1.25, kRounding_s);
  EXPECT_NEAR(walk_s(t, on_wheels(), t.between('A', 'B', 0.25),
                     t.between('A', 'B', 0.75)),
              400 / 1.25, kRounding_s);
}

TEST(walk_town, a_lift_is_waited_for) {
  auto const t = ascii_town{R"(
      A---B-l-C )"};
  auto who = walker();
  who.lift_wait = seconds{30};

  EXPECT_NEAR(walk_s(t, who, 'A', 'C'), 200 / 1.25 + 30, kRounding_s);
}

TEST(walk_town, crossings_are_waited_for_along_streets_and_at_junctions) {
  auto const t = ascii_town{R"(
          +
          |
      A-x-B-t-C )"};
  auto who = walker();
  who.crossing_wait = seconds{4};
  who.signal_wait = seconds{20};

  EXPECT_NEAR(walk_s(t, who, 'A', 'B'), 100 / 1.25 + 4, kRounding_s);
  EXPECT_NEAR(walk_s(t, who, 'A', 'C'), 200 / 1.25 + 24, kRounding_s);
}

TEST(walk_town, a_one_way_footway_is_walked_one_way) {
  auto const t = ascii_town{R"(
      A->-B
      |   |
      +---+ )"};

  EXPECT_NEAR(walk_s(t, walker(), 'A', 'B'), 100 / 1.25, kRounding_s);
  EXPECT_NEAR(walk_s(t, walker(), 'B', 'A'), 200 / 1.25, kRounding_s);
  EXPECT_NEAR(
      walk_s(t, walker(), t.between('A', 'B', 0.25), t.between('A', 'B', 0.75)),
      50 / 1.25, kRounding_s);
  EXPECT_NEAR(
      walk_s(t, walker(), t.between('A', 'B', 0.75), t.between('A', 'B', 0.25)),
      250 / 1.25, kRounding_s);
}

TEST(walk_town, one_is_not_tied_to_an_island_beside_a_real_street) {
  auto const t = ascii_town{R"(
      A-------------------B
      |
      |   1---2
      |
      C-------------------D )",
                            meters{10}};

  EXPECT_EQ(t.streets->stats().islands, 1U);
  EXPECT_EQ(t.streets->stats().island_streets, 1U);
  // The island is 0 m away, main streets 20 m.
  auto const p = t.town({walker()}).snap(t.between('1', '2', 0.5));
  EXPECT_NEAR(p.off_street_m, 20, 0.1);
}

TEST(walk_town, far_from_everything_else_an_island_is_used) {
  auto const t = ascii_town{R"(
      A-------------------------B



      1---2 )",
                            meters{50}};

  auto const p = t.town({walker()}).snap(t.between('1', '2', 0.5));
  EXPECT_NEAR(p.off_street_m, 0, 0.1);
  EXPECT_EQ(walk_s(t, walker(), t['1'], t['A']), kNoWay);
  EXPECT_NEAR(walk_s(t, walker(), t['1'], t['2']), 200 / 1.25, kRounding_s);
}

TEST(walk_town, the_k_nearest_are_different_services) {
  auto const drawn = ascii_town{R"(
      A---B---C---D )"};
  auto const t = drawn.town({walker()});
  auto const services = std::array{t.snap(drawn['D']), t.snap(drawn['A']),
                                   t.snap(drawn.between('B', 'C', 0.5))};
  auto const people = std::array{t.snap(drawn['B'])};

  auto const hits = t.nearest(services, people, 0, 4, kLong);

  EXPECT_EQ(hits[0].service, 2U);
  EXPECT_EQ(hits[1].service, 1U);
  EXPECT_EQ(hits[2].service, 0U);
  EXPECT_EQ(hits[3].time, kUnreached);
  EXPECT_NEAR(hits[0].time.count() / 10.0, 50 / 1.25, kRounding_s);
  EXPECT_NEAR(hits[2].time.count() / 10.0, 200 / 1.25, kRounding_s);
}

TEST(walk_town, unreachable_people_and_services_are_told_apart_from_near_ones) {
  auto const drawn = ascii_town{R"(
      A---B )"};
  auto const t = drawn.town({walker()});
  auto const nowhere = std::array{t.snap({0, 0})};
  auto const here = std::array{t.snap(drawn['A'])};

  EXPECT_EQ(t.nearest(nowhere, here, 0, 1, kLong)[0].time, kUnreached);
  EXPECT_EQ(t.nearest(here, nowhere, 0, 1, kLong)[0].time, kUnreached);
  EXPECT_EQ(t.from_one(nowhere[0], here, 0, kLong)[0].time, kUnreached);
  EXPECT_EQ(t.matrix(here, nowhere, 0, kLong)[0], kUnreached);
}

}  // namespace linli::walk
