#include "tables/csv_row.h"

#include "base/text.h"

namespace linli::tables {

namespace {

bool would_run(std::string_view const field) {
  constexpr auto kStarts = std::string_view{"=+-@\t\r"};
  return !field.empty() &&
         kStarts.find(field.front()) != std::string_view::npos &&
         !base::parse_number(field);
}

void append_field(std::string& csv, std::string const& field) {
  auto text = std::string{would_run(field) ? "'" : ""};
  text += field;
  if (text.find_first_of(",\"\r\n") == std::string::npos) {
    csv += text;
    return;
  }
  csv += '"';
  for (auto const c : text) {
    csv.append(c == '"' ? 2 : 1, c);
  }
  csv += '"';
}

}  // namespace

void append_csv_row(std::string& csv,
                    std::span<std::string const> const fields) {
  for (auto const& field : fields) {
    if (&field != fields.data()) {
      csv += ',';
    }
    append_field(csv, field);
  }
  csv += "\r\n";
}

}  // namespace linli::tables
