#include "people/sign_in_rules.h"

#include <fmt/format.h>

#include "base/error.h"
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

std::chrono::seconds tries::locked_for(store::reader& db,
                                       base::instant const now) const {
  auto const a = find_attempt(db, what);
  return a && a->count >= kPasswordTries
             ? std::chrono::seconds{a->since.unix_s + kPasswordLock -
                                    now.unix_s}
             : std::chrono::seconds{0};
}

void tries::count(store::database& db, base::instant const now) const {
  db.write([&](store::writer& tx) {
    auto const a = find_attempt(tx, what);
    auto const goes_on = a && now.unix_s < a->since.unix_s + kPasswordLock;
    put_attempt(
        tx, what,
        goes_on ? attempt_row{a->since, a->count + 1} : attempt_row{now, 1});
  });
}

tries tries_of(registry const& r, std::string_view const about) {
  return {secrets::lookup(r.keys, "attempt", about)};
}

void ensure_not_over(registry const& r,
                     tries const& t,
                     base::instant const now) {
  auto const wait =
      r.db.read([&](store::reader& db) { return t.locked_for(db, now); });
  if (wait > std::chrono::seconds{0}) {
    throw base::too_often{
        "people.tries_used_up",
        "Too many wrong tries; locked for a quarter of an hour.", wait};
  }
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
