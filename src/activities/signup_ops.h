#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "activities/activity_store.h"
#include "activities/signup_store.h"
#include "people/caller.h"
#include "people/keeper.h"
#include "people/registry.h"
#include "people/topic.h"

/// Signing up for sessions, and what follows from it: one transaction each,
/// during which nothing else of the same session changes (src/activities/
/// signup.h says why). Refusals are errors of the module: activities.full and
/// so on, one for each `refusal`.
namespace linli::activities {

struct signup_view {
  signup_row row{};
  int ahead{};         // parties in line before, when waiting
  bool is_new{false};  // made just now
};

/// Whether it is done for a course as a whole, of which people are told once:
/// with the first of its sessions.
enum class part_of_course : std::uint8_t { no, first, further };

struct signup_wish {
  int party{1};
  std::optional<people::person_id> person{};  // staff: for whom
  std::optional<signup_how> how{};            // staff: how they asked
  bool by_guardian{false};                    // staff: a guardian asked
  part_of_course part{part_of_course::no};
};

/// Answers the signup there is when there is one; whom staff adds at the door
/// of one that has begun, and who was in line, comes in with it as door_ops.h
/// says. Throws activities.no_such_session, people.no_such_person,
/// people.not_allowed, people.how_needed, people.minor_needs_guardian, and the
/// refusals; of a course activities.place_elsewhere.
signup_view sign_up(people::registry const& r,
                    people::caller const& by,
                    session_id which,
                    signup_wish const& wish);

/// The same where thousands press at once and no thread waits for each:
/// calls `done(view)` once, on any thread, where `view()` answers or throws
/// what `sign_up` would. `r` and `by` must be there until then.
void start_sign_up(
    people::registry const& r,
    people::caller const& by,
    session_id which,
    signup_wish const& wish,
    std::function<void(std::function<signup_view()> const&)> done);

/// One's own, or anybody's for staff, who says how the person asked; they are
/// told. Whom the door let in by mistake, and who is not noted as having come,
/// staff takes out until the end without being asked. Throws
/// activities.no_such_signup, the refusals, people.how_needed,
/// people.minor_needs_guardian.
signup_view cancel_signup(people::registry const& r,
                          people::caller const& by,
                          signup_id which,
                          std::optional<people::asked_how> how = {},
                          part_of_course part = part_of_course::no);

/// And activities.offer_expired, activities.not_offered; of staff, who says
/// how the person said so, people.how_needed, people.minor_needs_guardian.
signup_view answer_offer(people::registry const& r,
                         people::caller const& by,
                         signup_id which,
                         bool accepted,
                         std::optional<people::asked_how> how = {});

/// Staff says who came, or who runs it; nothing: neither, it was noted by
/// mistake.
signup_view record_attendance(people::registry const& r,
                              people::caller const& by,
                              signup_id which,
                              std::optional<bool> came);

/// One's own; what is not answered stays as it was. Throws
/// activities.not_started.
signup_view give_feedback(people::registry const& r,
                          people::caller const& by,
                          signup_id which,
                          std::optional<int> liked,
                          std::optional<bool> again);

/// Everybody, for staff and who runs it; that somebody looked is recorded.
std::vector<signup_view> list_signups(people::registry const& r,
                                      people::caller const& by,
                                      session_id which);

/// One round of what time brings: offers that end, places that are released,
/// lots that are drawn, reminders. Answers how much there was to do.
std::size_t tend_sessions(people::registry const& r, base::instant now);

/// Signups go with a person's record; of two for one session the better stays.
people::keeper signup_keeper();

/// How whoever was signed up by staff had asked for it; nothing: they, or who
/// acts for them, did it themselves.
std::optional<people::asked_how> asked_of(signup_row const& s);

// For the operations of this module, within their transactions.

/// Offers what is free to whoever waits, tells of too few when it is time, and
/// saves the tally.
void settle(people::registry const& r,
            store::writer& tx,
            session_row& s,
            base::instant now);

/// What record_attendance does, whoever asks for it.
signup_view note_attendance(people::registry const& r,
                            store::writer& tx,
                            people::caller const& by,
                            signup_id which,
                            std::optional<bool> came);

/// When something is next to be done for a session by itself.
std::optional<base::instant> due(session_row const& s, base::instant now);

/// "session 17": what only one may change at a time.
std::string lock_of(session_id which);

/// Where a session is, as people are told: the venue and its room, or the place
/// in words; where nothing is known yet, that.
people::localized place_of(store::reader& db,
                           session_row const& s,
                           activity_row const& a);

/// The words of notices about a session.
people::words words_of(people::registry const& r,
                       store::reader& db,
                       session_row const& s,
                       activity_row const& a);

/// Where an activity belongs, and where a session of it is: in the venue of its
/// room, or in the activity's.
people::spot spot_of(activity_row const& a);
people::spot spot_of(store::reader& db,
                     session_row const& s,
                     activity_row const& a);

/// Whether somebody is staff there, signed in well enough for it.
bool is_staff(people::caller const& by, people::spot const& where);

}  // namespace linli::activities
