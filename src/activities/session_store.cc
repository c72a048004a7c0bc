#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include "activities/activity_store.h"
#include "people/area_filter.h"

/// The sessions of activity_store.h.
namespace linli::activities {

namespace {

constexpr auto kSessionColumns = std::string_view{
    "s.id, s.activity, s.booking, s.room, s.place, s.starts_at, s.ends_at, "
    "s.is_cancelled, s.reason, s.places, s.minimum, s.group_max, "
    "s.most_waiting, s.way, s.kept_walk_in, s.kept_walk_in_until, "
    "s.kept_first_timer, s.kept_first_timer_until, s.kept_neighbour, "
    "s.kept_neighbour_until, s.opens_at, s.closes_at, s.draw_at, "
    "s.offer_minutes, s.is_drawn, s.commitment, s.sealed_seed, s.lot, s.tally, "
    "s.next_number, s.look_at, s.reminded_until, s.created_at, s.revision, "
    "s.decide_at, s.few"};

constexpr auto kOfCourse = std::string_view{
    "s.activity = $1 AND s.created_at = $2 AND s.is_cancelled = 0 AND "
    "s.starts_at > $3"};

// NOLINTNEXTLINE(readability-function-size): a parameter a column
session_row read_session(session_id const key,
                         activity_id const activity,
                         std::optional<venues::booking_id> const booking,
                         std::optional<venues::room_id> const room,
                         std::string place,
                         base::instant const starts_at,
                         base::instant const ends_at,
                         bool const is_cancelled,
                         std::string reason,
                         int const places,
                         int const minimum,
                         int const group_max,
                         std::optional<int> const most_waiting,
                         way_of_giving const way,
                         int const kept_walk_in,
                         base::instant const kept_walk_in_until,
                         int const kept_first_timer,
                         base::instant const kept_first_timer_until,
                         int const kept_neighbour,
                         base::instant const kept_neighbour_until,
                         base::instant const opens_at,
                         base::instant const closes_at,
                         base::instant const draw_at,
                         int const offer_minutes,
                         bool const is_drawn,
                         std::string commitment,
                         std::string sealed_seed,
                         std::string lot,
                         std::string const& tally,
                         std::int64_t const next_number,
                         std::optional<base::instant> const look_at,
                         base::instant const reminded_until,
                         base::instant const created_at,
                         std::int64_t const revision,
                         base::instant const decide_at,
                         few_state const few) {
  return {.key = key,
          .activity = activity,
          .booking = booking,
          .room = room,
          .place = std::move(place),
          .terms = {.places = places,
                    .kept = {{{kept_walk_in, kept_walk_in_until},
                              {kept_first_timer, kept_first_timer_until},
                              {kept_neighbour, kept_neighbour_until}}},
                    .minimum = minimum,
                    .group_max = group_max,
                    .most_waiting = most_waiting,
                    .way = way,
                    .opens_at = opens_at,
                    .closes_at = closes_at,
                    .draw_at = draw_at,
                    .decide_at = decide_at,
                    .starts_at = starts_at,
                    .ends_at = ends_at,
                    .offer_lasts = seconds{60 * offer_minutes},
                    .is_drawn = is_drawn,
                    .is_cancelled = is_cancelled},
          .reason = std::move(reason),
          .few = few,
          .commitment = std::move(commitment),
          .sealed_seed = std::move(sealed_seed),
          .lot = std::move(lot),
          .tally = tally_from(tally),
          .next_number = next_number,
          .look_at = look_at,
          .reminded_until = reminded_until,
          .created_at = created_at,
          .revision = revision};
}

/// The condition of a session's state at $6.
std::string_view in_state(std::optional<session_state> const state) {
  if (!state) {
    return " AND $6 = $6";
  }
  switch (*state) {
    case session_state::planned:
      return " AND s.is_cancelled = 0 AND s.ends_at > $6";
    case session_state::happened:
      return " AND s.is_cancelled = 0 AND s.ends_at <= $6";
    case session_state::cancelled: break;
  }
  return " AND s.is_cancelled = 1 AND $6 = $6";
}

/// ",0,3,": the kinds asked for.
std::string kinds_text(session_query const& q) {
  return fmt::format(",{},", fmt::join(q.kinds, ","));
}

/// What is asked for but for the page: $1 until, $2 from, $3 venue, $4
/// activity, $5 kinds, $6 now, $7 age, $8 language.
std::string chosen_by(session_query const& q) {
  auto out = std::string{
      "FROM activity_session s JOIN activity a ON a.id = s.activity WHERE "
      "(a.state = 4 OR (a.state = 5 AND (s.is_cancelled = 1 OR s.starts_at <= "
      "$6))) AND s.starts_at < $1 AND s.ends_at > $2"};
  out += q.venue ? " AND a.venue = $3" : " AND $3 = $3";
  out += q.activity ? " AND s.activity = $4" : " AND $4 = $4";
  out += q.kinds.empty() ? " AND $5 = $5"
                         : " AND $5 LIKE '%,' || CAST(a.kind AS TEXT) || ',%'";
  out += in_state(q.state);
  out += q.age ? " AND (a.age_from IS NULL OR a.age_from <= $7) AND "
                 "(a.age_until IS NULL OR a.age_until >= $7)"
               : " AND $7 = $7";
  out += q.language.empty()
             ? " AND $8 = $8"
             : " AND ',' || a.languages || ',' LIKE '%,' || $8 || ',%'";
  out += q.is_seated ? " AND a.is_seated = 1" : "";
  return out;
}

int minutes_of(seconds const s) {
  return s.count() / 60;
}

}  // namespace

std::optional<session_row> find_session(store::reader& db,
                                        session_id const which) {
  return db.one(fmt::format("SELECT {} FROM activity_session s WHERE s.id = $1",
                            kSessionColumns),
                read_session, which);
}

void insert_session(store::writer& db, session_row const& s) {
  auto const& t = s.terms;
  db.run(R"(
    INSERT INTO activity_session (id, activity, booking, room, place, starts_at,
      ends_at, places, minimum, group_max, most_waiting, way, kept_walk_in,
      kept_walk_in_until, kept_first_timer, kept_first_timer_until,
      kept_neighbour, kept_neighbour_until, opens_at, closes_at, draw_at,
      offer_minutes, commitment, sealed_seed, look_at, created_at, decide_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15,
      $16, $17, $18, $19, $20, $21, $22, $23, $24, $25, $26, $27))",
         s.key, s.activity, s.booking, s.room, s.place, t.starts_at, t.ends_at,
         t.places, t.minimum, t.group_max, t.most_waiting, t.way,
         t.kept[0].places, t.kept[0].until, t.kept[1].places, t.kept[1].until,
         t.kept[2].places, t.kept[2].until, t.opens_at, t.closes_at, t.draw_at,
         minutes_of(t.offer_lasts), s.commitment, s.sealed_seed, s.look_at,
         s.created_at, t.decide_at);
}

