#include <cstdint>
#include <fstream>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <string>

#include "support/temporary_folder.h"

#include "base/file.h"
#include "osm/osm_file.h"
#include "osm/osm_test_drawing.h"
#include "osm/read_streets.h"

namespace linli::osm {

namespace {

using geo::coordinate_system;
using test::data;
using test::drawing;
using testing::HasSubstr;

class osm_wrong_streets : public testing::Test {
 protected:
  std::filesystem::path file(std::string const& name,
                             std::string const& content) const {
    auto path = folder_.path() / name;
    std::ofstream{path, std::ios::binary} << content;
    return path;
  }

  static base::error error_of(read_streets_options const& o) {
    auto report = street_report{};
    auto e = test::error_of([&] { read_streets(o, report); });
    EXPECT_THAT(e.what(), HasSubstr(o.files.front().filename().string()));
    return e;
  }

  static std::string code_of(read_streets_options const& o) {
    return error_of(o).code();
  }

  linli::test::temporary_folder folder_;
};

/// A district of 2 km around the drawing's origin.
geo::multipolygon district() {
  auto const sw = drawing::at(-1000, -1000);
  auto const ne = drawing::at(1000, 1000);
  return {
      {.outer = {sw, {sw.lat, ne.lng}, ne, {ne.lat, sw.lng}, sw}, .holes = {}}};
}

/// Streets all over the district and not beyond, every point moved.
template <typename Move>
std::string grid(Move&& move) {
  auto nodes = std::string{};
  auto ways = std::string{};
  for (auto y = 0; y != 20; ++y) {
    auto refs = std::string{};
    for (auto x = 0; x != 20; ++x) {
      auto const p = move(drawing::at(-990 + x * 104.0, -990 + y * 104.0));
      auto const id = y * 20 + x + 1;
      nodes += fmt::format(R"(<node id="{}" lat="{:.7f}" lon="{:.7f}"/>)", id,
                           p.lat, p.lng);
      refs += fmt::format(R"(<nd ref="{}"/>)", id);
    }
    ways += fmt::format(
        R"(<way id="{}">{}<tag k="highway" v="residential"/></way>)", y + 1,
        refs);
  }
  return R"(<osm version="0.6">)" + nodes + ways + "</osm>";
}

geo::latlng as_is(geo::latlng const p) {
  return p;
}

}  // namespace

TEST_F(osm_wrong_streets, a_file_that_breaks_off_is_damaged) {
  auto const whole = base::read_file(data("porto-alegre/poa_osm.pbf"));
  auto const half = file("half.osm.pbf", whole.substr(0, whole.size() / 2));
  EXPECT_EQ(code_of({.files = {half}}), "osm.damaged");

  auto const gz = base::read_file(data("monaco/monaco.osm.gz"));
  EXPECT_EQ(code_of({.files = {file("m.osm.gz", gz.substr(0, 100000))}}),
            "osm.damaged");
  EXPECT_EQ(code_of({.files = {file("m.osm", "<osm version=\"0.6\"><nod")}}),
            "osm.damaged");
}

TEST_F(osm_wrong_streets, bytes_turned_in_the_middle_are_damage_too) {
  auto bytes = base::read_file(data("porto-alegre/poa_osm.pbf"));
  for (auto i = bytes.size() / 3; i < bytes.size() / 3 + 200; ++i) {
    bytes[i] = static_cast<char>(~bytes[i]);
  }
  EXPECT_EQ(code_of({.files = {file("turned.osm.pbf", bytes)}}), "osm.damaged");
}

TEST_F(osm_wrong_streets, what_is_no_map_is_said_to_be_none) {
  EXPECT_EQ(code_of({.files = {file("photo.osm.pbf", "\x89PNG and so on …")}}),
            "osm.not_a_map");
  EXPECT_EQ(code_of({.files = {file("empty.osm.pbf", "")}}), "osm.not_a_map");
  EXPECT_EQ(code_of({.files = {file("page.osm", "<html></html>")}}),
            "osm.damaged");
  EXPECT_EQ(code_of({.files = {file("text.gpkg", "just some text here")}}),
            "geo.not_a_map");
  EXPECT_EQ(code_of({.files = {folder_.path() / "missing.osm.pbf"}}),
            "osm.cannot_read");
  EXPECT_EQ(
      code_of({.files = {file("none.geojson", R"({"type":"FeatureCollection",)"
                                              R"("features":[]})")}}),
      "geo.empty_layer");
}

TEST_F(osm_wrong_streets, a_map_without_a_street_says_what_it_holds) {
  auto d = drawing{};
  d.node(1, 0, 0).node(2, 100, 0);
  d.way(10, {1, 2}, "waterway=river").way(11, {1, 2}, "highway=motorway");
  d.way(12, {1, 2}, "highway=path foot=no");
  auto const e = error_of({.files = {d.save(folder_.path() / "river.osm")}});
  EXPECT_EQ(e.code(), "osm.no_walkable_way");
  EXPECT_THAT(e.what(), HasSubstr("of 3 ways 1 are no streets, 1 are for "
                                  "motors only, 1 are forbidden"));
}

TEST_F(osm_wrong_streets, the_two_kinds_of_file_do_not_mix) {
  auto const osm = file("a.osm", grid(as_is));
  EXPECT_EQ(code_of({.files = {osm, data("xujiahui/streets.gpkg")}}),
            "osm.mixed_files");
}

TEST_F(osm_wrong_streets, swapped_coordinates_are_told_by_the_district) {
  auto const swapped = [](geo::latlng const p) {
    return geo::latlng{p.lng, p.lat};
  };
  // 121 is no latitude at all.
  EXPECT_EQ(code_of({.files = {file("s.osm", grid(swapped))}}),
            "osm.swapped_coordinates");
  // In Monaco both readings are on the earth.
  auto const monaco = geo::multipolygon{
      {.outer =
           {{43.7, 7.3}, {43.7, 7.5}, {43.8, 7.5}, {43.8, 7.3}, {43.7, 7.3}},
       .holes = {}}};
  auto const text =
      R"(<osm version="0.6"><node id="1" lat="7.42" lon="43.73"/>)"
      R"(<node id="2" lat="7.43" lon="43.74"/><way id="1">)"
      R"(<nd ref="1"/><nd ref="2"/>)"
      R"(<tag k="highway" v="footway"/></way></osm>)";
  EXPECT_EQ(code_of({.files = {file("m.osm", text)}, .boundary = monaco}),
            "osm.swapped_coordinates");
}

TEST_F(osm_wrong_streets, gcj02_is_suspected_and_the_way_out_named) {
  auto const gcj = file("gcj.osm", grid(geo::gcj02_from_wgs84));
  auto const e = error_of({.files = {gcj}, .boundary = district()});
  EXPECT_EQ(e.code(), "osm.shifted_coordinates");
  EXPECT_THAT(e.what(), HasSubstr("--from gcj02"));

  auto report = street_report{};
  auto const n = read_streets({.files = {gcj},
                               .boundary = district(),
                               .from = coordinate_system::gcj02},
                              report);
  EXPECT_LT(geo::distance(n.bounds().center(),
                          drawing::at(-990 + 9.5 * 104, -990 + 9.5 * 104)),
            meters{1});

  // Somebody who says that it is WGS 84 is believed.
  EXPECT_NO_THROW(read_streets({.files = {gcj},
                                .boundary = district(),
                                .from = coordinate_system::wgs84},
                               report));
}

TEST_F(osm_wrong_streets, a_doubt_about_the_coordinates_is_in_the_report) {
  auto const beyond = [](geo::latlng const p) {
    auto const middle = drawing::at(0, 0);
    return geo::gcj02_from_wgs84(
        {p.lat, middle.lng + 1.15 * (p.lng - middle.lng)});
  };
  auto report = street_report{};
  read_streets(
      {.files = {file("gcj.osm", grid(beyond))}, .boundary = district()},
      report);
  EXPECT_THAT(report.doubt, HasSubstr("--from gcj02"));
  EXPECT_THAT(to_text(report), HasSubstr(report.doubt));
}

TEST_F(osm_wrong_streets, streets_of_another_place_are_not_imported) {
  auto const far = file("far.osm", grid([](geo::latlng const p) {
                          return geo::latlng{p.lat + 2, p.lng};
                        }));
  EXPECT_EQ(code_of({.files = {far}, .boundary = district()}), "osm.elsewhere");
  auto const here = file("here.osm", grid(as_is));
  EXPECT_EQ(code_of({.files = {here}, .within = geo::box{10, 10, 11, 11}}),
            "osm.nothing_inside");
}

TEST_F(osm_wrong_streets, the_reader_of_bytes_says_the_same) {
  auto const bytes = base::read_file(data("porto-alegre/poa_osm.pbf"));
  auto ways = 0;
  auto const sink = osm_sink{.on_way = [&](auto const&) { ++ways; }};
  EXPECT_EQ(read_osm_bytes(bytes, "pbf", sink).ways, 16032U);
  EXPECT_EQ(ways, 16032);
  EXPECT_EQ(test::error_of([&] {
              read_osm_bytes(std::string_view{bytes}.substr(0, 5000), "pbf",
                             sink);
            }).code(),
            "osm.damaged");
}

}  // namespace linli::osm
