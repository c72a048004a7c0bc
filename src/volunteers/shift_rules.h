#pragma once

#include <string>
#include <vector>

#include "volunteers/volunteer.h"

/// What stands against taking a turn: pure. Hard clashes cannot be; soft ones
/// are thought over (docs/algorithms/shifts.md).
namespace linli::volunteers {

/// In the order of `clash_kind` of the contract.
enum class clash_kind : std::uint8_t {
  overlap,        // another turn at that time
  place,          // a place in a session at that time
  close,          // less than half an hour from another turn
  outside_hours,  // when they said they have no time
  missing_skill,
  over_week  // more in that week than they want to give
};

struct clash {
  clash_kind kind{};
  std::string what{};    // the other shift or session
  base::instant from{};  // its beginning
};

constexpr bool is_hard(clash_kind const k) {
  return k == clash_kind::overlap || k == clash_kind::place;
}

/// Something somebody is at.
struct engagement {
  venues::time_span at{};
  std::string title{};
};

/// What somebody has, for deciding about one shift.
struct engagements {
  std::vector<engagement> turns{};   // live ones, of that week and beside it
  std::vector<engagement> places{};  // in sessions
};

/// Each kind once, the hard ones first. `zone`: of the wall's clocks, by which
/// a week begins on Monday.
std::vector<clash> clashes(volunteer_row const& who,
                           shift_row const& wanted,
                           engagements const& has,
                           std::string const& zone);

/// The part of the week a moment is in.
free_part part_at(base::instant at, std::string const& zone);

/// Whether one may check in or out: from half an hour before a shift until two
/// hours after it.
bool is_check_in_time(shift_row const& s, base::instant now);

/// The Monday of a moment's week, midnight, and the next one.
venues::time_span week_of(base::instant at, std::string const& zone);

}  // namespace linli::volunteers
