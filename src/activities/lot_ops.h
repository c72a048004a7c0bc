#pragma once

#include "activities/activity_store.h"
#include "activities/lot.h"
#include "people/registry.h"

/// Drawing the lot of a session: docs/algorithms/lot.md.
namespace linli::activities {

/// Makes the seed of a session to come: keeps it sealed, and its commitment.
void commit_to_seed(people::registry const& r, session_row& s);
/// To one that is known: for demonstrations, whose draws repeat.
void commit_to_seed(people::registry const& r,
                    session_row& s,
                    std::string const& seed);

/// Draws among all who asked, gives the places, tells everybody, and keeps what
/// is published. The caller settles afterwards.
void draw_lot(people::registry const& r,
              store::writer& tx,
              session_row& s,
              base::instant now);

/// What is published of a drawn lot. Throws activities.no_lot.
lot_record lot_of(session_row const& s);

}  // namespace linli::activities
