#pragma once

#include <span>
#include <string>

#include "people/import_rules.h"
#include "people/import_store.h"
#include "people/registry.h"

/// The rows of a list, kept sealed until they are in: seven days at most, and
/// without whoever was erased meanwhile.
namespace linli::people {

constexpr auto kRowsKept = std::int64_t{7} * 24 * 3600;  // seconds, unless in

std::string seal_rows(registry const& r, import_id of, sheet const& rows);
sheet open_rows(registry const& r, import_row const& i);

/// As find_import; one whose rows are too old is over, though nobody may have
/// ended it yet.
std::optional<import_row> find_lasting(store::reader& db,
                                       import_id which,
                                       base::instant now);

/// Lists whose rows are too old. One that was only looked at is given up; of
/// one that was begun what is in stays, to be undone or not, and the rest is
/// left out. Answers how many.
std::size_t end_old_imports(registry const& r,
                            store::writer& tx,
                            base::instant now);
/// In a transaction of its own, when there are any.
std::size_t end_old_imports(registry const& r, base::instant now);

/// Rows about these persons go from every list that is not over, whoever made
/// it: it would bring back who is being erased. While their numbers and
/// addresses are still known.
void forget_in_imports(registry const& r,
                       store::writer& tx,
                       std::span<person_id const> all);

}  // namespace linli::people
