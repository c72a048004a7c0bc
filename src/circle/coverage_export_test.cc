#include "circle/coverage_export.h"

#include <cpl_vsi.h>
#include <gdal.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <map>
#include <nlohmann/json.hpp>
#include <ogr_api.h>

#include "circle/circle_answers.h"
#include "circle/export_test_district.h"
#include "places/csv.h"

namespace linli::circle {
namespace {

using namespace test_district;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::StartsWith;

auto const kEnglish = export_options{.lang = http::language::en};

TEST(circle_export, csv_is_exactly_this) {
  auto const d = hundred_residents();

  auto const csv =
      d.as(export_format::csv,
           {.lang = http::language::en, .level = places::level::subdistrict});

  // 100 m, 500 m and 210 m at 1.25 m/s, rounded up to tenths.
  EXPECT_EQ(
      csv,
      "\xef\xbb\xbf"
      "Area code,Parent code,Name,Level,Category key,Category,Tier (minutes),"
      "Required,Residents,Residents it applies to,Residents who can walk to "
      "it,Share,\"Of these, opening hours unknown\",Mean walk (s),\"Capacity "
      "per 1,000 (2SFCA)\"\r\n"
      "D,,Test,District,compliant,Everything required,,,100,100,70,0.7,,,\r\n"
      "D,,Test,District,canteen,Community canteen,15,yes,100,100,70,0.7,0,"
      "193.7,\r\n"
      "D,,Test,District,clinic,Clinic,15,no,100,100,0,0,0,,\r\n"
      "S1,D,Area S1,Subdistrict,compliant,Everything required,,,80,80,50,"
      "0.625,,,\r\n"
      "S1,D,Area S1,Subdistrict,canteen,Community canteen,15,yes,80,80,50,"
      "0.625,0,200,\r\n"
      "S1,D,Area S1,Subdistrict,clinic,Clinic,15,no,80,80,0,0,0,,\r\n"
      "S2,D,Area S2,Subdistrict,compliant,Everything required,,,20,20,20,1,,,"
      "\r\n"
      "S2,D,Area S2,Subdistrict,canteen,Community canteen,15,yes,20,20,20,1,"
      "0,168.1,\r\n"
      "S2,D,Area S2,Subdistrict,clinic,Clinic,15,no,20,20,0,0,0,,\r\n");
}

TEST(circle_export, csv_is_read_back_with_every_area_and_duty) {
  auto const d = hundred_residents();
  auto const table =
      places::parse_csv(d.as(export_format::csv), "coverage.csv");
  ASSERT_EQ(table.rows.size(), 5U * 3);
  EXPECT_TRUE(table.dropped.empty());
  EXPECT_EQ(table.rows.back().fields[2], kHostile);
  EXPECT_EQ(table.header[2], "名称");
}

TEST(circle_export, an_area_without_residents_has_no_share_rather_than_none) {
  auto s = empty_district();
  s.residents = {home(10, 0, 5)};
  auto const d = exported{s, standard_of({within_m("canteen", 300)})};
  auto const table = places::parse_csv(d.as(export_format::csv), "x");
  // S2 has nobody.
  EXPECT_EQ(table.rows[4].fields[0], "S2");
  EXPECT_EQ(table.rows[4].fields[11], "");
  EXPECT_EQ(table.rows[2].fields[11], "0");
  auto const json = nlohmann::json::parse(d.as(export_format::geojson));
  EXPECT_TRUE(json["features"][2]["properties"]["canteen_share"].is_null());
}

TEST(circle_export, geojson_holds_areas_and_gaps_whose_sums_are_the_coverages) {
  auto const d = hundred_residents();
  auto const json = nlohmann::json::parse(d.as(export_format::geojson));

  EXPECT_EQ(json["type"], "FeatureCollection");
  EXPECT_EQ(json["linli"]["standard"], "test");
  EXPECT_EQ(json["linli"]["estimated"], true);
  auto residents = std::map<std::string, double>{};
  auto covered = std::map<std::string, double>{};
  auto lacking = std::map<std::string, double>{};
  for (auto const& f : json["features"]) {
    auto const& p = f["properties"];
    if (p["kind"] == "gap") {
      EXPECT_EQ(f["geometry"]["type"], "Point");
      lacking[p["category"]] += p["lacking"].get<double>();
      continue;
    }
    EXPECT_EQ(f["geometry"].is_null(), p["code"] == "D");
    residents[p["level"]] += p["residents"].get<double>();
    covered[p["level"]] += p["canteen_covered"].get<double>();
  }
  EXPECT_THAT(residents,
              ElementsAre(std::pair{"区", 100}, std::pair{"居委会", 100},
                          std::pair{"街道", 100}));
  EXPECT_THAT(covered, ElementsAre(std::pair{"区", 70}, std::pair{"居委会", 70},
                                   std::pair{"街道", 70}));
  EXPECT_THAT(lacking,
              ElementsAre(std::pair{"canteen", 30}, std::pair{"clinic", 100}));
  auto const& ring = json["features"][1]["geometry"]["coordinates"][0][0];
  EXPECT_EQ(ring.front(), ring.back());
}

/// A file in memory as GDAL sees it, every sheet's first rows as texts.
class workbook {
 public:
  explicit workbook(std::string bytes) : bytes_{std::move(bytes)} {
    GDALAllRegister();
    auto* const data = reinterpret_cast<GByte*>(bytes_.data());
    VSIFCloseL(VSIFileFromMemBuffer(kPath, data, bytes_.size(), FALSE));
    set_ = GDALOpenEx(kPath, GDAL_OF_VECTOR, nullptr, nullptr, nullptr);
  }
  ~workbook() {
    GDALClose(set_);
    VSIUnlink(kPath);
  }

