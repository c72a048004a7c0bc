#include <gtest/gtest.h>

#include "geo/box.h"
#include "geo/latlng.h"
#include "geo/polygon.h"
#include "geo/projection.h"

namespace linli::geo {

namespace {

/// A square of `side` metres with its south-west corner at `at`.
ring square(latlng const at, double const side) {
  auto const p = projection{at};
  return {at, p.to_latlng({side, 0}), p.to_latlng({side, side}),
          p.to_latlng({0, side}), at};
}

constexpr auto kHongkou = latlng{31.2646, 121.505};

}  // namespace

TEST(geo_distance, a_degree_of_latitude_is_111_km) {
  EXPECT_NEAR(distance({31, 121}, {32, 121}).value, 111194.9, 0.1);
  EXPECT_EQ(distance(kHongkou, kHongkou).value, 0);
}

TEST(geo_projection, agrees_with_the_great_circle_within_a_city) {
  auto const p = projection{kHongkou};
  auto const far = latlng{31.30, 121.55};
  EXPECT_NEAR(length(p.to_xy(far)), distance(kHongkou, far).value, 3);
  auto const back = p.to_latlng(p.to_xy(far));
  EXPECT_NEAR(back.lat, far.lat, 1e-12);
  EXPECT_NEAR(back.lng, far.lng, 1e-12);
}

TEST(geo_box, grows_from_nothing) {
  auto b = box{};
  EXPECT_TRUE(b.is_empty());
  EXPECT_FALSE(b.contains(kHongkou));
  b.extend(kHongkou);
  b.extend({31.3, 121.4});
  EXPECT_FALSE(b.is_empty());
  EXPECT_TRUE(b.contains({31.28, 121.45}));
  EXPECT_FALSE(b.contains({31.2, 121.45}));
  auto const w = widened(b, meters{1000});
  EXPECT_NEAR(distance({w.south, b.west}, {b.south, b.west}).value, 1000, 1);
  EXPECT_NEAR(distance({b.south, w.west}, {b.south, b.west}).value, 1000, 2);
}

TEST(geo_polygon, holes_are_outside_and_do_not_count_as_area) {
  auto const p = projection{kHongkou};
  auto hole = square(p.to_latlng({40, 40}), 20);
  auto const area = multipolygon{{square(kHongkou, 100), {hole}}};
  EXPECT_TRUE(contains(area, p.to_latlng({10, 10})));
  EXPECT_FALSE(contains(area, p.to_latlng({50, 50})));
  EXPECT_FALSE(contains(area, p.to_latlng({110, 10})));
  EXPECT_NEAR(area_m2(area), 10000 - 400, 1);
}

TEST(geo_polygon, rings_are_closed_and_turned_as_rfc_7946_wants) {
  auto outer = square(kHongkou, 100);
  std::reverse(outer.begin(), outer.end());
  outer.pop_back();
  auto area = multipolygon{{outer, {square(kHongkou, 10)}}};
  make_proper(area);
  EXPECT_EQ(area[0].outer.front(), area[0].outer.back());
  EXPECT_GT(signed_area_m2(area[0].outer), 0);
  EXPECT_LT(signed_area_m2(area[0].holes[0]), 0);
}

TEST(geo_polygon, the_label_point_of_a_horseshoe_lies_inside_it) {
  auto const p = projection{kHongkou};
  auto const at = [&](double x, double y) { return p.to_latlng({x, y}); };
  auto const horseshoe =
      multipolygon{{{at(0, 0), at(100, 0), at(100, 100), at(90, 100),
                     at(90, 10), at(10, 10), at(10, 100), at(0, 100), at(0, 0)},
                    {}}};
  EXPECT_TRUE(contains(horseshoe, point_inside(horseshoe)));
}

}  // namespace linli::geo
