#include "people/sign_in_rules.h"

#include <chrono>
#include <fmt/format.h>
#include <utility>

#include "base/error.h"
#include "base/log.h"
#include "base/text.h"
#include "base/too_often.h"
#include "people/sign_in_ops.h"
#include "secrets/seal.h"
#include "secrets/totp.h"

namespace linli::people {

void throw_unless_right(code_fate const f) {
  ensure(f != code_fate::gone, fault::invalid, "people.code_void",
         "The code is used, too old or was tried too often.");
  ensure(f == code_fate::right, fault::invalid, "people.wrong_code",
         "The code is not the one that was sent.");
}

tries::turn::turn(store::database& db,
                  std::string what,
                  base::instant const since)
    : db_{&db}, what_{std::move(what)}, since_{since} {}

tries::turn::turn(turn&& other) noexcept
    : db_{std::exchange(other.db_, nullptr)},
      what_{std::move(other.what_)},
      since_{other.since_} {}

tries::turn::~turn() {
  if (db_ == nullptr) {
    return;
  }
  try {
    db_->write_scarce(
        what_, [&](store::writer& tx) { tries{what_}.give_back(tx, since_); });
  } catch (std::exception const& e) {
    base::log_warning("people.session", "a try is not given back: {}",
                      e.what());
  }
}

void tries::turn::keep() {
  db_ = nullptr;
}

tries::turn tries::take(store::database& db, base::instant const now) const {
  auto const since =
      db.write_scarce(what, [&](store::writer& tx) { return take(tx, now); });
  return {db, what, since};
}

base::instant tries::take(store::writer& tx, base::instant const now) const {
  auto const a = find_attempt(tx, what);
  auto const left =
      a ? std::chrono::seconds{a->since.unix_s + kPasswordLock - now.unix_s}
        : std::chrono::seconds{0};
  auto const goes_on = left > std::chrono::seconds{0};
  if (goes_on && a->count >= kPasswordTries) {
    throw base::too_often{
        "people.tries_used_up",
        "Too many wrong tries; locked for a quarter of an hour.", left};
  }
  auto const next =
      goes_on ? attempt_row{a->since, a->count + 1} : attempt_row{now, 1};
  put_attempt(tx, what, next);
  return next.since;
}

void tries::give_back(store::writer& tx, base::instant const since) const {
  auto const a = find_attempt(tx, what);
  if (!a || a->since != since) {
    return;
  }
  if (a->count > 1) {
    put_attempt(tx, what, {a->since, a->count - 1});
  } else {
    delete_attempt(tx, what);
  }
}

tries tries_of(registry const& r, std::string_view const about) {
  return {secrets::lookup(r.keys, "attempt", about)};
}

std::string name_lookup(registry const& r, std::string_view const name) {
  return secrets::lookup(r.keys, "sign-in name", base::fold(base::trim(name)));
}

std::string totp_context(person_id const who) {
  return fmt::format("person {} authenticator", who.value);
}

bool use_code(registry const& r,
              store::writer& tx,
              credential_row c,
              std::string_view const code,
              base::instant const now) {
  auto const secret = secrets::open(r.keys, totp_context(c.person), c.secret);
  auto const step = secrets::match_totp(secret, code, now, c.counter);
  if (!step) {
    return false;
  }
  c.counter = *step;
  c.is_confirmed = true;
  update_credential(tx, c);
  return true;
}

}  // namespace linli::people
