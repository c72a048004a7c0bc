#include "favours/favour_store.h"

#include <fmt/format.h>

#include "people/area_filter.h"

namespace linli::favours {

namespace {

constexpr auto kFavour = std::string_view{
    "f.id, f.person, f.made_by, f.area, f.seen_in, f.side, f.kind, f.title, "
    "f.about, f.times, f.place, f.is_for_many, f.shares_phone, f.contact, "
    "f.state, f.reason, f.own_key, f.is_demo, f.created_at, f.ends_at"};
constexpr auto kAnswer = std::string_view{
    "a.id, a.favour, a.person, a.made_by, a.words, a.shares_phone, a.contact, "
    "a.thanks, a.state, a.created_at"};

// NOLINTNEXTLINE(readability-function-size): a parameter a column
favour_row read_favour(favour_id const key,
                       people::person_id const person,
                       people::person_id const made_by,
                       std::string const& area,
                       std::string const& seen_in,
                       favour_side const side,
                       int const kind,
                       std::string const& title,
                       std::string const& about,
                       std::string const& times,
                       std::string const& place,
                       bool const is_for_many,
                       bool const shares_phone,
                       std::string const& contact,
                       favour_state const state,
                       std::string const& reason,
                       std::optional<std::string> const& own_key,
                       bool const is_demo,
                       base::instant const created_at,
                       base::instant const ends_at) {
  return {.key = key,
          .person = person,
          .made_by = made_by,
          .area = area,
          .seen_in = seen_in,
          .side = side,
          .kind = kind,
          .title = title,
          .about = about,
          .times = times,
          .place = place,
          .is_for_many = is_for_many,
          .shares = {shares_phone, contact},
          .state = state,
          .reason = reason,
          .own_key = own_key,
          .is_demo = is_demo,
          .created_at = created_at,
          .ends_at = ends_at};
}

// NOLINTNEXTLINE(readability-function-size): a parameter a column
answer_row read_answer(answer_id const key,
                       favour_id const favour,
                       people::person_id const person,
                       people::person_id const made_by,
                       std::string const& words,
                       bool const shares_phone,
                       std::string const& contact,
                       std::string const& thanks,
                       answer_state const state,
                       base::instant const created_at) {
  return {.key = key,
          .favour = favour,
          .person = person,
          .made_by = made_by,
          .words = words,
          .shares = {shares_phone, contact},
          .thanks = thanks,
          .state = state,
          .created_at = created_at};
}

std::string favours(std::string_view const rest) {
  return fmt::format("SELECT {} FROM favour f {}", kFavour, rest);
}

std::string answers(std::string_view const rest) {
  return fmt::format("SELECT {} FROM favour_answer a {}", kAnswer, rest);
}

/// Numbers only: nothing anybody typed gets into the text.
std::string condition_of(favour_query const& q) {
  auto out = std::string{};
  if (q.state) {
    out += fmt::format(" AND f.state = {}", static_cast<int>(*q.state));
  }
  if (q.side) {
    out += fmt::format(" AND f.side = {}", static_cast<int>(*q.side));
  }
  if (q.kind) {
    out += fmt::format(" AND f.kind = {}", *q.kind);
  }
  if (q.standing_at) {
    out += fmt::format(" AND f.ends_at > {}", q.standing_at->unix_s);
  }
  if (q.is_reported) {
    out +=
        " AND EXISTS (SELECT 1 FROM favour_report r WHERE r.favour = f.id AND "
        "r.is_open = 1)";
  }
  if (q.after.value != 0) {
    out += q.order == favour_order::newest
               ? fmt::format(" AND f.id < {}", q.after.value)
               : fmt::format(
                     " AND (f.ends_at > {0} OR (f.ends_at = {0} AND f.id > "
                     "{1}))",
                     q.after_end.unix_s, q.after.value);
  }
  return out;
}

}  // namespace

std::optional<favour_row> find_favour(store::reader& db,
                                      favour_id const which) {
  return db.one(favours("WHERE f.id = $1"), read_favour, which);
}

std::optional<favour_row> favour_made(store::reader& db,
                                      people::person_id const by,
                                      std::string const& own_key) {
  return db.one(favours("WHERE f.made_by = $1 AND f.own_key = $2"), read_favour,
                by, own_key);
}

void insert_favour(store::writer& db, favour_row const& f) {
  db.run(R"(
    INSERT INTO favour (id, person, made_by, area, seen_in, side, kind, title,
      about, times, place, is_for_many, shares_phone, contact, state, own_key,
      is_demo, created_at, ends_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15,
      $16, $17, $18, $19))",
         f.key, f.person, f.made_by, f.area, f.seen_in, f.side, f.kind, f.title,
         f.about, f.times, f.place, f.is_for_many, f.shares.shares_phone,
         f.shares.contact, f.state, f.own_key, f.is_demo, f.created_at,
         f.ends_at);
}

void save_favour(store::writer& db, favour_row const& f) {
  db.run(
      "UPDATE favour SET state = $2, reason = $3, ends_at = $4 WHERE id = $1",
      f.key, f.state, f.reason, f.ends_at);
}

