#pragma once

#include <string>
#include <string_view>

#include "people/import_rules.h"

namespace linli::app {

/// A file with people as rows of text: a workbook (.xlsx, known by its first
/// bytes) or CSV in any encoding places::parse_csv knows. The first row with
/// anything in it names the columns. Throws places.csv_*,
/// geo.not_a_workbook, geo.workbook_too_large, people.import_empty.
people::sheet read_people_sheet(std::string_view bytes,
                                std::string const& file_name);

}  // namespace linli::app
