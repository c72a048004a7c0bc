#include "activities/session_planner.h"

#include <limits>

#include "activities/print_words.h"
#include "activities/signup_ops.h"
#include "people/dictionary.h"
#include "venues/calendar_ops.h"

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
                         .now = {since.unix_s + venues::kCalendarPast},
                         .limit = kMostSessions})) {
    if (s.room || s.terms.is_cancelled) {
      continue;
    }
    out.push_back(plan_of(db, s, a, s.created_at, http::language::zh));
  }
  return out;
}

}  // namespace

people::plan plan_of(store::reader& db,
                     session_row const& s,
                     activity_row const& a,
                     base::instant const stamp,
                     http::language const speaks) {
  return people::numbered(
      "session", s.key.value, s.revision,
      {.title = said(a.title, speaks),
       .place = place_of(db, s, a).in(people::language_of(speaks)),
       .from = s.terms.starts_at,
       .until = s.terms.ends_at,
       .stamp = stamp});
}

people::planner session_planner() {
  return {.of_person = {}, .of_venue = of_venue};
}

}  // namespace linli::activities
