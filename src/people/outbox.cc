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

outbox_row read_row(outbox_id const key,
                    outbox_kind const kind,
                    std::string sealed,
                    base::instant const created_at,
                    int const tries) {
  return {key, kind, std::move(sealed), created_at, tries};
}

}  // namespace

void put_message(registry const& r,
                 store::writer& db,
                 outbox_kind const kind,
                 message const& what,
                 base::instant const now) {
  auto const key = outbox_id{r.ids.next(now)};
  auto const text = fmt::format("{}{}{}{}{}", what.to, kSeparator, what.subject,
                                kSeparator, what.text);
  db.run(R"(
    INSERT INTO outbox (id, kind, sealed, created_at, due_at)
    VALUES ($1, $2, $3, $4, $4))",
         key, kind, secrets::seal(r.keys, context_of(key), text), now);
}

message open_message(registry const& r, outbox_row const& row) {
  auto const text = secrets::open(r.keys, context_of(row.key), row.sealed);
  auto const parts = base::split(text, kSeparator);
  return {std::string{parts.at(0)}, std::string{parts.at(1)},
          std::string{parts.at(2)}};
}

std::vector<outbox_row> latest_messages(store::reader& db, int const limit) {
  return db.all(
      "SELECT id, kind, sealed, created_at, tries FROM outbox "
      "ORDER BY id DESC LIMIT $1",
      read_row, limit);
}

std::vector<outbox_row> due_messages(store::reader& db,
                                     base::instant const now,
                                     int const limit) {
  return db.all(
      "SELECT id, kind, sealed, created_at, tries FROM outbox "
      "WHERE state = 0 AND due_at <= $1 ORDER BY due_at, id LIMIT $2",
      read_row, now, limit);
}

void mark_sent(store::writer& db,
               outbox_id const which,
               base::instant const now) {
  db.run(
      "UPDATE outbox SET state = 1, done_at = $2, problem = '' WHERE id = $1",
      which, now);
}

void mark_failed(store::writer& db,
                 outbox_id const which,
                 std::string const& problem,
                 std::optional<base::instant> const due) {
  db.run(
      "UPDATE outbox SET tries = tries + 1, problem = $2, state = $3, "
      "due_at = COALESCE($4, due_at) WHERE id = $1",
      which, problem, due ? outbox_state::waits : outbox_state::given_up, due);
}

}  // namespace linli::people