void update_session(store::writer& db, session_row const& s) {
  auto const& t = s.terms;
  db.run(R"(
    UPDATE activity_session SET booking = $2, room = $3, place = $4,
      starts_at = $5, ends_at = $6, is_cancelled = $7, reason = $8, places = $9,
      minimum = $10, group_max = $11, most_waiting = $12, kept_walk_in = $13,
      kept_walk_in_until = $14, kept_first_timer = $15,
      kept_first_timer_until = $16, kept_neighbour = $17,
      kept_neighbour_until = $18, opens_at = $19, closes_at = $20,
      draw_at = $21, offer_minutes = $22, way = $23, commitment = $24,
      sealed_seed = $25, decide_at = $26, revision = revision + 1
    WHERE id = $1)",
         s.key, s.booking, s.room, s.place, t.starts_at, t.ends_at,
         t.is_cancelled, s.reason, t.places, t.minimum, t.group_max,
         t.most_waiting, t.kept[0].places, t.kept[0].until, t.kept[1].places,
         t.kept[1].until, t.kept[2].places, t.kept[2].until, t.opens_at,
         t.closes_at, t.draw_at, minutes_of(t.offer_lasts), t.way, s.commitment,
         s.sealed_seed, t.decide_at);
}

void save_tally(store::writer& db, session_row const& s) {
  db.run(
      "UPDATE activity_session SET tally = $2, next_number = $3, look_at = $4, "
      "few = $5 WHERE id = $1",
      s.key, tally_text(s.tally), s.next_number, s.look_at, s.few);
}

