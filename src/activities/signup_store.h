#pragma once

#include <optional>
#include <vector>

#include "activities/activity.h"
#include "store/database.h"

/// The table `signup` of migrations/0004_living_room.sql: SQL and nothing else.
namespace linli::activities {

std::optional<signup_row> find_signup(store::reader& db, signup_id which);

/// The one that counts, of a person in a session.
std::optional<signup_row> signup_of(store::reader& db,
                                    session_id session,
                                    people::person_id who);

void insert_signup(store::writer& db, signup_row const& s);

/// State, number, end of an offer, arrival, ticket.
void save_signup(store::writer& db, signup_row const& s);
void save_feedback(store::writer& db, signup_row const& s);

/// Everybody's, in the order they came in.
std::vector<signup_row> signups_of(store::reader& db, session_id session);

/// Those in one state, by their number.
std::vector<signup_row> signups_in(store::reader& db,
                                   session_id session,
                                   signup_state state);

/// Parties that wait with a lower number.
int count_ahead(store::reader& db, session_id session, std::int64_t number);

/// People noted as having come, with their parties.
int count_attended(store::reader& db, session_id session);

/// When somebody last had a place in a session that has begun, before a moment.
std::optional<base::instant> last_place(store::reader& db,
                                        people::person_id who,
                                        base::instant before);

/// Those that count of sessions ending after a moment, by their beginning.
std::vector<signup_row> signups_to_come(store::reader& db,
                                        people::person_id who,
                                        base::instant now);

/// Where somebody had a place, of sessions that ended between two moments, the
/// latest first.
std::vector<signup_row> signups_before(store::reader& db,
                                       people::person_id who,
                                       base::instant from,
                                       base::instant until);

/// A session somebody has a place in that overlaps, other than one.
std::optional<session_id> clashing(store::reader& db,
                                   people::person_id who,
                                   session_id but,
                                   time_span const& at);

/// The same of one they asked for in a lot or wait for, too: where they have a
/// place or are offered one first.
std::optional<session_id> signed_up_then(store::reader& db,
                                         people::person_id who,
                                         session_id but,
                                         time_span const& at);

/// All of somebody's that count, the latest 500.
std::vector<signup_row> signups_that_count(store::reader& db,
                                           people::person_id who);

/// Everything somebody ever signed up for, the latest first.
std::vector<signup_row> all_signups_of(store::reader& db,
                                       people::person_id who);

/// Offers that are over.
std::vector<signup_id> offers_over(store::reader& db,
                                   base::instant now,
                                   int most);

/// What has not begun of an activity and was not cancelled, and who has a place
/// in any of it, waits or asked: each once.
struct rest_sum {
  int sessions{};
  int people{};
};
rest_sum sum_rest(store::reader& db, activity_id which, base::instant now);

/// Sessions in which both have a signup that counts.
std::vector<session_id> sessions_of_both(store::reader& db,
                                         people::person_id a,
                                         people::person_id b);

/// Sessions to come in which somebody has a signup that counts.
std::vector<signup_row> live_signups(store::reader& db,
                                     people::person_id who,
                                     base::instant now);

}  // namespace linli::activities
