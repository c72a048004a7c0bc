#include "people/postman.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <nlohmann/json.hpp>
#include <span>

#include "base/error.h"
#include "base/log.h"
#include "base/text.h"
#include "delivery/retry.h"
#include "people/outbox.h"
#include "people/person_store.h"
#include "people/webhook_ops.h"
#include "secrets/seal.h"

namespace linli::people {

namespace {

using nlohmann::json;

// Longer than any of the carriers waits.
constexpr auto kHeld = std::int64_t{120};        // seconds
constexpr auto kCodeUseful = std::int64_t{600};  // seconds

struct fate {
  enum class kind : std::uint8_t { sent, later, never };

  kind what{};
  std::string why{};
  seconds at_least{0};
};

fate never(std::string why) {
  return {fate::kind::never, std::move(why)};
}

std::span<outbox_kind const> kinds_of(lane const l) {
  // Apart: a mail server that hangs must not keep anybody's phone waiting.
  static constexpr auto kPhoneCodes = std::array{outbox_kind::phone_code};
  static constexpr auto kMailCodes = std::array{outbox_kind::email_code};
  static constexpr auto kNotices =
      std::array{outbox_kind::mail, outbox_kind::text_message};
  static constexpr auto kWebhooks = std::array{outbox_kind::webhook};
  switch (l) {
    case lane::phone_codes: return kPhoneCodes;
    case lane::mail_codes: return kMailCodes;
    case lane::notices: return kNotices;
    case lane::webhooks: return kWebhooks;
  }
  return {};
}

// Where a person is reached now; empty: nowhere any more.
std::string address_now(registry const& r,
                        store::reader& db,
                        person_id const who,
                        sealed_field const field) {
  auto const p = find_person(db, who);
  if (!p || p->state == person_state::erased) {
    return {};
  }
  if (p->merged_into) {
    return address_now(r, db, *p->merged_into, field);
  }
  for (auto const& s : secrets_of(db, who)) {
    if (s.field == field) {
      return secrets::open(
          r.keys, fmt::format("person {} {}", who.value, name_of(field)),
          s.sealed);
    }
  }
  return {};
}

fate from_webhook(delivery::webhook_result const& result) {
  switch (result.what) {
    case delivery::outcome::delivered: return {fate::kind::sent};
    case delivery::outcome::gone:
      return never("The receiver says it is gone for good (410).");
    case delivery::outcome::later: break;
  }
  return {fate::kind::later, result.why, result.at_least};
}

fate send_mail(registry const& r,
               carriers const& with,
               outbox_row const& row,
               message const& what,
               base::instant const now) {
  if (!with.mail) {
    return never("This server has no mail server configured ([mail]).");
  }
  delivery::send(
      {.from = with.from,
       .to = {.name = {}, .address = what.to},
       .reply_to = {},
       .subject = what.subject,
       .text = what.text,
       .html = {},
       .message_id = fmt::format(
           "{}.{}@{}", row.key.value, r.district,
           with.from.address.substr(with.from.address.find('@') + 1)),
       .date = now},
      *with.mail);
  return {fate::kind::sent};
}

fate send_to_phone(carriers const& with,
                   outbox_row const& row,
                   message const& what,
                   base::instant const now) {
  if (!with.phone) {
    return never("This server has no gateway for phones configured ([phone]).");
  }
  auto const body =
      json{{"to", what.to},
           {"text", what.text},
           {"kind", row.kind == outbox_kind::phone_code ? "code" : "notice"}};
  return from_webhook(
      delivery::send_webhook(with.phone->to,
                             {.id = fmt::format("message-{}", row.key.value),
                              .at = now,
                              .body = body.dump()},
                             with.phone->how));
}

fate send_event(registry const& r,
                carriers const& with,
                message const& what,
                base::instant const now) {
  auto const to = webhook_key{base::parse_integer(what.to).value_or(0)};
  auto const hook =
      r.db.read([&](store::reader& db) { return find_webhook(db, to); });
  if (!hook || hook->state == webhook_state::gone) {
    return never("The webhook was removed.");
  }
  auto const result = delivery::send_webhook(
      {.url = hook->url, .secrets = secrets_of(r, *hook)},
      {.id = what.subject, .at = now, .body = what.text}, with.webhooks);
  r.db.write([&](store::writer& tx) {
    if (result.what == delivery::outcome::gone) {
      set_webhook_state(tx, to, webhook_state::gone);
    }
    mark_webhook(tx, to,
                 result.what == delivery::outcome::delivered
                     ? std::optional{now}
                     : std::nullopt,
                 result.why);
  });
  return from_webhook(result);
}

fate send_one(registry const& r,
              carriers const& with,
              outbox_row const& row,
              base::instant const now) {
  auto what = open_message(r, row);
  auto const by_phone = row.kind == outbox_kind::phone_code ||
                        row.kind == outbox_kind::text_message;
  if (row.person) {
    what.to = r.db.read([&](store::reader& db) {
      return address_now(r, db, *row.person,
                         by_phone ? sealed_field::phone : sealed_field::email);
    });
    if (what.to.empty()) {
      return never("The person has no such address any more.");
    }
  }
  if (row.kind == outbox_kind::webhook) {
    return send_event(r, with, what, now);
  }
  return by_phone ? send_to_phone(with, row, what, now)
                  : send_mail(r, with, row, what, now);
}

bool is_code(outbox_row const& row) {
  return row.kind == outbox_kind::phone_code ||
         row.kind == outbox_kind::email_code;
}

fate fate_of(registry const& r,
             carriers const& with,
             outbox_row const& row,
             base::instant const now) {
  if (is_code(row) && now.unix_s >= row.created_at.unix_s + kCodeUseful) {
    return never("The code is no longer good.");
  }
  try {
    return send_one(r, with, row, now);
  } catch (base::error const& e) {
    // What the settings or the network may mend is tried again.
    return {
        e.kind() == fault::unavailable ? fate::kind::later : fate::kind::never,
        e.what()};
  }
}

std::optional<base::instant> next_try(outbox_row const& row,
                                      fate const& f,
                                      base::instant const now,
                                      std::uint64_t const chance) {
  if (f.what == fate::kind::never) {
    return std::nullopt;
  }
  auto const at = delivery::next_try(now, row.tries, chance, f.at_least);
  auto const is_useful =
      !is_code(row) || (at && at->unix_s < row.created_at.unix_s + kCodeUseful);
  return is_useful ? at : std::nullopt;
}

}  // namespace

bool deliver_next(registry const& r,
                  carriers const& with,
                  lane const which,
                  base::instant const now,
                  std::uint64_t const chance) {
  auto const is_due = r.db.read([&](store::reader& db) {
    return has_due_message(db, kinds_of(which), now);
  });
  if (!is_due) {
    return false;
  }
  auto const row = r.db.write([&](store::writer& tx) {
    return take_due_message(tx, kinds_of(which), now, {now.unix_s + kHeld});
  });
  if (!row) {
    return false;
  }
  auto const f = r.is_demo && which != lane::webhooks
                     ? fate{fate::kind::sent}
                     : fate_of(r, with, *row, now);
  r.db.write([&](store::writer& tx) {
    if (f.what == fate::kind::sent) {
      mark_sent(tx, row->key, now, r.is_demo && which != lane::webhooks);
      return;
    }
    auto const again = next_try(*row, f, now, chance);
    mark_failed(tx, row->key, f.why, again);
    base::log_warning("people.postman", "message {} of {}: {}{}",
                      row->key.value, r.district, f.why,
                      again ? "" : " Laid aside.");
  });
  return true;
}

}  // namespace linli::people