  bool is_open() const { return set_ != nullptr; }
  int sheets() const { return GDALDatasetGetLayerCount(set_); }
  std::string name(int const sheet) const {
    return OGR_L_GetName(GDALDatasetGetLayer(set_, sheet));
  }

  /// Rows of a sheet with headers, by the text of their first column.
  std::map<std::string, std::map<std::string, std::string>> rows(
      int const sheet) const {
    auto* const layer = GDALDatasetGetLayer(set_, sheet);
    auto all = std::map<std::string, std::map<std::string, std::string>>{};
    OGR_L_ResetReading(layer);
    while (auto* const f = OGR_L_GetNextFeature(layer)) {
      auto& row = all[OGR_F_GetFieldAsString(f, 0)];
      for (auto i = 0; i != OGR_F_GetFieldCount(f); ++i) {
        row[OGR_Fld_GetNameRef(OGR_F_GetFieldDefnRef(f, i))] =
            OGR_F_GetFieldAsString(f, i);
      }
      OGR_F_Destroy(f);
    }
    return all;
  }

 private:
  static constexpr auto kPath = "/vsimem/coverage.xlsx";
  std::string bytes_;
  GDALDatasetH set_{nullptr};
};

TEST(circle_export, xlsx_opens_with_four_sheets_and_the_same_numbers) {
  auto const d = hundred_residents();
  auto const book = workbook{d.as(export_format::xlsx, kEnglish)};
  ASSERT_TRUE(book.is_open());
  ASSERT_EQ(book.sheets(), 4);
  EXPECT_EQ(book.name(0), "Summary");
  EXPECT_EQ(book.name(3), "Gaps");

  auto const shares = book.rows(1);
  ASSERT_EQ(shares.size(), 5U);
  EXPECT_EQ(std::stod(shares.at("S1").at("Community canteen")), 0.625);
  EXPECT_EQ(std::stod(shares.at("D").at("Everything required")), 0.7);
  EXPECT_EQ(shares.at("C2").at("Name"), kHostile);
  EXPECT_EQ(shares.at("C2").at("Parent code"), "S2");
  auto const covered = book.rows(2);
  EXPECT_EQ(std::stod(covered.at("S1").at("Community canteen")), 50);
  auto const gaps = book.rows(3);
  ASSERT_EQ(gaps.size(), d.c.gaps.size());
  EXPECT_EQ(std::stod(gaps.at("1").at("Residents who cannot")),
            d.c.gaps.front().residents);
}

TEST(circle_export, xlsx_keeps_codes_as_text_and_runs_no_formula) {
  auto s = empty_district();
  s.areas[3].code = "310109014001";
  s.areas[3].name = {.zh = "=1+1", .en = {}, .zh_hant = {}};
  s.residents = {home(10, 0, 5, "310109014001")};
  auto const d = exported{s, standard_of({within_m("canteen", 300)})};
  auto const book = workbook{d.as(export_format::xlsx)};
  ASSERT_TRUE(book.is_open());
  EXPECT_EQ(book.rows(1).at("310109014001").at("名称"), "=1+1");
}

TEST(circle_export, a_kind_is_known_by_the_end_of_a_name) {
  EXPECT_EQ(format_of("report.HTML"), export_format::html);
  EXPECT_EQ(format_of("xlsx"), export_format::xlsx);
  EXPECT_EQ(format_of("a.b.csv"), export_format::csv);
  EXPECT_EQ(format_of("geojson"), export_format::geojson);
  EXPECT_FALSE(format_of("report.pdf"));
  EXPECT_FALSE(format_of("nocsv"));
  EXPECT_FALSE(format_of(""));
  for (auto const f : {export_format::csv, export_format::geojson,
                       export_format::xlsx, export_format::html}) {
    EXPECT_EQ(format_of(ending_of(f)), f);
    EXPECT_FALSE(content_type_of(f).empty());
  }
}

circle_needs needs_of(exported const& d) {
  auto const find = [&d](std::string const&) {
    return circle_district{
        .index = d.index,
        .standards = std::make_shared<std::vector<standard> const>(
            std::vector<standard>{d.by}),
        .version = "1",
        .coverage_for = [&d](question const&) {
          return std::make_shared<coverage const>(d.c);
        }};
  };
  return {.find = find, .now = [](auto const&) {
            return places::moment{.at = {9 * 60}, .date = "2026-11-24"};
          }};
}

http::request asked(std::string format, std::string level = {}) {
  auto r = http::request{};
  r.path_parameters = {{"district", "D"}};
  r.query = {{"format", std::move(format)}, {"standard", "test"}};
  if (!level.empty()) {
    r.query.push_back({"level", std::move(level)});
  }
  return r;
}

TEST(circle_export, the_answer_is_a_file_with_a_name_for_everybody) {
  auto const d = hundred_residents();
  auto const answer = export_coverage(needs_of(d), asked("csv"));
  EXPECT_EQ(answer.status, 200);
  EXPECT_EQ(answer.content_type, "text/csv; charset=utf-8");
  ASSERT_EQ(answer.headers.size(), 1U);
  EXPECT_EQ(answer.headers[0].name, "Content-Disposition");
  EXPECT_EQ(answer.headers[0].value,
            "attachment; filename=\"coverage-D-test-adult.csv\"; "
            "filename*=UTF-8''%E6%B5%8B%E8%AF%95%E5%8C%BA%20%E6%AD%A5%E8%A1%8C"
            "%E8%A6%86%E7%9B%96%20%E6%88%90%E5%B9%B4%E4%BA%BA.csv");
  EXPECT_EQ(*answer.content, d.as(export_format::csv));
}

TEST(circle_export, the_answer_lists_the_level_asked_for) {
  auto const d = hundred_residents();
  auto const codes = [&](std::string const& level) {
    auto found = std::vector<std::string>{};
    auto const answer = export_coverage(needs_of(d), asked("geojson", level));
    auto const json = nlohmann::json::parse(*answer.content);
    for (auto const& f : json["features"]) {
      if (f["properties"]["kind"] == "area") {
        found.push_back(f["properties"]["code"]);
      }
    }
    return found;
  };
  EXPECT_THAT(codes(""), ElementsAre("D", "S1", "S2", "C1", "C2"));
  EXPECT_THAT(codes("subdistrict"), ElementsAre("D", "S1", "S2"));
  EXPECT_THAT(codes("community"), ElementsAre("D", "C1", "C2"));
  EXPECT_THAT(codes("district"), ElementsAre("D"));
}

TEST(circle_export, every_kind_has_its_content_type_and_beginning) {
  auto const d = hundred_residents();
  auto const get = [&](std::string const& format) {
    return export_coverage(needs_of(d), asked(format));
  };
  EXPECT_EQ(get("geojson").content_type, "application/geo+json");
  EXPECT_THAT(*get("html").content, StartsWith("<!DOCTYPE html>"));
  EXPECT_THAT(*get("html").content, HasSubstr("2026-11-24 09:00"));
  EXPECT_THAT(*get("xlsx").content, StartsWith("PK"));
  EXPECT_THAT(std::string{get("xlsx").content_type}, HasSubstr("spreadsheet"));
}

}  // namespace
}  // namespace linli::circle
