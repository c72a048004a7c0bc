#pragma once

#include <optional>
#include <string>
#include <vector>

#include "contributions/contribution.h"
#include "store/database.h"

/// The tables `supporter` and `supporter_speaker` of
/// migrations/0004_living_room.sql: SQL and nothing else.
namespace linli::contributions {

std::optional<supporter_row> find_supporter(store::reader& db,
                                            supporter_id which);
std::vector<supporter_row> all_supporters(store::reader& db);
void insert_supporter(store::writer& db, supporter_row const& s);

/// Counts the revision up.
void update_supporter(store::writer& db, supporter_row const& s);

/// Who may pledge for it, in the order they were put down.
std::vector<people::person_id> speakers_of(store::reader& db,
                                           supporter_id which);
bool speaks_for(store::reader& db, people::person_id who, supporter_id which);
std::vector<supporter_row> spoken_for_by(store::reader& db,
                                         people::person_id who);

void insert_speaker(store::writer& db,
                    std::int64_t key,
                    supporter_id which,
                    people::person_id who);
void delete_speaker(store::writer& db,
                    supporter_id which,
                    people::person_id who);

/// For whom both speak.
std::vector<supporter_id> spoken_for_by_both(store::reader& db,
                                             people::person_id a,
                                             people::person_id b);

}  // namespace linli::contributions
