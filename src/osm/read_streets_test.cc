#include "osm/read_streets.h"

#include <array>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <memory>
#include <string>
#include <vector>

#include "support/streets_inside.h"
#include "support/temporary_folder.h"

#include "base/file.h"
#include "osm/osm_test_drawing.h"
#include "walk/town.h"

namespace linli::osm {

namespace {

using test::data;
using test::drawing;

constexpr auto kPace = 1.25;  // metres in a second

/// Walks as far as the streets go, stairs as fast as the flat: the shortest
/// way is the fastest.
walk::profile anyone() {
  auto p = walk::profile{};
  p.name = "anyone";
  p.on_flat = pace{kPace};
  p.on_stairs = pace{kPace};
  return p;
}

class osm_read_streets : public testing::Test {
 protected:
  std::filesystem::path saved(drawing const& d) const {
    return d.save(folder_.path() / "town.osm");
  }

  walk::town town_of(read_streets_options const& o,
                     walk::profile const& who = anyone()) {
    report_ = {};
    auto n = std::make_shared<walk::network const>(read_streets(o, report_));
    return walk::town{std::move(n), {who}};
  }

  walk::town town_of(drawing const& d) {
    return town_of({.files = {saved(d)}});
  }

  static walk::trip walk_between(walk::town const& t,
                                 geo::latlng const from,
                                 geo::latlng const to) {
    auto const target = std::vector{t.snap(to)};
    return t.from_one(t.snap(from), target, 0, seconds{7200}).front();
  }

  static double metres(walk::town const& t,
                       geo::latlng const from,
                       geo::latlng const to) {
    return walk_between(t, from, to).distance.value;
  }

