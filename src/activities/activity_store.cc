#include "activities/activity_store.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "base/text.h"

namespace linli::activities {

namespace {

constexpr auto kActivityColumns = std::string_view{
    "a.id, a.area, a.venue, a.kind, a.state, a.title_zh, a.title_en, "
    "a.title_zh_hant, a.about_zh, a.about_en, a.about_zh_hant, a.bring_zh, "
    "a.bring_en, a.bring_zh_hant, a.leader, a.age_from, a.age_until, "
    "a.languages, a.is_seated, a.fee_fen, a.initiator, a.needs, a.answer, "
    "a.is_demo, a.created_at, a.revision"};
constexpr auto kSessionColumns = std::string_view{
    "s.id, s.activity, s.booking, s.room, s.place, s.starts_at, s.ends_at, "
    "s.is_cancelled, s.reason, s.places, s.minimum, s.group_max, "
    "s.most_waiting, s.way, s.kept_walk_in, s.kept_walk_in_until, "
    "s.kept_first_timer, s.kept_first_timer_until, s.kept_neighbour, "
    "s.kept_neighbour_until, s.opens_at, s.closes_at, s.draw_at, "
    "s.offer_minutes, s.is_drawn, s.commitment, s.sealed_seed, s.lot, s.tally, "
    "s.next_number, s.look_at, s.reminded_until, s.created_at, s.revision"};

std::vector<std::string> words_from(std::string_view const text) {
  auto out = std::vector<std::string>{};
  for (auto const part : base::split(text, ',')) {
    if (!part.empty()) {
      out.emplace_back(part);
    }
  }
  return out;
}

// NOLINTNEXTLINE(readability-function-size): a parameter a column
activity_row read_activity(activity_id const key,
                           std::string area,
                           std::optional<venues::venue_id> const venue,
                           int const kind,
                           activity_state const state,
                           std::string title_zh,
                           std::string title_en,
                           std::string title_zh_hant,
                           std::string about_zh,
                           std::string about_en,
                           std::string about_zh_hant,
                           std::string bring_zh,
                           std::string bring_en,
                           std::string bring_zh_hant,
                           std::string leader,
                           std::optional<int> const age_from,
                           std::optional<int> const age_until,
                           std::string const& languages,
                           bool const is_seated,
                           std::int64_t const fee_fen,
                           std::optional<people::person_id> const initiator,
                           std::string needs,
                           std::string answer,
                           bool const is_demo,
                           base::instant const created_at,
                           std::int64_t const revision) {
  return {.key = key,
          .area = std::move(area),
          .venue = venue,
          .kind = kind,
          .state = state,
          .title = {std::move(title_zh), std::move(title_en),
                    std::move(title_zh_hant)},
          .about = {std::move(about_zh), std::move(about_en),
                    std::move(about_zh_hant)},
          .bring = {std::move(bring_zh), std::move(bring_en),
                    std::move(bring_zh_hant)},
          .leader = std::move(leader),
          .age_from = age_from,
          .age_until = age_until,
          .languages = words_from(languages),
          .is_seated = is_seated,
          .fee_fen = fee_fen,
          .initiator = initiator,
          .needs = std::move(needs),
          .answer = std::move(answer),
          .is_demo = is_demo,
          .created_at = created_at,
          .revision = revision};
}

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
                         std::int64_t const revision) {
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
                    .starts_at = starts_at,
                    .ends_at = ends_at,
                    .offer_lasts = seconds{60 * offer_minutes},
                    .is_drawn = is_drawn,
                    .is_cancelled = is_cancelled},
          .reason = std::move(reason),
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

/// ",310109014001,310109014002," for a condition both engines know.
std::string listed(std::vector<std::string> const& areas) {
  return fmt::format(",{},", fmt::join(areas, ","));
}

int minutes_of(seconds const s) {
  return s.count() / 60;
}

}  // namespace

std::optional<activity_row> find_activity(store::reader& db,
                                          activity_id const which) {
  return db.one(fmt::format("SELECT {} FROM activity a WHERE a.id = $1",
                            kActivityColumns),
                read_activity, which);
}

void insert_activity(store::writer& db, activity_row const& a) {
  db.run(R"(
    INSERT INTO activity (id, area, venue, kind, state, title_zh, title_en,
      title_zh_hant, about_zh, about_en, about_zh_hant, bring_zh, bring_en,
      bring_zh_hant, leader, age_from, age_until, languages, is_seated, fee_fen,
      initiator, needs, answer, is_demo, created_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15,
      $16, $17, $18, $19, $20, $21, $22, $23, $24, $25))",
         a.key, a.area, a.venue, a.kind, a.state, a.title.zh, a.title.en,
         a.title.zh_hant, a.about.zh, a.about.en, a.about.zh_hant, a.bring.zh,
         a.bring.en, a.bring.zh_hant, a.leader, a.age_from, a.age_until,
         fmt::format("{}", fmt::join(a.languages, ",")), a.is_seated, a.fee_fen,
         a.initiator, a.needs, a.answer, a.is_demo, a.created_at);
}

