#include "places/spread.h"

#include <cmath>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "geo/projection.h"

namespace linli::places {

namespace {

constexpr auto kCorner = geo::latlng{31.25, 121.48};

geo::multipolygon rectangle(double const x,
                            double const y,
                            double const width,
                            double const height) {
  auto const p = geo::projection{kCorner};
  return {{.outer = {p.to_latlng({x, y}), p.to_latlng({x + width, y}),
                     p.to_latlng({x + width, y + height}),
                     p.to_latlng({x, y + height}), p.to_latlng({x, y})},
           .holes = {}}};
}

double sum_in(std::vector<resident_point> const& points,
              std::string_view const code) {
  auto sum = 0.0;
  for (auto const& p : points) {
    sum += p.area == code ? p.residents : 0;
  }
  return sum;
}

}  // namespace

TEST(places_spread, a_grid_lies_inside_and_adds_up_to_the_total) {
  auto const areas =
      std::vector<area_total>{{"a", rectangle(0, 0, 600, 300), 800},
                              {"b", rectangle(600, 0, 450, 450), 90}};
  auto const points = spread_over_areas(areas, meters{150});
  EXPECT_EQ(points.size(), 8U + 9U);
  EXPECT_NEAR(sum_in(points, "a"), 800, 1e-9);
  EXPECT_NEAR(sum_in(points, "b"), 90, 1e-9);
  for (auto const& p : points) {
    EXPECT_TRUE(geo::contains(areas[p.area == "a" ? 0 : 1].boundary, p.at));
  }
}

TEST(places_spread, an_area_smaller_than_the_grid_still_has_its_residents) {
  auto const areas = std::vector<area_total>{{"a", rectangle(0, 0, 20, 20), 7},
                                             {"no border", {}, 5}};
  auto const points = spread_over_areas(areas, meters{150});
  ASSERT_EQ(points.size(), 1U);
  EXPECT_EQ(points[0].residents, 7);
}

TEST(places_spread, a_common_total_is_shared_by_size) {
  auto const shared = share_by_size({{"a", rectangle(0, 0, 300, 100), 0},
                                     {"b", rectangle(0, 0, 100, 100), 0}},
                                    1000);
  EXPECT_NEAR(shared[0].residents, 750, 0.1);
  EXPECT_NEAR(shared[1].residents, 250, 0.1);
}

TEST(places_spread, buildings_get_residents_by_floor_area) {
  auto const p = geo::projection{kCorner};
  auto const areas =
      std::vector<area_total>{{"a", rectangle(0, 0, 100, 100), 300},
                              {"empty", rectangle(200, 0, 100, 100), 40}};
  auto const houses = std::vector<building>{{p.to_latlng({10, 10}), 100, 6},
                                            {p.to_latlng({50, 50}), 200, 12},
                                            {p.to_latlng({150, 50}), 1000, 30}};
  auto const points = spread_over_buildings(areas, houses);
  ASSERT_EQ(points.size(), 3U);
  EXPECT_NEAR(points[0].residents, 60, 1e-9);
  EXPECT_NEAR(points[1].residents, 240, 1e-9);
  EXPECT_NEAR(sum_in(points, "empty"), 40, 1e-9);
}

TEST(places_spread, the_smallest_area_around_a_point_is_found) {
  auto const areas = std::vector<area>{
      {"d", "", level::district, {}, rectangle(0, 0, 900, 900), {}},
      {"c", "s", level::community, {}, rectangle(0, 0, 90, 90), {}},
      {"s", "d", level::subdistrict, {}, rectangle(0, 0, 300, 300), {}}};
  auto const p = geo::projection{kCorner};
  EXPECT_EQ(smallest_area_at(areas, p.to_latlng({50, 50})), "c");
  EXPECT_EQ(smallest_area_at(areas, p.to_latlng({200, 50})), "s");
  EXPECT_EQ(smallest_area_at(areas, p.to_latlng({800, 50})), "d");
  EXPECT_EQ(smallest_area_at(areas, p.to_latlng({950, 50})), "");
}

}  // namespace linli::places
