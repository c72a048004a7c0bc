#include "volunteers/volunteer_store.h"

#include <fmt/format.h>

#include "activities/activity_store.h"
#include "activities/signup_store.h"
#include "people/area_filter.h"

namespace linli::volunteers {

namespace {

constexpr auto kVolunteer = std::string_view{
    "v.person, v.state, v.skills, v.hours, v.about, v.hours_a_week, v.reason, "
    "v.since, v.revision"};
constexpr auto kShift = std::string_view{
    "s.id, s.area, s.venue, s.session, s.title, s.about, s.from_at, "
    "s.until_at, "
    "s.places, s.taken, s.skills, s.is_cancelled, s.reason, s.made_by, "
    "s.own_key, s.is_demo, s.created_at, s.revision"};
constexpr auto kTurn = std::string_view{
    "t.id, t.shift, t.person, t.state, t.is_offered, t.came_at, t.left_at, "
    "t.by_door, t.minutes, t.made_by, t.asked, t.created_at"};

// NOLINTNEXTLINE(readability-function-size): a parameter a column
volunteer_row read_volunteer(people::person_id const person,
                             volunteer_state const state,
                             std::string const& skills,
                             std::string const& hours,
                             std::string const& about,
                             int const hours_a_week,
                             std::string const& reason,
                             base::instant const since,
                             std::int64_t const revision) {
  return {.person = person,
          .state = state,
          .skills = skills_from(skills),
          .when = parts_from(hours),
          .about = about,
          .hours_a_week = hours_a_week,
          .reason = reason,
          .since = since,
          .revision = revision};
}

// NOLINTNEXTLINE(readability-function-size): a parameter a column
shift_row read_shift(shift_id const key,
                     std::string const& area,
                     std::optional<venues::venue_id> const venue,
                     std::optional<session_id> const session,
                     std::string const& title,
                     std::string const& about,
                     base::instant const from,
                     base::instant const until,
                     int const places,
                     int const taken,
                     std::string const& skills,
                     bool const is_cancelled,
                     std::string const& reason,
                     people::person_id const made_by,
                     std::optional<std::string> const& own_key,
                     bool const is_demo,
                     base::instant const created_at,
                     std::int64_t const revision) {
  return {.key = key,
          .area = area,
          .venue = venue,
          .session = session,
          .title = title,
          .about = about,
          .at = {from, until},
          .places = places,
          .taken = taken,
          .skills = skills_from(skills),
          .is_cancelled = is_cancelled,
          .reason = reason,
          .made_by = made_by,
          .own_key = own_key,
          .is_demo = is_demo,
          .created_at = created_at,
          .revision = revision};
}

// NOLINTNEXTLINE(readability-function-size): a parameter a column
turn_row read_turn(turn_id const key,
                   shift_id const shift,
                   people::person_id const person,
                   turn_state const state,
                   bool const is_offered,
                   std::optional<base::instant> const came_at,
                   std::optional<base::instant> const left_at,
                   bool const by_door,
                   std::optional<int> const minutes,
                   people::person_id const made_by,
                   std::optional<people::asked_how> const asked,
                   base::instant const created_at) {
  return {.key = key,
          .shift = shift,
          .person = person,
          .state = state,
          .is_offered = is_offered,
          .came_at = came_at,
          .left_at = left_at,
          .by_door = by_door,
          .minutes = minutes,
          .made_by = made_by,
          .asked = asked,
          .created_at = created_at};
}

/// Who has a shift in one of the venues, or in a session that is there.
std::string or_works_in(std::vector<venues::venue_id> const& venues) {
  return fmt::format(
      " OR v.person IN (SELECT t.person FROM turn t JOIN shift s ON s.id = "
      "t.shift LEFT JOIN activity_session h ON h.id = s.session LEFT JOIN "
      "activity a ON a.id = h.activity LEFT JOIN room r ON r.id = h.room WHERE "
      "t.state <> 1 AND {})",
      people::in_venues("COALESCE(s.venue, r.venue, a.venue)", venues));
}

std::string shifts(std::string_view const rest) {
  return fmt::format("SELECT {} FROM shift s {}", kShift, rest);
}

std::string turns(std::string_view const rest) {
  return fmt::format("SELECT {} FROM turn t {}", kTurn, rest);
}

}  // namespace

std::optional<volunteer_row> find_volunteer(store::reader& db,
                                            people::person_id const who) {
  return db.one(
      fmt::format("SELECT {} FROM volunteer v WHERE v.person = $1", kVolunteer),
      read_volunteer, who);
}

void put_volunteer(store::writer& db, volunteer_row const& v) {
  db.run(R"(
    INSERT INTO volunteer (person, state, skills, hours, about, hours_a_week,
      reason, since) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
    ON CONFLICT (person) DO UPDATE SET state = EXCLUDED.state,
      skills = EXCLUDED.skills, hours = EXCLUDED.hours, about = EXCLUDED.about,
      hours_a_week = EXCLUDED.hours_a_week, reason = EXCLUDED.reason,
      revision = volunteer.revision + 1)",
         v.person, v.state, skills_text(v.skills), parts_text(v.when), v.about,
         v.hours_a_week, v.reason, v.since);
}

