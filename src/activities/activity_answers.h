#pragma once

#include "api/generated/types.h"

#include "activities/activity_ops.h"
#include "activities/lot.h"
#include "activities/signup_ops.h"

/// What operations answer, as the contract writes it.
namespace linli::activities {

api::signup_state to_api(signup_state s);

/// As far as whoever asks may see it.
api::activity_line line_of(people::registry const& r,
                           store::reader& db,
                           people::caller const& by,
                           activity_row const& a);

/// With the place of whoever has signed in.
api::session_line line_of(people::registry const& r,
                          store::reader& db,
                          people::caller const& by,
                          session_row const& s,
                          activity_row const& a);

api::session_view view_of(people::registry const& r,
                          store::reader& db,
                          people::caller const& by,
                          session_row const& s,
                          activity_row const& a);

api::signup to_api(store::reader& db, signup_view const& v, bool with_person);
api::lot to_api(session_row const& s, lot_record const& l);

/// Throws activities.bad_time.
base::instant moment_from(std::string const& text);

}  // namespace linli::activities
