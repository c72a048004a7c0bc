#include "people/sign_in_ops.h"

#include <fmt/format.h>
#include <optional>

#include "base/error.h"
#include "base/text.h"
#include "people/audit.h"
#include "secrets/seal.h"
#include "secrets/token.h"
#include "secrets/totp.h"

namespace linli::people {

namespace {

constexpr auto kCodeText = http::sentence{
    "【邻里】验证码 {}，10 分钟内有效。请不要告诉任何人。",
    "Linli: your code is {}. It is good for 10 minutes. Tell it to nobody.",
    "【鄰里】驗證碼 {}，10 分鐘內有效。請不要告訴任何人。"};
constexpr auto kCodeSubject =
    http::sentence{"邻里验证码", "Your Linli code", "鄰里驗證碼"};
constexpr auto kCardPrefix = std::string_view{"linli:card:"};

std::string_view field_of(channel const by) {
  return by == channel::phone ? "phone" : "email";
}

std::string normal_address(channel const by, std::string_view const address) {
  auto const found =
      by == channel::phone ? normal_phone(address) : normal_email(address);
  if (!found) {
    auto const* const code =
        by == channel::phone ? "people.bad_phone" : "people.bad_email";
    throw base::error{fault::invalid, code,
                      "This is no address a code can be sent to."};
  }
  return *found;
}

std::string hash_of_code(registry const& r,
                         std::string_view const key,
                         std::string_view const code) {
  return secrets::lookup(r.keys, "sign-in code",
                         fmt::format("{} {}", key, code));
}

caller as(person_id const who, base::instant const now) {
  auto out = caller{};
  out.person = who;
  out.now = now;
  return out;
}

session_row begin_session(registry const& r,
                          store::writer& tx,
                          std::string const& token,
                          session_row s,
                          base::instant const now) {
  s.key = {r.ids.next(now)};
  s.token_hash = secrets::token_hash(token);
  s.rotated_at = s.began_at = s.seen_at = now;
  insert_session(tx, s);
  auto const p = find_person(tx, s.person);
  record(r, tx, as(s.person, now), "session.began", s.person, p ? p->area : "");
  return s;
}

/// Of several with one number, a family's, the first who is no child.
std::optional<person_id> known_by(registry const& r,
                                  store::reader& db,
                                  channel const by,
                                  std::string const& address,
                                  base::instant const now) {
  auto const lookup = secrets::lookup(r.keys, field_of(by), address);
  auto const kind =
      by == channel::phone ? credential_kind::phone : credential_kind::email;
  if (auto const found = find_credential(db, kind, lookup)) {
    return found->person;
  }
  for (auto const who : find_by_lookup(db, lookup)) {
    if (!is_child(find_person(db, who)->born, day_of(now))) {
      return who;
    }
  }
  return std::nullopt;
}

person_id make_resident(registry const& r,
                        store::writer& tx,
                        base::instant const now) {
  auto const who = person_id{r.ids.next(now)};
  insert_person(tx, {.key = who,
                     .name = {},
                     .born = {},
                     .area = {},
                     .is_demo = false,
                     .merged_into = {},
                     .created_at = now});
  put_capacities(tx, who, {capacity::resident});
  record(r, tx, as(who, now), "person.created", who, {}, "by signing in");
  return who;
}

void keep_address(registry const& r,
                  store::writer& tx,
                  person_id const who,
                  channel const by,
                  std::string const& address,
                  base::instant const now) {
  auto const lookup = secrets::lookup(r.keys, field_of(by), address);
  auto const kind =
      by == channel::phone ? credential_kind::phone : credential_kind::email;
  if (!find_credential(tx, kind, lookup)) {
    insert_credential(tx,
                      {.key = {r.ids.next(now)},
                       .person = who,
                       .kind = kind,
                       .lookup = lookup,
                       .secret = {}},
                      now);
  }
  auto const field =
      by == channel::phone ? sealed_field::phone : sealed_field::email;
  auto const context = fmt::format("person {} {}", who.value, name_of(field));
  put_secret(tx, who, field, secrets::seal(r.keys, context, address), lookup);
}

enum class code_fate : std::uint8_t { right, wrong, gone };

void throw_unless_right(code_fate const f) {
  ensure(f != code_fate::gone, fault::invalid, "people.code_void",
         "The code is used, too old or was tried too often.");
  ensure(f == code_fate::right, fault::invalid, "people.wrong_code",
         "The code is not the one that was sent.");
}

/// A wrong try more; after too many, until the lock is over, none is heard.
struct tries {
  bool are_over(store::reader& db, base::instant const now) const {
    auto const a = find_attempt(db, what);
    return a && a->count >= kPasswordTries &&
           now.unix_s < a->since.unix_s + kPasswordLock;
  }

  void count(store::database& db, base::instant const now) const {
    db.write([&](store::writer& tx) {
      auto const a = find_attempt(tx, what);
      auto const goes_on = a && now.unix_s < a->since.unix_s + kPasswordLock;
      put_attempt(
          tx, what,
          goes_on ? attempt_row{a->since, a->count + 1} : attempt_row{now, 1});
    });
  }

