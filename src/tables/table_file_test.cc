#include "tables/table_file.h"

#include <cpl_conv.h>
#include <gdal.h>
#include <gtest/gtest.h>
#include <ogr_api.h>

#include "tables/csv_row.h"

namespace linli::tables {

namespace {

table hostile() {
  return {.title = "人员",
          .columns = {{"姓名"}, {"Code"}},
          .rows = {{"=HYPERLINK(\"http://x\")", "0031"},
                   {"王, \"小\"\n明", "-1+1"},
                   {"", "310109014001"}}};
}

/// The name of the first sheet and its rows, as GDAL sees them.
std::vector<std::vector<std::string>> read_back(std::string bytes) {
  constexpr auto kPath = "/vsimem/table.xlsx";
  GDALAllRegister();
  CPLSetConfigOption("OGR_XLSX_HEADERS", "DISABLE");
  auto* const data = reinterpret_cast<GByte*>(bytes.data());
  VSIFCloseL(VSIFileFromMemBuffer(kPath, data, bytes.size(), FALSE));
  auto* const set =
      GDALOpenEx(kPath, GDAL_OF_VECTOR, nullptr, nullptr, nullptr);
  auto out = std::vector<std::vector<std::string>>{};
  if (set == nullptr) {
    return out;
  }
  auto* const layer = GDALDatasetGetLayer(set, 0);
  out.push_back({OGR_L_GetName(layer)});
  while (auto* const f = OGR_L_GetNextFeature(layer)) {
    auto& row = out.emplace_back();
    for (auto i = 0; i != OGR_F_GetFieldCount(f); ++i) {
      row.emplace_back(OGR_F_GetFieldAsString(f, i));
    }
    OGR_F_Destroy(f);
  }
  GDALClose(set);
  VSIUnlink(kPath);
  return out;
}

}  // namespace

TEST(tables, csv_is_read_by_a_spreadsheet_and_runs_nothing) {
  EXPECT_EQ(to_csv(hostile()),
            "\xef\xbb\xbf姓名,Code\r\n"
            "\"'=HYPERLINK(\"\"http://x\"\")\",0031\r\n"
            "\"王, \"\"小\"\"\n明\",'-1+1\r\n"
            ",310109014001\r\n");
}

TEST(tables, xlsx_keeps_every_cell_as_the_text_it_is) {
  auto const back = read_back(to_xlsx(hostile()));
  ASSERT_EQ(back.size(), 5U);
  EXPECT_EQ(back[0][0], "人员");
  EXPECT_EQ(back[1], (std::vector<std::string>{"姓名", "Code"}));
  EXPECT_EQ(back[2],
            (std::vector<std::string>{"=HYPERLINK(\"http://x\")", "0031"}));
  EXPECT_EQ(back[3][0], "王, \"小\"\n明");
  EXPECT_EQ(back[4], (std::vector<std::string>{"", "310109014001"}));
}

TEST(tables, a_table_without_rows_is_a_file_all_the_same) {
  auto const t = table{.title = "x", .columns = {{"a"}}, .rows = {}};
  EXPECT_EQ(to_csv(t),
            "\xef\xbb\xbf"
            "a\r\n");
  EXPECT_TRUE(to_xlsx(t).starts_with("PK"));
}

}  // namespace linli::tables
