#include "people/webhook_store.h"

#include <fmt/format.h>

namespace linli::people {

namespace {

constexpr auto kWebhookColumns = std::string_view{
    "id, name, url, events, sealed_secret, sealed_old_secret, state, after, "
    "created_at, delivered_at, problem"};

// NOLINTNEXTLINE(readability-function-size): a parameter a column
webhook_row read_webhook(webhook_key const key,
                         std::string name,
                         std::string url,
                         std::string events,
                         std::string sealed_secret,
                         std::string sealed_old_secret,
                         webhook_state const state,
                         std::int64_t const after,
                         base::instant const created_at,
                         std::optional<base::instant> const delivered_at,
                         std::string problem) {
  return {.key = key,
          .name = std::move(name),
          .url = std::move(url),
          .events = std::move(events),
          .sealed_secret = std::move(sealed_secret),
          .sealed_old_secret = std::move(sealed_old_secret),
          .state = state,
          .after = after,
          .created_at = created_at,
          .delivered_at = delivered_at,
          .problem = std::move(problem)};
}

}  // namespace

std::optional<webhook_row> find_webhook(store::reader& db,
                                        webhook_key const which) {
  return db.one(
      fmt::format("SELECT {} FROM webhook WHERE id = $1", kWebhookColumns),
      read_webhook, which);
}

std::vector<webhook_row> list_webhooks(store::reader& db) {
  return db.all(
      fmt::format("SELECT {} FROM webhook WHERE state <> 2 ORDER BY id",
                  kWebhookColumns),
      read_webhook);
}

void insert_webhook(store::writer& db, webhook_row const& w) {
  db.run(R"(
    INSERT INTO webhook (id, name, url, events, sealed_secret, after,
      created_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7))",
         w.key, w.name, w.url, w.events, w.sealed_secret, w.after,
         w.created_at);
}

void update_webhook(store::writer& db, webhook_row const& w) {
  db.run(R"(
    UPDATE webhook SET name = $2, url = $3, events = $4, sealed_secret = $5,
      sealed_old_secret = $6, state = $7
    WHERE id = $1)",
         w.key, w.name, w.url, w.events, w.sealed_secret, w.sealed_old_secret,
         w.state);
}

void set_webhook_state(store::writer& db,
                       webhook_key const which,
                       webhook_state const state) {
  db.run("UPDATE webhook SET state = $2 WHERE id = $1", which, state);
}

void set_webhook_after(store::writer& db,
                       webhook_key const which,
                       std::int64_t const after) {
  db.run("UPDATE webhook SET after = $2 WHERE id = $1", which, after);
}

void mark_webhook(store::writer& db,
                  webhook_key const which,
                  std::optional<base::instant> const delivered_at,
                  std::string const& problem) {
  db.run(
      "UPDATE webhook SET delivered_at = COALESCE($2, delivered_at), "
      "problem = $3 WHERE id = $1",
      which, delivered_at, problem);
}

}  // namespace linli::people