  linli::test::temporary_folder folder_;
  street_report report_;
};

/// A square of 100 m with streets at its south-west and north-east corners.
drawing plaza(std::string_view const tags) {
  auto d = drawing{};
  d.node(1, 0, 0).node(2, 100, 0).node(3, 100, 100).node(4, 0, 100);
  d.node(5, -50, 0).node(6, 150, 100);
  d.way(10, {1, 2, 3, 4, 1}, tags);
  d.way(11, {5, 1}, "highway=footway").way(12, {3, 6}, "highway=footway");
  return d;
}

}  // namespace

TEST_F(osm_read_streets, a_square_is_walked_across) {
  auto const d = plaza("highway=pedestrian area=yes");
  auto const from = drawing::at(-50, 0);
  auto const to = drawing::at(150, 100);
  EXPECT_NEAR(metres(town_of(d), from, to), 50 + 141.4 + 50, 0.5);
  EXPECT_EQ(report_.squares, 1U);
  EXPECT_EQ(report_.square_links, 1U);

  auto const ring = plaza("highway=pedestrian");  // a street around a block
  EXPECT_NEAR(metres(town_of(ring), from, to), 50 + 200 + 50, 0.5);
}

TEST_F(osm_read_streets, a_square_is_not_crossed_through_its_hole) {
  auto d = drawing{};
  d.node(1, 0, 0).node(2, 100, 0).node(3, 100, 100).node(4, 0, 100);
  d.node(5, -50, 0).node(6, 150, 100);
  d.node(21, 20, 20).node(22, 80, 20).node(23, 80, 80).node(24, 20, 80);
  d.way(10, {1, 2, 3}, "note=half").way(13, {1, 4, 3}, "note=half");
  d.way(14, {21, 22, 23, 24, 21}, "building=yes");
  d.way(11, {5, 1}, "highway=footway").way(12, {3, 6}, "highway=footway");
  d.multipolygon(1, {10, 13}, {14}, "highway=pedestrian");

  // Past the building's corner: 2 x sqrt(20^2 + 80^2).
  EXPECT_NEAR(metres(town_of(d), drawing::at(-50, 0), drawing::at(150, 100)),
              50 + 164.9 + 50, 0.5);
  EXPECT_EQ(report_.squares, 1U);
  EXPECT_EQ(report_.broken_squares, 0U);
}

TEST_F(osm_read_streets, an_l_shaped_square_is_crossed_past_its_inner_corner) {
  auto d = drawing{};
  d.node(1, 0, 0).node(2, 100, 0).node(3, 100, 40).node(4, 40, 40);
  d.node(5, 40, 100).node(6, 0, 100);
  d.node(7, 150, 0).node(8, 0, 150);
  d.way(10, {1, 2, 3, 4, 5, 6, 1}, "highway=pedestrian area=yes");
  d.way(11, {2, 7}, "highway=footway").way(12, {6, 8}, "highway=footway");
  // From (100, 0) to (40, 40) to (0, 100).
  EXPECT_NEAR(metres(town_of(d), drawing::at(150, 0), drawing::at(0, 150)),
              50 + 72.1 + 72.1 + 50, 0.5);
}

TEST_F(osm_read_streets, a_ring_that_does_not_close_is_counted) {
  auto d = plaza("highway=pedestrian");
  d.node(30, 0, 300).node(31, 50, 300);
  d.way(20, {30, 31}, "note=open").multipolygon(1, {20}, {}, "highway=footway");
  town_of(d);
  EXPECT_EQ(report_.broken_squares, 1U);
}

TEST_F(osm_read_streets, a_lift_drawn_as_a_node_makes_its_rider_wait) {
  auto const lift = [](std::string_view const upper) {
    auto d = drawing{};
    d.node(1, 0, 0).node(2, 100, 0, "highway=elevator").node(3, 200, 0);
    d.way(10, {1, 2}, "highway=footway level=0");
    d.way(11, {2, 3}, "highway=footway level=" + std::string{upper});
    return d;
  };
  auto who = anyone();
  who.lift_wait = seconds{30};
  auto const from = drawing::at(0, 0);
  auto const to = drawing::at(200, 0);
  auto const seconds_for = [&](drawing const& d) {
    auto const t = town_of({.files = {saved(d)}}, who);
    return static_cast<double>(walk_between(t, from, to).time.count()) / 10;
  };
  EXPECT_NEAR(seconds_for(lift("1")), 200 / kPace + 30, 0.6);
  EXPECT_EQ(report_.lift_nodes, 1U);
  EXPECT_NEAR(seconds_for(lift("0")), 200 / kPace, 0.6);
  EXPECT_EQ(report_.lift_nodes, 0U);
}

TEST_F(osm_read_streets, a_gate_on_a_street_keeps_others_from_walking_through) {
  auto const street = [](std::string_view const gate) {
    auto d = drawing{};
    d.node(1, 0, 0).node(2, 100, 0, gate).node(3, 200, 0);
    d.node(4, 0, 300).node(5, 200, 300);
    d.way(10, {1, 2, 3}, "highway=residential");
    d.way(11, {1, 4, 5, 3}, "highway=residential");
    return d;
  };
  auto const from = drawing::at(0, 50);
  auto const to = drawing::at(200, 50);
  EXPECT_NEAR(metres(town_of(street("barrier=gate")), from, to), 300, 0.5);
  EXPECT_NEAR(metres(town_of(street("barrier=gate access=private")), from, to),
              700, 0.5);
  EXPECT_NEAR(metres(town_of(street("barrier=wall")), from, to), 700, 0.5);
}

TEST_F(osm_read_streets, several_files_that_overlap_are_read_once) {
  auto a = drawing{};
  a.node(1, 0, 0).node(2, 100, 0).way(10, {1, 2}, "highway=footway");
  auto b = drawing{};
  b.node(2, 100, 0).node(3, 200, 0).node(1, 0, 0);
  b.way(10, {1, 2}, "highway=footway").way(11, {2, 3}, "highway=footway");
  auto const t = town_of({.files = {a.save(folder_.path() / "a.osm"),
                                    b.save(folder_.path() / "b.osm")}});
  EXPECT_EQ(report_.kept_ways, 2U);
  EXPECT_EQ(report_.source.name, "a.osm, b.osm");
  EXPECT_NEAR(metres(t, drawing::at(0, 0), drawing::at(200, 0)), 200, 0.2);
}

TEST_F(osm_read_streets, a_box_or_a_clip_cuts_streets_off_outside) {
  auto d = drawing{};
  d.node(1, 0, 0).node(2, 100, 0).node(3, 200, 0).node(4, 900, 0);
  d.node(5, 1000, 0);
  d.way(10, {1, 2, 3, 4, 5}, "highway=footway");
  d.way(11, {4, 5}, "highway=footway");
  auto const sw = drawing::at(-10, -10);
  auto const ne = drawing::at(150, 10);
  auto const boxed =
      town_of({.files = {saved(d)},
               .within = geo::box{sw.lat, sw.lng, ne.lat, ne.lng}});
  EXPECT_NEAR(boxed.streets()->stats().length_m, 200, 0.5);
  EXPECT_EQ(report_.outside_ways, 1U);

  auto const clipped = town_of(
      {.files = {saved(d)},
       .clip = {{.outer = {sw, {sw.lat, ne.lng}, ne, {ne.lat, sw.lng}, sw},
                 .holes = {}}}});
  EXPECT_NEAR(clipped.streets()->stats().length_m, 200, 0.5);
}

// The four walks of GraphHopper's own tests, which walks squares along their
// outlines only. Its distances leave out the way to and from the street.
TEST_F(osm_read_streets, monacos_four_walks_are_right_to_two_metres) {
  auto const t = town_of(
      {.files = {data("monaco/monaco.osm.gz")}, .across_squares = false});
  auto rows = base::read_file(data("monaco/foot_ground_truth.csv"));
  auto checked = 0;
  for (auto at = rows.find('\n'); at + 1 < rows.size();
       at = rows.find('\n', at + 1)) {
    auto lat1 = 0.0;
    auto lng1 = 0.0;
    auto lat2 = 0.0;
    auto lng2 = 0.0;
    auto expected = 0.0;
    auto tolerance = 0.0;
    auto const numbers = rows.find("\",", at + 1);  // behind the quoted text
    ASSERT_NE(numbers, std::string::npos);
    ASSERT_EQ(std::sscanf(rows.c_str() + numbers + 2, "%lf,%lf,%lf,%lf,%lf,%lf",
                          &lat1, &lng1, &lat2, &lng2, &expected, &tolerance),
              6);
    auto const from = t.snap(geo::latlng{lat1, lng1});
    auto const to = std::vector{t.snap(geo::latlng{lat2, lng2})};
    auto const trip = t.from_one(from, to, 0, seconds{7200}).front();
    auto const off = from.off_street_m + to.front().off_street_m;
    EXPECT_NEAR(trip.distance.value - static_cast<double>(off), expected,
                tolerance);
    ++checked;
  }
  EXPECT_EQ(checked, 4);
}

TEST_F(osm_read_streets, in_monaco_the_palace_square_saves_a_way_around) {
  auto const t = town_of({.files = {data("monaco/monaco.osm.gz")}});
  auto const across = metres(t, {43.730729, 7.421288}, {43.727697, 7.419199});
  EXPECT_LT(across, 1566 - 40);
  EXPECT_EQ(report_.squares, 6U);
}

TEST_F(osm_read_streets, porto_alegre_is_read_whole) {
  auto const t = town_of({.files = {data("porto-alegre/poa_osm.pbf")}});
  EXPECT_EQ(report_.nodes, 43264U);
  EXPECT_EQ(report_.ways, 16032U);
  EXPECT_EQ(report_.relations, 23U);
  EXPECT_EQ(report_.source.attribution, "© OpenStreetMap contributors");
  EXPECT_EQ(report_.source.date.unix_s, 1597260711);  // 2020-08-12T19:31:51Z
  auto const& n = report_.network;
  EXPECT_NEAR(n.junctions, 18564, 1000);  // without squares and lifts
  EXPECT_LT(n.island_length_m, 0.03 * n.length_m);
}

// Circles of real streets, some above each other: what is reached lies inside,
// what is not outside (docs/algorithms/isochrone.md).
TEST_F(osm_read_streets, circles_hold_what_is_reached_of_real_streets) {
  for (auto const* const file :
       {"porto-alegre/poa_osm.pbf", "monaco/monaco.osm.gz"}) {
    auto const t = town_of({.files = {data(file)}});
    auto rng = base::random{1};
    auto total = linli::test::streets_inside{};
    for (auto i = 0; i != 10; ++i) {
      for (auto const& one : linli::test::streets_inside_each(
               t, linli::test::somewhere_within(t, rng),
               std::array{seconds{300}, seconds{600}, seconds{900}})) {
        total.add(one);
      }
    }
    EXPECT_GE(total.reached.share(), 0.98) << file;
    EXPECT_LE(total.unreached.share(), 0.05) << file;
  }
}

TEST_F(osm_read_streets, in_xujiahui_nearly_half_of_the_lanes_are_private) {
  auto const t = town_of({.files = {data("xujiahui/streets.gpkg")}});
  EXPECT_EQ(report_.ways, 1130U);
  EXPECT_EQ(report_.by_highway.at("service").ways, 433U);
  EXPECT_EQ(report_.by_highway.at("service").gated, 207U);
  EXPECT_EQ(report_.by_highway.count("trunk"), 0U);  // elevated
  EXPECT_GT(report_.network.gated_length_m, 0.1 * report_.network.length_m);
}

}  // namespace linli::osm
