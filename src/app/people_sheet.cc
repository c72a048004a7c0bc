#include "app/people_sheet.h"

#include "base/error.h"
#include "geo/workbook.h"
#include "places/csv.h"

namespace linli::app {

namespace {

constexpr auto kZip = std::string_view{"PK\x03\x04", 4};

/// Blank columns at the end: formatted in the spreadsheet and never filled.
std::size_t width_of(std::vector<std::string> const& header) {
  auto width = header.size();
  while (width != 0 && header[width - 1].empty()) {
    --width;
  }
  return width;
}

bool is_blank(std::vector<std::string> const& values) {
  return width_of(values) == 0;
}

people::sheet from_workbook(std::string_view const bytes) {
  auto rows = geo::read_workbook(bytes, {.rows = people::kMostRows + 1});
  auto out = people::sheet{};
  if (rows.empty()) {
    return out;
  }
  auto const width = width_of(rows.front().values);
  out.header = std::move(rows.front().values);
  out.header.resize(width);
  for (auto at = rows.begin() + 1; at != rows.end(); ++at) {
    at->values.resize(width);
    if (!is_blank(at->values)) {
      out.rows.push_back({static_cast<int>(at->number), std::move(at->values)});
    }
  }
  return out;
}

people::sheet from_csv(places::csv_table csv) {
  auto const width = width_of(csv.header);
  auto out = people::sheet{.header = std::move(csv.header)};
  out.header.resize(width);
  for (auto& row : csv.rows) {
    row.fields.resize(width);
    if (!is_blank(row.fields)) {
      out.rows.push_back({static_cast<int>(row.line), std::move(row.fields)});
    }
  }
  for (auto const& d : csv.dropped) {
    out.torn.push_back(static_cast<int>(d.line));
  }
  return out;
}

}  // namespace

people::sheet read_people_sheet(std::string_view const bytes,
                                std::string const& file_name) {
  return bytes.starts_with(kZip)
             ? from_workbook(bytes)
             : from_csv(places::parse_csv(bytes, file_name));
}

}  // namespace linli::app
