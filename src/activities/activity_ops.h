#pragma once

#include <optional>
#include <string>
#include <vector>

#include "activities/activity_store.h"
#include "people/caller.h"
#include "people/registry.h"

/// Planning: activities and ideas of residents; session_ops.h is about their
/// sessions. One transaction each. Those that change something throw
/// people.not_allowed outside the caller's areas.
namespace linli::activities {

/// What is told of an activity; what is left out stays as it is. A venue of key
/// zero is none; an age of zero is any.
struct activity_change {
  friend bool operator==(activity_change const&,
                         activity_change const&) = default;

  std::optional<activity_state> state{};
  std::optional<std::string> reason{};  // it ends, with sessions to come
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
  std::vector<session_row> sessions{};  // the last 100 over, all to come
};

/// A draft. `copy_of`: whose other members are taken over. Throws
/// people.no_such_area, venues.no_such_venue, activities.no_such_activity.
activity_view create_activity(people::registry const& r,
                              people::caller const& by,
                              activity_change const& what,
                              std::optional<activity_id> copy_of = {},
                              bool is_demo = false);

/// Publishing needs a session to come (activities.no_sessions); an idea is
/// answered first (activities.bad_state). Ending it calls off what has not
/// begun, for a reason (activities.has_sessions); a draft it is again while
/// nobody has signed up (activities.has_signups). It goes to another venue
/// unless what has not begun has a room elsewhere
/// (activities.has_rooms_elsewhere). Whose idea it was changes what happens and
/// what to bring alone (people.not_allowed). Throws
/// activities.changed_meanwhile.
activity_view update_activity(people::registry const& r,
                              people::caller const& by,
                              activity_id which,
                              std::int64_t revision,
                              activity_change const& what);

/// Throws activities.no_such_activity.
activity_view get_activity(people::registry const& r,
                           people::caller const& by,
                           activity_id which);

struct idea_wish {
  std::optional<activity_id> idea{};  // one that was asked back
  int kind{};
  std::string title{};
  std::string about{};
  std::string needs{};
  std::string area{};  // empty: one's own
  std::optional<venues::venue_id> venue{};
  std::vector<wished_time> times{};  // any of them will do
  std::string when{};                // in words
  int people_min{};                  // zero: no matter, as all of these
  int people_max{};
  int age_from{};
  int age_until{};
  bool is_seated{false};
};

/// In the language of whoever has it. Throws people.no_such_area when it has
/// none, activities.bad_state for an idea that is not asked back,
/// venues.in_the_past.
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
