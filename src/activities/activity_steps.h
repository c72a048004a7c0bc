#pragma once

#include <string_view>

#include "activities/activity_ops.h"

/// Steps the operations of activities and of their sessions have in common,
/// each inside the transaction of its operation.
namespace linli::activities {

/// Throws activities.no_such_activity.
activity_row needed_activity(store::reader& db, activity_id which);

/// And people.not_allowed. Whose idea it was runs it once it was agreed to.
activity_row changeable(store::reader& db,
                        people::caller const& by,
                        activity_id which);

/// Who runs an activity beside staff: whose idea it was, once it was agreed to.
std::optional<people::person_id> runner_of(activity_row const& a);

activity_view view_of(store::reader& db,
                      activity_row const& a,
                      base::instant now);

/// Throws activities.bad_state.
void ensure_state(bool is_fine);

void record(people::registry const& r,
            store::writer& tx,
            people::caller const& by,
            std::string_view action,
            activity_row const& a);

}  // namespace linli::activities
