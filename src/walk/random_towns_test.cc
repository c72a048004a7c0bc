#include <array>
#include <gtest/gtest.h>
#include <map>

#include "base/random.h"
#include "walk/generated_city.h"
#include "walk/reach_counts.h"
#include "walk/reference.h"
#include "walk/street_walks.h"
#include "walk/town.h"

namespace linli::walk {

namespace {

constexpr auto kEver = seconds{100000};

profile plain_walker() {
  return {.name = "walker", .on_flat = pace{1.25}, .on_stairs = pace{0.5}};
}

std::shared_ptr<network const> some_city(std::uint64_t const seed,
                                         std::uint32_t const junctions) {
  return std::make_shared<network const>(
      generated_city({.seed = seed,
                      .junctions = junctions,
                      .gated_share = 0.1 * static_cast<double>(seed % 5),
                      .stairs_share = 0.05 * static_cast<double>(seed % 2),
                      .one_way_share = seed % 3 == 0 ? 0.15 : 0.0}));
}

/// Points on and beside streets, all over the city.
std::vector<position> some_positions(town const& t,
                                     std::size_t const n,
                                     base::random& rng) {
  auto all = std::vector<position>{};
  auto const b = t.streets()->bounds();
  while (all.size() != n) {
    all.push_back(t.snap({b.south + rng.real() * (b.north - b.south),
                          b.west + rng.real() * (b.east - b.west)}));
  }
  return all;
}

deciseconds time_of(std::uint32_t const t) {
  return t == kNever ? kUnreached : deciseconds{static_cast<std::int32_t>(t)};
}

}  // namespace

TEST(walk_random_towns, every_answer_equals_the_plain_three_state_search) {
  for (auto seed = std::uint64_t{1}; seed != 41; ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    auto rng = base::random{seed};
    auto const t = town{some_city(seed, 20 + rng.below(400)), {plain_walker()}};
    auto const& arrays = t.streets()->arrays();
    auto const from = some_positions(t, 60, rng);
    auto const to = some_positions(t, 25, rng);

    auto plain = reference::walks{arrays, plain_walker()};
    auto const matrix = t.matrix(from, to, 0, kEver);
    auto const turned = t.matrix(std::span{from}.first(20), to, 0, kEver);
    auto const nearest = t.nearest(to, from, 0, 1, kEver);
    auto const three = t.nearest(to, from, 0, 3, kEver);
    for (auto i = std::size_t{0}; i != from.size(); ++i) {
      plain.run(take_seat(arrays, {}, plain_walker(), from[i]));
      auto expected = std::vector<deciseconds>{};
      for (auto const& p : to) {
        expected.push_back(
            time_of(plain.to(take_seat(arrays, {}, plain_walker(), p))));
      }
      auto const trips = t.from_one(from[i], to, 0, kEver);
      for (auto j = std::size_t{0}; j != to.size(); ++j) {
        ASSERT_EQ(trips[j].time, expected[j]) << i << " to " << j;
        ASSERT_EQ(matrix[i * to.size() + j], expected[j]) << i << " to " << j;
        if (i < 20) {
          ASSERT_EQ(turned[i * to.size() + j], expected[j]);
        }
      }
      std::sort(expected.begin(), expected.end());
      ASSERT_EQ(nearest[i].time, expected[0]) << "person " << i;
      for (auto k = std::size_t{0}; k != 3; ++k) {
        ASSERT_EQ(three[i * 3 + k].time, expected[k]) << "person " << i;
      }
    }
  }
}

TEST(walk_random_towns, a_limit_only_hides_what_lies_beyond) {
  auto rng = base::random{5};
  auto const t = town{some_city(4, 900), {plain_walker()}};
  auto const from = some_positions(t, 40, rng);
  auto const to = some_positions(t, 40, rng);
  auto const all = t.matrix(from, to, 0, kEver);
  auto const within = t.matrix(from, to, 0, seconds{300});
  for (auto i = std::size_t{0}; i != all.size(); ++i) {
    EXPECT_EQ(within[i], all[i] <= seconds{300} ? all[i] : kUnreached);
  }
}

TEST(walk_random_towns, without_one_ways_the_way_back_takes_as_long) {
  for (auto const seed : {1ULL, 2ULL, 4ULL, 8ULL}) {
    auto rng = base::random{seed};
    auto const t = town{some_city(seed, 500), {plain_walker()}};
    auto const points = some_positions(t, 40, rng);
    auto const there = t.matrix(points, points, 0, kEver);
    for (auto i = std::size_t{0}; i != points.size(); ++i) {
      for (auto j = std::size_t{0}; j != points.size(); ++j) {
        EXPECT_EQ(there[i * points.size() + j], there[j * points.size() + i]);
      }
    }
  }
}

TEST(walk_random_towns, who_walks_slower_never_gets_there_sooner) {
  auto slow = plain_walker();
  slow.on_flat = pace{0.83};
  slow.on_stairs = pace{0.4};
  auto rng = base::random{9};
  auto const t = town{some_city(3, 700), {plain_walker(), slow}};
  auto const points = some_positions(t, 60, rng);
  auto const fast = t.matrix(points, points, 0, kEver);
  auto const late = t.matrix(points, points, 1, kEver);
  for (auto i = std::size_t{0}; i != fast.size(); ++i) {
    EXPECT_LE(fast[i], late[i]);
  }
}

TEST(walk_random_towns, lengths_belong_to_the_walks) {
  auto rng = base::random{11};
  auto const t = town{some_city(1, 700), {plain_walker()}};
  auto const points = some_positions(t, 60, rng);
  auto flat = plain_walker();
  flat.on_stairs = flat.on_flat;
  auto const even = town{std::make_shared<network const>(
                             generated_city({.seed = 7, .junctions = 700})),
                         {flat}};
  for (auto const& from : some_positions(even, 20, rng)) {
    for (auto const& trip : even.from_one(from, points, 0, kEver)) {
      if (trip.time != kUnreached) {
        // At one pace everywhere; each street rounds by up to 1/20 s.
        EXPECT_NEAR(trip.distance.value / 1.25, trip.time.count() / 10.0, 3);
      }
    }
  }
}

TEST(walk_random_towns, sixteen_origins_at_once_count_what_one_by_one_does) {
  for (auto seed = std::uint64_t{1}; seed != 13; ++seed) {
    auto rng = base::random{seed};
    auto const streets = some_city(seed, 30 + rng.below(900));
    auto const& n = streets->arrays();
    auto const g = make_graph(n, plain_walker());
    auto weights = std::vector<std::uint32_t>(n.junctions.size());
    for (auto& w : weights) {
      w = rng.below(1000);
    }
    auto const limit = 1 + rng.below(12000);
    EXPECT_EQ(reach_counts(g.ahead, weights, limit, 2),
              plain_reach_counts(g.ahead, weights, limit, 2))
        << "seed " << seed << ", limit " << limit;
  }
}

TEST(walk_random_towns, limits_too_long_for_a_batch_are_counted_all_the_same) {
  auto const streets = some_city(2, 200);
  auto const g = make_graph(streets->arrays(), plain_walker());
  auto const ones =
      std::vector<std::uint32_t>(streets->arrays().junctions.size(), 1);
  auto const far = reach_counts(g.ahead, ones, kLongestBatch + 1, 1);
  EXPECT_EQ(far, plain_reach_counts(g.ahead, ones, kLongestBatch + 1, 1));
  EXPECT_EQ(reach_counts(g.ahead, ones, kLongestBatch, 1),
            plain_reach_counts(g.ahead, ones, kLongestBatch, 1));
}

}  // namespace linli::walk
