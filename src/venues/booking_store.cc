#include "venues/booking_store.h"

#include <algorithm>
#include <fmt/format.h>
#include <numeric>

#include "base/text.h"
#include "people/area_filter.h"
#include "people/person_store.h"

namespace linli::venues {

namespace {

constexpr auto kColumns = std::string_view{
    "b.id, b.room, b.series, b.of_wall, b.kind, b.state, b.title, b.party, "
    "b.persons, b.layout, b.is_public, b.booked_by, b.made_by, b.from_at, "
    "b.until_at, b.held_from, b.held_until, b.reason, b.came_at, "
    "b.outside_uid, b.own_key, b.created_at, b.revision"};

// NOLINTNEXTLINE(readability-function-size): a parameter a column
booking_row read_booking(booking_id const key,
                         room_id const room,
                         std::optional<series_id> const series,
                         std::string of_wall,
                         booking_kind const kind,
                         booking_state const state,
                         std::string title,
                         std::string party,
                         std::optional<int> const persons,
                         std::string layout,
                         bool const is_public,
                         people::person_id const booked_by,
                         people::person_id const made_by,
                         base::instant const from_at,
                         base::instant const until_at,
                         base::instant const held_from,
                         base::instant const held_until,
                         std::string reason,
                         std::optional<base::instant> const came_at,
                         std::optional<std::string> outside_uid,
                         std::optional<std::string> own_key,
                         base::instant const created_at,
                         std::int64_t const revision) {
  return {.key = key,
          .room = room,
          .series = series,
          .of_wall = std::move(of_wall),
          .kind = kind,
          .state = state,
          .title = std::move(title),
          .party = std::move(party),
          .persons = persons,
          .layout = std::move(layout),
          .is_public = is_public,
          .booked_by = booked_by,
          .made_by = made_by,
          .at = {from_at, until_at},
          .held = {held_from, held_until},
          .reason = std::move(reason),
          .came_at = came_at,
          .outside_uid = std::move(outside_uid),
          .own_key = std::move(own_key),
          .created_at = created_at,
          .revision = revision};
}

series_row read_series(series_id const key,
                       room_id const room,
                       std::string rule,
                       std::string from_wall,
                       int const minutes,
                       base::instant const created_at) {
  return {key,     room,      std::move(rule), std::move(from_wall),
          minutes, created_at};
}

std::string select(std::string_view const rest) {
  return fmt::format("SELECT {} FROM booking b {}", kColumns, rest);
}

}  // namespace

std::optional<booking_row> find_booking(store::reader& db,
                                        booking_id const which) {
  return db.one(select("WHERE b.id = $1"), read_booking, which);
}

void insert_booking(store::writer& db, booking_row const& b) {
  db.run(R"(
    INSERT INTO booking (id, room, series, of_wall, kind, state, title, party,
      persons, layout, is_public, booked_by, made_by, from_at, until_at,
      held_from, held_until, reason, came_at, outside_uid, own_key,
      created_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15,
      $16, $17, $18, $19, $20, $21, $22))",
         b.key, b.room, b.series, b.of_wall, b.kind, b.state, b.title, b.party,
         b.persons, b.layout, b.is_public, b.booked_by, b.made_by, b.at.from,
         b.at.until, b.held.from, b.held.until, b.reason, b.came_at,
         b.outside_uid, b.own_key, b.created_at);
}

void update_booking(store::writer& db, booking_row const& b) {
  db.run(R"(
    UPDATE booking SET room = $2, series = $3, of_wall = $4, state = $5,
      title = $6, party = $7, persons = $8, layout = $9, is_public = $10,
      from_at = $11, until_at = $12, held_from = $13, held_until = $14,
      reason = $15, came_at = $16, revision = revision + 1
    WHERE id = $1)",
         b.key, b.room, b.series, b.of_wall, b.state, b.title, b.party,
         b.persons, b.layout, b.is_public, b.at.from, b.at.until, b.held.from,
         b.held.until, b.reason, b.came_at);
}

std::vector<booking_row> holding(store::reader& db,
                                 std::vector<room_id> const& rooms,
                                 time_span const& held) {
  auto out = std::vector<booking_row>{};
  for (auto const room : rooms) {
    auto const found =
        db.all(select("WHERE b.room = $1 AND b.state IN (0, 1) AND "
                      "b.held_until > $2 AND b.held_from < $3 "
                      "ORDER BY b.held_from, b.id"),
               read_booking, room, held.from, held.until);
    out.insert(out.end(), found.begin(), found.end());
  }
  return out;
}