std::vector<volunteer_row> list_volunteers(store::reader& db,
                                           volunteer_query const& q) {
  auto const area = people::in_areas("p.area", "$2", q.areas, q.everywhere);
  auto where = fmt::format("WHERE p.state = 0 AND ({}{})", area.sql,
                           q.venues.empty() ? "" : or_works_in(q.venues));
  if (q.state) {
    where += fmt::format(" AND v.state = {}", static_cast<int>(*q.state));
  }
  if (q.skill) {
    where += fmt::format(" AND ',' || v.skills || ',' LIKE '%,{},%'", *q.skill);
  }
  if (q.free_at) {
    where += fmt::format(
        " AND (v.hours = '' OR ',' || v.hours || ',' LIKE '%,{},%')",
        parts_text({*q.free_at}));
  }
  if (q.before > 0) {
    where += fmt::format(" AND v.person < {}", q.before);
  }
  return db.all(
      fmt::format("SELECT {} FROM volunteer v JOIN person p ON p.id = v.person "
                  "{} ORDER BY v.person DESC LIMIT $1",
                  kVolunteer, where),
      read_volunteer, q.limit, area.value);
}

std::optional<shift_row> find_shift(store::reader& db, shift_id const which) {
  return db.one(shifts("WHERE s.id = $1"), read_shift, which);
}

void insert_shift(store::writer& db, shift_row const& s) {
  db.run(R"(
    INSERT INTO shift (id, area, venue, session, title, about, from_at,
      until_at, places, taken, skills, made_by, own_key, is_demo, created_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15))",
         s.key, s.area, s.venue, s.session, s.title, s.about, s.at.from,
         s.at.until, s.places, s.taken, skills_text(s.skills), s.made_by,
         s.own_key, s.is_demo, s.created_at);
}

void update_shift(store::writer& db, shift_row const& s) {
  db.run(R"(
    UPDATE shift SET title = $2, about = $3, from_at = $4, until_at = $5,
      places = $6, skills = $7, is_cancelled = $8, reason = $9,
      revision = revision + 1 WHERE id = $1)",
         s.key, s.title, s.about, s.at.from, s.at.until, s.places,
         skills_text(s.skills), s.is_cancelled, s.reason);
}

void save_taken(store::writer& db, shift_row const& s) {
  db.run("UPDATE shift SET taken = $2 WHERE id = $1", s.key, s.taken);
}

std::vector<shift_row> list_shifts(store::reader& db, shift_query const& q) {
  // No shift lasts longer than a day.
  constexpr auto kLongest = base::kDay;
  auto where = std::string{
      "WHERE s.from_at >= $1 AND s.until_at > $2 AND s.from_at < $3"};
  if (q.venue) {
    where += fmt::format(" AND s.venue = {}", q.venue->value);
  }
  if (q.session) {
    where += fmt::format(" AND s.session = {}", q.session->value);
  }
  return db.all(shifts(where + " ORDER BY s.from_at, s.id LIMIT $4"),
                read_shift, base::instant{q.from.unix_s - kLongest}, q.from,
                q.until, q.limit);
}

std::vector<shift_row> shifts_to_come(store::reader& db,
                                      session_id const session,
                                      base::instant const now) {
  return db.all(shifts("WHERE s.session = $1 AND s.is_cancelled = 0 "
                       "AND s.until_at > $2 ORDER BY s.from_at, s.id"),
                read_shift, session, now);
}

std::vector<shift_row> shifts_made(store::reader& db,
                                   people::person_id const by,
                                   std::string const& own_key) {
  return db.all(
      shifts("WHERE s.made_by = $1 AND s.own_key = $2 ORDER BY s.from_at"),
      read_shift, by, own_key);
}

