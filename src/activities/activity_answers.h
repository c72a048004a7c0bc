#pragma once

#include <map>
#include <optional>

#include "api/generated/types.h"

#include "activities/activity_ops.h"
#include "activities/lot.h"
#include "activities/session_proposals.h"
#include "activities/signup_ops.h"

/// What operations answer, as the contract writes it.
namespace linli::activities {

api::signup_state to_api(signup_state s);

/// Answers about activities and sessions, as far as whoever asks may see them.
/// What many of them share (a venue, a room) is read once; belongs to one read.
class answer_maker {
 public:
  answer_maker(store::reader& db, people::caller const& by)
      : db_{db}, by_{by} {}

  api::activity_line line_of(activity_row const& a);

  /// With the place of whoever has signed in.
  api::session_line line_of(session_row const& s, activity_row const& a);

  api::session_view view_of(session_row const& s, activity_row const& a);

  api::course_session course_line_of(session_row const& s,
                                     activity_row const& a);

 private:
  std::optional<api::session_line> clash_of(session_row const& s,
                                            decltype(clashing)& look_up);
  std::optional<places::service_point> const& point_of(
      std::optional<venues::venue_id> which);
  std::optional<venues::room_row> const& room_of(session_row const& s);
  std::optional<api::my_place> my_place(session_row const& s);

  store::reader& db_;
  people::caller const& by_;
  std::map<venues::venue_id, std::optional<places::service_point>> points_;
  std::map<venues::room_id, std::optional<venues::room_row>> rooms_;
  std::optional<std::map<session_id, signup_row>> mine_;
};

/// What else somebody signed up for at the time of a session; which it is, for
/// its staff.
std::optional<api::other_place> clash_for(store::reader& db,
                                          people::caller const& by,
                                          people::person_id who,
                                          session_row const& s);

api::signup to_api(store::reader& db, signup_view const& v, bool with_person);

/// What the door needs and no more, for whoever runs the activity.
api::signup for_runner(store::reader& db, signup_view const& v);
api::session_proposal to_api(store::reader& db, session_proposal const& p);
api::lot to_api(session_row const& s, lot_record const& l);

signup_wish wish_from(api::signup_wish const& wish);

/// Throws activities.bad_time.
base::instant moment_from(std::string const& text);

}  // namespace linli::activities
