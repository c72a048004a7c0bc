#pragma once

#include "api/generated/types.h"

#include "people/person_store.h"
#include "people/registry.h"

namespace linli::people {

/// All that is kept of a person, as the contract writes it, sealed fields
/// opened.
api::kept_of_me kept_of(registry const& r,
                        store::reader& db,
                        person_id who,
                        base::instant now);

}  // namespace linli::people
