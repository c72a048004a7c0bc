#pragma once

#include <optional>
#include <string>

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

/// Its rooms are held for what it is called, and everybody may read that as
/// long as everybody may see it.
void name_rooms(store::writer& tx, activity_row const& a, base::instant now);

/// What has not begun is called off, as by cancel_session. Throws
/// activities.has_sessions when there is any, and no reason.
void call_off_rest(people::registry const& r,
                   store::writer& tx,
                   people::caller const& by,
                   activity_row const& a,
                   std::string const& reason);

/// What has no venue is from now on where a room of it is, unless something to
/// come of it is elsewhere.
void take_venue(people::registry const& r,
                store::writer& tx,
                people::caller const& by,
                activity_row const& a,
                venues::room_id room);

/// What has not begun is in the activity's new venue: whoever signed up for
/// what is in no room is told. Throws activities.has_rooms_elsewhere.
void move_rest(people::registry const& r,
               store::writer& tx,
               people::caller const& by,
               activity_row const& was,
               activity_row const& is);

/// Throws activities.has_signups when somebody counts on what is not over.
void ensure_nobody_goes(store::reader& db,
                        activity_id which,
                        base::instant now);

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
