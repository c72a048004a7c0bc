#include "activities/session_planner.h"

#include <fmt/format.h>
#include <limits>

#include "activities/activity_store.h"
#include "activities/signup_ops.h"
#include "places/localized.h"

namespace linli::activities {

namespace {

constexpr auto kMostSessions = 1000;

std::vector<people::plan> of_venue(store::reader& db,
                                   people::venue_id const where,
                                   base::instant const since) {
  auto out = std::vector<people::plan>{};
  for (auto const& [s, a] :
       list_sessions(db, {.from = since,
                         .until = {std::numeric_limits<std::int64_t>::max()},
                         .venue = where,
                         .now = since,
                         .limit = kMostSessions})) {
    if (s.room || s.terms.is_cancelled) {
      continue;
    }
    out.push_back({.uid = fmt::format("session-{}@linli", s.key.value),
                   .title = places::best(a.title),
                   .place = place_of(db, s, a).zh,
                   .from = s.terms.starts_at,
                   .until = s.terms.ends_at,
                   .stamp = s.created_at,
                   .sequence = s.revision - 1});
  }
  return out;
}

}  // namespace

people::planner session_planner() {
  return {.of_person = {}, .of_venue = of_venue};
}

}  // namespace linli::activities
