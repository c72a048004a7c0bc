#pragma once

#include <optional>

#include "people/asked_how.h"
#include "volunteers/shift_ops.h"

/// Turns in shifts. One transaction each; of one shift only one changes
/// something at a time, so that nobody gets a place that is gone.
namespace linli::volunteers {

/// What stands in the way of somebody else, for staff of the shift; that it was
/// looked at is recorded. Throws people.not_allowed,
/// volunteers.not_a_volunteer.
std::vector<clash> look_at_clashes(people::registry const& r,
                                   people::caller const& by,
                                   shift_row const& s,
                                   people::person_id who);

struct turn_wish {
  std::optional<people::person_id> person{};  // staff: for whom
  std::optional<people::asked_how> how{};     // staff: how they asked
  bool anyway{false};  // though something should be thought over
};

/// Throws volunteers.no_such_shift, volunteers.not_a_volunteer,
/// volunteers.shift_full, volunteers.shift_over, volunteers.clash,
/// volunteers.soft_clash, people.how_needed, people.minor_needs_guardian.
shift_row take_turn(people::registry const& r,
                    people::caller const& by,
                    shift_id which,
                    turn_wish const& wish);

/// One's own, or anybody's for staff, who says how the person asked; they are
/// told. Throws volunteers.no_such_turn, volunteers.shift_over,
/// people.how_needed, people.minor_needs_guardian.
shift_row give_back_turn(people::registry const& r,
                         people::caller const& by,
                         turn_id which,
                         std::optional<people::asked_how> how = {});
shift_row offer_turn(people::registry const& r,
                     people::caller const& by,
                     turn_id which,
                     bool offered,
                     std::optional<people::asked_how> how = {});

/// Throws volunteers.not_offered and what take_turn throws.
shift_row take_over_turn(people::registry const& r,
                         people::caller const& by,
                         turn_id which,
                         turn_wish const& wish);

/// Coming or going. Throws volunteers.not_now, volunteers.not_checked_in.
shift_row check_in_turn(people::registry const& r,
                        people::caller const& by,
                        turn_id which,
                        bool coming);

// For the operations of this module, within their transactions.

struct held_turn {
  turn_row turn;
  shift_row shift;
};

/// Throws volunteers.no_such_turn.
held_turn find_held(store::reader& db, turn_id which);

/// Throws volunteers.no_such_turn unless it is the caller's own or of an area
/// they are staff of.
held_turn needed_turn(store::reader& db,
                      people::caller const& by,
                      turn_id which);

/// Who planned a shift is told when somebody leaves it shortly before.
void tell_planner(people::registry const& r,
                  store::writer& tx,
                  held_turn const& t,
                  people::caller const& by);

/// A turn is given back, with its place.
void release(store::writer& tx, held_turn& t);

}  // namespace linli::volunteers
