#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "store/address.h"
#include "store/backup.h"

namespace linli::store {

class reader;

/// Something that always holds in a healthy database and that the engine cannot
/// promise by itself. `sql` answers the rows that break it, as one text each
/// that says which; what SQL cannot say, `look` finds.
struct invariant {
  std::string_view name;
  std::string_view sql{};
  std::vector<std::string> (*look)(reader&){nullptr};
};

/// The rows that break it, as one text each.
std::vector<std::string> broken_by(reader& r, invariant const& i);

struct finding {
  std::string about;  // a table, an invariant, or "file"
  std::string what;
};

struct check_report {
  std::vector<copied_table> tables;  // with their numbers of rows
  std::vector<finding> findings;     // empty: all is well
};

/// Looks at everything while others read and write: the engine's own
/// structure, foreign keys, and `invariants`. Throws what opening throws;
/// store.needs_migration for a database of another version.
check_report check(address const& where, std::span<invariant const> invariants);

}  // namespace linli::store
