#include "tables/table_file.h"

#include <fmt/format.h>
#include <xlsxwriter.h>

#include "base/error.h"
#include "base/file.h"
#include "tables/csv_row.h"
#include "tables/own_folder.h"

namespace linli::tables {

namespace {

lxw_format* header_format(lxw_workbook* const book) {
  constexpr auto kPaper = lxw_color_t{0xF1E6DA};
  auto* const f = workbook_add_format(book);
  format_set_bold(f);
  format_set_bg_color(f, kPaper);
  format_set_bottom(f, LXW_BORDER_THIN);
  return f;
}

// Text even where it looks like a number or a formula: codes keep their
// noughts.
lxw_format* text_format(lxw_workbook* const book) {
  auto* const f = workbook_add_format(book);
  format_set_num_format(f, "@");
  return f;
}

void write_header(lxw_worksheet* const sheet,
                  lxw_format* const style,
                  std::vector<column> const& columns) {
  for (auto i = std::size_t{0}; i != columns.size(); ++i) {
    auto const at = static_cast<lxw_col_t>(i);
    worksheet_set_column(sheet, at, at, columns[i].width, nullptr);
    worksheet_write_string(sheet, 0, at, columns[i].name.c_str(), style);
  }
}

void write_rows(lxw_worksheet* const sheet,
                lxw_format* const style,
                std::vector<std::vector<std::string>> const& rows) {
  for (auto r = std::size_t{0}; r != rows.size(); ++r) {
    for (auto c = std::size_t{0}; c != rows[r].size(); ++c) {
      worksheet_write_string(sheet, static_cast<lxw_row_t>(r + 1),
                             static_cast<lxw_col_t>(c), rows[r][c].c_str(),
                             style);
    }
  }
}

void lay_out(lxw_worksheet* const sheet, table const& t) {
  constexpr auto kA4 = std::uint8_t{9};
  worksheet_freeze_panes(sheet, 1, 1);
  worksheet_autofilter(sheet, 0, 0, static_cast<lxw_row_t>(t.rows.size()),
                       static_cast<lxw_col_t>(t.columns.size() - 1));
  worksheet_set_landscape(sheet);
  worksheet_set_paper(sheet, kA4);
  worksheet_fit_to_pages(sheet, 1, 0);
  worksheet_repeat_rows(sheet, 0, 0);
}

}  // namespace

std::string to_csv(table const& t) {
  auto csv = std::string{kUtf8Bom};
  auto names = std::vector<std::string>{};
  for (auto const& c : t.columns) {
    names.push_back(c.name);
  }
  append_csv_row(csv, names);
  for (auto const& row : t.rows) {
    append_csv_row(csv, row);
  }
  return csv;
}

std::string to_xlsx(table const& t) {
  auto const folder = own_folder{};
  auto const path = folder.path() / "table.xlsx";
  auto temporary = folder.path().string();
  auto options = lxw_workbook_options{
      .constant_memory = 0, .tmpdir = temporary.data(), .use_zip64 = 0};
  auto* const book = workbook_new_opt(path.c_str(), &options);
  ensure(book != nullptr, fault::io, "base.cannot_write",
         "There is no memory for a workbook.");
  auto* const sheet = workbook_add_worksheet(book, t.title.c_str());
  write_header(sheet, header_format(book), t.columns);
  write_rows(sheet, text_format(book), t.rows);
  lay_out(sheet, t);
  auto const result = workbook_close(book);
  ensure(
      result == LXW_NO_ERROR, fault::io, "base.cannot_write",
      fmt::format("Cannot write {}: {}.", path.string(), lxw_strerror(result)));
  return base::read_file(path);
}

}  // namespace linli::tables
