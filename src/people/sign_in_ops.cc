#include "people/sign_in_ops.h"

#include <algorithm>
#include <fmt/format.h>
#include <optional>

#include "base/error.h"
#include "base/text.h"
#include "people/audit.h"
#include "people/code_steps.h"
#include "people/sign_in_rules.h"
#include "people/sign_in_steps.h"
#include "secrets/seal.h"
#include "secrets/token.h"

namespace linli::people {

namespace {

/// From the year of a birth to that of a day.
std::int64_t years_between(std::string_view const born,
                           std::string_view const today) {
  return base::parse_integer(today.substr(0, 4)).value_or(0) -
         base::parse_integer(born.substr(0, 4)).value_or(0);
}

/// Of several with one number, a family's, the first who is of age, else who is
/// no child: that is whose phone it is.
std::optional<person_id> known_by(registry const& r,
                                  store::reader& db,
                                  channel const by,
                                  std::string const& address,
                                  base::instant const now) {
  auto const lookup = address_lookup(r, by, address);
  auto const grown_up = [&](person_id const who) {
    auto const p = find_person(db, who);
    return p && !is_child(p->born, day_of(now));
  };
  if (auto const found = find_credential(db, credential_by(by), lookup);
      found && grown_up(found->person)) {
    return found->person;
  }
  auto all = find_by_lookup(db, lookup);
  std::erase_if(all, [&](person_id const who) { return !grown_up(who); });
  // Who is 14 by now may have been put down with a parent's, and before them.
  auto const is_of_age = [&](person_id const who) {
    auto const born = find_person(db, who)->born;
    return born.empty() || years_between(born, day_of(now)) >= 18;
  };
  auto const first = std::ranges::find_if(all, is_of_age);
  return first != all.end() ? std::optional{*first}
         : all.empty()      ? std::nullopt
                            : std::optional{all.front()};
}

}  // namespace

sent_code start_sign_in(registry const& r,
                        channel const by,
                        std::string_view const address,
                        http::language const speaks,
                        base::instant const now) {
  auto const to = address_for_code(r, by, address);
  return r.db.write([&](store::writer& tx) {
    return send_code(r, tx,
                     {.good_for = kToSignIn,
                      .by = by,
                      .to = to,
                      .text = "code_text",
                      .speaks = speaks},
                     now);
  });
}

begun finish_sign_in(registry const& r,
                     std::string const& key,
                     std::string_view const code,
                     bool const is_shared,
                     std::string_view const device,
                     base::instant const now) {
  auto out = begun{.token = secrets::new_token(), .session = {}};
  auto const fate = r.db.write([&](store::writer& tx) {
    auto const given = take_code(r, tx, key, kToSignIn, code, now);
    if (given.fate != code_fate::right) {
      return given.fate;
    }
    auto const known = known_by(r, tx, given.by, given.address, now);
    out.is_new = !known;
    auto const who = known ? *known : make_resident(r, tx, {}, now);
    keep_address(r, tx, who, given.by, given.address, now);
    out.session = begin_session(r, tx, out.token,
                                {.person = who,
                                 .token_hash = {},
                                 .old_token_hash = {},
                                 .by = strength::code,
                                 .is_shared = is_shared,
                                 .device = std::string{device},
                                 .acting_for = {}},
                                now);
    return given.fate;
  });
  throw_unless_right(fate);
  return out;
}

begun sign_in_with_password(registry const& r,
                            std::string_view const name,
                            std::string_view const password,
                            std::string_view const device,
                            base::instant const now) {
  auto const lookup = name_lookup(r, name);
  auto const t = tries_of(r, "password " + lookup);
  auto guess = t.take(r.db, now);
  auto const found = r.db.read([&](store::reader& db) {
    return find_credential(db, credential_kind::password, lookup);
  });
  // Outside of any transaction: it takes its time on purpose.
  auto const is_right = found
                            ? secrets::verify_password(found->secret, password)
                            : secrets::verify_nothing(password, {});
  if (!is_right) {
    guess.keep();
    throw base::error{fault::unauthorized, "people.wrong_password",
                      "Name or password is wrong."};
  }
  auto out = begun{.token = secrets::new_token(), .session = {}};
  out.session = r.db.write([&](store::writer& tx) {
    // It may have been reset or taken away meanwhile, or gone to the record
    // that stays.
    auto const still = find_credential(tx, credential_kind::password, lookup);
    ensure(still && still->secret == found->secret, fault::unauthorized,
           "people.wrong_password", "The password is no longer right.");
    delete_attempt(tx, t.what);
    mark_credential_used(tx, still->key, now);
    return begin_session(r, tx, out.token,
                         {.person = still->person,
                          .token_hash = {},
                          .old_token_hash = {},
                          .by = strength::password,
                          .device = std::string{device},
                          .acting_for = {}},
                         now);
  });
  guess.keep();
  return out;
}

begun confirm_second_factor(registry const& r,
                            caller const& who,
                            std::string_view const code) {
  ensure(who.person.value != 0 && who.needs_second_factor, fault::unauthorized,
         "people.not_signed_in", "No sign-in waits for a second factor.");
  auto const t = tries_of(r, fmt::format("second {}", who.person.value));
  auto out = begun{.token = secrets::new_token(), .session = {}};
  auto const is_right = r.db.write_scarce(t.what, [&](store::writer& tx) {
    t.take(tx, who.now);
    auto const c =
        credential_of(tx, who.person, credential_kind::authenticator);
    if (!c || !use_code(r, tx, *c, code, who.now)) {
      return false;
    }
    delete_attempt(tx, t.what);
    out.session = complete_session(tx, who, out.token);
    return true;
  });
  throw_unless_right(is_right ? code_fate::right : code_fate::wrong);
  return out;
}

begun sign_in_with_card(registry const& r,
                        std::string_view const card,
                        bool const is_shared,
                        std::string_view const device,
                        base::instant const now) {
  auto text = base::trim(card);
  if (text.starts_with(kCardPrefix)) {
    text.remove_prefix(kCardPrefix.size());
  }
  auto const lookup = secrets::lookup(r.keys, "card", text);
  auto out = begun{.token = secrets::new_token(), .session = {}};
  out.session = r.db.write([&](store::writer& tx) {
    auto const found = find_credential(tx, credential_kind::card, lookup);
    ensure(found.has_value(), fault::unauthorized, "people.card_not_valid",
           "No valid card says this.");
    mark_credential_used(tx, found->key, now);
    return begin_session(r, tx, out.token,
                         {.person = found->person,
                          .token_hash = {},
                          .old_token_hash = {},
                          .by = strength::card,
                          .is_shared = is_shared,
                          .device = std::string{device},
                          .acting_for = {}},
                         now);
  });
  return out;
}

void sign_out(registry const& r, caller const& who) {
  if (who.person.value != 0) {
    r.db.write([&](store::writer& tx) {
      end_session(tx, who.person, who.session, who.now);
      record(r, tx, who, "session.ended", who.person, {});
    });
  }
}

}  // namespace linli::people
