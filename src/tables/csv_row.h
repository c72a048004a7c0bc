#pragma once

#include <span>
#include <string>
#include <string_view>

namespace linli::tables {

/// What tells spreadsheets that a CSV file is UTF-8; once, at its beginning.
constexpr auto kUtf8Bom = std::string_view{"\xef\xbb\xbf"};

/// Appends one row: commas, CRLF, quotation marks where RFC 4180 wants them. A
/// field a spreadsheet would run as a formula (it begins with = + - @, a tab or
/// a carriage return, and is no number) gets an apostrophe in front.
void append_csv_row(std::string& csv, std::span<std::string const> fields);

}  // namespace linli::tables
