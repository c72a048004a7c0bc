#include "osm/squares.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace linli::osm {

TEST(join_rings, pieces_close_in_any_order_and_direction) {
  auto broken = std::uint32_t{0};
  auto const rings =
      join_rings({{1, 2, 3}, {5, 1}, {5, 4, 3}, {7, 8, 9, 7}}, broken);
  EXPECT_EQ(broken, 0U);
  ASSERT_EQ(rings.size(), 2U);
  for (auto const& r : rings) {
    EXPECT_EQ(r.front(), r.back());
  }
  EXPECT_EQ(rings[0].size() + rings[1].size(), 4U + 6U);
}

TEST(join_rings, what_does_not_close_is_counted_and_left_out) {
  auto broken = std::uint32_t{0};
  EXPECT_TRUE(join_rings({{1, 2, 3}, {4, 5}}, broken).empty());
  EXPECT_EQ(broken, 2U);
  EXPECT_TRUE(join_rings({{1, 2, 1}, {}, {5}}, broken).empty());
}

TEST(cross_squares, a_square_with_very_many_entries_is_limited_and_says_so) {
  auto map = street_map{};
  auto ring = std::vector<std::int64_t>{};
  constexpr auto kCorners = 100;
  for (auto i = 0; i != kCorners; ++i) {
    auto const turn = 2 * std::numbers::pi * i / kCorners;
    map.nodes.push_back({.key = i + 1,
                         .at = walk::to_e7({31 + 0.001 * std::sin(turn),
                                            121 + 0.001 * std::cos(turn)})});
    ring.push_back(i + 1);
    map.nodes.push_back({.key = 1000 + i, .at = walk::to_e7({31, 122})});
    map.add_way(std::vector<std::int64_t>{i + 1, 1000 + i}, {}, 0);
  }
  ring.push_back(1);
  map.squares.push_back({.traits = {}, .name = 0, .rings = {ring}});
  map.sort_nodes();
  auto report = street_report{};
  cross_squares(map, true, report);
  EXPECT_EQ(report.limited_squares, 1U);
  EXPECT_LE(report.square_links, 40U * 39U / 2U);
  EXPECT_GT(report.square_links, 500U);
}

}  // namespace linli::osm
