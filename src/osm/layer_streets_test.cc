#include "osm/layer_streets.h"

#include <fstream>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <string>

#include "support/temporary_folder.h"

#include "osm/osm_test_drawing.h"
#include "osm/read_streets.h"
#include "osm/road_classes.h"

namespace linli::osm {

namespace {

using test::drawing;

/// A line layer drawn in metres.
class layer_drawing {
 public:
  layer_drawing& line(std::vector<geo::xy> const& points,
                      std::string const& properties) {
    auto text = std::string{};
    for (auto const& p : points) {
      auto const at = drawing::at(p.x, p.y);
      text += fmt::format("{}[{:.9f},{:.9f}]", text.empty() ? "" : ",", at.lng,
                          at.lat);
    }
    features_ +=
        (features_.empty() ? "" : ",") +
        (R"({"type":"Feature","properties":{)" + properties +
         R"(},"geometry":{"type":"LineString","coordinates":[)" + text + "]}}");
    return *this;
  }

  std::filesystem::path save(std::filesystem::path const& path) const {
    std::ofstream{path} << R"({"type":"FeatureCollection","features":[)"
                        << features_ << "]}";
    return path;
  }

 private:
  std::string features_;
};

class osm_layer_streets : public testing::Test {
 protected:
  walk::network read(layer_drawing const& d) {
    report_ = {};
    return read_streets({.files = {d.save(folder_.path() / "roads.geojson")}},
                        report_);
  }

  linli::test::temporary_folder folder_;
  street_report report_;
};

}  // namespace

TEST_F(osm_layer_streets, meet_where_they_share_a_point) {
  auto d = layer_drawing{};
  d.line({{0, 0}, {100, 0}, {200, 0}}, R"("highway":"residential")");
  d.line({{100, 0}, {100, 50}}, R"("highway":"footway")");
  EXPECT_EQ(read(d).stats().junctions, 4U);
  EXPECT_EQ(report_.joined_ends, 0U);
}

TEST_F(osm_layer_streets, meet_where_one_ends_on_another) {
  auto d = layer_drawing{};
  d.line({{0, 0}, {200, 0}}, R"("highway":"residential")");
  d.line({{100, 0.3}, {100, 50}}, R"("highway":"footway")");
  d.line({{50, 2}, {50, 50}}, R"("highway":"footway")");  // a yard, apart
  auto const n = read(d);
  EXPECT_EQ(report_.joined_ends, 1U);
  EXPECT_EQ(n.stats().islands, 1U);
  EXPECT_EQ(n.stats().streets, 4U);
}

TEST_F(osm_layer_streets, do_not_meet_where_lines_merely_cross) {
  auto d = layer_drawing{};
  d.line({{0, 0}, {200, 0}}, R"("highway":"residential")");
  d.line({{100, -50}, {100, 50}}, R"("highway":"footway")");
  EXPECT_EQ(read(d).stats().streets, 2U);
}

TEST_F(osm_layer_streets, understand_the_classes_of_chinese_layers) {
  auto d = layer_drawing{};
  d.line({{0, 0}, {100, 0}}, R"("道路类型":"支路","名称":"长治路")");
  d.line({{100, 0}, {200, 0}}, R"("道路类型":"小区道路")");
  d.line({{200, 0}, {300, 0}}, R"("道路类型":"快速路")");
  d.line({{300, 0}, {400, 0}}, R"("道路类型":"滑雪道")");
  auto const n = read(d);
  EXPECT_EQ(report_.kept_ways, 2U);
  EXPECT_EQ(report_.by_highway.at("service").gated, 1U);
  EXPECT_EQ(report_.refused[static_cast<std::size_t>(refusal::motor_road)], 1U);
  EXPECT_EQ(report_.unknown_classes.at("滑雪道"), 1U);
  auto names = std::vector<std::string>{};
  n.for_each_street([&](auto, std::string_view const name, auto, auto) {
    names.emplace_back(name);
  });
  EXPECT_THAT(names, testing::Contains("长治路"));
}

TEST_F(osm_layer_streets, read_other_columns_and_other_tags_as_tags) {
  auto d = layer_drawing{};
  d.line({{0, 0}, {100, 0}}, R"("fclass":"footway","ACCESS":"private")");
  d.line({{100, 0}, {200, 0}},
         R"("fclass":"steps","other_tags":"\"conveying\"=>\"forward\"")");
  d.line({{0, 0}, {200, 50}}, R"("fclass":"track_grade2")");
  auto const n = read(d);
  EXPECT_EQ(report_.by_highway.at("footway").gated, 1U);
  auto one_way = 0;
  n.for_each_street([&](auto, auto, auto, walk::street_traits const& t) {
    one_way += t.forward && t.backward ? 0 : 1;
  });
  EXPECT_EQ(one_way, 1);
}

TEST_F(osm_layer_streets, say_when_no_column_tells_the_kind_of_street) {
  auto d = layer_drawing{};
  d.line({{0, 0}, {100, 0}}, R"("width":"3","owner":"city")");
  auto const e = test::error_of([&] { read(d); });
  EXPECT_EQ(e.code(), "osm.no_street_column");
  EXPECT_THAT(e.what(), testing::HasSubstr("width, owner"));
}

TEST(road_classes, know_openstreetmap_geofabrik_and_chinese_words) {
  EXPECT_EQ(find_road_class("footway").value().highway, "footway");
  EXPECT_EQ(find_road_class(" Footway ").value().highway, "footway");
  EXPECT_EQ(find_road_class("track_grade5").value().highway, "track");
  EXPECT_EQ(find_road_class("主干路").value().highway, "primary");
  EXPECT_EQ(find_road_class("内部道路").value().access, "destination");
  EXPECT_FALSE(find_road_class(""));
  EXPECT_FALSE(find_road_class("滑雪道"));
}

TEST(position_key, is_the_same_for_the_same_point_only) {
  auto const key = [](std::int32_t const lat, std::int32_t const lng) {
    return position_key({.lat = lat, .lng = lng});
  };
  EXPECT_EQ(key(5, 7), key(5, 7));
  EXPECT_NE(key(5, 7), key(7, 5));
  EXPECT_NE(key(-900000000, 1800000000), key(-899999999, -1800000000));
  EXPECT_GT(key(-900000000, -1800000000), -1);
  EXPECT_GT(key(900000000, 1800000000), 0);
}

}  // namespace linli::osm
