#pragma once

#include <optional>

#include "activities/session_ops.h"

/// Steps the operations of planning sessions have in common, each inside the
/// transaction of its operation.
namespace linli::activities {

base::instant minutes_before(base::instant at, std::int64_t minutes);

reserved kept_of(kept_wish const& w, base::instant starts_at);

/// Throws activities.bad_time, activities.too_many_kept.
void ensure_sound(session_terms const& t);

/// Its room, for its time. Throws people.not_allowed, venues.no_such_room,
/// venues.slot_taken.
std::optional<venues::booking_id> book(people::registry const& r,
                                       store::reader& db,
                                       people::caller const& by,
                                       activity_row const& a,
                                       session_row const& s);

struct planned_session {
  session_row session;
  activity_row activity;
};

/// One that is not over, to be changed by staff or who runs it. Throws
/// activities.no_such_session, people.not_allowed, activities.session_over.
planned_session to_come(store::reader& db,
                        people::caller const& by,
                        session_id which);

}  // namespace linli::activities
