#pragma once

#include <map>
#include <string>

#include "people/caller.h"
#include "people/person_store.h"
#include "people/registry.h"

/// What the operations on persons have in common.
namespace linli::people {

/// Throws people.no_such_person for one that is merged or erased.
person_row find_here(store::reader& db, person_id who);

/// As find_here, and people.not_allowed outside the caller's areas.
person_row find_allowed(store::reader& db, caller const& by, person_id who);

/// What somebody is called in what others are told: the system where there is
/// no name.
std::string name_told(store::reader& db, person_id who);

/// Nobody acts by it any more, and both sides are told.
void end_and_tell(registry const& r,
                  store::writer& tx,
                  caller const& by,
                  representation_row const& rep);

/// Whether the caller holds a role above this one, where it holds.
bool is_above(caller const& by, grant const& g);

/// Throws people.beyond_own_role unless all roles of the person are below.
void ensure_above_all(store::reader& db, caller const& by, person_id who);

/// Each in its one form. Throws people.bad_phone, people.bad_email,
/// people.bad_identity_number.
std::map<sealed_field, std::string> normal_fields(
    std::map<sealed_field, std::string> fields);

/// Its keyed hash, of a field one searches by.
std::optional<std::string> lookup_of(registry const& r,
                                     sealed_field f,
                                     std::string const& text);

/// What is kept sealed of a person, opened.
std::map<sealed_field, std::string> open_fields(registry const& r,
                                                store::reader& db,
                                                person_id who);

/// Seals and keeps one, and touches no way to sign in.
void put_field(registry const& r,
               store::writer& tx,
               person_id who,
               sealed_field f,
               std::string const& text);

}  // namespace linli::people
