#pragma once

#include <map>
#include <string>

#include "people/caller.h"
#include "people/person_store.h"
#include "people/registry.h"

/// What is kept sealed of a person is changed, and what follows when it is a
/// number or address one is reached by and signs in with.
namespace linli::people {

/// Throws people.already_known for the number or address of another adult whom
/// the caller may see; children share their family's.
void ensure_nobodys(registry const& r,
                    store::reader& db,
                    caller const& by,
                    person_row const& p,
                    sealed_field f,
                    std::string const& text);

/// Of number and address those that become another, with what they were.
std::map<sealed_field, std::string> changed_addresses(
    registry const& r,
    store::reader& db,
    person_id who,
    std::map<sealed_field, std::string> const& fields);

/// Seals and keeps them; an empty text takes a field away. Sign-in ways by an
/// address that changes end. Throws people.already_known for the identity
/// number of somebody else whom the caller may see.
void put_fields(registry const& r,
                store::writer& tx,
                caller const& by,
                person_id who,
                std::map<sealed_field, std::string> const& fields);

/// As put_fields. Whoever signed in with a number or address that changes is
/// signed out, but for the session that does it, and the person told, at the
/// one before, too.
void change_fields(registry const& r,
                   store::writer& tx,
                   caller const& by,
                   person_row const& p,
                   std::map<sealed_field, std::string> const& fields);

}  // namespace linli::people