std::vector<booking_row> bookings_between(store::reader& db,
                                          room_id const room,
                                          time_span const& within) {
  return db.all(select("WHERE b.room = $1 AND b.state IN (0, 1) AND "
                       "b.held_until > $2 AND b.until_at > $2 AND "
                       "b.from_at < $3 ORDER BY b.from_at, b.id"),
                read_booking, room, within.from, within.until);
}

std::int64_t booked_seconds(store::reader& db,
                            venue_id const venue,
                            people::person_id const who,
                            time_span const& within,
                            booking_id const but) {
  return db
      .value_of<std::int64_t>(
          "SELECT CAST(COALESCE(SUM(b.until_at - b.from_at), 0) AS BIGINT) "
          "FROM booking b JOIN room r ON r.id = b.room WHERE b.booked_by = $1 "
          "AND b.from_at >= $2 AND b.from_at < $3 AND b.state IN (0, 1) AND "
          "b.kind = 0 AND r.venue = $4 AND b.id <> $5",
          who, within.from, within.until, venue, but)
      .value_or(0);
}

std::int64_t group_seconds(store::reader& db,
                           venue_id const venue,
                           std::string_view const party,
                           time_span const& within,
                           booking_id const but) {
  auto const wanted = base::fold(base::trim(party));
  auto const all = db.all(
      "SELECT b.party, b.until_at - b.from_at FROM booking b JOIN room r ON "
      "r.id = b.room WHERE b.party <> '' AND b.from_at >= $1 AND b.from_at < "
      "$2 AND b.state IN (0, 1) AND b.kind = 0 AND r.venue = $3 AND b.id <> $4",
      [&](std::string const& of, std::int64_t const seconds) {
        return base::fold(base::trim(of)) == wanted ? seconds : 0;
      },
      within.from, within.until, venue, but);
  return std::accumulate(all.begin(), all.end(), std::int64_t{0});
}

std::vector<booking_row> bookings_of(store::reader& db,
                                     people::person_id const who,
                                     base::instant const after,
                                     int const limit) {
  return db.all(select("WHERE b.booked_by = $1 AND b.until_at > $2 AND b.state "
                       "IN (0, 1, 2) AND b.kind = 0 ORDER BY b.from_at, b.id "
                       "LIMIT $3"),
                read_booking, who, after, limit);
}

std::vector<booking_row> every_booking_of(store::reader& db,
                                          people::person_id const who) {
  return db.all(select("WHERE b.booked_by = $1 AND b.kind = 0 ORDER BY "
                       "b.from_at, b.id"),
                read_booking, who);
}

std::vector<booking_row> asked_in(store::reader& db,
                                  std::vector<std::string> const& areas,
                                  std::vector<venue_id> const& venues,
                                  std::int64_t const after,
                                  int const limit) {
  auto listed = std::string{","};
  for (auto const& a : areas) {
    listed += a + ",";
  }
  auto const is_theirs = people::in_venues("v.id", venues);
  return db.all(select("JOIN room r ON r.id = b.room JOIN venue v ON v.id = "
                       "r.venue WHERE b.state = 0 AND b.id > $1 AND ($2 LIKE "
                       "'%,' || v.area || ',%' OR " +
                       is_theirs + ") ORDER BY b.id LIMIT $3"),
                read_booking, after, listed, limit);
}

std::vector<booking_row> nobody_came(store::reader& db,
                                     base::instant const now,
                                     int const most) {
  // Those that ended are let be: nothing is won by giving them free. Who is
  // given a room that is in use by then has as long as anybody to come. What
  // another calendar has is let be too: its people do not say here that they
  // came. Of its series made by earlier versions the first alone says whose it
  // is.
  return db.all(select("JOIN room r ON r.id = b.room JOIN venue v ON v.id = "
                       "r.venue WHERE b.state = 1 AND b.held_until > $1 AND "
                       "b.kind = 0 AND b.came_at IS NULL AND "
                       "v.release_after_minutes IS NOT NULL AND b.until_at > "
                       "$1 AND CASE WHEN b.created_at > b.from_at THEN "
                       "b.created_at ELSE b.from_at END + 60 * "
                       "v.release_after_minutes <= $1 AND b.outside_uid IS "
                       "NULL AND NOT EXISTS (SELECT 1 FROM booking o WHERE "
                       "o.series = b.series AND o.outside_uid IS NOT NULL) "
                       "ORDER BY b.id LIMIT $2"),
                read_booking, now, most);
}

