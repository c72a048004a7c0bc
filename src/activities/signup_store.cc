#include "activities/signup_store.h"

#include <fmt/format.h>

namespace linli::activities {

namespace {

constexpr auto kColumns = std::string_view{
    "u.id, u.session, u.person, u.state, u.kinds, u.party, u.number, "
    "u.until_at, u.made_by, u.how, u.by_guardian, u.came_at, u.ticket, "
    "u.liked, u.again, u.created_at"};

// NOLINTNEXTLINE(readability-function-size): a parameter a column
signup_row read_signup(signup_id const key,
                       session_id const session,
                       people::person_id const person,
                       signup_state const state,
                       std::uint8_t const bits,
                       int const party,
                       std::int64_t const number,
                       base::instant const until,
                       people::person_id const made_by,
                       signup_how const how,
                       bool const by_guardian,
                       std::optional<base::instant> const came_at,
                       std::optional<std::int64_t> const ticket,
                       std::optional<int> const liked,
                       std::optional<bool> const again,
                       base::instant const created_at) {
  return {.session = session,
          .person = person,
          .as = {.id = key,
                 .state = state,
                 .who = {bits},
                 .party = party,
                 .number = number,
                 .until = until},
          .made_by = made_by,
          .how = how,
          .by_guardian = by_guardian,
          .came_at = came_at,
          .ticket = ticket,
          .liked = liked,
          .again = again,
          .created_at = created_at};
}

std::string select(std::string_view const rest) {
  return fmt::format("SELECT {} FROM signup u {}", kColumns, rest);
}

}  // namespace

std::optional<signup_row> find_signup(store::reader& db,
                                      signup_id const which) {
  return db.one(select("WHERE u.id = $1"), read_signup, which);
}

std::optional<signup_row> signup_of(store::reader& db,
                                    session_id const session,
                                    people::person_id const who) {
  return db.one(select("WHERE u.session = $1 AND u.person = $2 AND u.state IN "
                       "(0, 1, 2, 3, 6)"),
                read_signup, session, who);
}

void insert_signup(store::writer& db, signup_row const& s) {
  db.run(R"(
    INSERT INTO signup (id, session, person, state, kinds, party, number,
      until_at, made_by, how, by_guardian, came_at, created_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13))",
         s.as.id, s.session, s.person, s.as.state, s.as.who.bits, s.as.party,
         s.as.number, s.as.until, s.made_by, s.how, s.by_guardian, s.came_at,
         s.created_at);
}

void save_signup(store::writer& db, signup_row const& s) {
  db.run(
      "UPDATE signup SET state = $2, number = $3, until_at = $4, came_at = $5, "
      "ticket = $6 WHERE id = $1",
      s.as.id, s.as.state, s.as.number, s.as.until, s.came_at, s.ticket);
}

void save_feedback(store::writer& db, signup_row const& s) {
  db.run("UPDATE signup SET liked = $2, again = $3 WHERE id = $1", s.as.id,
         s.liked, s.again);
}

std::vector<signup_row> signups_of(store::reader& db,
                                   session_id const session) {
  return db.all(select("WHERE u.session = $1 ORDER BY u.id"), read_signup,
                session);
}

std::vector<signup_row> signups_in(store::reader& db,
                                   session_id const session,
                                   signup_state const state) {
  return db.all(
      select("WHERE u.session = $1 AND u.state = $2 ORDER BY u.number, u.id"),
      read_signup, session, state);
}

int count_ahead(store::reader& db,
                session_id const session,
                std::int64_t const number) {
  return db
      .value_of<int>(
          "SELECT COUNT(*) FROM signup WHERE session = $1 AND number < $2 AND "
          "state = 2",
          session, number)
      .value_or(0);
}

int count_attended(store::reader& db, session_id const session) {
  return db
      .value_of<int>(
          "SELECT COALESCE(SUM(party), 0) FROM signup WHERE session = $1 AND "
          "state = 6",
          session)
      .value_or(0);
}

std::optional<base::instant> last_place(store::reader& db,
                                        people::person_id const who,
                                        base::instant const before) {
  return *db.value_of<std::optional<base::instant>>(
      "SELECT MAX(s.starts_at) FROM signup u JOIN activity_session s ON s.id = "
      "u.session WHERE u.person = $1 AND u.state IN (1, 6) AND s.is_cancelled "
      "= 0 AND s.starts_at < $2",
      who, before);
}