void save_lot(store::writer& db, session_row const& s) {
  db.run(
      "UPDATE activity_session SET is_drawn = $2, lot = $3, sealed_seed = $4 "
      "WHERE id = $1",
      s.key, s.terms.is_drawn, s.lot, s.sealed_seed);
}

std::vector<session_row> sessions_of(store::reader& db,
                                     activity_id const which,
                                     base::instant const after,
                                     int const limit) {
  return db.all(
      fmt::format("SELECT {} FROM activity_session s WHERE s.activity = $1 AND "
                  "s.ends_at > $2 ORDER BY s.starts_at, s.id LIMIT $3",
                  kSessionColumns),
      read_session, which, after, limit);
}

std::vector<session_row> sessions_over(store::reader& db,
                                       activity_id const which,
                                       base::instant const by,
                                       int const limit) {
  return db.all(
      fmt::format("SELECT {} FROM activity_session s WHERE s.activity = $1 AND "
                  "s.ends_at <= $2 ORDER BY s.starts_at DESC, s.id DESC LIMIT "
                  "$3",
                  kSessionColumns),
      read_session, which, by, limit);
}

std::optional<base::instant> latest_set(store::reader& db,
                                        activity_id const which) {
  return db
      .value_of<std::optional<base::instant>>(
          "SELECT MAX(created_at) FROM activity_session WHERE activity = $1",
          which)
      .value_or(std::nullopt);
}

std::vector<session_row> standing_sessions(store::reader& db,
                                           activity_id const which,
                                           base::instant const after) {
  return db.all(fmt::format("SELECT {} FROM activity_session s WHERE "
                            "s.activity = $1 AND s.is_cancelled = 0 AND "
                            "s.ends_at > $2 ORDER BY s.starts_at, s.id",
                            kSessionColumns),
                read_session, which, after);
}

std::vector<session_row> course_of(store::reader& db,
                                   session_row const& s,
                                   base::instant const now) {
  return db.all(fmt::format("SELECT {} FROM activity_session s WHERE {} ORDER "
                            "BY s.starts_at, s.id",
                            kSessionColumns, kOfCourse),
                read_session, s.activity, s.created_at, now);
}

int count_course(store::reader& db,
                 session_row const& s,
                 base::instant const now) {
  return db
      .value_of<int>(
          fmt::format("SELECT COUNT(*) FROM activity_session s WHERE {}",
                      kOfCourse),
          s.activity, s.created_at, now)
      .value_or(0);
}

sessions_sum sum_sessions(store::reader& db,
                          activity_id const which,
                          base::instant const now) {
  return *db.one(
      R"(
    SELECT COALESCE(SUM(CASE WHEN is_cancelled = 0 AND ends_at > $2
                        THEN 1 ELSE 0 END), 0),
      MIN(CASE WHEN is_cancelled = 0 AND ends_at > $2 THEN starts_at END),
      COALESCE(SUM(CASE WHEN is_cancelled = 0 AND ends_at <= $2
                   THEN 1 ELSE 0 END), 0),
      COALESCE(SUM(is_cancelled), 0)
    FROM activity_session WHERE activity = $1)",
      [](int const to_come, std::optional<base::instant> const next,
         int const happened, int const cancelled) {
        return sessions_sum{to_come, next, happened, cancelled};
      },
      which, now);
}

