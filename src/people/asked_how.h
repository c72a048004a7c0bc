#pragma once

#include <optional>
#include <string_view>

#include "base/clock.h"
#include "people/caller.h"
#include "people/person_store.h"

/// What staff does for somebody who asked for it, with nothing but a card or
/// less: how they asked is kept with it.
namespace linli::people {

/// "asked_by_phone": among the fields of a line of the audit.
std::string_view audit_word(asked_how how);

/// "by phone" and so on, in every language, for notices.
localized const& spoken(asked_how how);

/// Throws people.minor_needs_guardian when for a child under 14 somebody else
/// than a guardian asked.
void ensure_may_ask(person_row const& for_whom,
                    asked_how how,
                    base::instant now);

/// As ensure_may_ask, and people.how_needed when nobody said how; of a person
/// who is not here people.no_such_person.
person_row find_asking(store::reader& db,
                       person_id for_whom,
                       std::optional<asked_how> how,
                       base::instant now);

/// How somebody asked, as far as it counts: for oneself, or for whom one acts,
/// whatever is said of it is nothing; for anybody else throws as find_asking.
std::optional<asked_how> needed_how(store::reader& db,
                                    caller const& by,
                                    person_id for_whom,
                                    std::optional<asked_how> said);

/// ",asked_by_phone": after the other fields of a line of the audit; empty
/// where nobody was asked.
std::string audit_note(std::optional<asked_how> how);

/// The end of a notice: who did it for the person, and how they had asked.
localized asked_note(store::reader& db,
                     person_id by,
                     std::optional<asked_how> how);

}  // namespace linli::people
