#pragma once

#include "api/generated/types.h"

#include "people/registry.h"
#include "venues/photograph_ops.h"

/// What operations on photographs answer and are asked, as the contract writes
/// it.
namespace linli::venues {

api::photograph_list photographs_for(store::reader& db,
                                     photograph_of const& what);

/// Throws venues.not_a_photograph when the content is no base 64.
photograph_wish photograph_from(api::photograph_wish wish);

}  // namespace linli::venues
