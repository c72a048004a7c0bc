#pragma once

#include <optional>
#include <string>
#include <vector>

#include "activities/activity_store.h"
#include "people/caller.h"
#include "people/registry.h"

/// Planning: activities, their sessions, and ideas of residents. One
/// transaction each. Those that change something throw people.not_allowed
/// outside the caller's areas.
namespace linli::activities {

/// What is told of an activity; what is left out stays as it is. A venue of key
/// zero is none; an age of zero is any.
struct activity_change {
  std::optional<activity_state> state{};
  std::optional<int> kind{};
  std::optional<std::string> area{};
  std::optional<venues::venue_id> venue{};
  std::optional<localized> title{};
  std::optional<localized> about{};
  std::optional<localized> bring{};
  std::optional<std::string> leader{};
  std::optional<int> age_from{};
  std::optional<int> age_until{};
  std::optional<std::vector<std::string>> languages{};
  std::optional<bool> is_seated{};
  std::optional<std::int64_t> fee_fen{};
};

struct activity_view {
  activity_row row{};
  std::vector<session_row> sessions{};  // the last 100, by their beginning
};

/// A draft. `copy_of`: whose other members are taken over. Throws
/// people.no_such_area, venues.no_such_venue, activities.no_such_activity.
activity_view create_activity(people::registry const& r,
                              people::caller const& by,
                              activity_change const& what,
                              std::optional<activity_id> copy_of = {},
                              bool is_demo = false);

/// Publishing needs a session to come (activities.no_sessions); an idea is
/// answered first (activities.bad_state). Throws activities.changed_meanwhile.
activity_view update_activity(people::registry const& r,
                              people::caller const& by,
                              activity_id which,
                              std::int64_t revision,
                              activity_change const& what);

/// Throws activities.no_such_activity.
activity_view get_activity(people::registry const& r,
                           people::caller const& by,
                           activity_id which);

/// How the sessions of a wish give their places; minutes before the beginning.
struct kept_wish {
  int places{};
  int until_before_minutes{};
};

struct sessions_wish {
  venues::time_span at{};  // of the first
  std::string rule{};      // RFC 5545; empty: once
  std::optional<venues::room_id> room{};
  std::string place{};
  int places{};
  int minimum{};
  int group_max{1};
  std::optional<int> most_waiting{};
  way_of_giving way{way_of_giving::first_come};
  std::optional<int> opens_before_minutes{};  // left out: at once
  int closes_before_minutes{};
  int draw_before_minutes{3 * 24 * 60};
  int offer_minutes{120};
  std::array<kept_wish, kKinds> kept{};
};

/// A room is booked for each; all or none. Throws activities.bad_time,
/// activities.bad_state for an idea or what is over, and what
/// venues::create_booking throws.
activity_view add_sessions(people::registry const& r,
                           people::caller const& by,
                           activity_id which,
                           sessions_wish const& wish);

struct session_change {
  std::optional<base::instant> from{};
  std::optional<base::instant> until{};
  std::optional<venues::room_id> room{};  // key zero: none
  std::optional<std::string> place{};
  std::optional<int> places{};
  std::optional<int> minimum{};
  std::optional<int> group_max{};
  std::optional<int> offer_minutes{};
};

/// Whoever has a place is told of a new time or room; whoever waits is offered
/// what became free. Throws activities.session_over,
/// activities.changed_meanwhile, activities.bad_time, venues.slot_taken.
session_row update_session(people::registry const& r,
                           people::caller const& by,
                           session_id which,
                           std::int64_t revision,
                           session_change const& what);

/// Everybody who signed up is told why; the room is free again.
session_row cancel_session(people::registry const& r,
                           people::caller const& by,
                           session_id which,
                           std::string const& reason);

struct idea_wish {
  std::optional<activity_id> idea{};  // one that was asked back
  int kind{};
  std::string title{};
  std::string about{};
  std::string needs{};
  std::string area{};  // empty: one's own
  std::optional<venues::venue_id> venue{};
};

/// In the language of whoever has it. Throws people.no_such_area when it has
/// none, activities.bad_state for an idea that is not asked back.
activity_row propose_activity(people::registry const& r,
                              people::caller const& by,
                              idea_wish const& wish);

enum class idea_verdict : std::uint8_t { yes_to_it, ask_back, decline };

/// Throws activities.bad_state, activities.reason_needed.
activity_view answer_idea(people::registry const& r,
                          people::caller const& by,
                          activity_id which,
                          idea_verdict verdict,
                          std::string const& text);

}  // namespace linli::activities
