#include "app/people_sheet.h"

#include <cstdio>
#include <filesystem>
#include <gmock/gmock.h>
#include <xlsxwriter.h>

#include "support/temporary_folder.h"

#include "base/error.h"
#include "base/file.h"

namespace linli::app {
namespace {

using testing::ElementsAre;

std::string code_of(std::string_view const bytes) {
  try {
    people::check_sheet(read_people_sheet(bytes, "people"));
    return "";
  } catch (base::error const& e) {
    return e.code();
  }
}

/// A workbook as a spreadsheet saves it.
struct workbook_file {
  workbook_file() : book{workbook_new((folder.path() / "x.xlsx").c_str())} {
    sheet = workbook_add_worksheet(book, "名单");
  }
  std::string bytes() const {
    workbook_close(book);
    return base::read_file(folder.path() / "x.xlsx");
  }
  void text(lxw_row_t const row,
            lxw_col_t const column,
            char const* const t) const {
    worksheet_write_string(sheet, row, column, t, nullptr);
  }

  test::temporary_folder folder;
  lxw_workbook* book;
  lxw_worksheet* sheet{};
};

TEST(app_people_sheet, csv_is_read_whatever_it_is_written_in) {
  auto const utf8 = std::string{"姓名,手机\n李桂英,13800001234\n"};
  auto const one = read_people_sheet(utf8, "x.csv");
  EXPECT_THAT(one.header, ElementsAre("姓名", "手机"));
  ASSERT_EQ(one.rows.size(), 1U);
  EXPECT_EQ(one.rows[0].line, 2);
  EXPECT_EQ(read_people_sheet("\xef\xbb\xbf" + utf8, "x.csv").header,
            one.header);
  // GB 18030, with semicolons.
  auto const gb = read_people_sheet(
      "\xd0\xd5\xc3\xfb;\xca\xd6\xbb\xfa\r\n\xc0\xee;1\r\n", "x.csv");
  EXPECT_THAT(gb.header, ElementsAre("姓名", "手机"));
  EXPECT_EQ(gb.rows[0].values[0], "李");
  EXPECT_THAT(read_people_sheet("姓名\t手机\n李\t1\n", "x.txt").header,
              ElementsAre("姓名", "手机"));
}

TEST(app_people_sheet, a_torn_row_is_told_and_blank_ones_are_passed_over) {
  auto const s =
      read_people_sheet("姓名,手机\n李,1\n,\n王\n赵,2,3,4\n", "x.csv");
  EXPECT_EQ(s.rows.size(), 1U);
  EXPECT_THAT(s.torn, ElementsAre(4, 5));
}

TEST(app_people_sheet,
     a_workbook_gives_numbers_and_dates_as_people_write_them) {
  auto w = workbook_file{};
  w.text(0, 0, "姓名");
  w.text(0, 1, "手机");
  w.text(0, 2, "出生日期");
  w.text(1, 0, "李桂英");
  worksheet_write_number(w.sheet, 1, 1, 13800001234.0, nullptr);
  auto* const day = workbook_add_format(w.book);
  format_set_num_format(day, "yyyy-mm-dd");
  auto date = lxw_datetime{1944, 5, 20, 0, 0, 0};
  worksheet_write_datetime(w.sheet, 1, 2, &date, day);
  worksheet_write_formula_num(w.sheet, 3, 0, "=1+1", nullptr, 2);
  auto const s = read_people_sheet(w.bytes(), "x.xlsx");
  EXPECT_THAT(s.header, ElementsAre("姓名", "手机", "出生日期"));
  ASSERT_EQ(s.rows.size(), 2U);
  EXPECT_EQ(s.rows[0].values[1], "13800001234");
  EXPECT_EQ(people::normal_birth_date(s.rows[0].values[2]), "1944-05-20");
  EXPECT_EQ(s.rows[1].line, 4);
  EXPECT_EQ(s.rows[1].values[0], "2");  // never run, the value that was kept
}

TEST(app_people_sheet, hostile_files_are_refused_by_name) {
  auto w = workbook_file{};
  w.text(0, 0, "姓名");
  w.text(1, 0, "李");
  auto const whole = w.bytes();
  EXPECT_EQ(code_of(whole), "");
  EXPECT_EQ(code_of(whole.substr(0, whole.size() / 2)), "geo.not_a_workbook");
  EXPECT_EQ(code_of("PK\x03\x04 and nothing"), "geo.not_a_workbook");
  EXPECT_EQ(code_of(""), "places.csv_empty");
  EXPECT_EQ(code_of("姓名\n"), "people.import_empty");
  EXPECT_EQ(code_of(std::string{"姓名\n李\0桂\n", 15}),
            "people.import_unreadable");
  EXPECT_EQ(code_of("姓名\n" + std::string(3'000'000, 'x') + "\n"),
            "people.import_too_large");
  auto wide = std::string{"姓名"};
  for (auto i = 0; i != 1'000'000; ++i) {
    wide += ",x";
  }
  EXPECT_EQ(code_of(wide + "\n" + wide + "\n"), "people.import_too_large");
  auto many = std::string{"姓名\n"};
  for (auto i = 0; i != 20'001; ++i) {
    many += "李\n";
  }
  EXPECT_EQ(code_of(many), "people.import_too_large");
}

}  // namespace
}  // namespace linli::app
