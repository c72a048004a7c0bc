#include "people/webhook_ops.h"

#include <algorithm>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "base/error.h"
#include "base/text.h"
#include "base/time_text.h"
#include "delivery/webhook.h"
#include "people/audit.h"
#include "people/outbox.h"
#include "secrets/seal.h"
#include "secrets/token.h"

namespace linli::people {

namespace {

using nlohmann::json;

constexpr auto kSecretBytes = std::size_t{32};
constexpr auto kAtOnce = 500;  // lines

std::string context_of(webhook_key const which) {
  return fmt::format("webhook {}", which.value);
}

std::string sealed_secret(registry const& r,
                          webhook_key const which,
                          std::string const& secret) {
  return secrets::seal(r.keys, context_of(which), secret);
}

void ensure_reachable(registry const& r, std::string_view const url) {
  ensure(
      url.starts_with("https://") || (r.is_demo && url.starts_with("http://")),
      fault::invalid, "people.bad_webhook",
      "A webhook's address begins with https://.");
}

webhook_row find_in_use(store::reader& db, webhook_key const which) {
  auto found = find_webhook(db, which);
  ensure(found && found->state != webhook_state::gone, fault::not_found,
         "people.no_such_webhook", "There is no such webhook.");
  return *std::move(found);
}

bool wants(webhook_row const& w, std::string_view const action) {
  if (w.events == "*") {
    return true;
  }
  auto const all = base::split(w.events, ',');
  return std::ranges::find(all, action) != all.end();
}

std::string id_text(std::optional<person_id> const who) {
  return who ? fmt::format("{}", who->value) : std::string{};
}

std::string event_text(registry const& r, audit_line const& line) {
  auto data = json{{"district", r.district}, {"sequence", *line.sequence}};
  for (auto const& [name, value] :
       {std::pair{"actor", id_text(line.actor)},
        std::pair{"acting_for", id_text(line.acting_for)},
        std::pair{"subject", id_text(line.subject)},
        std::pair{"area", line.area}, std::pair{"fields", line.fields}}) {
    if (!value.empty()) {
      data[name] = value;
    }
  }
  return json{{"type", line.action},
              {"timestamp", base::rfc3339(line.at)},
              {"data", data}}
      .dump();
}

void post(registry const& r,
          store::writer& tx,
          webhook_row const& to,
          std::string const& id,
          std::string text,
          base::instant const now) {
  put_message(r, tx,
              {.kind = outbox_kind::webhook,
               .what = {fmt::format("{}", to.key.value), id, std::move(text)}},
              now);
}

std::size_t feed_one(registry const& r,
                     store::writer& tx,
                     webhook_row const& w,
                     base::instant const now) {
  auto posted = std::size_t{0};
  auto const lines = chained_after(tx, w.after, kAtOnce);
  for (auto const& line : lines) {
    if (wants(w, line.action)) {
      // The same whichever server sends it, however often.
      post(r, tx, w,
           fmt::format("{}-{}-{}", r.district, w.key.value, *line.sequence),
           event_text(r, line), now);
      ++posted;
    }
  }
  if (!lines.empty()) {
    set_webhook_after(tx, w.key, *lines.back().sequence);
  }
  return posted;
}

}  // namespace

new_webhook add_webhook(registry const& r,
                        caller const& by,
                        webhook_wish const& wish) {
  ensure_reachable(r, wish.url);
  auto const secret =
      delivery::webhook_secret(secrets::random_bytes(kSecretBytes));
  auto w = webhook_row{.key = {r.ids.next(by.now)},
                       .name = wish.name,
                       .url = wish.url,
                       .events = fmt::format("{}", fmt::join(wish.events, ",")),
                       .created_at = by.now};
  w.sealed_secret = sealed_secret(r, w.key, secret);
  r.db.write([&](store::writer& tx) {
    w.after = last_sequence(tx);
    insert_webhook(tx, w);
    record(r, tx, by, "webhook.added", std::nullopt, by.areas->root());
  });
  return {w, secret};
}

new_webhook change_webhook(registry const& r,
                           caller const& by,
                           webhook_key const which,
                           webhook_change const& what) {
  auto const secret =
      what.renews_secret
          ? delivery::webhook_secret(secrets::random_bytes(kSecretBytes))
          : std::string{};
  return r.db.write([&](store::writer& tx) {
    auto w = find_in_use(tx, which);
    w.name = what.name.value_or(w.name);
    if (what.url) {
      ensure_reachable(r, *what.url);
      w.url = *what.url;
    }
    if (what.events) {
      w.events = fmt::format("{}", fmt::join(*what.events, ","));
    }
    if (what.is_paused) {
      w.state = *what.is_paused ? webhook_state::paused : webhook_state::in_use;
    }
    if (what.renews_secret) {
      w.sealed_old_secret =
          std::exchange(w.sealed_secret, sealed_secret(r, which, secret));
    }
    update_webhook(tx, w);
    record(r, tx, by, "webhook.changed", std::nullopt, by.areas->root());
    return new_webhook{w, secret};
  });
}

void remove_webhook(registry const& r,
                    caller const& by,
                    webhook_key const which) {
  r.db.write([&](store::writer& tx) {
    find_in_use(tx, which);
    set_webhook_state(tx, which, webhook_state::gone);
    record(r, tx, by, "webhook.removed", std::nullopt, by.areas->root());
  });
}

void try_webhook(registry const& r, caller const& by, webhook_key const which) {
  r.db.write([&](store::writer& tx) {
    auto const w = find_in_use(tx, which);
    auto const text = json{{"type", "linli.test"},
                           {"timestamp", base::rfc3339(by.now)},
                           {"data", {{"district", r.district}}}};
    post(r, tx, w,
         fmt::format("{}-{}-test-{}", r.district, which.value,
                     r.ids.next(by.now)),
         text.dump(), by.now);
  });
}

std::vector<std::string> secrets_of(registry const& r, webhook_row const& w) {
  auto out =
      std::vector{secrets::open(r.keys, context_of(w.key), w.sealed_secret)};
  if (!w.sealed_old_secret.empty()) {
    out.push_back(
        secrets::open(r.keys, context_of(w.key), w.sealed_old_secret));
  }
  return out;
}

std::size_t feed_webhooks(registry const& r, base::instant const now) {
  auto const has_any =
      r.db.read([](store::reader& db) { return !list_webhooks(db).empty(); });
  if (!has_any) {
    return 0;
  }
  return r.db.write_scarce("webhooks", [&](store::writer& tx) {
    auto posted = std::size_t{0};
    for (auto const& w : list_webhooks(tx)) {
      if (w.state == webhook_state::in_use) {
        posted += feed_one(r, tx, w, now);
      }
    }
    return posted;
  });
}

}  // namespace linli::people
