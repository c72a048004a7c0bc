#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "places/import_report.h"
#include "tables/csv_row.h"

namespace linli::places {

struct csv_row {
  std::size_t line{};  // in the file, the first is 1
  std::vector<std::string> fields;
};

struct csv_table {
  std::string file;  // as people know it; for messages
  std::vector<std::string> header;
  std::vector<csv_row> rows;         // every one as wide as the header
  std::vector<dropped_row> dropped;  // of another width
  std::string encoding{"UTF-8"};     // what the file was in
};

/// A CSV file as spreadsheets write it: RFC 4180 with LF or CRLF, quoted
/// fields with line breaks, separated by comma, semicolon or tab (whichever the
/// first line has most of), in UTF-8 with or without BOM, UTF-16 with BOM or
/// GB 18030 (which includes GBK), converted without asking. Blank lines are
/// passed over. Throws error{invalid} naming file, line and column:
/// places.csv_encoding, places.csv_quote, places.csv_empty.
csv_table parse_csv(std::string_view bytes, std::string_view file);

/// Bytes as UTF-8 without BOM, and what they were in.
struct decoded_text {
  std::string text;
  std::string encoding;
};
decoded_text decode_text(std::string_view bytes, std::string_view file);

// Written rows are the tables module's.
using tables::append_csv_row;
using tables::kUtf8Bom;

}  // namespace linli::places
