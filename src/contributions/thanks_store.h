#pragma once

#include <optional>
#include <string>
#include <vector>

#include "contributions/contribution.h"
#include "contributions/outcome.h"
#include "store/database.h"

/// What is said in public of what was given, and what came of it: SQL and
/// nothing else.
namespace linli::contributions {

struct thanks_row {
  supporter_id supporter{};
  localized name{};
  contribution_kind kind{};
  std::string title{};
  std::optional<activities::session_id> session{};
  localized what{};
  base::instant at{};
};

struct thanks_query {
  base::instant since{};
  std::optional<venues::venue_id> venue{};
  std::optional<supporter_id> supporter{};
  int limit{100};
};

/// What was used for what, of those who want to be thanked; the latest first.
/// Sessions that are not public are left out, and those that were cancelled.
std::vector<thanks_row> list_thanks(store::reader& db, thanks_query const& q);

/// Who supports a session: what was used for it, and what came for its activity
/// and is not used up.
std::vector<thanks_row> thanks_of_session(store::reader& db,
                                          activities::session_id which);

// Of the sessions that took place and for which something was used that was not
// taken back.
outcome outcome_of_contribution(store::reader& db,
                                contribution_id which,
                                base::instant now);
outcome outcome_of_supporter(store::reader& db,
                             supporter_id which,
                             base::instant now);

}  // namespace linli::contributions
