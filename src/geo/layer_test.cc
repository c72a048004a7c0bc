#include "geo/layer.h"

#include <fstream>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <string>

#include "support/temporary_folder.h"

#include "base/error.h"

namespace linli::geo {

namespace {

class geo_layer : public testing::Test {
 protected:
  std::filesystem::path file(std::string const& name,
                             std::string const& content) const {
    auto path = folder_.path() / name;
    std::ofstream{path} << content;
    return path;
  }

  std::filesystem::path features(std::string const& geometries,
                                 std::string const& crs = "") const {
    auto text = std::string{R"({"type":"FeatureCollection",)"} + crs +
                R"("features":[)";
    text += R"({"type":"Feature","properties":{"Name":"甲","n":3},)";
    text += R"("geometry":)" + geometries + "}]}";
    return file("map.geojson", text);
  }

  static std::string code_of(std::filesystem::path const& path,
                             layer_options const& options = {}) {
    try {
      read_layer(path, options);
    } catch (base::error const& e) {
      EXPECT_THAT(e.what(), testing::HasSubstr(path.filename().string()));
      return e.code();
    }
    return "read";
  }

  test::temporary_folder folder_;
};

}  // namespace

TEST_F(geo_layer, gives_columns_as_text_and_points_in_wgs84) {
  auto const l =
      read_layer(features(R"({"type":"Point","coordinates":[121.5,31.2]})"));
  ASSERT_EQ(l.features.size(), 1U);
  auto const& f = l.features.front();
  EXPECT_THAT(l.columns, testing::ElementsAre("Name", "n"));
  EXPECT_THAT(f.values, testing::ElementsAre("甲", "3"));
  EXPECT_THAT(f.points, testing::ElementsAre(latlng{31.2, 121.5}));
  EXPECT_EQ(l.find_column("NAME"), 0U);
  EXPECT_FALSE(l.find_column("名称"));
}

TEST_F(geo_layer, keeps_holes_and_turns_rings_as_rfc_7946_wants) {
  auto const area = read_boundary(features(
      R"({"type":"Polygon","coordinates":[[[0,0],[0,4],[4,4],[4,0],[0,0]],)"
      R"([[1,1],[3,1],[3,3],[1,3],[1,1]]]})"));
  ASSERT_EQ(area.size(), 1U);
  EXPECT_GT(signed_area_m2(area[0].outer), 0);
  ASSERT_EQ(area[0].holes.size(), 1U);
  EXPECT_LT(signed_area_m2(area[0].holes[0]), 0);
  EXPECT_FALSE(contains(area, {2, 2}));
}

TEST_F(geo_layer, reprojects_from_the_layers_own_system) {
  // Web Mercator of 121.5 E, 31.2 N.
  auto const l = read_layer(
      features(R"({"type":"Point","coordinates":[13525318.11,3658750.28]})",
               R"("crs":{"type":"name","properties":{"name":)"
               R"("urn:ogc:def:crs:EPSG::3857"}},)"));
  EXPECT_NEAR(l.features.at(0).points.at(0).lat, 31.2, 1e-6);
  EXPECT_NEAR(l.features.at(0).points.at(0).lng, 121.5, 1e-6);
}

TEST_F(geo_layer, undoes_gcj02_while_reading) {
  auto const gcj = gcj02_from_wgs84({31.2, 121.5});
  auto const l =
      read_layer(file("p.csv", "经度,纬度\n" + std::to_string(gcj.lng) + "," +
                                   std::to_string(gcj.lat) + "\n"),
                 {.from = coordinate_system::gcj02});
  EXPECT_LT(distance(l.features.at(0).points.at(0), {31.2, 121.5}),
            meters{0.2});
}

TEST_F(geo_layer, reads_a_csv_with_coordinates_and_says_the_system_is_assumed) {
  auto const l = read_layer(
      file("p.csv", "name,lat,lng\n食堂,31.25,121.48\n图书馆,31.26,121.49\n"));
  ASSERT_EQ(l.features.size(), 2U);
  EXPECT_TRUE(l.is_crs_assumed);
  EXPECT_EQ(l.features[1].points.at(0), (latlng{31.26, 121.49}));
  EXPECT_EQ(l.features[1].values.at(l.find_column("name").value()), "图书馆");
}

TEST_F(geo_layer, reads_text_in_gb18030) {
  auto const l =
      read_layer(file("p.csv", "name,lat,lng\n\xca\xb3\xcc\xc3,1,2\n"));
  EXPECT_EQ(l.features.at(0).values.at(0), "食堂");
}

TEST_F(geo_layer, names_what_is_wrong_and_the_file) {
  EXPECT_EQ(code_of(folder_.path() / "missing.gpkg"), "geo.cannot_read");
  EXPECT_EQ(code_of(file("noise.gpkg", "this is no map")), "geo.not_a_map");
  EXPECT_EQ(code_of(file("empty.geojson",
                         R"({"type":"FeatureCollection","features":[]})")),
            "geo.empty_layer");
  auto const point = features(R"({"type":"Point","coordinates":[1,2]})");
  EXPECT_EQ(code_of(point, {.layer = "streets"}), "geo.no_such_layer");
  EXPECT_EQ(code_of(point, {.want = geometry_kind::lines}),
            "geo.wrong_geometry");
  EXPECT_EQ(code_of(point, {.want = geometry_kind::points}), "read");
}

TEST_F(geo_layer, says_when_coordinates_look_swapped_or_projected) {
  auto const message = [&](std::string const& x_and_y) {
    try {
      read_layer(
          features(R"({"type":"Point","coordinates":[)" + x_and_y + "]}"));
    } catch (base::error const& e) {
      EXPECT_EQ(e.code(), "geo.bad_coordinates");
      return std::string{e.what()};
    }
    return std::string{};
  };
  EXPECT_THAT(message("31.2,121.5"), testing::HasSubstr("swapped"));
  EXPECT_THAT(message("355000,3458903"), testing::HasSubstr("metres"));
}

}  // namespace linli::geo