  std::string what;
};

tries tries_of(registry const& r, std::string_view const about) {
  return {secrets::lookup(r.keys, "attempt", about)};
}

void ensure_not_over(registry const& r,
                     tries const& t,
                     base::instant const now) {
  auto const are_over =
      r.db.read([&](store::reader& db) { return t.are_over(db, now); });
  ensure(!are_over, fault::too_many, "people.too_often",
         "Too many wrong tries; locked for a quarter of an hour.");
}

std::string name_lookup(registry const& r, std::string_view const name) {
  return secrets::lookup(r.keys, "sign-in name", base::fold(base::trim(name)));
}

std::string totp_context(person_id const who) {
  return fmt::format("person {} authenticator", who.value);
}

/// Whether the code is the authenticator's; its step then counts as used.
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

}  // namespace

sent_code start_sign_in(registry const& r,
                        channel const by,
                        std::string_view const address,
                        http::language const speaks,
                        base::instant const now) {
  ensure(r.is_demo || (by == channel::phone ? r.sends_phone : r.sends_email),
         fault::invalid, "people.way_not_offered",
         "This district does not send codes that way.");
  auto const to = normal_address(by, address);
  auto const lookup = secrets::lookup(r.keys, field_of(by), to);
  auto const key = secrets::new_token();
  auto const code = secrets::new_code();
  auto const expires = base::instant{now.unix_s + kCodeGoodFor};
  r.db.write([&](store::writer& tx) {
    auto const sent = codes_since(tx, lookup, {now.unix_s - 3600});
    ensure(sent.count < kCodesAnHour &&
               (!sent.latest ||
                now.unix_s >= sent.latest->unix_s + kCodeAgainAfter),
           fault::too_many, "people.too_often",
           "One code a minute and five an hour for one address.");
    delete_codes_before(tx, {now.unix_s - 24 * 3600});
    insert_code(tx, {.key = key,
                     .by = by,
                     .lookup = lookup,
                     .sealed = secrets::seal(r.keys, "code " + key, to),
                     .code_hash = hash_of_code(r, key, code),
                     .created_at = now,
                     .expires_at = expires,
                     .tries = 0,
                     .used_at = {}});
    put_message(r, tx,
                by == channel::phone ? outbox_kind::phone_code
                                     : outbox_kind::email_code,
                {to, std::string{kCodeSubject.in(speaks)},
                 fmt::format(fmt::runtime(kCodeText.in(speaks)), code)},
                now);
  });
  return {key, expires};
}

begun finish_sign_in(registry const& r,
                     std::string const& key,
                     std::string_view const code,
                     std::string_view const device,
                     base::instant const now) {
  auto out = begun{.token = secrets::new_token(), .session = {}};
  auto const fate = r.db.write([&](store::writer& tx) {
    auto const sent = find_code(tx, key);
    if (!sent || sent->used_at || sent->tries >= kCodeTries ||
        now.unix_s >= sent->expires_at.unix_s) {
      return code_fate::gone;
    }
    if (!secrets::equal_in_constant_time(hash_of_code(r, key, code),
                                         sent->code_hash)) {
      count_try(tx, key);
      return code_fate::wrong;
    }
    mark_code_used(tx, key, now);
    auto const address = secrets::open(r.keys, "code " + key, sent->sealed);
    auto const known = known_by(r, tx, sent->by, address, now);
    out.is_new = !known;
    auto const who = known ? *known : make_resident(r, tx, now);
    keep_address(r, tx, who, sent->by, address, now);
    out.session = begin_session(r, tx, out.token,
                                {.person = who,
                                 .token_hash = {},
                                 .old_token_hash = {},
                                 .by = strength::code,
                                 .device = std::string{device},
                                 .acting_for = {}},
                                now);
    return code_fate::right;
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
  ensure_not_over(r, t, now);
  auto const found = r.db.read([&](store::reader& db) {
    return find_credential(db, credential_kind::password, lookup);
  });
  // Outside of any transaction: it takes its time on purpose.
  auto const is_right = found
                            ? secrets::verify_password(found->secret, password)
                            : secrets::verify_nothing(password, {});
  if (!is_right) {
    t.count(r.db, now);
    throw base::error{fault::unauthorized, "people.wrong_password",
                      "Name or password is wrong."};
  }
  auto out = begun{.token = secrets::new_token(), .session = {}};
  out.session = r.db.write([&](store::writer& tx) {
    delete_attempt(tx, t.what);
    mark_credential_used(tx, found->key, now);
    auto const second =
        credential_of(tx, found->person, credential_kind::authenticator);
    return begin_session(r, tx, out.token,
                         {.person = found->person,
                          .token_hash = {},
                          .old_token_hash = {},
                          .by = strength::password,
                          .needs_second_factor = second && second->is_confirmed,
                          .device = std::string{device},
                          .acting_for = {}},
                         now);
  });
  return out;
}

begun confirm_second_factor(registry const& r,
                            caller const& who,
                            std::string_view const code) {
  ensure(who.person.value != 0 && who.needs_second_factor, fault::unauthorized,
         "people.not_signed_in", "No sign-in waits for a second factor.");
  auto const t = tries_of(r, fmt::format("second {}", who.person.value));
  ensure_not_over(r, t, who.now);
  auto out = begun{.token = secrets::new_token(), .session = {}};
  auto const is_right = r.db.write([&](store::writer& tx) {
    auto const c =
        credential_of(tx, who.person, credential_kind::authenticator);
    if (!c || !use_code(r, tx, *c, code, who.now)) {
      return false;
    }
    delete_attempt(tx, t.what);
    for (auto s : sessions_of(tx, who.person)) {
      if (s.key == who.session) {
        s.by = strength::second_factor;
        s.needs_second_factor = false;
        s.token_hash = secrets::token_hash(out.token);
        s.old_token_hash = std::nullopt;
        s.rotated_at = who.now;
        update_session(tx, s);
        out.session = s;
      }
    }
    return true;
  });
  if (!is_right) {
    t.count(r.db, who.now);
  }
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

void set_password(registry const& r,
                  caller const& who,
                  std::string_view const name,
                  std::string_view const password,
                  std::string_view const old_password,
                  secrets::password_cost const cost) {
  auto const t = tries_of(r, fmt::format("old {}", who.person.value));
  ensure_not_over(r, t, who.now);
  auto const [old, person] = r.db.read([&](store::reader& db) {
    return std::pair{credential_of(db, who.person, credential_kind::password),
                     *find_person(db, who.person)};
  });
  if (old && !secrets::verify_password(old->secret, old_password)) {
    t.count(r.db, who.now);
    throw base::error{fault::unauthorized, "people.wrong_password",
                      "The password so far is wrong."};
  }
  auto const personal =
      std::vector<std::string>{std::string{name}, person.name};
  ensure(!secrets::weakness_of(password, personal), fault::invalid,
         "people.weak_password", "The password is too easy to guess.");
  auto const hash = secrets::hash_password(password, cost);
  auto const lookup = name_lookup(r, name);
  r.db.write([&](store::writer& tx) {
    auto const taken = find_credential(tx, credential_kind::password, lookup);
    ensure(!taken || taken->person == who.person, fault::conflict,
           "people.name_taken", "Somebody else signs in with this name.");
    delete_credentials(tx, who.person, credential_kind::password);
    insert_credential(tx,
                      {.key = {r.ids.next(who.now)},
                       .person = who.person,
                       .kind = credential_kind::password,
                       .lookup = lookup,
                       .secret = hash},
                      who.now);
    end_sessions(tx, who.person, who.session, who.now);
    delete_attempt(tx, t.what);
    record(r, tx, who, "password.set", who.person, person.area);
  });
}

std::string start_authenticator(registry const& r, caller const& who) {
  auto const secret = secrets::new_totp_secret();
  r.db.write([&](store::writer& tx) {
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
                       .secret = {}},
                      who.now);
    record(r, tx, who, "card.issued", whose, find_person(tx, whose)->area);
  });
  return std::string{kCardPrefix} + text;
}

namespace {

bool is_good(known_session const& k,
             std::string const& hash,
             base::instant const now) {
  auto const& s = k.session;
  auto const idle = s.is_shared         ? kSharedPause
                    : !k.grants.empty() ? kIdleStaff
                                        : kIdle;
  auto const is_old = s.token_hash != hash;
  return k.person.state == person_state::here &&
         now.unix_s < s.seen_at.unix_s + idle &&
         (!is_old || now.unix_s < s.rotated_at.unix_s + kOldTokenGood);
}

/// To the minute is enough, but for sessions that end after a pause.
void keep_seen(registry const& r, known_session& k, base::instant const now) {
  auto const every = k.session.is_shared ? 10 : 60;
  auto const rotates = now.unix_s >= k.session.rotated_at.unix_s + kRotateAfter;
  if (!rotates && now.unix_s < k.session.seen_at.unix_s + every) {
    return;
  }
  k.session.seen_at = now;
  if (rotates) {
    k.fresh = secrets::new_token();
    k.session.old_token_hash = k.session.token_hash;
    k.session.token_hash = secrets::token_hash(k.fresh);
    k.session.rotated_at = now;
  }
  r.db.write([&](store::writer& tx) { update_session(tx, k.session); });
}

}  // namespace

std::optional<known_session> find_caller(registry const& r,
                                         std::string_view const token,
                                         base::instant const now) {
  auto const hash = secrets::token_hash(token);
  auto found = r.db.read([&](store::reader& db) {
    auto out = std::optional<known_session>{};
    if (auto s = find_session(db, hash)) {
      auto const who = s->person;
      out = known_session{.session = *std::move(s),
                          .person = *find_person(db, who),
                          .grants = grants_of(db, who, now),
                          .fresh = {}};
    }
    return out;
  });
  if (!found) {
    return std::nullopt;
  }
  if (!is_good(*found, hash, now)) {
    r.db.write([&](store::writer& tx) {
      end_session(tx, found->session.person, found->session.key, now);
    });
    return std::nullopt;
  }
  if (found->session.token_hash == hash) {
    keep_seen(r, *found, now);
  }
  return found;
}

}  // namespace linli::people
