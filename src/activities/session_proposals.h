#pragma once

#include <optional>
#include <string>
#include <vector>

#include "activities/activity_store.h"
#include "people/caller.h"
#include "people/registry.h"
#include "venues/booking_ops.h"

/// An activity's sessions of the last year, as they would be again.
namespace linli::activities {

struct session_proposal {
  session_row like{};  // the one it is like
  venues::time_span at{};
  std::string holiday{};                      // that day is; empty: none
  std::optional<venues::taken_time> taken{};  // what is in the way
};

/// In the same week and on the same weekday of the first year in which the
/// first of them is to come. Nothing is changed. Throws
/// activities.no_such_activity, people.not_allowed.
std::vector<session_proposal> propose_sessions(people::registry const& r,
                                               people::caller const& by,
                                               activity_id which);

}  // namespace linli::activities
