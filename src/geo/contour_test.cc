#include "geo/contour.h"

#include <cmath>
#include <gtest/gtest.h>

#include "base/random.h"
#include "geo/grid.h"

namespace linli::geo {

namespace {

struct grid {
  explicit grid(std::size_t const n) : n_{n}, values(n * n, -1) {}

  float& at(std::size_t const x, std::size_t const y) {
    return values[y * n_ + x];
  }
  scalar_field field() const { return {values, n_, n_, n_}; }

  std::size_t n_;
  std::vector<float> values;
};

latlng as_is(xy const p) {
  return {p.y, p.x};
}

multipolygon area_of(grid const& g) {
  auto tracer = contour_tracer{};
  return to_multipolygon(
      tracer.trace(g.field()), [](contour const&) { return true; }, as_is);
}

}  // namespace

TEST(geo_contour, a_disc_is_traced_counter_clockwise_where_it_is) {
  auto g = grid{41};
  for (auto y = std::size_t{0}; y != 41; ++y) {
    for (auto x = std::size_t{0}; x != 41; ++x) {
      g.at(x, y) =
          static_cast<float>(12.3 - std::hypot(static_cast<double>(x) - 20,
                                               static_cast<double>(y) - 20));
    }
  }
  auto tracer = contour_tracer{};
  auto const& c = tracer.trace(g.field());
  ASSERT_EQ(c.lines.size(), 1U);
  EXPECT_NEAR(c.lines[0].twice_area / 2, 3.14159 * 12.3 * 12.3, 1);
  for (auto const& p : c.points) {
    EXPECT_NEAR(std::hypot(p.x - 20, p.y - 20), 12.3, 0.03);
  }
}

TEST(geo_contour, a_ring_has_a_hole_in_its_outer_line) {
  auto g = grid{21};
  for (auto y = std::size_t{0}; y != 21; ++y) {
    for (auto x = std::size_t{0}; x != 21; ++x) {
      auto const d =
          std::hypot(static_cast<double>(x) - 10, static_cast<double>(y) - 10);
      g.at(x, y) = static_cast<float>(2 - std::abs(d - 6));
    }
  }
  auto const area = area_of(g);
  ASSERT_EQ(area.size(), 1U);
  ASSERT_EQ(area[0].holes.size(), 1U);
  EXPECT_TRUE(contains(area, as_is({16, 10})));
  EXPECT_FALSE(contains(area, as_is({10, 10})));
}

TEST(geo_contour, an_island_in_a_lake_is_a_part_of_its_own) {
  auto g = grid{41};
  for (auto y = std::size_t{0}; y != 41; ++y) {
    for (auto x = std::size_t{0}; x != 41; ++x) {
      auto const d =
          std::hypot(static_cast<double>(x) - 20, static_cast<double>(y) - 20);
      g.at(x, y) = static_cast<float>(std::max(2 - std::abs(d - 16), 4 - d));
    }
  }
  auto const area = area_of(g);
  ASSERT_EQ(area.size(), 2U);
  EXPECT_EQ(area[0].holes.size() + area[1].holes.size(), 1U);
  EXPECT_TRUE(contains(area, as_is({20, 20})));
  EXPECT_FALSE(contains(area, as_is({20, 28})));
}

TEST(geo_contour, at_a_saddle_the_mean_decides_whether_corners_are_joined) {
  for (auto const weight : {3.0F, 0.3F}) {
    for (auto const is_rising : {true, false}) {
      auto g = grid{5};
      g.at(is_rising ? 1 : 2, 1) = weight;
      g.at(is_rising ? 2 : 1, 2) = weight;
      EXPECT_EQ(area_of(g).size(), weight > 1 ? 1U : 2U);
    }
  }
}

TEST(geo_contour, any_field_gives_closed_lines_that_tell_inside_from_outside) {
  for (auto seed = std::uint64_t{1}; seed != 200; ++seed) {
    auto rng = base::random{seed};
    auto g = grid{12};
    for (auto y = std::size_t{1}; y != 11; ++y) {
      for (auto x = std::size_t{1}; x != 11; ++x) {
        g.at(x, y) =
            rng.below(8) == 0 ? 0.0F : static_cast<float>(rng.real() * 2 - 1);
      }
    }
    auto const area = area_of(g);
    for (auto y = std::size_t{0}; y != 12; ++y) {
      for (auto x = std::size_t{0}; x != 12; ++x) {
        EXPECT_EQ(contains(area, as_is({static_cast<double>(x),
                                        static_cast<double>(y)})),
                  g.at(x, y) >= 0)
            << "seed " << seed << " at " << x << "," << y;
      }
    }
  }
}

TEST(geo_grid, finds_exactly_the_points_within_the_radius) {
  auto rng = base::random{3};
  auto points = std::vector<xy>(500);
  for (auto& p : points) {
    p = {1000 * rng.real(), 3000 * rng.real()};
  }
  auto const g = point_grid{points, 70};
  for (auto i = 0; i != 200; ++i) {
    auto const at = xy{1400 * rng.real() - 200, 3400 * rng.real() - 200};
    auto const radius = 300 * rng.real();
    auto found = std::vector<bool>(points.size());
    g.for_each_near(at, radius, [&](std::uint32_t const j, double) {
      EXPECT_FALSE(found[j]);
      found[j] = true;
    });
    for (auto j = std::size_t{0}; j != points.size(); ++j) {
      EXPECT_EQ(found[j], length(points[j] - at) <= radius);
    }
  }
}

}  // namespace linli::geo
