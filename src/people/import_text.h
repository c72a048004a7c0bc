#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "people/import_rules.h"

/// Lists of people as the database keeps them: texts in JSON.
namespace linli::people {

struct columns {
  std::vector<std::string> header;
  import_mapping mapping;
};

/// Headings and fields, in the order of the file.
std::string to_text(std::vector<std::string> const& header,
                    import_mapping const& mapping);
columns columns_of(std::string const& text);

/// Each field once, of the first column that is said to be it.
std::string remapped(std::string const& text, import_mapping const& mapping);

std::string to_text(sheet const& s);
sheet sheet_of(std::string const& text);

/// What is noted of a row with one problem that is of no column.
std::string note_of(std::string_view problem);

}  // namespace linli::people
