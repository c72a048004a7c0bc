#include "activities/activity_steps.h"

#include <algorithm>
#include <fmt/format.h>
#include <utility>

#include "activities/signup_ops.h"
#include "base/error.h"
#include "people/audit.h"
#include "venues/recurrence.h"

namespace linli::activities {

activity_row needed_activity(store::reader& db, activity_id const which) {
  auto found = find_activity(db, which);
  ensure(found.has_value(), fault::not_found, "activities.no_such_activity",
         "There is no such activity.");
  return *std::move(found);
}

activity_row changeable(store::reader& db,
                        people::caller const& by,
                        activity_id const which) {
  auto a = needed_activity(db, which);
  by.allow(spot_of(a), runner_of(a));
  return a;
}

std::optional<people::person_id> runner_of(activity_row const& a) {
  return is_planned(a.state) ? a.initiator : std::nullopt;
}

activity_view view_of(store::reader& db,
                      activity_row const& a,
                      base::instant const now) {
  constexpr auto kOverShown = 100;
  constexpr auto kToComeShown = static_cast<int>(venues::kMostTimes);
  auto all = sessions_over(db, a.key, now, kOverShown);
  auto const to_come = sessions_of(db, a.key, now, kToComeShown);
  all.insert(all.end(), to_come.begin(), to_come.end());
  std::ranges::sort(all, {}, [](session_row const& s) {
    return std::pair{s.terms.starts_at, s.key};
  });
  return {a, std::move(all)};
}

void ensure_state(bool const is_fine) {
  ensure(is_fine, fault::conflict, "activities.bad_state",
         "That cannot be done as the activity stands.");
}

void record(people::registry const& r,
            store::writer& tx,
            people::caller const& by,
            std::string_view const action,
            activity_row const& a) {
  people::record(r, tx, by, action, a.initiator, a.area,
                 fmt::format("activity {}", a.key.value));
}

}  // namespace linli::activities
