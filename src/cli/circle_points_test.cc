#include "cli/circle_points.h"

#include <gtest/gtest.h>

#include "support/ascii_town.h"
#include "support/temporary_folder.h"

#include "base/error.h"
#include "base/file.h"

namespace linli::cli {

namespace {

loaded_district small_district(bool const with_streets = true) {
  auto s = places::snapshot{};
  for (auto const* const key : {"canteen", "library"}) {
    s.categories.emplace_back().key = key;
  }
  auto& canteen = s.services.emplace_back();
  canteen.name.zh = "社区食堂";
  canteen.category = "canteen";
  canteen.at = {31.25, 121.5};
  auto& home = s.residents.emplace_back();
  home.at = {31.26, 121.49};
  home.residents = 10;
  auto const drawn = test::ascii_town{"A--B--C"};
  auto out = loaded_district{};
  out.places = std::make_shared<places::snapshot const>(std::move(s));
  out.town = std::make_shared<walk::town const>(
      with_streets ? drawn.town(walk::shipped_profiles())
                   : walk::town{walk::shipped_profiles()});
  return out;
}

std::vector<named_point> read(std::vector<std::string> const& values,
                              circle_options const& o = {}) {
  auto notes = std::vector<std::string>{};
  return read_points(values, o, small_district(), notes);
}

}  // namespace

TEST(cli_circle_points, a_pair_of_degrees_is_a_point) {
  auto const points = read({"31.2676,121.4904", " -30.03 , -51.22"});
  ASSERT_EQ(points.size(), 2U);
  EXPECT_EQ(points[0].at, (geo::latlng{31.2676, 121.4904}));
  EXPECT_EQ(points[1].at, (geo::latlng{-30.03, -51.22}));
}

TEST(cli_circle_points, points_of_another_system_are_brought_to_wgs84) {
  auto o = circle_options{};
  o.coordinates = "gcj02";
  auto const at = read({"31.2676,121.4904"}, o)[0].at;
  auto const moved = geo::distance(at, {31.2676, 121.4904}).value;
  EXPECT_GT(moved, 300);  // the offset in Shanghai is about half a kilometre
  EXPECT_LT(moved, 800);
}

TEST(cli_circle_points, words_name_what_the_district_has) {
  EXPECT_EQ(read({"residents"}).size(), 1U);
  EXPECT_EQ(read({"services"})[0].id, "社区食堂");
  EXPECT_EQ(read({"category:canteen"}).size(), 1U);
  EXPECT_EQ(read({"junctions"}).size(), 2U);  // B only continues
  EXPECT_THROW(read({"category:nothing"}), base::error);
  EXPECT_THROW(read({"category:library"}), base::error);  // none there
}

TEST(cli_circle_points, a_district_without_streets_has_no_junctions) {
  auto notes = std::vector<std::string>{};
  auto const values = std::vector<std::string>{"junctions"};
  EXPECT_THROW(read_points(values, {}, small_district(false), notes),
               base::error);
}

TEST(cli_circle_points, a_file_gives_its_rows_and_says_which_are_lost) {
  auto const folder = test::temporary_folder{};
  auto const path = folder.path() / "homes.csv";
  base::write_file_atomically(path,
                              "name,lat,lng\n"
                              "河滨大楼,31.2443,121.4834\n"
                              "无处,,\n");
  auto notes = std::vector<std::string>{};
  auto const values = std::vector<std::string>{path.string()};
  auto const points = read_points(values, {}, small_district(), notes);
  ASSERT_EQ(points.size(), 1U);
  EXPECT_EQ(points[0].id, "河滨大楼");
  ASSERT_FALSE(notes.empty());
  EXPECT_NE(notes[0].find("line 3"), std::string::npos) << notes[0];
}

TEST(cli_circle_points, what_is_no_point_is_told) {
  EXPECT_THROW(read({"91,121"}), base::error);
  EXPECT_THROW(read({"no-such-file.csv"}), base::error);
}

TEST(cli_circle_points, minutes_are_whole_and_sorted) {
  EXPECT_EQ(parse_minutes("15,5, 10,5"), (std::vector{5, 10, 15}));
  EXPECT_THROW(parse_minutes("0"), base::error);
  EXPECT_THROW(parse_minutes("5,x"), base::error);
  EXPECT_THROW(parse_minutes("121"), base::error);
  EXPECT_THROW(parse_minutes(""), base::error);
}

TEST(cli_circle_points, a_moment_is_a_weekday_and_an_hour) {
  EXPECT_EQ(parse_at("Tue 09:30")->value, 1440 + 570);
  EXPECT_EQ(parse_at("周日 9:05")->value, 6 * 1440 + 545);
  EXPECT_EQ(parse_at("2010")->value, 2010);
  EXPECT_FALSE(parse_at("").has_value());
  EXPECT_THROW(parse_at("Tue"), base::error);
  EXPECT_THROW(parse_at("Tue 24:00"), base::error);
  EXPECT_THROW(parse_at("10080"), base::error);
  EXPECT_THROW(parse_at("someday 9:00"), base::error);
}

TEST(cli_circle_points, a_walker_nobody_knows_is_told_with_those_there_are) {
  auto const d = small_district();
  EXPECT_EQ(parse_profile(d, "adult"), 0U);
  try {
    parse_profile(d, "runner");
    FAIL();
  } catch (base::error const& e) {
    EXPECT_NE(std::string{e.what()}.find("wheelchair"), std::string::npos);
  }
}

}  // namespace linli::cli
