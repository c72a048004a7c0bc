#pragma once

#include <vector>

#include "api/generated/types.h"

#include "people/person.h"
#include "people/registry.h"

namespace linli::people {

/// What happened with a person: the lists that brought them, and what the
/// modules above keep. `who`: their record, then those that became it.
std::vector<api::kept_thing> life_of(registry const& r,
                                     store::reader& db,
                                     std::vector<person_id> const& who);

}  // namespace linli::people
