#pragma once

#include <optional>
#include <string>
#include <vector>

#include "people/caller.h"
#include "people/registry.h"
#include "people/topic.h"
#include "volunteers/volunteer_store.h"

/// Shifts, and turns in them. One transaction each; of one shift only one
/// changes something at a time, so that nobody gets a place that is gone.
namespace linli::volunteers {

struct shifts_wish {
  std::string title{};
  std::string about{};
  std::string area{};  // empty: of the venue or the session
  std::optional<venues::venue_id> venue{};
  std::optional<session_id> session{};
  venues::time_span at{};  // of the first
  std::string rule{};      // RFC 5545; empty: once
  int places{1};
  std::vector<int> skills{};
  std::optional<std::string> own_key{};
  bool is_demo{false};
};

/// Throws volunteers.bad_time, people.no_such_area, venues.no_such_venue,
/// activities.no_such_session, venues.bad_rule, venues.too_many_times.
std::vector<shift_row> create_shifts(people::registry const& r,
                                     people::caller const& by,
                                     shifts_wish const& wish);

struct shift_change {
  std::optional<std::string> title{};
  std::optional<std::string> about{};
  std::optional<base::instant> from{};
  std::optional<base::instant> until{};
  std::optional<int> places{};
  std::optional<std::vector<int>> skills{};
};

/// Throws volunteers.no_such_shift, volunteers.changed_meanwhile,
/// volunteers.shift_over, volunteers.bad_time.
shift_row update_shift(people::registry const& r,
                       people::caller const& by,
                       shift_id which,
                       std::int64_t revision,
                       shift_change const& what);

shift_row cancel_shift(people::registry const& r,
                       people::caller const& by,
                       shift_id which,
                       std::string const& reason);

/// What stands against somebody's taking a shift now; empty for whoever is no
/// volunteer.
std::vector<clash> clashes_for(people::registry const& r,
                               store::reader& db,
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

std::string lock_of(shift_id which);

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

people::words words_of(people::registry const& r, shift_row const& s);

/// Whoever has a turn in it is told.
void tell_all(people::registry const& r,
              store::writer& tx,
              shift_row const& s,
              std::string_view about,
              base::instant now,
              people::words const& more = {});

/// In its venue, or in that of its session.
people::spot spot_of(store::reader& db, shift_row const& s);

/// In the audit.
void record(people::registry const& r,
            store::writer& tx,
            people::caller const& by,
            std::string_view action,
            shift_row const& s,
            std::optional<people::person_id> subject = {});

/// A turn is given back, with its place.
void release(store::writer& tx, held_turn& t);

}  // namespace linli::volunteers
