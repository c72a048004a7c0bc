#include <fmt/format.h>
#include <optional>

#include "base/error.h"
#include "base/text.h"
#include "people/audit.h"
#include "people/dictionary.h"
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

/// Each name that is not one's own yet, before it is known if it is taken.
void count_name(registry const& r, caller const& who) {
  auto const t = tries_of(r, fmt::format("names of {}", who.person.value));
  t.take(r.db, who.now).keep();
}

void ensure_free(store::reader& db,
                 person_id const whose,
                 std::string const& lookup) {
  auto const taken = find_credential(db, credential_kind::password, lookup);
  ensure(!taken || taken->person == whose, fault::conflict, "people.name_taken",
         "Somebody else signs in with this name.");
}

/// Throws people.password_for_staff, people.sign_in_again.
void ensure_may_have(store::reader& db,
                     caller const& who,
                     std::optional<credential_row> const& old) {
  ensure(old || !who.grants.empty(), fault::forbidden,
         "people.password_for_staff",
         "A password is for who holds a role, or has one.");
  ensure(old || is_sure_enough(db, who), fault::forbidden,
         "people.sign_in_again",
         "A password is set after signing in the surest way.");
}

void ensure_strong(std::string_view const password,
                   std::string_view const name,
                   std::string_view const persons_name) {
  auto const personal =
      std::vector<std::string>{std::string{name}, std::string{persons_name}};
  ensure(!secrets::weakness_of(password, personal), fault::invalid,
         "people.weak_password", "The password is too easy to guess.");
}

}  // namespace

std::string hash_of_password(std::string_view const password,
                             std::string_view const name,
                             std::string_view const persons_name,
                             secrets::password_cost const cost) {
  ensure_strong(password, name, persons_name);
  return secrets::hash_password(password, cost);
}

void give_password(registry const& r,
                   store::writer& tx,
                   caller const& by,
                   person_row const& whose,
                   std::string_view const name,
                   std::string const& hash) {
  auto const lookup = name_lookup(r, name);
  ensure_free(tx, whose.key, lookup);
  put_password(r, tx, whose.key, lookup, hash, by.now);
  end_sessions(tx, whose.key,
               whose.key == by.person ? by.session : session_id{}, by.now);
  record(r, tx, by, "password.set", whose.key, whose.area);
  tell(r, tx, whose.key, "password_set", {}, by.now);
}

void set_password(registry const& r,
                  caller const& who,
                  std::string_view const name,
                  std::string_view const password,
                  std::string_view const old_password,
                  secrets::password_cost const cost) {
  auto const t = tries_of(r, fmt::format("old {}", who.person.value));
  auto guess = t.take(r.db, who.now);
  auto const known = r.db.read([&](store::reader& db) {
    auto mine = credential_of(db, who.person, credential_kind::password);
    ensure_may_have(db, who, mine);
    return std::pair{std::move(mine), *find_person(db, who.person)};
  });
  auto const& old = known.first;
  auto const& person = known.second;
  if (old && !secrets::verify_password(old->secret, old_password)) {
    guess.keep();
    throw base::error{fault::unauthorized, "people.wrong_password",
                      "The password so far is wrong."};
  }
  ensure_strong(password, name, person.name);
  auto const lookup = name_lookup(r, name);
  if (!old || old->lookup != lookup) {
    count_name(r, who);
  }
  // Before the hash, which takes its time on purpose.
  r.db.read([&](store::reader& db) { ensure_free(db, who.person, lookup); });
  auto const hash = hash_of_password(password, name, person.name, cost);
  r.db.write([&](store::writer& tx) {
    ensure_still_signed_in(tx, who);
    give_password(r, tx, who, person, name, hash);
    delete_attempt(tx, t.what);
  });
  guess.keep();
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
  auto const hash =
      hash_of_password(password, name, r.db.read(theirs).name, cost);
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
    ensure_just_signed_in(tx, who);
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
  auto const is_right = r.db.write_scarce(t.what, [&](store::writer& tx) {
    auto const since = t.take(tx, who.now);
    ensure_just_signed_in(tx, who);
    auto const waiting = unconfirmed_authenticator(tx, who.person);
    if (!waiting || !use_code(r, tx, *waiting, code, who.now)) {
      return false;
    }
    delete_other_authenticators(tx, who.person, waiting->key);
    end_sessions(tx, who.person, who.session, who.now);
    record(r, tx, who, "authenticator.confirmed", who.person, {});
    tell(r, tx, who.person, "way_added",
         {{"way", people_words().find("way_authenticator")}}, who.now);
    t.give_back(tx, since);
    return true;
  });
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
