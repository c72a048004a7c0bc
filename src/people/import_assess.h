#pragma once

#include <optional>
#include <string>
#include <vector>

#include "people/import_rules.h"
#include "people/import_store.h"
#include "people/registry.h"

/// Rows held against whoever is known already.
namespace linli::people {

struct assessment {
  import_verdict verdict{};
  std::optional<person_id> person{};
  std::vector<std::string> changes{};  // names of fields
  std::vector<person_id> candidates{};
  std::vector<import_problem> problems{};
};

/// A person is known again by the identity number, or by name and a phone
/// number or mail address. Of one name and year of birth, or of one number and
/// another name, somebody must say who it is. Nothing is told of persons
/// outside the caller's areas.
/// Namesakes that the list `of` itself has brought are others: the list says
/// so.
assessment assess(registry const& r,
                  store::reader& db,
                  caller const& by,
                  import_id of,
                  import_line const& l);

/// What the row would change of this person.
assessment assess_as(registry const& r,
                     store::reader& db,
                     caller const& by,
                     import_line const& l,
                     person_id who);

}  // namespace linli::people
