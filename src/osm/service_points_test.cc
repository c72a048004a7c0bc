#include "osm/service_points.h"

#include <algorithm>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/temporary_folder.h"

#include "osm/osm_shapes.h"
#include "osm/osm_test_drawing.h"

namespace linli::osm {

namespace {

using test::data;
using test::drawing;

class osm_service_points : public testing::Test {
 protected:
  std::filesystem::path saved(drawing const& d) const {
    return d.save(folder_.path() / "town.osm");
  }

  linli::test::temporary_folder folder_;
};

}  // namespace

TEST_F(osm_service_points, are_nodes_outlines_and_multipolygons) {
  auto d = drawing{};
  d.node(1, 0, 0).node(2, 40, 0).node(3, 40, 40).node(4, 0, 40);
  d.node(5, 100, 0, "amenity=pharmacy name=药房 opening_hours=24/7");
  d.node(6, 120, 0, "amenity=bench").node(7, 130, 0, "highway=bus_stop");
  d.way(10, {1, 2, 3, 4, 1}, "amenity=kindergarten");
  d.way(11, {1, 2, 3}, "note=half").way(12, {3, 4, 1}, "note=half");
  d.multipolygon(9, {11, 12}, {}, "amenity=hospital");
  auto const points = read_tagged_points({saved(d)});

  auto refs = std::vector<std::string>{};
  for (auto const& p : points) {
    refs.push_back(p.source_ref);
  }
  EXPECT_THAT(refs, testing::UnorderedElementsAre("node/5", "node/7", "way/10",
                                                  "relation/9"));
  auto const find = [&](std::string_view const ref) -> tagged_point const& {
    return *std::find_if(points.begin(), points.end(),
                         [&](auto const& p) { return p.source_ref == ref; });
  };
  EXPECT_EQ(find("node/5").tags.at("opening_hours"), "24/7");
  EXPECT_EQ(find("node/5").area_m2, 0);
  for (auto const* const ref : {"way/10", "relation/9"}) {
    EXPECT_LT(geo::distance(find(ref).at, drawing::at(20, 20)), meters{1});
    EXPECT_NEAR(find(ref).area_m2, 1600, 5);
  }
}

TEST_F(osm_service_points, stay_within_the_box_asked_for) {
  auto d = drawing{};
  d.node(1, 0, 0, "shop=supermarket").node(2, 5000, 0, "shop=supermarket");
  auto const sw = drawing::at(-10, -10);
  auto const ne = drawing::at(10, 10);
  EXPECT_EQ(
      read_tagged_points({saved(d)}, geo::box{sw.lat, sw.lng, ne.lat, ne.lng})
          .size(),
      1U);
}

TEST_F(osm_service_points, are_read_from_any_layer_of_points_or_areas) {
  auto const points = read_tagged_layer(data("xujiahui/hospitals.geojson"));
  ASSERT_FALSE(points.empty());
  EXPECT_EQ(points.front().tags.at("name"), "复旦大学附属中山医院");
  EXPECT_GT(points.front().area_m2, 100);
}

TEST_F(osm_service_points, homes_have_a_footprint_and_levels) {
  auto d = drawing{};
  d.node(1, 0, 0).node(2, 40, 0).node(3, 40, 10).node(4, 0, 10);
  auto const outline = std::vector<std::int64_t>{1, 2, 3, 4, 1};
  d.way(10, outline, "building=apartments building:levels=6");
  d.way(11, outline, "building=house");
  d.way(12, outline, "building=yes building:levels=nine");
  d.way(13, outline, "building=yes amenity=school");
  d.way(14, outline, "building=office");
  auto const homes = read_tagged_buildings({saved(d)});
  ASSERT_EQ(homes.size(), 3U);
  EXPECT_NEAR(homes[0].area_m2, 400, 2);
  EXPECT_EQ(homes[0].levels, 6);
  EXPECT_TRUE(homes[0].are_levels_known);
  EXPECT_EQ(homes[1].levels, 2);
  EXPECT_FALSE(homes[1].are_levels_known);
  EXPECT_EQ(homes[2].levels, 5);
}

TEST_F(osm_service_points, of_porto_alegre_are_many) {
  auto const points = read_tagged_points({data("porto-alegre/poa_osm.pbf")});
  EXPECT_GT(points.size(), 1000U);
  EXPECT_TRUE(std::all_of(points.begin(), points.end(), [](auto const& p) {
    return geo::is_valid(p.at) && !p.tags.empty();
  }));
}

}  // namespace linli::osm
