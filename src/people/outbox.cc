#include "people/outbox.h"

#include <fmt/format.h>

#include "base/text.h"
#include "secrets/seal.h"

namespace linli::people {

namespace {

std::string context_of(outbox_id const which) {
  return fmt::format("outbox {}", which.value);
}

constexpr auto kSeparator = '\x1f';  // no message holds a control character

constexpr auto kColumns = std::string_view{
    "id, kind, person, sealed, created_at, tries, state, problem"};

// The one that has been due longest.
std::string due_sql(std::string_view const columns,
                    std::span<outbox_kind const> const kinds) {
  auto numbers = std::vector<int>{};
  for (auto const k : kinds) {
    numbers.push_back(static_cast<int>(k));
  }
  return fmt::format(
      "SELECT {} FROM outbox WHERE state = 0 AND due_at <= $1 AND "
      "kind IN ({}) ORDER BY due_at, id LIMIT 1",
      columns, fmt::join(numbers, ", "));
}

// NOLINTNEXTLINE(readability-function-size): a parameter a column
outbox_row read_row(outbox_id const key,
                    outbox_kind const kind,
                    std::optional<person_id> const person,
                    std::string sealed,
                    base::instant const created_at,
                    int const tries,
                    outbox_state const state,
                    std::string problem) {
  return {.key = key,
          .kind = kind,
          .person = person,
          .sealed = std::move(sealed),
          .created_at = created_at,
          .tries = tries,
          .state = state,
          .problem = std::move(problem)};
}

}  // namespace

void put_message(registry const& r,
                 store::writer& db,
                 posting const& p,
                 base::instant const now) {
  auto const key = outbox_id{r.ids.next(now)};
  auto const text = fmt::format("{}{}{}{}{}", p.what.to, kSeparator,
                                p.what.subject, kSeparator, p.what.text);
  db.run(R"(
    INSERT INTO outbox (id, kind, person, sealed, created_at, due_at)
    VALUES ($1, $2, $3, $4, $5, $6))",
         key, p.kind, p.person, secrets::seal(r.keys, context_of(key), text),
         now, p.due.value_or(now));
  db.after_commit([&r] { r.wake_postman(); });
}

message open_message(registry const& r, outbox_row const& row) {
  auto const text = secrets::open(r.keys, context_of(row.key), row.sealed);
  auto const parts = base::split(text, kSeparator);
  return {std::string{parts.at(0)}, std::string{parts.at(1)},
          std::string{parts.at(2)}};
}

std::vector<outbox_row> latest_messages(store::reader& db, int const limit) {
  return db.all(
      fmt::format("SELECT {} FROM outbox WHERE sealed <> '' AND kind <> 3 "
                  "ORDER BY id DESC LIMIT $1",
                  kColumns),
      read_row, limit);
}

bool has_due_message(store::reader& db,
                     std::span<outbox_kind const> const kinds,
                     base::instant const now) {
  return db.value_of<std::int64_t>(due_sql("id", kinds), now).has_value();
}

std::optional<outbox_row> take_due_message(
    store::writer& db,
    std::span<outbox_kind const> const kinds,
    base::instant const now,
    base::instant const held_until) {
  auto due = db.one(due_sql(kColumns, kinds), read_row, now);
  if (due) {
    db.run("UPDATE outbox SET tries = tries + 1, due_at = $2 WHERE id = $1",
           due->key, held_until);
    ++due->tries;
  }
  return due;
}

void mark_sent(store::writer& db,
               outbox_id const which,
               base::instant const now,
               bool const keeps_text) {
  db.run(fmt::format("UPDATE outbox SET state = 1, done_at = $2, problem = ''"
                     "{} WHERE id = $1",
                     keeps_text ? "" : ", sealed = ''"),
         which, now);
}

void mark_failed(store::writer& db,
                 outbox_id const which,
                 std::string const& problem,
                 std::optional<base::instant> const due) {
  db.run(
      "UPDATE outbox SET problem = $2, state = $3, "
      "due_at = COALESCE($4, due_at) WHERE id = $1",
      which, problem, due ? outbox_state::waits : outbox_state::given_up, due);
}

std::vector<outbox_row> given_up_messages(store::reader& db,
                                          std::int64_t const before,
                                          int const limit) {
  return db.all(fmt::format("SELECT {} FROM outbox WHERE state = 2 AND "
                            "(CAST($1 AS BIGINT) = 0 OR id < $1) "
                            "ORDER BY id DESC LIMIT $2",
                            kColumns),
                read_row, before, limit);
}

bool revive_message(store::writer& db,
                    outbox_id const which,
                    base::instant const now) {
  return db.run(
             "UPDATE outbox SET state = 0, tries = 0, due_at = $2 "
             "WHERE id = $1 AND state = 2",
             which, now) > 0;
}

bool drop_message(store::writer& db, outbox_id const which) {
  return db.run("DELETE FROM outbox WHERE id = $1 AND state = 2", which) > 0;
}

void drop_messages_of(store::writer& db, person_id const who) {
  db.run("DELETE FROM outbox WHERE person = $1", who);
}

void prune_outbox(store::database& db,
                  base::instant const done,
                  base::instant const given_up) {
  constexpr auto kOld = std::string_view{
      "(state = 1 AND done_at < $1) OR (state = 2 AND created_at < $2)"};
  auto const is_there = db.read([&](store::reader& r) {
    return r
        .value_of<std::int64_t>(
            fmt::format("SELECT id FROM outbox WHERE {} LIMIT 1", kOld), done,
            given_up)
        .has_value();
  });
  if (is_there) {
    db.write([&](store::writer& tx) {
      tx.run(fmt::format("DELETE FROM outbox WHERE {}", kOld), done, given_up);
    });
  }
}

}  // namespace linli::people
