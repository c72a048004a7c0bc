#pragma once

#include "people/asked_how.h"
#include "people/caller.h"
#include "people/registry.h"

/// Everything that is kept of a person: taken along, and erased; by themselves,
/// or by staff of their area for whoever has nothing but a card. What staff
/// does throws people.no_such_person, people.not_allowed,
/// people.beyond_own_role, people.for_oneself, people.minor_needs_guardian.
namespace linli::people {

/// What is kept is about to be shown (kept_answers.h): recorded, and told to
/// whom staff does it for.
void export_me(registry const& r, caller const& me);
void export_kept(registry const& r,
                 caller const& by,
                 person_id who,
                 asked_how how);

/// Erases what is kept; what happened keeps a number without a name. Whom staff
/// does it for is told once more where they were reached until now.
void erase_me(registry const& r, caller const& me);
void erase_person(registry const& r,
                  caller const& by,
                  person_id who,
                  asked_how how);

}  // namespace linli::people