std::vector<session_row> undecided_sessions(
    store::reader& db,
    std::vector<std::string> const& areas,
    std::vector<venues::venue_id> const& venues,
    base::instant const now) {
  constexpr auto kMost = 200;
  auto const theirs = people::in_areas("a.area", "$2", areas, false);
  auto out = db.all(
      fmt::format("SELECT {} FROM activity_session s JOIN activity a ON a.id = "
                  "s.activity WHERE a.state = 4 AND s.few = 1 AND "
                  "s.is_cancelled = 0 AND s.starts_at > $1 AND ({} OR {}) "
                  "ORDER BY s.starts_at, s.id LIMIT $3",
                  kSessionColumns, theirs.sql,
                  people::in_venues("a.venue", venues)),
      read_session, now, theirs.value, kMost);
  std::erase_if(out,
                [](auto const& s) { return has_enough(s.terms, s.tally); });
  return out;
}

void look_at_few(store::writer& db,
                 activity_id const which,
                 base::instant const now) {
  db.run(
      "UPDATE activity_session SET look_at = $2 WHERE activity = $1 AND few = "
      "0 AND minimum > 0 AND is_cancelled = 0 AND decide_at <= $2 AND "
      "starts_at > $2",
      which, now);
}

std::optional<listed_session> find_public_session(store::reader& db,
                                                  session_id const which,
                                                  base::instant const now) {
  auto const s = find_session(db, which);
  auto const a = s ? find_activity(db, s->activity) : std::nullopt;
  return a && is_public(a->state, s->terms, now)
             ? std::optional{listed_session{*s, *a}}
             : std::nullopt;
}

int count_sessions(store::reader& db, session_query const& q) {
  return db
      .value_of<int>("SELECT COUNT(*) " + chosen_by(q), q.until, q.from,
                     q.venue.value_or(venues::venue_id{}),
                     q.activity.value_or(activity_id{}), kinds_text(q), q.now,
                     q.age.value_or(0), q.language)
      .value_or(0);
}

std::vector<listed_session> list_sessions(store::reader& db,
                                          session_query const& q) {
  auto const found = db.all(
      fmt::format("SELECT {} {} AND (s.starts_at > $9 OR (s.starts_at = $9 AND "
                  "s.id > $10)) ORDER BY s.starts_at, s.id LIMIT $11",
                  kSessionColumns, chosen_by(q)),
      read_session, q.until, q.from, q.venue.value_or(venues::venue_id{}),
      q.activity.value_or(activity_id{}), kinds_text(q), q.now,
      q.age.value_or(0), q.language, q.after, q.after_key, q.limit);
  auto out = std::vector<listed_session>{};
  for (auto const& s : found) {
    // A month of a venue has a few dozen activities with many sessions each.
    auto const known = std::find_if(
        out.rbegin(), out.rend(),
        [&](auto const& l) { return l.activity.key == s.activity; });
    out.push_back({s, known == out.rend() ? *find_activity(db, s.activity)
                                          : known->activity});
  }
  return out;
}

std::vector<session_id> sessions_to_look_at(store::reader& db,
                                            base::instant const now,
                                            int const most) {
  return db.all(
      "SELECT id FROM activity_session WHERE look_at IS NOT NULL AND look_at "
      "<= $1 ORDER BY look_at, id LIMIT $2",
      [](session_id const key) { return key; }, now, most);
}

std::vector<session_row> sessions_to_remind(store::reader& db,
                                            base::instant const now,
                                            std::int64_t const ahead_s,
                                            int const most) {
  return db.all(
      fmt::format("SELECT {} FROM activity_session s JOIN activity a ON a.id = "
                  "s.activity WHERE a.state = 4 AND s.is_cancelled = 0 AND "
                  "s.starts_at > $1 AND s.starts_at <= $2 AND "
                  "s.reminded_until < s.starts_at - $3 ORDER BY s.starts_at, "
                  "s.id LIMIT $4",
                  kSessionColumns),
      read_session, now, now.unix_s + ahead_s, ahead_s, most);
}

void mark_reminded(store::writer& db,
                   session_id const which,
                   base::instant const until) {
  db.run("UPDATE activity_session SET reminded_until = $2 WHERE id = $1", which,
         until);
}

}  // namespace linli::activities