std::vector<booking_row> unanswered(store::reader& db,
                                    base::instant const now,
                                    int const most) {
  return db.all(
      select("WHERE b.state = 0 AND b.from_at <= $1 ORDER BY b.id LIMIT $2"),
      read_booking, now, most);
}

std::optional<series_row> find_series(store::reader& db,
                                      series_id const which) {
  return db.one(
      "SELECT id, room, rule, from_wall, minutes, created_at FROM "
      "booking_series WHERE id = $1",
      read_series, which);
}

void insert_series(store::writer& db, series_row const& s) {
  db.run(
      "INSERT INTO booking_series (id, room, rule, from_wall, minutes, "
      "created_at) VALUES ($1, $2, $3, $4, $5, $6)",
      s.key, s.room, s.rule, s.from_wall, s.minutes, s.created_at);
}

void update_series(store::writer& db, series_row const& s) {
  db.run(
      "UPDATE booking_series SET room = $2, rule = $3, from_wall = $4, "
      "minutes = $5 WHERE id = $1",
      s.key, s.room, s.rule, s.from_wall, s.minutes);
}

std::vector<booking_row> bookings_of(store::reader& db,
                                     series_id const which,
                                     base::instant const from) {
  return db.all(select("WHERE b.series = $1 AND b.from_at >= $2 AND b.state IN "
                       "(0, 1) ORDER BY b.from_at, b.id"),
                read_booking, which, from);
}

std::optional<std::vector<time_span>> times_from_outside(
    store::reader& db,
    room_id const room,
    std::string const& uid,
    base::instant const from) {
  auto const first = db.one(select("WHERE b.room = $1 AND b.outside_uid = $2"),
                            read_booking, room, uid);
  if (!first) {
    return std::nullopt;
  }
  auto out = std::vector<time_span>{};
  if (first->series) {
    for (auto const& b : bookings_of(db, *first->series, from)) {
      out.push_back(b.at);
    }
  } else if (holds(first->state) && first->at.from >= from) {
    out.push_back(first->at);
  }
  return out;
}

std::optional<booking_row> booking_made_as(store::reader& db,
                                           people::person_id const by,
                                           std::string const& own_key) {
  return db.one(select("WHERE b.made_by = $1 AND b.own_key = $2"), read_booking,
                by, own_key);
}

void forget_bookings(store::writer& db,
                     people::person_id const who,
                     base::instant const now) {
  db.run(
      "UPDATE booking SET state = 3, revision = revision + 1 WHERE booked_by = "
      "$1 AND kind = 0 AND state IN (0, 1) AND until_at > $2",
      who, now);
  db.run(
      "UPDATE booking SET title = '', party = '', reason = '', own_key = NULL "
      "WHERE booked_by = $1 AND kind = 0",
      who);
}

std::optional<people::person_id> calendar_owner(store::reader& db,
                                                std::string const& token_hash) {
  return db.value_of<people::person_id>(R"(
    WITH RECURSIVE owner (id, state, merged_into) AS (
      SELECT p.id, p.state, p.merged_into
      FROM calendar_address c JOIN person p ON p.id = c.person
      WHERE c.token_hash = $1
      UNION SELECT p.id, p.state, p.merged_into
      FROM owner o JOIN person p ON p.id = o.merged_into)
    SELECT id FROM owner WHERE state = 0)",
                                        token_hash);
}

void put_calendar_address(store::writer& db,
                          people::person_id const who,
                          std::string const& token_hash,
                          base::instant const now) {
  drop_calendar_address(db, who);
  db.run(
      "INSERT INTO calendar_address (person, token_hash, created_at) VALUES "
      "($1, $2, $3)",
      who, token_hash, now);
}

std::optional<base::instant> record_address_since(store::reader& db,
                                                  people::person_id const who) {
  return db.value_of<base::instant>(
      "SELECT created_at FROM calendar_address WHERE person = $1", who);
}

std::optional<base::instant> calendar_address_since(
    store::reader& db, people::person_id const who) {
  auto latest = record_address_since(db, who);
  for (auto const gone : people::merged_with(db, who)) {
    latest = std::max(latest, record_address_since(db, gone));
  }
  return latest;
}

void drop_calendar_address(store::writer& db, people::person_id const who) {
  auto all = people::merged_with(db, who);
  all.push_back(who);
  for (auto const each : all) {
    db.run("DELETE FROM calendar_address WHERE person = $1", each);
  }
}

}  // namespace linli::venues
