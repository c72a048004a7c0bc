#pragma once

#include <array>
#include <optional>
#include <string>

#include "activities/activity_ops.h"
#include "venues/booking_ops.h"

/// The sessions of activities: set, changed, called off, held all the same. One
/// transaction each; people.not_allowed outside the caller's areas,
/// activities.no_such_session and activities.session_over as they say.
namespace linli::activities {

constexpr auto kDrawBeforeMinutes = 3 * 24 * 60;

/// How the sessions of a wish give their places; minutes before the beginning.
struct kept_wish {
  int places{};
  int until_before_minutes{};
};

struct sessions_wish {
  venues::time_span at{};             // of the first
  std::string rule{};                 // RFC 5545; empty: once
  std::optional<session_id> joins{};  // of whose course they are
  std::optional<venues::room_id> room{};
  std::string place{};
  int places{};
  int minimum{};
  int group_max{1};
  std::optional<int> most_waiting{};
  way_of_giving way{way_of_giving::first_come};
  std::optional<int> opens_before_minutes{};  // left out: at once
  int closes_before_minutes{};
  int draw_before_minutes{kDrawBeforeMinutes};
  int decide_before_minutes{24 * 60};
  int offer_minutes{120};
  std::array<kept_wish, kKinds> kept{};
};

/// A room is booked for each; all or none. What has no venue is where the room
/// is, unless something to come of it is elsewhere. What is over is published
/// again afterwards, when it is to go on. Throws activities.bad_time,
/// activities.no_such_session for one to join that is of another activity,
/// activities.bad_state for an idea, and what
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
  std::optional<int> most_waiting{};  // -1: no limit
  std::optional<way_of_giving> way{};
  // Before the beginning, as it is after the change.
  std::optional<int> opens_before_minutes{};
  std::optional<int> closes_before_minutes{};
  std::optional<int> draw_before_minutes{};
  std::optional<int> decide_before_minutes{};
  std::array<std::optional<kept_wish>, kKinds> kept{};
};

/// Whoever has a place is told of a new time or room; whoever waits is offered
/// what became free, also when fewer places are kept. How places are given
/// changes while nobody has signed up (activities.has_signups), and a lot not
/// once it was drawn (activities.already_drawn); when signing up begins, until
/// it has (activities.already_open). Throws activities.session_over,
/// activities.changed_meanwhile, activities.bad_time, activities.too_many_kept,
/// venues.slot_taken.
///
/// With a scope, those of its course that have not begun change alike, all or
/// none: they move by as much on the wall's clocks. An error names in its
/// fields when the session begins that is in the way; who has places in several
/// is told once. Throws activities.started, venues.in_the_past.
session_row update_session(people::registry const& r,
                           people::caller const& by,
                           session_id which,
                           std::int64_t revision,
                           venues::booking_scope scope,
                           session_change const& what);

/// By staff or who runs it, of whom staff is told. Everybody who signed up is
/// told why, once; the rooms are free again. Throws activities.started with a
/// scope.
session_row cancel_session(people::registry const& r,
                           people::caller const& by,
                           session_id which,
                           venues::booking_scope scope,
                           std::string const& reason);

/// It takes place with fewer than it needs: whoever signed up is told, once.
/// Throws activities.started, activities.no_minimum.
session_row go_ahead(people::registry const& r,
                     people::caller const& by,
                     session_id which);

}  // namespace linli::activities
