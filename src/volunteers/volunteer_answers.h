#pragma once

#include "api/generated/types.h"

#include "people/caller.h"
#include "volunteers/volunteer_store.h"

/// What operations answer, as the contract writes it.
namespace linli::volunteers {

/// `v`: nothing for who never offered.
api::volunteer_line to_api(store::reader& db,
                           std::optional<volunteer_row> const& v,
                           bool with_person);

/// With one's own turn; for staff with everybody's, for volunteers who could
/// take them over with those that are offered.
api::shift to_api(store::reader& db,
                  people::caller const& by,
                  shift_row const& s);

api::clash to_api(clash const& c);

/// Throws volunteers.bad_time.
base::instant moment_from(std::string const& text);

std::vector<int> skills_from(std::vector<api::skill> const& all);

}  // namespace linli::volunteers