std::vector<signup_row> signups_to_come(store::reader& db,
                                        people::person_id const who,
                                        base::instant const now) {
  return db.all(select("JOIN activity_session s ON s.id = u.session WHERE "
                       "u.person = $1 AND u.state IN (0, 1, 2, 3, 6) AND "
                       "s.ends_at > $2 ORDER BY s.starts_at, u.id LIMIT 200"),
                read_signup, who, now);
}

std::vector<signup_row> signups_before(store::reader& db,
                                       people::person_id const who,
                                       base::instant const from,
                                       base::instant const until) {
  return db.all(select("JOIN activity_session s ON s.id = u.session WHERE "
                       "u.person = $1 AND u.state IN (1, 6) AND s.is_cancelled "
                       "= 0 AND s.ends_at > $2 AND s.ends_at <= $3 ORDER BY "
                       "s.starts_at DESC, u.id LIMIT 200"),
                read_signup, who, from, until);
}

std::optional<session_id> clashing(store::reader& db,
                                   people::person_id const who,
                                   session_id const but,
                                   time_span const& at) {
  return db.value_of<session_id>(
      "SELECT s.id FROM signup u JOIN activity_session s ON s.id = u.session "
      "WHERE u.person = $1 AND u.state IN (1, 3, 6) AND s.id <> $2 AND "
      "s.is_cancelled = 0 AND s.starts_at < $4 AND s.ends_at > $3 ORDER BY "
      "s.starts_at, s.id LIMIT 1",
      who, but, at.from, at.until);
}

std::optional<session_id> signed_up_then(store::reader& db,
                                         people::person_id const who,
                                         session_id const but,
                                         time_span const& at) {
  return db.value_of<session_id>(
      "SELECT s.id FROM signup u JOIN activity_session s ON s.id = u.session "
      "WHERE u.person = $1 AND u.state IN (0, 1, 2, 3, 6) AND s.id <> $2 AND "
      "s.is_cancelled = 0 AND s.starts_at < $4 AND s.ends_at > $3 ORDER BY "
      "CASE WHEN u.state IN (1, 3, 6) THEN 0 ELSE 1 END, s.starts_at, s.id "
      "LIMIT 1",
      who, but, at.from, at.until);
}

std::vector<signup_row> signups_that_count(store::reader& db,
                                           people::person_id const who) {
  return db.all(select("WHERE u.person = $1 AND u.state IN (0, 1, 2, 3, 6) "
                       "ORDER BY u.id DESC LIMIT 500"),
                read_signup, who);
}

std::vector<signup_row> all_signups_of(store::reader& db,
                                       people::person_id const who) {
  return db.all(select("WHERE u.person = $1 ORDER BY u.id DESC"), read_signup,
                who);
}

std::vector<signup_id> offers_over(store::reader& db,
                                   base::instant const now,
                                   int const most) {
  return db.all(
      "SELECT id FROM signup WHERE state = 3 AND until_at <= $1 ORDER BY "
      "until_at, id LIMIT $2",
      [](signup_id const key) { return key; }, now, most);
}

rest_sum sum_rest(store::reader& db,
                  activity_id const which,
                  base::instant const now) {
  return *db.one(
      "SELECT COUNT(DISTINCT s.id), COUNT(DISTINCT u.person) FROM "
      "activity_session s LEFT JOIN signup u ON u.session = s.id AND u.state "
      "IN "
      "(0, 1, 2, 3) WHERE s.activity = $1 AND s.is_cancelled = 0 AND "
      "s.starts_at > $2",
      [](int const sessions, int const people) {
        return rest_sum{sessions, people};
      },
      which, now);
}

std::vector<session_id> sessions_of_both(store::reader& db,
                                         people::person_id const a,
                                         people::person_id const b) {
  return db.all(
      "SELECT x.session FROM signup x JOIN signup y ON y.session = x.session "
      "WHERE x.person = $1 AND y.person = $2 AND x.state IN (0, 1, 2, 3, 6) "
      "AND "
      "y.state IN (0, 1, 2, 3, 6) ORDER BY x.session",
      [](session_id const key) { return key; }, a, b);
}

std::vector<signup_row> live_signups(store::reader& db,
                                     people::person_id const who,
                                     base::instant const now) {
  return db.all(select("JOIN activity_session s ON s.id = u.session WHERE "
                       "u.person = $1 AND u.state IN (0, 1, 2, 3) AND "
                       "s.starts_at > $2 ORDER BY u.id"),
                read_signup, who, now);
}

}  // namespace linli::activities
