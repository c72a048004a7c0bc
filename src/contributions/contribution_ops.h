#pragma once

#include <optional>
#include <string>

#include "contributions/contribution_store.h"
#include "contributions/ledger_store.h"
#include "people/caller.h"
#include "people/registry.h"

/// From a pledge to what it was used for, without what comes
/// (delivery_ops.h): one transaction each, during which
/// nothing else of the ledger changes. What is asked twice with one `own_key`
/// is done once. All throw contributions.no_such_contribution for whom it does
/// not concern.
namespace linli::contributions {

struct pledge_wish {
  contribution_kind kind{};
  std::string title{};
  std::string about{};
  told_amount much{};
  std::string unit{};
  std::optional<venues::venue_id> venue{};
  std::optional<activities::activity_id> activity{};
  std::string own_key{};
};

/// By a speaker, or staff for it. Throws contributions.no_such_supporter,
/// contributions.bad_amount, venues.no_such_venue,
/// activities.no_such_activity.
contribution_row pledge(people::registry const& r,
                        people::caller const& by,
                        supporter_id whose,
                        pledge_wish const& wish,
                        bool is_demo = false);

/// By staff where it is given. Throws contributions.bad_state,
/// contributions.reason_needed, and contributions.conflict_of_interest for
/// whoever speaks for the supporter.
contribution_row decide(people::registry const& r,
                        people::caller const& by,
                        contribution_id which,
                        bool accepted,
                        std::string const& reason);

/// By a speaker, or staff for it. Throws contributions.bad_state when nothing
/// is left to come.
contribution_row withdraw(people::registry const& r,
                          people::caller const& by,
                          contribution_id which);

struct use_wish {
  told_amount much{};
  std::optional<activities::session_id> session{};
  std::string text{};
  std::string own_key{};
};

/// Throws contributions.bad_state, contributions.bad_amount,
/// contributions.more_than_came, activities.no_such_session.
contribution_row record_use(people::registry const& r,
                            people::caller const& by,
                            contribution_id which,
                            use_wish const& wish);

/// The ledger keeps both entries. Undoing again changes nothing. Throws
/// contributions.no_such_use.
contribution_row undo_use(people::registry const& r,
                          people::caller const& by,
                          contribution_id which,
                          use_id use);

/// As far as whoever asks may see it: speakers, and staff where it is given or
/// where the supporter is.
contribution_row visible_contribution(store::reader& db,
                                      people::caller const& by,
                                      contribution_id which);

}  // namespace linli::contributions
