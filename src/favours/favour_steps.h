#pragma once

#include <string>
#include <string_view>

#include "favours/favour_store.h"
#include "people/notice_ops.h"
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

/// Whoever waits for an answer or had one is told that it is over.
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

/// One that is given up: an agreed favour stands open again.
void give_up_answer(people::registry const& r,
                    store::writer& tx,
                    favour_row f,
                    answer_row a,
                    base::instant now);

}  // namespace linli::favours
