#include "geo/coordinate_systems.h"

#include <gtest/gtest.h>
#include <vector>

namespace linli::geo {

namespace {

constexpr auto kFormulaTolerance_deg = 1e-7;

void expect_near(latlng const a, latlng const b, double const tolerance) {
  EXPECT_NEAR(a.lat, b.lat, tolerance);
  EXPECT_NEAR(a.lng, b.lng, tolerance);
}

/// Four by four kilometres in Hongkou.
multipolygon hongkou_square() {
  return {{.outer = {{31.24, 121.46},
                     {31.24, 121.50},
                     {31.28, 121.50},
                     {31.28, 121.46},
                     {31.24, 121.46}},
           .holes = {}}};
}

/// Points all over a box, as streets of a district would have them.
std::vector<latlng> points_in(box const& b) {
  auto points = std::vector<latlng>{};
  for (auto i = 0; i != 40; ++i) {
    for (auto k = 0; k != 40; ++k) {
      points.push_back({b.south + (b.north - b.south) * (i + 0.5) / 40,
                        b.west + (b.east - b.west) * (k + 0.5) / 40});
    }
  }
  return points;
}

template <typename Fn>
std::vector<latlng> each(std::vector<latlng> points, Fn&& fn) {
  for (auto& p : points) {
    p = fn(p);
  }
  return points;
}

}  // namespace

// Vectors of github.com/googollee/eviltransform and wandergis/coordtransform.
TEST(coordinate_systems, wgs84_moves_to_gcj02_as_published) {
  struct {
    latlng wgs;
    latlng gcj;
  } const cases[] = {
      {{31.1774276, 121.5272106}, {31.17530398364597, 121.531541859215}},
      {{22.543847, 113.912316}, {22.540796131694766, 113.9171764808363}},
      {{39.911954, 116.377817}, {39.91334545536069, 116.38404722455657}},
      {{39.915, 116.404}, {39.91640428150164, 116.41024449916938}}};
  for (auto const& c : cases) {
    expect_near(gcj02_from_wgs84(c.wgs), c.gcj, kFormulaTolerance_deg);
    expect_near(wgs84_from_gcj02(c.gcj), c.wgs, kFormulaTolerance_deg);
  }
}

TEST(coordinate_systems, gcj02_moves_to_bd09_as_published) {
  expect_near(bd09_from_gcj02({39.915, 116.404}),
              {39.92133699351021, 116.41036949371029}, kFormulaTolerance_deg);
}

TEST(coordinate_systems, every_conversion_can_be_taken_back) {
  for (auto lat = 18.0; lat < 53; lat += 1.7) {
    for (auto lng = 74.0; lng < 134; lng += 2.3) {
      auto const p = latlng{lat, lng};
      auto const gcj = gcj02_from_wgs84(p);
      expect_near(to_wgs84(gcj, coordinate_system::gcj02), p, 1e-9);
      expect_near(to_wgs84(bd09_from_gcj02(gcj), coordinate_system::bd09), p,
                  1e-9);
    }
  }
}

TEST(coordinate_systems, outside_china_nothing_moves) {
  auto const monaco = latlng{43.73, 7.42};
  EXPECT_EQ(gcj02_from_wgs84(monaco), monaco);
  EXPECT_EQ(to_wgs84(monaco, coordinate_system::gcj02), monaco);
}

TEST(coordinate_systems, names_lead_there_and_back) {
  for (auto const* const name : {"wgs84", "gcj02", "bd09"}) {
    EXPECT_EQ(name_of(find_coordinate_system(name).value()), name);
  }
  EXPECT_FALSE(find_coordinate_system("WGS84"));
}

TEST(guess_coordinates, swapped_ones_are_certain) {
  auto const district = hongkou_square();
  auto const swapped = each(points_in(bounds(district)), [](auto const p) {
    return latlng{p.lng, p.lat};
  });
  auto const g = guess_coordinates(swapped, district);
  EXPECT_TRUE(g.is_swapped);
  EXPECT_EQ(g.swapped, 1);
}

TEST(guess_coordinates, a_district_cut_in_gcj02_is_suspected) {
  auto const district = hongkou_square();
  auto const wgs = points_in(bounds(district));
  auto const gcj = each(wgs, gcj02_from_wgs84);
  auto const bd = each(gcj, bd09_from_gcj02);

  EXPECT_EQ(guess_coordinates(gcj, district).suspected,
            coordinate_system::gcj02);
  EXPECT_EQ(guess_coordinates(bd, district).suspected, coordinate_system::bd09);
  EXPECT_FALSE(guess_coordinates(wgs, district).suspected);
}

TEST(guess_coordinates, an_extract_larger_than_the_district_raises_no_doubt) {
  auto const district = hongkou_square();
  auto const larger = points_in(widened(bounds(district), meters{2000}));
  EXPECT_FALSE(guess_coordinates(larger, district).suspected);
  EXPECT_FALSE(
      guess_coordinates(each(larger, gcj02_from_wgs84), district).suspected);
}

TEST(guess_coordinates, streets_that_leave_the_district_leave_a_doubt) {
  auto const district = hongkou_square();
  auto b = bounds(district);
  b.east += 0.15 * (b.east - b.west);  // over the border on one side
  auto const wgs = points_in(b);
  EXPECT_FALSE(guess_coordinates(wgs, district).possible);
  auto const g = guess_coordinates(each(wgs, gcj02_from_wgs84), district);
  EXPECT_FALSE(g.suspected);
  EXPECT_EQ(g.possible, coordinate_system::gcj02);
}

TEST(guess_coordinates, another_city_is_neither_swapped_nor_shifted) {
  auto const g = guess_coordinates(points_in({39.9, 116.3, 40.0, 116.4}),
                                   hongkou_square());
  EXPECT_EQ(g.as_given, 0);
  EXPECT_FALSE(g.is_swapped);
  EXPECT_FALSE(g.suspected);
}

}  // namespace linli::geo
