#include "volunteers/turn_planner.h"

#include <limits>

#include "activities/activity_store.h"
#include "activities/signup_ops.h"
#include "people/dictionary.h"
#include "venues/place_text.h"
#include "volunteers/volunteer_store.h"

namespace linli::volunteers {

namespace {

/// Where the session is that it helps with, or the venue; else nowhere said.
people::localized place_of(store::reader& db, shift_row const& s) {
  auto const session =
      s.session ? activities::find_session(db, *s.session) : std::nullopt;
  return session ? activities::place_of(
                       db, *session,
                       *activities::find_activity(db, session->activity))
                 : venues::place_of(db, s.venue);
}

std::vector<people::plan> of_person(store::reader& db,
                                    people::person_id const who,
                                    base::instant const since,
                                    http::language const speaks) {
  auto out = std::vector<people::plan>{};
  for (auto const& [turn, shift] : turns_between(
           db, who, since, {std::numeric_limits<std::int64_t>::max()})) {
    out.push_back(people::numbered(
        "turn", turn.key.value, shift.revision,
        {.title = shift.title,
         .place = place_of(db, shift).in(people::language_of(speaks)),
         .from = shift.at.from,
         .until = shift.at.until,
         .stamp = turn.created_at}));
  }
  return out;
}

}  // namespace

people::planner turn_planner() {
  return {.of_person = of_person, .of_venue = {}};
}

}  // namespace linli::volunteers