std::optional<turn_row> find_turn(store::reader& db, turn_id const which) {
  return db.one(turns("WHERE t.id = $1"), read_turn, which);
}

std::optional<turn_row> turn_of(store::reader& db,
                                shift_id const which,
                                people::person_id const who) {
  return db.one(turns("WHERE t.shift = $1 AND t.person = $2 AND t.state <> 1"),
                read_turn, which, who);
}

std::vector<turn_row> turns_of(store::reader& db, shift_id const which) {
  return db.all(turns("WHERE t.shift = $1 AND t.state <> 1 ORDER BY t.id"),
                read_turn, which);
}

void insert_turn(store::writer& db, turn_row const& t) {
  db.run(
      "INSERT INTO turn (id, shift, person, state, is_offered, made_by, "
      "asked, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
      t.key, t.shift, t.person, t.state, t.is_offered, t.made_by, t.asked,
      t.created_at);
}

void save_turn(store::writer& db, turn_row const& t) {
  db.run(
      "UPDATE turn SET state = $2, is_offered = $3, came_at = $4, left_at = "
      "$5, "
      "by_door = $6, minutes = $7 WHERE id = $1",
      t.key, t.state, t.is_offered, t.came_at, t.left_at, t.by_door, t.minutes);
}

std::vector<own_turn> every_turn_of(store::reader& db,
                                    people::person_id const who) {
  auto out = std::vector<own_turn>{};
  auto const found = db.all(
      turns("JOIN shift s ON s.id = t.shift WHERE t.person = $1 ORDER BY "
            "s.from_at, t.id"),
      read_turn, who);
  for (auto const& t : found) {
    out.push_back({t, *find_shift(db, t.shift)});
  }
  return out;
}

std::vector<own_turn> turns_between(store::reader& db,
                                    people::person_id const who,
                                    base::instant const from,
                                    base::instant const until) {
  auto out = turns_seen_between(db, who, from, until);
  std::erase_if(out, [](auto const& t) { return t.shift.is_cancelled; });
  return out;
}

std::vector<own_turn> turns_seen_between(store::reader& db,
                                         people::person_id const who,
                                         base::instant const from,
                                         base::instant const until) {
  auto out = std::vector<own_turn>{};
  auto const found =
      db.all(turns("JOIN shift s ON s.id = t.shift WHERE t.person = $1 AND "
                   "t.state <> 1 AND (s.is_cancelled = 0 OR t.came_at IS NOT "
                   "NULL) AND s.until_at > $2 AND s.from_at < $3 ORDER BY "
                   "s.from_at, s.id"),
             read_turn, who, from, until);
  for (auto const& t : found) {
    out.push_back({t, *find_shift(db, t.shift)});
  }
  return out;
}

counted_turns confirmed(store::reader& db,
                        people::person_id const who,
                        base::instant const from,
                        base::instant const until) {
  return *db.one(
      "SELECT COALESCE(SUM(t.minutes), 0), COUNT(*) FROM turn t JOIN shift s "
      "ON "
      "s.id = t.shift WHERE t.person = $1 AND t.minutes > 0 AND s.from_at >= "
      "$2 "
      "AND s.from_at < $3",
      [](std::int64_t const minutes, int const count) {
        return counted_turns{minutes, count};
      },
      who, from, until);
}

std::vector<engagement> places_between(store::reader& db,
                                       people::person_id const who,
                                       venues::time_span const& at) {
  auto out = std::vector<engagement>{};
  for (auto const& u : activities::signups_to_come(db, who, at.from)) {
    auto const s = *activities::find_session(db, u.session);
    if (activities::holds_place(u.as.state) && !s.terms.is_cancelled &&
        s.terms.starts_at < at.until) {
      auto const a = *activities::find_activity(db, s.activity);
      out.push_back(
          {{s.terms.starts_at, s.terms.ends_at}, places::best(a.title)});
    }
  }
  return out;
}

std::vector<shift_id> shifts_of_both(store::reader& db,
                                     people::person_id const a,
                                     people::person_id const b) {
  return db.all(
      "SELECT t.shift FROM turn t JOIN turn u ON u.shift = t.shift WHERE "
      "t.person = $1 AND u.person = $2 AND t.state <> 1 AND u.state <> 1",
      [](shift_id const key) { return key; }, a, b);
}

}  // namespace linli::volunteers
