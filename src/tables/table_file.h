#pragma once

#include <string>
#include <string_view>
#include <vector>

/// Lists as files to keep: what stands on a page, for a spreadsheet.
namespace linli::tables {

struct column {
  std::string name;
  double width{16};  // in digits, where the file knows widths
};

struct table {
  std::string title;  // of the sheet: 31 characters at most
  std::vector<column> columns;
  std::vector<std::vector<std::string>> rows;  // each as wide as the columns
};

constexpr auto kCsvType = std::string_view{"text/csv; charset=utf-8"};
constexpr auto kXlsxType = std::string_view{
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"};

/// UTF-8 with its mark, a header, CRLF; nothing in it is run as a formula.
std::string to_csv(table const& t);

/// One sheet of text, its header in sight and with a filter. Throws error{io,
/// "base.cannot_write"}.
std::string to_xlsx(table const& t);

}  // namespace linli::tables
