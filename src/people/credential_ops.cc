#include <fmt/format.h>
#include <optional>

#include "base/error.h"
#include "base/text.h"
#include "people/audit.h"
#include "people/notice_ops.h"
#include "people/person_rules.h"
#include "people/sign_in_ops.h"
#include "people/sign_in_rules.h"
#include "people/sign_in_steps.h"
#include "secrets/seal.h"
#include "secrets/token.h"
#include "secrets/totp.h"

/// Setting up what one signs in with.
namespace linli::people {

namespace {

/// Throws people.weak_password.
std::string hash_of(std::string_view const password,
                    std::string_view const name,
                    person_row const& of,
                    secrets::password_cost const cost) {
  auto const personal = std::vector<std::string>{std::string{name}, of.name};
  ensure(!secrets::weakness_of(password, personal), fault::invalid,
         "people.weak_password", "The password is too easy to guess.");
  return secrets::hash_password(password, cost);
}

/// In place of the one so far.
void put_password(registry const& r,
                  store::writer& tx,
                  person_id const whose,
                  std::string const& lookup,
                  std::string const& hash,
                  base::instant const now) {
  delete_credentials(tx, whose, credential_kind::password);
  insert_credential(tx,
                    {.key = {r.ids.next(now)},
                     .person = whose,
                     .kind = credential_kind::password,
                     .lookup = lookup,
                     .secret = hash},
                    now);
}

/// Between the asking and the writing, and hashing takes its time, they may
/// have been erased or signed out. On the command line there is no session.
void ensure_still_signed_in(store::reader& db, caller const& who) {
  ensure(who.session.value == 0 || session_of(db, who).has_value(),
         fault::unauthorized, "people.not_signed_in",
         "The session has just ended.");
}

}  // namespace

void set_password(registry const& r,
                  caller const& who,
                  std::string_view const name,
                  std::string_view const password,
                  std::string_view const old_password,
                  secrets::password_cost const cost) {
  auto const t = tries_of(r, fmt::format("old {}", who.person.value));
  ensure_not_over(r, t, who.now);
  auto const known = r.db.read([&](store::reader& db) {
    return std::pair{credential_of(db, who.person, credential_kind::password),
                     *find_person(db, who.person)};
  });
  auto const& old = known.first;
  auto const& person = known.second;
  if (old && !secrets::verify_password(old->secret, old_password)) {
    t.count(r.db, who.now);
    throw base::error{fault::unauthorized, "people.wrong_password",
                      "The password so far is wrong."};
  }
  auto const hash = hash_of(password, name, person, cost);
  auto const lookup = name_lookup(r, name);
  r.db.write([&](store::writer& tx) {
    ensure_still_signed_in(tx, who);
    auto const taken = find_credential(tx, credential_kind::password, lookup);
    ensure(!taken || taken->person == who.person, fault::conflict,
           "people.name_taken", "Somebody else signs in with this name.");
    put_password(r, tx, who.person, lookup, hash, who.now);
    end_sessions(tx, who.person, who.session, who.now);
    delete_attempt(tx, t.what);
    record(r, tx, who, "password.set", who.person, person.area);
    tell(r, tx, who.person, "password_set", {}, who.now);
  });
}

void reset_sign_in(registry const& r,
                   caller const& by,
                   std::string_view const name,
                   std::string_view const password,
                   secrets::password_cost const cost) {
  auto const lookup = name_lookup(r, name);
  auto const theirs = [&](store::reader& db) {
    auto const found = find_credential(db, credential_kind::password, lookup);
    ensure(found.has_value(), fault::not_found, "people.no_such_person",
           "Nobody signs in with this name.");
    return find_here(db, found->person);
  };
  auto const hash = hash_of(password, name, r.db.read(theirs), cost);
  r.db.write([&](store::writer& tx) {
    auto const p = theirs(tx);  // nobody has been erased or merged meanwhile
    put_password(r, tx, p.key, lookup, hash, by.now);
    // What was lost may be in somebody else's hands.
    delete_credentials(tx, p.key, credential_kind::authenticator);
    delete_credentials(tx, p.key, credential_kind::passkey);
    for (auto const& what :
         {"password " + lookup, fmt::format("old {}", p.key.value),
          fmt::format("second {}", p.key.value)}) {
      delete_attempt(tx, tries_of(r, what).what);
    }
    end_sessions(tx, p.key, {}, by.now);
    record(r, tx, by, "sign_in.reset", p.key, p.area);
    tell(r, tx, p.key, "sign_in_reset", {}, by.now);
  });
}

std::string start_authenticator(registry const& r, caller const& who) {
  auto secret = secrets::new_totp_secret();
  r.db.write([&](store::writer& tx) {
    ensure_still_signed_in(tx, who);
    auto const old =
        credential_of(tx, who.person, credential_kind::authenticator);
    if (old && !old->is_confirmed) {
      delete_credentials(tx, who.person, credential_kind::authenticator);
    }
    ensure(!old || !old->is_confirmed ||
               who.signed_in_by == strength::second_factor,
           fault::forbidden, "people.stronger_sign_in_needed",
           "An authenticator is changed with the one so far.");
    insert_credential(
        tx,
        {.key = {r.ids.next(who.now)},
         .person = who.person,
         .kind = credential_kind::authenticator,
         .lookup = {},
         .secret = secrets::seal(r.keys, totp_context(who.person), secret),
         .is_confirmed = false},
        who.now);
  });
  return secret;
}

void confirm_authenticator(registry const& r,
                           caller const& who,
                           std::string_view const code) {
  auto const t = tries_of(r, fmt::format("second {}", who.person.value));
  ensure_not_over(r, t, who.now);
  auto const is_right = r.db.write([&](store::writer& tx) {
    auto const waiting = unconfirmed_authenticator(tx, who.person);
    if (!waiting || !use_code(r, tx, *waiting, code, who.now)) {
      return false;
    }
    delete_other_authenticators(tx, who.person, waiting->key);
    record(r, tx, who, "authenticator.confirmed", who.person, {});
    return true;
  });
  if (!is_right) {
    t.count(r.db, who.now);
  }
  throw_unless_right(is_right ? code_fate::right : code_fate::wrong);
}

std::string issue_card(registry const& r,
                       caller const& who,
                       person_id const whose) {
  auto const text = secrets::new_token();
  r.db.write([&](store::writer& tx) {
    delete_credentials(tx, whose, credential_kind::card);
    end_card_sessions(tx, whose, who.now);
    insert_credential(tx,
                      {.key = {r.ids.next(who.now)},
                       .person = whose,
                       .kind = credential_kind::card,
                       .lookup = secrets::lookup(r.keys, "card", text),
                       .secret = secrets::token_hash(text)},
                      who.now);
    record(r, tx, who, "card.issued", whose, find_person(tx, whose)->area);
    tell(r, tx, whose, "card_issued", {}, who.now);
  });
  return std::string{kCardPrefix} + text;
}

std::optional<person_id> holder_of_card(registry const& r,
                                        store::writer& db,
                                        std::string_view const card) {
  auto text = base::trim(card);
  if (text.starts_with(kCardPrefix)) {
    text.remove_prefix(kCardPrefix.size());
  }
  auto found = find_credential(db, credential_kind::card,
                               secrets::lookup(r.keys, "card", text));
  if (!found) {
    return std::nullopt;
  }
  if (found->secret.empty()) {  // issued before hashes were kept
    found->secret = secrets::token_hash(text);
    update_credential(db, *found);
  }
  return found->person;
}

std::optional<person_id> holder_of_card_hash(store::reader& db,
                                             std::string const& hash) {
  return db.one(
      "SELECT person FROM credential WHERE kind = 2 AND secret = $1 AND "
      "secret <> ''",
      [](person_id const who) { return who; }, hash);
}

}  // namespace linli::people
