#pragma once

#include "people/import_rules.h"
#include "people/import_store.h"
#include "people/registry.h"

/// Puts one row in, and takes it back. Inside a transaction.
namespace linli::people {

/// Somebody new; answers what undoes it. Throws what create_person throws.
import_outcome enter_row(registry const& r,
                         store::writer& tx,
                         caller const& by,
                         import_id of,
                         import_line const& l);

/// Somebody known; fields the row does not say stay. Throws what update_person
/// throws.
import_outcome change_row(registry const& r,
                          store::writer& tx,
                          caller const& by,
                          import_id of,
                          import_line const& l,
                          person_id who);

/// The person is as before the row, unless more was built on it: then it
/// answers what, in words of the page. `built`: what names the person.
std::vector<std::string> take_back(registry const& r,
                                   store::writer& tx,
                                   caller const& by,
                                   import_id of,
                                   import_outcome const& o,
                                   std::vector<std::string> const& built);

/// What was kept of the person before the row, for themselves to read.
void add_before(registry const& r,
                kept_thing& to,
                import_id of,
                import_outcome const& o);

}  // namespace linli::people