void update_activity(store::writer& db, activity_row const& a) {
  db.run(R"(
    UPDATE activity SET area = $2, venue = $3, kind = $4, state = $5,
      title_zh = $6, title_en = $7, title_zh_hant = $8, about_zh = $9,
      about_en = $10, about_zh_hant = $11, bring_zh = $12, bring_en = $13,
      bring_zh_hant = $14, leader = $15, age_from = $16, age_until = $17,
      languages = $18, is_seated = $19, fee_fen = $20, needs = $21,
      answer = $22, revision = revision + 1
    WHERE id = $1)",
         a.key, a.area, a.venue, a.kind, a.state, a.title.zh, a.title.en,
         a.title.zh_hant, a.about.zh, a.about.en, a.about.zh_hant, a.bring.zh,
         a.bring.en, a.bring.zh_hant, a.leader, a.age_from, a.age_until,
         fmt::format("{}", fmt::join(a.languages, ",")), a.is_seated, a.fee_fen,
         a.needs, a.answer);
}

std::vector<activity_row> list_activities(
    store::reader& db,
    std::vector<std::string> const& areas,
    std::optional<activity_state> const state,
    std::int64_t const before,
    int const limit) {
  auto sql = fmt::format(
      "SELECT {} FROM activity a WHERE $1 LIKE '%,' || a.area || ',%' AND "
      "(CAST($2 AS BIGINT) = 0 OR a.id < $2)",
      kActivityColumns);
  sql += state ? " AND a.state = $3" : " AND $3 = $3";
  sql += " ORDER BY a.id DESC LIMIT $4";
  return db.all(sql, read_activity, listed(areas), before,
                static_cast<int>(state.value_or(activity_state::idea)), limit);
}

std::vector<activity_row> activities_begun_by(store::reader& db,
                                              people::person_id const who) {
  return db.all(fmt::format("SELECT {} FROM activity a WHERE a.initiator = $1 "
                            "ORDER BY a.id DESC LIMIT 100",
                            kActivityColumns),
                read_activity, who);
}

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
      offer_minutes, commitment, sealed_seed, look_at, created_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15,
      $16, $17, $18, $19, $20, $21, $22, $23, $24, $25, $26))",
         s.key, s.activity, s.booking, s.room, s.place, t.starts_at, t.ends_at,
         t.places, t.minimum, t.group_max, t.most_waiting, t.way,
         t.kept[0].places, t.kept[0].until, t.kept[1].places, t.kept[1].until,
         t.kept[2].places, t.kept[2].until, t.opens_at, t.closes_at, t.draw_at,
         minutes_of(t.offer_lasts), s.commitment, s.sealed_seed, s.look_at,
         s.created_at);
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
      draw_at = $21, offer_minutes = $22, revision = revision + 1
    WHERE id = $1)",
         s.key, s.booking, s.room, s.place, t.starts_at, t.ends_at,
         t.is_cancelled, s.reason, t.places, t.minimum, t.group_max,
         t.most_waiting, t.kept[0].places, t.kept[0].until, t.kept[1].places,
         t.kept[1].until, t.kept[2].places, t.kept[2].until, t.opens_at,
         t.closes_at, t.draw_at, minutes_of(t.offer_lasts));
}

void save_tally(store::writer& db, session_row const& s) {
  db.run(
      "UPDATE activity_session SET tally = $2, next_number = $3, look_at = $4 "
      "WHERE id = $1",
      s.key, tally_text(s.tally), s.next_number, s.look_at);
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

std::optional<listed_session> find_public_session(store::reader& db,
                                                  session_id const which) {
  auto const s = find_session(db, which);
  auto const a = s ? find_activity(db, s->activity) : std::nullopt;
  auto const is_public = a && (a->state == activity_state::published ||
                               a->state == activity_state::over);
  return is_public ? std::optional{listed_session{*s, *a}} : std::nullopt;
}

std::vector<listed_session> list_sessions(store::reader& db,
                                          session_query const& q) {
  auto sql = fmt::format(
      "SELECT {} FROM activity_session s JOIN activity a ON a.id = s.activity "
      "WHERE a.state IN (4, 5) AND s.starts_at < $1 AND s.ends_at > $2 AND "
      "(s.starts_at > $3 OR (s.starts_at = $3 AND s.id > $4))",
      kSessionColumns);
  sql += q.venue ? " AND a.venue = $5" : " AND $5 = $5";
  sql += q.activity ? " AND s.activity = $6" : " AND $6 = $6";
  sql += q.kind ? " AND a.kind = $7" : " AND $7 = $7";
  sql += " ORDER BY s.starts_at, s.id LIMIT $8";
  auto const found = db.all(
      sql, read_session, q.until, q.from, q.after, q.after_key,
      q.venue.value_or(venues::venue_id{}).value,
      q.activity.value_or(activity_id{}).value, q.kind.value_or(0), q.limit);
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