std::vector<favour_row> list_favours(store::reader& db, favour_query const& q) {
  auto const area = people::in_areas("f.area", "$2", q.areas, q.everywhere);
  auto const seen =
      people::in_areas("f.seen_in", "$3", q.seen_in, q.seen_in.empty());
  auto const* const order =
      q.order == favour_order::newest ? "f.id DESC" : "f.ends_at, f.id";
  return db.all(
      favours(fmt::format("WHERE {} AND {}{} ORDER BY {} LIMIT $1", area.sql,
                          seen.sql, condition_of(q), order)),
      read_favour, q.limit, area.value, seen.value);
}

std::vector<favour_row> favours_of(store::reader& db,
                                   people::person_id const who,
                                   int const limit) {
  return db.all(favours("WHERE f.person = $1 ORDER BY f.id DESC LIMIT $2"),
                read_favour, who, limit);
}

int live_favours_of(store::reader& db, people::person_id const who) {
  return *db.value_of<int>(
      "SELECT COUNT(*) FROM favour WHERE person = $1 AND state IN (0, 1)", who);
}

std::vector<favour_id> favours_to_end(store::reader& db,
                                      base::instant const now,
                                      base::instant const agreed_before,
                                      int const most) {
  return db.all(
      "SELECT id FROM favour WHERE state IN (0, 1) AND ends_at <= $1 AND "
      "(state = 0 OR ends_at <= $2) ORDER BY ends_at LIMIT $3",
      [](favour_id const key) { return key; }, now, agreed_before, most);
}

std::optional<answer_row> find_answer(store::reader& db,
                                      answer_id const which) {
  return db.one(answers("WHERE a.id = $1"), read_answer, which);
}

std::optional<answer_row> answer_of(store::reader& db,
                                    favour_id const which,
                                    people::person_id const who) {
  return db.one(answers("WHERE a.favour = $1 AND a.person = $2 ORDER BY a.id "
                        "DESC LIMIT 1"),
                read_answer, which, who);
}

std::vector<answer_row> answers_to(store::reader& db, favour_id const which) {
  return db.all(answers("WHERE a.favour = $1 ORDER BY a.id"), read_answer,
                which);
}

std::vector<answer_row> answers_of(store::reader& db,
                                   people::person_id const who,
                                   int const limit) {
  return db.all(answers("WHERE a.person = $1 ORDER BY a.id DESC LIMIT $2"),
                read_answer, who, limit);
}

void insert_answer(store::writer& db, answer_row const& a) {
  db.run(R"(
    INSERT INTO favour_answer (id, favour, person, made_by, words,
      shares_phone, contact, state, created_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9))",
         a.key, a.favour, a.person, a.made_by, a.words, a.shares.shares_phone,
         a.shares.contact, a.state, a.created_at);
}

void save_answer(store::writer& db, answer_row const& a) {
  db.run("UPDATE favour_answer SET state = $2, thanks = $3 WHERE id = $1",
         a.key, a.state, a.thanks);
}

std::vector<report_row> open_reports(store::reader& db, favour_id const which) {
  return db.all(
      "SELECT id, person, words, created_at FROM favour_report WHERE favour = "
      "$1 AND is_open = 1 ORDER BY id",
      [&](report_id const key, people::person_id const person,
          std::string const& words, base::instant const at) {
        return report_row{.key = key,
                          .favour = which,
                          .person = person,
                          .words = words,
                          .created_at = at};
      },
      which);
}

std::vector<report_row> reports_by(store::reader& db,
                                   people::person_id const who) {
  return db.all(
      "SELECT id, favour, words, is_open, created_at FROM favour_report WHERE "
      "person = $1 ORDER BY id DESC",
      [&](report_id const key, favour_id const favour, std::string const& words,
          bool const is_open, base::instant const at) {
        return report_row{.key = key,
                          .favour = favour,
                          .person = who,
                          .words = words,
                          .is_open = is_open,
                          .created_at = at};
      },
      who);
}

bool has_reported(store::reader& db,
                  favour_id const which,
                  people::person_id const who) {
  return db
      .value_of<int>(
          "SELECT 1 FROM favour_report WHERE favour = $1 AND person = $2 AND "
          "is_open = 1",
          which, who)
      .has_value();
}

void insert_report(store::writer& db, report_row const& r) {
  db.run(
      "INSERT INTO favour_report (id, favour, person, words, created_at) "
      "VALUES ($1, $2, $3, $4, $5)",
      r.key, r.favour, r.person, r.words, r.created_at);
}

void close_reports(store::writer& db, favour_id const which) {
  db.run("UPDATE favour_report SET is_open = 0 WHERE favour = $1", which);
}

void delete_all_of(store::writer& db, people::person_id const who) {
  for (auto const* const table : {"favour_report", "favour_answer"}) {
    db.run(fmt::format("DELETE FROM {} WHERE person = $1 OR favour IN (SELECT "
                       "id FROM favour WHERE person = $1)",
                       table),
           who);
  }
  db.run("DELETE FROM favour WHERE person = $1", who);
}

std::vector<favour_id> favours_answered_by_both(store::reader& db,
                                                people::person_id const a,
                                                people::person_id const b) {
  return db.all(
      "SELECT x.favour FROM favour_answer x JOIN favour_answer y ON y.favour = "
      "x.favour WHERE x.person = $1 AND y.person = $2 AND x.state IN (0, 1) "
      "AND y.state IN (0, 1)",
      [](favour_id const key) { return key; }, a, b);
}

}  // namespace linli::favours
