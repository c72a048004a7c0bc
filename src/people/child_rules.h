#pragma once

#include <vector>

#include "people/caller.h"
#include "people/person_store.h"
#include "people/registry.h"

/// What comes of it when somebody turns out to be under 14.
namespace linli::people {

/// Throws people.beyond_own_role when a change of the date of birth would make
/// a child of somebody whose roles are not below the caller's: it signs out.
void ensure_may_make_child(store::reader& db,
                           caller const& by,
                           person_row const& was,
                           std::string_view born);

/// A child acts for nobody, and nobody acts for a child but a guardian: what is
/// recorded otherwise ends, and they are told. Answers what ended.
std::vector<representation_id> end_acting_of_child(registry const& r,
                                                   store::writer& tx,
                                                   caller const& by,
                                                   person_row const& child);

/// All that no child has ends: also sessions and ways to sign in, but a card,
/// which is shown at the door. Of a grown-up nothing.
void end_what_no_child_has(registry const& r,
                           store::writer& tx,
                           caller const& by,
                           person_row const& p);

/// Whether a guardian is recorded.
bool has_guardian(store::reader& db, person_id who, base::instant now);

}  // namespace linli::people
