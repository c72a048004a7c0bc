#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "people/import_store.h"
#include "people/registry.h"

/// What else there is of persons than their records: what is undone takes
/// nobody away of whom there is more.
namespace linli::people {

/// A column that refers to persons, and whose it is: "sign_in", "role" and so
/// on of this module, else the module's name.
struct person_column {
  std::string_view of;
  std::string_view table;
  std::string_view column;
};

/// All there are, but for what a record is made of: words of its name, fields,
/// capacities, homes, and the rows of lists that brought it.
std::vector<person_column> columns_of_persons(registry const& r);

/// Of whom the list brought or changed: whose things name them.
std::map<person_id, std::vector<std::string>> built_on(registry const& r,
                                                       store::reader& db,
                                                       import_id which);

}  // namespace linli::people
