#include "walk/nearest_lanes.h"

#include <gtest/gtest.h>

#include "base/random.h"
#include "walk/generated_city.h"
#include "walk/graph.h"
#include "walk/profile.h"

namespace linli::walk {

namespace {

/// Sixteen kinds, some of them without a single service.
std::vector<std::vector<service_seed>> some_services(
    std::uint32_t const junctions, base::random& rng) {
  auto all = std::vector<std::vector<service_seed>>(kLanes);
  for (auto lane = std::size_t{0}; lane != kLanes; ++lane) {
    auto const n = lane % 5 == 4 ? 0U : 1U + rng.below(40);
    for (auto i = 0U; i != n; ++i) {
      all[lane].push_back({rng.below(junctions), rng.below(300), i});
    }
  }
  return all;
}

template <std::size_t K>
void expect_equal_to_one_search_each(std::uint64_t const seed,
                                     std::uint32_t const limit,
                                     bool const wide) {
  SCOPED_TRACE("seed " + std::to_string(seed));
  auto const city = generated_city({.seed = seed, .junctions = 3000});
  auto const graph = make_graph(city.arrays(), shipped_profiles()[0]);
  auto const& arcs = graph.backward().main;
  auto const junctions =
      static_cast<std::uint32_t>(city.arrays().junctions.size());
  auto rng = base::random{seed};
  auto const services = some_services(junctions, rng);
  auto together = lanes_nearest<K>{};
  together.start(junctions, limit);
  for (auto lane = std::size_t{0}; lane != kLanes; ++lane) {
    for (auto const& s : services[lane]) {
      together.add(lane, s);
    }
  }
  together.run(arcs, wide);
  auto alone = nearest_search{};
  for (auto lane = std::size_t{0}; lane != kLanes; ++lane) {
    alone.run(arcs, services[lane], K, limit);
    for (auto j = std::uint32_t{0}; j != junctions; ++j) {
      auto const keys = together.at(j, lane);
      for (auto k = std::size_t{0}; k != K; ++k) {
        ASSERT_EQ(labelled::time(keys[k]), labelled::time(alone.at(j)[k]))
            << "lane " << lane << ", junction " << j << ", rank " << k;
      }
      if constexpr (K == 2) {
        ASSERT_TRUE(keys[1] == labelled::kNone ||
                    labelled::service(keys[0]) != labelled::service(keys[1]));
      }
    }
  }
}

/// With the registers every processor has and, here, with wide ones.
template <std::size_t K>
void expect_equal(std::uint64_t const seed, std::uint32_t const limit) {
  expect_equal_to_one_search_each<K>(seed, limit, false);
  if (has_wide_registers()) {
    expect_equal_to_one_search_each<K>(seed, limit, true);
  }
}

}  // namespace

TEST(walk_nearest_lanes, all_kinds_at_once_are_as_near_as_one_by_one) {
  for (auto seed = std::uint64_t{1}; seed != 4; ++seed) {
    expect_equal<1>(seed, 36000);
    expect_equal<2>(seed, 36000);
  }
}

TEST(walk_nearest_lanes, nothing_is_found_beyond_the_limit) {
  expect_equal<1>(7, 900);
  expect_equal<2>(8, 900);
}

TEST(walk_nearest_lanes, the_longest_limit_does_not_overflow) {
  expect_equal<2>(9, lanes_nearest<2>::kLongest);
}

TEST(walk_nearest_lanes, a_search_forgets_the_one_before) {
  auto const city = generated_city({.junctions = 500});
  auto const graph = make_graph(city.arrays(), shipped_profiles()[0]);
  auto const junctions = city.arrays().junctions.size();
  auto search = lanes_nearest<1>{};
  search.start(junctions, 9000);
  search.add(0, {7, 0, 1});
  search.run(graph.backward().main);
  EXPECT_NE(search.at(7, 0)[0], labelled::kNone);
  search.start(junctions, 9000);
  search.run(graph.backward().main);
  EXPECT_EQ(search.at(7, 0)[0], labelled::kNone);
}

}  // namespace linli::walk
