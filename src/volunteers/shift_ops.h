#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "people/caller.h"
#include "people/registry.h"
#include "people/topic.h"
#include "volunteers/volunteer_store.h"

/// Shifts. One transaction each; of one shift only one changes something at a
/// time. turn_ops.h has the turns in them.
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

// For the operations of this module, within their transactions.

std::string lock_of(shift_id which);

/// Throws volunteers.no_such_shift.
shift_row needed_shift(store::reader& db, shift_id which);

/// Throws volunteers.shift_over.
void ensure_to_come(shift_row const& s, base::instant end);

people::words words_of(people::registry const& r, shift_row const& s);

/// A shift somebody is told of; `more` words beside its own.
struct told_shift {
  shift_row shift{};
  people::words more{};
};

/// What is told of one shift, and of several: of the first, and how many
/// ("n").
struct topics {
  std::string_view one;
  std::string_view several;
};

constexpr auto kShiftCancelled = topics{"shift_cancelled", "shifts_cancelled"};

/// Of a shift that was moved to a time nobody can have come for yet: whoever
/// had come for the former, and was not confirmed, is yet to come.
void await_anew(store::writer& tx, shift_row const& s, base::instant now);

/// Whoever has a turn in any of them, by their beginning, is told: once; not
/// whose hours are confirmed.
void tell_all(people::registry const& r,
              store::writer& tx,
              std::vector<told_shift> const& all,
              topics const& about,
              base::instant now);

/// In its venue, or in that of its session.
people::spot spot_of(store::reader& db, shift_row const& s);

/// In the audit.
void record(people::registry const& r,
            store::writer& tx,
            people::caller const& by,
            std::string_view action,
            shift_row const& s,
            std::optional<people::person_id> subject = {});

}  // namespace linli::volunteers
