#pragma once

#include <optional>
#include <string>
#include <vector>

#include "people/caller.h"
#include "people/registry.h"
#include "volunteers/volunteer_store.h"

/// Becoming a volunteer and stopping. One transaction each.
namespace linli::volunteers {

struct volunteer_wish {
  std::vector<int> skills{};
  std::vector<free_part> when{};
  std::string about{};
  int hours_a_week{8};
};

/// For whom the caller acts. Staff is asked unless they were accepted already.
volunteer_row offer_to_volunteer(people::registry const& r,
                                 people::caller const& by,
                                 volunteer_wish const& wish);

/// Turns to come are given back.
void stop_volunteering(people::registry const& r, people::caller const& by);

/// By staff of the area they live in; they are told. Throws
/// volunteers.no_such_volunteer, volunteers.reason_needed.
volunteer_row decide_volunteer(people::registry const& r,
                               people::caller const& by,
                               people::person_id who,
                               bool accepted,
                               std::string const& reason);

struct volunteer_list {
  std::vector<volunteer_row> volunteers{};
  std::optional<std::int64_t> next{};
};

/// Of the caller's areas; `at`: those who have time then, or said that it
/// depends. That somebody looked is recorded.
volunteer_list find_volunteers(people::registry const& r,
                               people::caller const& by,
                               std::optional<volunteer_state> state,
                               std::optional<int> skill,
                               std::optional<base::instant> at,
                               std::int64_t before,
                               int limit);

}  // namespace linli::volunteers
