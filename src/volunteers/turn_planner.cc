#include "volunteers/turn_planner.h"

#include <fmt/format.h>
#include <limits>

#include "activities/activity_store.h"
#include "activities/print_words.h"
#include "activities/signup_ops.h"
#include "places/places_store.h"
#include "venues/venue_store.h"
#include "volunteers/volunteer_store.h"

namespace linli::volunteers {

namespace {

/// Where the session is that it helps with, or the venue; else nowhere said.
std::string place_of(store::reader& db,
                     shift_row const& s,
                     http::language const speaks) {
  auto const session =
      s.session ? activities::find_session(db, *s.session) : std::nullopt;
  if (session) {
    auto const where = activities::place_of(
        db, *session, *activities::find_activity(db, session->activity));
    return activities::said({where.zh, where.en, where.zh_hant}, speaks);
  }
  auto const venue = s.venue ? venues::find_venue(db, *s.venue) : std::nullopt;
  auto const point =
      venue ? places::find_service(db, venue->point) : std::nullopt;
  return point ? activities::said(point->name, speaks) : std::string{};
}

std::vector<people::plan> of_person(store::reader& db,
                                    people::person_id const who,
                                    base::instant const since,
                                    http::language const speaks) {
  auto out = std::vector<people::plan>{};
  for (auto const& [turn, shift] : turns_between(
           db, who, since, {std::numeric_limits<std::int64_t>::max()})) {
    out.push_back({.uid = fmt::format("turn-{}@linli", turn.key.value),
                   .title = shift.title,
                   .place = place_of(db, shift, speaks),
                   .from = shift.at.from,
                   .until = shift.at.until,
                   .stamp = turn.created_at,
                   .sequence = shift.revision - 1});
  }
  return out;
}

}  // namespace

people::planner turn_planner() {
  return {.of_person = of_person, .of_venue = {}};
}

}  // namespace linli::volunteers
