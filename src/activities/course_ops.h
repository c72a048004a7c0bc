#pragma once

#include <optional>
#include <string>
#include <vector>

#include "activities/signup_ops.h"

/// A course: the sessions of an activity that were set in one go, as far as
/// they have not begun. session_ops.h changes and cancels them together.
namespace linli::activities {

/// What came of one session.
struct course_answer {
  session_id session{};
  std::optional<signup_view> signup{};
  std::string why{};  // code of the error, when there is none
};

/// A place in each of them, one after the other: each is decided for itself and
/// is on disk by itself, so that nothing waits for a whole course to be free
/// and one that is full spoils none of the others. Killed in the middle, it is
/// pressed again: what there is is answered as it is, the rest is signed up
/// for. Throws what `sign_up` throws of the person, not of the session.
std::vector<course_answer> sign_up_for_course(people::registry const& r,
                                              people::caller const& by,
                                              session_id which,
                                              signup_wish const& wish);

/// Whose places in a course are given back.
struct course_leaving {
  std::optional<people::person_id> person{};  // staff: whose
  std::optional<people::asked_how> how{};     // staff: how they asked
};

/// Gives back what the caller, whom they act for or whom staff serves has in
/// any of them, one after the other as well. Throws activities.no_such_session,
/// people.not_allowed, people.no_such_person, people.how_needed,
/// people.minor_needs_guardian.
void leave_course(people::registry const& r,
                  people::caller const& by,
                  session_id which,
                  course_leaving const& wish);

}  // namespace linli::activities
