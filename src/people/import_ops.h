#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "people/import_rules.h"
#include "people/import_store.h"
#include "people/registry.h"

/// Lists of people: looked at, put in some hundred rows a transaction, undone.
/// A list is its maker's alone; each throws people.no_such_import for others'.
namespace linli::people {

constexpr auto kRowsAtOnce = 300;  // of one transaction

struct import_candidate {
  person_id key;
  std::string name;
  std::string born;
  std::string area;
};

/// A row as a page shows it.
struct import_shown {
  import_outcome outcome{};
  std::string name{};
  std::vector<std::string> changes{};
  std::optional<int> twice_of{};
  std::vector<import_candidate> candidates{};
  std::vector<import_problem> problems{};
  std::vector<std::string> stayed{};  // why it was not taken back
};

struct import_view {
  import_row row{};
  std::array<std::int64_t, kVerdicts> counts{};
  std::int64_t stayed{};
  std::vector<std::string> header{};
  import_mapping mapping{};
  std::vector<import_shown> rows{};
  std::optional<int> next{};
};

struct import_wish {
  std::string file_name;
  std::string_view bytes;  // of the file, to know it again
  sheet rows;
  std::string area;  // of rows that do not say
  bool again{false};
};

struct import_page {
  std::optional<import_verdict> only{};
  bool stayed{false};
  int after{};
  int limit{100};  // nought: the list alone
};

/// Row in doubt → who it is; nothing: somebody new.
using import_choices = std::map<int, std::optional<person_id>>;

/// Reads and looks; nothing is put in. Columns are what they were in the
/// caller's last list with such headings. Throws people.no_such_area,
/// people.already_imported, people.import_*.
import_view start_import(registry const& r,
                         caller const& by,
                         import_wish const& wish);

/// The caller's own list of the same file and area that was stopped in the
/// middle: to go on with, as starting it anew is refused.
std::optional<import_view> unfinished_import(registry const& r,
                                             caller const& by,
                                             import_wish const& wish);

std::vector<import_view> list_imports(registry const& r, caller const& by);
import_view get_import(registry const& r,
                       caller const& by,
                       import_id which,
                       import_page const& page);

/// Looks again with other columns. Throws people.import_over.
import_view map_import(registry const& r,
                       caller const& by,
                       import_id which,
                       import_mapping const& mapping);

/// The next rows; the list is over when `state` is done. A row that cannot be
/// put in leaves the others alone. Throws people.import_over.
import_view run_import(registry const& r,
                       caller const& by,
                       import_id which,
                       import_choices const& choices);

/// What more was built on stays, and says why; all else is as before. Throws
/// people.import_over.
import_view undo_import(registry const& r, caller const& by, import_id which);

/// Throws people.import_over for one that is in.
void drop_import(registry const& r, caller const& by, import_id which);

}  // namespace linli::people
