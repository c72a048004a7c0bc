#include "geo/geojson.h"

#include <gtest/gtest.h>

namespace linli::geo {

namespace {

std::string written(multipolygon const& area) {
  auto json = std::string{};
  append_geojson(area, json);
  return json;
}

}  // namespace

TEST(geo_geojson, points_are_written_longitude_first_to_a_tenth_of_a_metre) {
  EXPECT_EQ(
      written(
          {{{{31.2646, 121.505}, {-0.0000014, -100}, {9.9999996, 7.25}}, {}}}),
      R"({"type":"MultiPolygon","coordinates":[[[[121.505,31.2646],[-100,-0.000001],[7.25,10]]]]})");
}

TEST(geo_geojson, holes_and_parts_are_separated) {
  EXPECT_EQ(written({}), R"({"type":"MultiPolygon","coordinates":[]})");
  EXPECT_EQ(written({{{{1, 2}}, {{{3, 4}}}}, {{{5, 6}}, {}}}),
            R"({"type":"MultiPolygon","coordinates":)"
            R"([[[[2,1]],[[4,3]]],[[[6,5]]]]})");
}

}  // namespace linli::geo
