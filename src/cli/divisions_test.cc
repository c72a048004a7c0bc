#include "cli/divisions.h"

#include <functional>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "support/temporary_folder.h"

#include "base/error.h"
#include "base/file.h"
#include "places/area_import.h"
#include "places/csv.h"
#include "places/table.h"

namespace linli::cli {

namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::SizeIs;
using testing::StartsWith;

answer ask(std::string const& query) {
  return divisions_answer(places::shipped_divisions(), query);
}

std::string as_csv(std::string const& query) {
  return to_text(ask(query), answer_format::csv);
}

std::string said(std::function<void()> const& work) {
  try {
    work();
  } catch (base::error const& e) {
    return e.code() + ": " + e.what();
  }
  return "";
}

void run(std::vector<std::string> words) {
  auto app = CLI::App{"linli"};
  add_divisions(app);
  std::ranges::reverse(words);  // as CLI11 wants them
  app.parse(words);
}

}  // namespace

TEST(cli_divisions, one_district_is_listed_with_all_that_is_in_it) {
  for (auto const* const query : {"虹口", "310109", " hongkou "}) {
    SCOPED_TRACE(query);
    auto const a = ask(query);
    EXPECT_THAT(a.rows, SizeIs(198));
    EXPECT_THAT(a.notes,
                ElementsAre("上海市 虹口区 310109: 8 subdistricts, 198 "
                            "communities.",
                            "National codes of 2023-06-30."));
  }
  EXPECT_THAT(as_csv("310109"),
              StartsWith("district,subdistrict_code,subdistrict,"
                         "community_code,community\r\n"
                         "310109,310109009,欧阳路街道,310109009002,"
                         "欧二居委会\r\n"));
}

TEST(cli_divisions, a_longer_code_lists_only_that_part) {
  auto const one = ask("310109009");
  EXPECT_THAT(one.notes[0], HasSubstr(": 1 subdistrict, "));
  EXPECT_THAT(as_csv("310109009002"), HasSubstr("欧二居委会\r\n"));
  EXPECT_THAT(ask("310109009002").rows, SizeIs(1));
}

TEST(cli_divisions, several_are_listed_as_districts) {
  EXPECT_THAT(as_csv("上海"),
              StartsWith("code,province,city,district,subdistricts,"
                         "communities\r\n310101,上海市,,黄浦区,"));
  EXPECT_EQ(as_csv("上海"), as_csv("3101"));
  EXPECT_EQ(as_csv("上海"), as_csv("310100"));
  EXPECT_THAT(as_csv("上海"), HasSubstr("310109,上海市,,虹口区,8,198\r\n"));
}

TEST(cli_divisions, asked_for_nothing_it_lists_the_provinces) {
  EXPECT_THAT(ask("").rows, SizeIs(31));
  EXPECT_THAT(as_csv(" "), HasSubstr("31,上海市,16\r\n"));
}

TEST(cli_divisions, what_is_nowhere_is_refused_with_what_may_be_meant) {
  struct {
    std::string_view query;
    std::string_view said;
  } const cases[] = {
      {"虹扣", "Is one of these meant: 310109 虹口区?"},
      {"310108", "The nearest of 上海市: 310101 黄浦区"},
      {"310108001", "The nearest of 上海市"},
      {"99", "No code of a district begins with 99."},
      {"310109999", "上海市 虹口区 310109 has nothing with the code 310109999"},
  };
  for (auto const& c : cases) {
    SCOPED_TRACE(c.query);
    auto const text = said([&] { ask(std::string{c.query}); });
    EXPECT_THAT(text, StartsWith("places.no_such_division"));
    EXPECT_THAT(text, HasSubstr(c.said));
  }
  EXPECT_THAT(said([] { ask("3101090090021"); }), HasSubstr("12 digits"));
}

TEST(cli_divisions, json_is_rows_by_column) {
  auto const json =
      nlohmann::json::parse(to_text(ask("上海"), answer_format::json));
  ASSERT_EQ(json["rows"].size(), 16U);
  EXPECT_FALSE(json.contains("estimated"));
  EXPECT_EQ(json["rows"][0]["code"], "310101");
  EXPECT_TRUE(json["rows"][0]["subdistricts"].is_number());
}

TEST(cli_divisions, what_is_written_can_be_imported) {
  auto const folder = test::temporary_folder{};
  auto const path = folder.path() / "hongkou.csv";
  run({"divisions", "上海", "虹口", "--out", path.string()});
  auto report = places::import_report{};
  auto const areas = places::areas_from_table(
      places::read_table(path, {.needs_places = false}), {.district = "310109"},
      report);
  EXPECT_THAT(areas, SizeIs(8 + 198));
  EXPECT_THAT(report.dropped, testing::IsEmpty());
}

TEST(cli_divisions, the_file_s_ending_or_the_format_says_how_to_write) {
  auto const folder = test::temporary_folder{};
  auto const json = (folder.path() / "a.json").string();
  run({"divisions", "--out", json});
  EXPECT_THAT(base::read_file(json),
              StartsWith("{\"rows\":[\n{\"code\":\"11\""));
  EXPECT_THAT(said([&] {
                run({"divisions", "--format", "geojson"});
              }),
              HasSubstr("no borders"));
  EXPECT_THAT(said([&] {
                run({"divisions", "--out", "a.geojson"});
              }),
              HasSubstr("no borders"));
  EXPECT_THAT(said([&] {
                run({"divisions", "--format", "xml"});
              }),
              HasSubstr("cli.bad_option"));
}

}  // namespace linli::cli
