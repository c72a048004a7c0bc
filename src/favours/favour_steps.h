#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "favours/favour_store.h"
#include "people/asked_how.h"
#include "people/notice_ops.h"
#include "people/person_store.h"
#include "people/registry.h"

/// What operations, the keeper and the upkeep of favours have in common.
namespace linli::favours {

/// Changes of one favour wait for each other.
std::string lock_of(favour_id which);

/// Throws favours.no_such_favour.
favour_row needed_favour(store::reader& db, favour_id which);

/// Tells somebody of a favour: {title}, and {who} by the name neighbours use.
void tell(people::registry const& r,
          store::writer& tx,
          people::person_id whom,
          std::string_view about,
          favour_row const& f,
          people::person_id who,
          base::instant now,
          people::words more = {});

/// Whoever waits for an answer or had one is told that it is over. Of one that
/// is hidden nobody said no to them: shown again, it may be answered again.
void end_answers(people::registry const& r,
                 store::writer& tx,
                 favour_row const& f,
                 base::instant now);

/// Ends in a state, with its answers.
void end_favour(people::registry const& r,
                store::writer& tx,
                favour_row& f,
                favour_state how,
                base::instant now);

/// Of one that is agreed: whoever else said they can is declined, and told.
void decline_others(people::registry const& r,
                    store::writer& tx,
                    favour_row const& f,
                    base::instant now);

/// One that is given up: an agreed favour stands open again.
void give_up_answer(people::registry const& r,
                    store::writer& tx,
                    favour_row f,
                    answer_row a,
                    base::instant now);

/// What was done to a favour, for the audit.
void record(people::registry const& r,
            store::writer& tx,
            people::caller const& by,
            std::string_view action,
            people::person_id whom,
            favour_row const& f,
            std::optional<people::asked_how> how = {});

/// For whom somebody else did something reads who, and how they had asked.
void tell_acted_for(people::registry const& r,
                    store::writer& tx,
                    people::caller const& by,
                    people::person_id whom,
                    favour_row const& f,
                    std::optional<people::asked_how> how);

/// Throws favours.not_now.
void ensure_now(bool is_fine);

/// How to reach somebody, as it is kept.
std::string seal_contact(people::registry const& r,
                         std::string_view of,
                         std::int64_t key,
                         std::string_view text);

/// Throws http.bad_fields for one that is blank.
std::string needed_text(std::string const& text, std::string_view field);

/// Whose the wish is: oneself, whom one acts for, or whom staff serves. Throws
/// people.no_such_person, people.not_allowed.
people::person_row person_for(store::reader& db,
                              people::caller const& by,
                              std::optional<people::person_id> who);

/// Neighbours see one's name only where one agreed to that. Throws
/// favours.consent_needed.
void ensure_agreed(people::registry const& r,
                   store::writer& tx,
                   people::caller const& by,
                   people::person_row const& p,
                   bool agrees,
                   std::optional<people::asked_how> how);

bool is_seen_by(store::reader& db,
                people::caller const& by,
                favour_row const& f);

/// Throws favours.no_such_favour for one the caller does not see.
favour_row seen_favour(store::reader& db,
                       people::caller const& by,
                       favour_id which);

}  // namespace linli::favours
