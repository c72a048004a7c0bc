#include "people/passkey_ops.h"

#include <algorithm>
#include <fmt/format.h>

#include "base/error.h"
#include "base/text.h"
#include "people/audit.h"
#include "people/notice_ops.h"
#include "people/sign_in_steps.h"
#include "secrets/encoding.h"
#include "secrets/seal.h"
#include "secrets/token.h"

namespace linli::people {

namespace {

// By the credential, not the person: it may go to another record.
std::string context_of(credential_id const which) {
  return fmt::format("passkey {}", which.value);
}

/// Id, key, and whether it is backed up, as one text to seal.
std::string text_of(secrets::passkey const& p) {
  return fmt::format("{} {} {}", secrets::base64url(p.credential_id),
                     p.public_key, p.backed_up ? 1 : 0);
}

secrets::passkey open_passkey(registry const& r, credential_row const& c) {
  auto const text = secrets::open(r.keys, context_of(c.key), c.secret);
  auto const parts = base::split(text, ' ');
  ensure(parts.size() == 3, fault::io, "secrets.cannot_open",
         "A passkey is not what was sealed.");
  return {secrets::from_base64url(parts[0]).value_or(""), std::string{parts[1]},
          static_cast<std::uint32_t>(c.counter), parts[2] == "1"};
}

std::string passkey_lookup(registry const& r, std::string_view const id) {
  return secrets::lookup(r.keys, "passkey", id);
}

std::vector<std::string> ids_of(registry const& r,
                                store::reader& db,
                                person_id const who) {
  auto out = std::vector<std::string>{};
  for (auto const& line : credentials_of(db, who)) {
    if (line.row.kind == credential_kind::passkey) {
      out.push_back(
          secrets::base64url(open_passkey(r, line.row).credential_id));
    }
  }
  return out;
}

question_row question_of(question_kind const kind,
                         caller const& who,
                         std::string_view const challenge) {
  auto q = question_row{.key = secrets::token_hash(challenge),
                        .kind = kind,
                        .expires_at = {who.now.unix_s + kPasskeyQuestionGood}};
  if (kind != question_kind::passkey) {
    q.person = who.person;
    q.session = who.session;
  }
  return q;
}

secrets::passkey_request request_of(site_address const& site,
                                    std::string_view const challenge,
                                    bool const must_verify) {
  return {site.rp_id,
          {site.origin},
          secrets::from_base64url(challenge).value_or(""),
          must_verify};
}

bool is_second(caller const& who) {
  return who.person.value != 0 && who.needs_second_factor;
}

enum class passkey_fate : std::uint8_t { right, refused, copied, unverified };

struct checked {
  passkey_fate fate{};
  secrets::passkey_use use{};
};

checked check(registry const& r,
              site_address const& site,
              credential_row const& c,
              std::string_view const challenge,
              secrets::passkey_assertion const& given) {
  try {
    return {passkey_fate::right,
            secrets::verify_assertion(request_of(site, challenge, false),
                                      open_passkey(r, c), given)};
  } catch (base::error const& e) {
    if (e.code() != "secrets.passkey_refused") {
      throw;
    }
    auto const is_copy = std::ranges::any_of(
        e.fields(),
        [](base::field_error const& f) { return f.field == "signCount"; });
    return {is_copy ? passkey_fate::copied : passkey_fate::refused, {}};
  }
}

void keep_use(registry const& r,
              store::writer& tx,
              credential_row c,
              secrets::passkey_use const& use,
              base::instant const now) {
  auto known = open_passkey(r, c);
  known.backed_up = use.backed_up;
  c.counter = use.sign_count;
  c.secret = secrets::seal(r.keys, context_of(c.key), text_of(known));
  update_credential(tx, c);
  mark_credential_used(tx, c.key, now);
}

void throw_unless_right(passkey_fate const f) {
  ensure(f != passkey_fate::unverified, fault::forbidden,
         "people.passkey_unverified",
         "Staff use passkeys that make sure who holds them.");
  // The same for one nobody has and one that is wrong: it tells nothing.
  ensure(f == passkey_fate::right, fault::unauthorized,
         "people.passkey_refused", "The passkey does not sign anybody in.");
}

}  // namespace

site_address site_of(std::string const& origin) {
  auto const host_at = origin.find("://") + 3;
  auto const port = origin.find(':', host_at);
  return {origin,
          origin.substr(host_at,
                        port == std::string::npos ? port : port - host_at)};
}

passkey_question ask_for_passkey(registry const& r, caller const& who) {
  auto out =
      passkey_question{.challenge = secrets::new_token(), .credential_ids = {}};
  auto const kind =
      is_second(who) ? question_kind::second_passkey : question_kind::passkey;
  r.db.write([&](store::writer& tx) {
    open_question(tx, question_of(kind, who, out.challenge), who.now);
    if (kind == question_kind::second_passkey) {
      out.credential_ids = ids_of(r, tx, who.person);
    }
  });
  return out;
}

begun sign_in_with_passkey(registry const& r,
                           site_address const& site,
                           caller const& who,
                           std::string_view const challenge,
                           secrets::passkey_assertion const& given,
                           std::string_view const device) {
  auto out = begun{.token = secrets::new_token(), .session = {}};
  auto const second = is_second(who);
  // Used even when what follows fails: a transaction of its own.
  auto const q = r.db.write([&](store::writer& tx) {
    return close_question(
        tx, challenge,
        second ? question_kind::second_passkey : question_kind::passkey,
        who.now);
  });
  auto const fate = r.db.write([&](store::writer& tx) {
    auto const c = find_credential(tx, credential_kind::passkey,
                                   passkey_lookup(r, given.credential_id));
    if (!c ||
        (second && (q.session != who.session || c->person != who.person))) {
      return passkey_fate::refused;
    }
    auto const [found, use] = check(r, site, *c, challenge, given);
    if (found == passkey_fate::copied) {
      record(r, tx, as(c->person, who.now), "passkey.copied", c->person, {});
    }
    if (found != passkey_fate::right) {
      return found;
    }
    if (!use.user_verified && !grants_of(tx, c->person, who.now).empty()) {
      return passkey_fate::unverified;
    }
    keep_use(r, tx, *c, use, who.now);
    out.session =
        second
            ? complete_session(tx, who, out.token)
            : begin_session(r, tx, out.token,
                            {.person = c->person,
                             .token_hash = {},
                             .old_token_hash = {},
                             .by = use.user_verified ? strength::second_factor
                                                     : strength::code,
                             .device = std::string{device},
                             .acting_for = {}},
                            who.now);
    return found;
  });
  throw_unless_right(fate);
  return out;
}

new_passkey_question start_passkey(registry const& r, caller const& who) {
  auto out = new_passkey_question{
      .asked = {.challenge = secrets::new_token(), .credential_ids = {}},
      .user_id = secrets::lookup(r.keys, "passkey user",
                                 std::to_string(who.person.value)),
      .must_verify = !who.grants.empty()};
  r.db.write([&](store::writer& tx) {
    ensure_just_signed_in(tx, who);
    open_question(
        tx, question_of(question_kind::new_passkey, who, out.asked.challenge),
        who.now);
    out.asked.credential_ids = ids_of(r, tx, who.person);
    out.user_name = find_person(tx, who.person)->name;
  });
  return out;
}

void add_passkey(registry const& r,
                 site_address const& site,
                 caller const& who,
                 std::string_view const challenge,
                 std::string_view const name,
                 std::string_view const client_data,
                 std::string_view const attestation) {
  auto const q = r.db.write([&](store::writer& tx) {
    return close_question(tx, challenge, question_kind::new_passkey, who.now);
  });
  ensure(q.session == who.session, fault::invalid, "people.question_void",
         "The question was asked of somebody else.");
  auto const made = secrets::verify_registration(
      request_of(site, challenge, !who.grants.empty()), client_data,
      attestation);
  auto const key = credential_id{r.ids.next(who.now)};
  auto const lookup = passkey_lookup(r, made.credential_id);
  r.db.write([&](store::writer& tx) {
    ensure_just_signed_in(tx, who);
    ensure(!find_credential(tx, credential_kind::passkey, lookup),
           fault::conflict, "people.passkey_known",
           "The passkey signs somebody in already.");
    insert_credential(
        tx,
        {.key = key,
         .person = who.person,
         .kind = credential_kind::passkey,
         .lookup = lookup,
         .secret = secrets::seal(r.keys, context_of(key), text_of(made)),
         .counter = made.sign_count,
         .label = base::normalize(name)},
        who.now);
    record(r, tx, who, "passkey.added", who.person, {});
    tell(r, tx, who.person, "way_added",
         {{"way", same_in_all(base::normalize(name))}}, who.now);
  });
}

}  // namespace linli::people
