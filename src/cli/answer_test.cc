#include "cli/answer.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "support/temporary_folder.h"

#include "base/error.h"
#include "base/file.h"

namespace linli::cli {

namespace {

answer two_rows() {
  auto a = answer{};
  a.columns = {{"from"}, {"seconds", 1}};
  a.rows = {
      {{std::string{"会客厅, \"北\""}, 61.25}, to_geojson({31.5, 121.25})},
      {{std::string{"B"}, cell{}}}};
  return a;
}

}  // namespace

TEST(cli_answer, csv_quotes_what_needs_it_and_says_when_estimated) {
  auto a = two_rows();
  EXPECT_EQ(to_text(a, answer_format::csv),
            "from,seconds,estimated\r\n"
            "\"会客厅, \"\"北\"\"\",61.2,false\r\n"
            "B,,false\r\n");
  a.is_estimate = true;
  EXPECT_NE(to_text(a, answer_format::csv).find("B,,true"), std::string::npos);
}

TEST(cli_answer, a_table_aligns_chinese_and_numbers) {
  auto a = answer{};
  a.columns = {{"name"}, {"n"}};
  a.rows = {{{std::string{"四川北路"}, 5.0}}, {{std::string{"B"}, 12.0}}};
  EXPECT_EQ(to_text(a, answer_format::table),
            "name       n\n"
            "四川北路   5\n"
            "B         12\n");
}

TEST(cli_answer, a_table_says_below_when_estimated) {
  auto a = two_rows();
  a.is_estimate = true;
  auto const text = to_text(a, answer_format::table);
  EXPECT_NE(text.find("估算 / estimated"), std::string::npos);
}

TEST(cli_answer, geojson_is_a_feature_collection_longitude_first) {
  auto const json =
      nlohmann::json::parse(to_text(two_rows(), answer_format::geojson));
  EXPECT_EQ(json["type"], "FeatureCollection");
  EXPECT_EQ(json["estimated"], false);
  ASSERT_EQ(json["features"].size(), 2U);
  EXPECT_EQ(json["features"][0]["geometry"]["coordinates"][0], 121.25);
  EXPECT_EQ(json["features"][0]["properties"]["from"], "会客厅, \"北\"");
  EXPECT_TRUE(json["features"][1]["geometry"].is_null());
  EXPECT_TRUE(json["features"][1]["properties"]["seconds"].is_null());
}

TEST(cli_answer, an_empty_answer_is_whole_in_every_format) {
  auto a = answer{};
  a.columns = {{"from"}};
  EXPECT_EQ(to_text(a, answer_format::csv), "from,estimated\r\n");
  EXPECT_EQ(to_text(a, answer_format::table), "from\n");
  EXPECT_TRUE(
      nlohmann::json::parse(to_text(a, answer_format::geojson))["features"]
          .empty());
}

TEST(cli_answer, the_ending_of_the_file_says_the_format) {
  EXPECT_EQ(format_of_answer("", "a.csv"), answer_format::csv);
  EXPECT_EQ(format_of_answer("", "a.geojson"), answer_format::geojson);
  EXPECT_EQ(format_of_answer("csv", "a.geojson"), answer_format::csv);
  EXPECT_EQ(format_of_answer("", ""), answer_format::table);
  EXPECT_THROW(format_of_answer("", "a.pdf"), base::error);
  EXPECT_THROW(format_of_answer("xml", ""), base::error);
}

TEST(cli_answer, a_file_is_written_whole) {
  auto const folder = test::temporary_folder{};
  auto const path = folder.path() / "a.csv";
  write_answer(two_rows(), answer_format::csv, path);
  EXPECT_EQ(base::read_file(path), to_text(two_rows(), answer_format::csv));
}

}  // namespace linli::cli
