#include "people/provider_ops.h"

#include <algorithm>
#include <fmt/format.h>
#include <set>

#include "base/error.h"
#include "base/log.h"
#include "base/text.h"
#include "people/audit.h"
#include "people/notice_ops.h"
#include "people/sign_in_steps.h"
#include "secrets/pkce.h"
#include "secrets/seal.h"
#include "secrets/token.h"

namespace linli::people {

namespace {

constexpr auto kLongestName = std::size_t{60};  // of a person, in the contract

std::string context_of(std::string_view const key) {
  return fmt::format("question {}", key);
}

/// What is kept until the browser is back; none of them holds a line break.
struct kept_question {
  std::string nonce;
  std::string verifier;
  std::string back;
};

kept_question open_kept(registry const& r, question_row const& q) {
  auto const text = secrets::open(r.keys, context_of(q.key), q.sealed);
  auto const lines = base::split(text, '\n');
  ensure(lines.size() == 3, fault::io, "secrets.cannot_open",
         "A question is not what was sealed.");
  return {std::string{lines[0]}, std::string{lines[1]}, std::string{lines[2]}};
}

/// Who it is at the provider: as a provider is known by its issuer, renaming it
/// in the settings loses nobody.
std::string subject_lookup(registry const& r,
                           provider_settings const& s,
                           std::string_view const subject) {
  return secrets::lookup(r.keys, "provider",
                         fmt::format("{}\n{}", s.issuer, subject));
}

struct verified_address {
  channel by{};
  std::string address;
};

/// The address the provider has made sure of, if such a one shall find people.
std::optional<verified_address> address_of(provider_settings const& s,
                                           secrets::id_token_claims const& c) {
  auto out = std::optional<verified_address>{};
  if (s.links_by == provider_link::email && c.email && c.email_verified) {
    if (auto const a = normal_email(*c.email)) {
      out = verified_address{channel::email, *a};
    }
  }
  if (s.links_by == provider_link::phone && c.phone_number &&
      c.phone_number_verified) {
    if (auto const a = normal_phone(*c.phone_number)) {
      out = verified_address{channel::phone, *a};
    }
  }
  return out;
}

/// Children do not count: theirs is a parent's.
std::set<person_id> persons_with(registry const& r,
                                 store::reader& db,
                                 verified_address const& a,
                                 base::instant const now) {
  auto const lookup = address_lookup(r, a.by, a.address);
  auto const listed = find_by_lookup(db, lookup);
  auto out = std::set<person_id>{listed.begin(), listed.end()};
  auto const kind =
      a.by == channel::phone ? credential_kind::phone : credential_kind::email;
  if (auto const c = find_credential(db, kind, lookup)) {
    out.insert(c->person);
  }
  std::erase_if(out, [&](person_id const who) {
    auto const p = find_person(db, who);
    return p && is_child(p->born, day_of(now));
  });
  return out;
}

std::string fitting_name(secrets::id_token_claims const& c) {
  if (!c.name || !base::is_utf8(*c.name)) {
    return {};
  }
  auto name = base::normalize(*c.name);
  auto const fits = base::count_code_points(name) <= kLongestName &&
                    std::ranges::none_of(name, [](char const x) {
                      return static_cast<unsigned char>(x) < ' ';
                    });
  return fits ? name : std::string{};
}

void link(registry const& r,
          store::writer& tx,
          provider_settings const& s,
          std::string const& lookup,
          person_id const who,
          base::instant const now) {
  insert_credential(tx,
                    {.key = {r.ids.next(now)},
                     .person = who,
                     .kind = credential_kind::provider,
                     .lookup = lookup,
                     .secret = {},
                     .label = s.id},
                    now);
  record(r, tx, as(who, now), "provider.connected", who, {});
}

void tell_connected(registry const& r,
                    store::writer& tx,
                    provider_settings const& s,
                    person_id const who,
                    base::instant const now) {
  auto const any = s.name.zh.value_or(s.name.en.value_or(s.id));
  auto const way = localized{s.name.zh.value_or(any), s.name.en.value_or(any),
                             s.name.zh_hant.value_or(any)};
  tell(r, tx, who, "way_added", {{"way", way}}, now);
}

/// Somebody nobody has connected yet.
person_id meet(registry const& r,
               store::writer& tx,
               provider_settings const& s,
               secrets::id_token_claims const& c,
               bool& is_new,
               base::instant const now) {
  auto const address = address_of(s, c);
  auto const known =
      address ? persons_with(r, tx, *address, now) : std::set<person_id>{};
  if (known.size() == 1) {
    // An address alone must not be enough for what a role may do.
    ensure(grants_of(tx, *known.begin(), now).empty(), fault::forbidden,
           "people.connect_first",
           "Staff connect a provider after signing in another way.");
    return *known.begin();
  }
  ensure(known.empty() && s.unknown == provider_newcomer::new_resident,
         fault::forbidden, "people.not_known_here",
         "Nobody, or more than one, is known by what the provider says.");
  is_new = true;
  auto const who = make_resident(r, tx, fitting_name(c), now);
  if (address) {
    keep_address(r, tx, who, address->by, address->address, now);
  }
  return who;
}

begun enter(registry const& r,
            provider_settings const& s,
            secrets::id_token_claims const& c,
            std::string_view const device,
            base::instant const now) {
  auto out = begun{.token = secrets::new_token(), .session = {}};
  auto const lookup = subject_lookup(r, s, c.subject);
  r.db.write([&](store::writer& tx) {
    auto known = find_credential(tx, credential_kind::provider, lookup);
    if (!known) {
      auto const who = meet(r, tx, s, c, out.is_new, now);
      link(r, tx, s, lookup, who, now);
      if (!out.is_new) {
        tell_connected(r, tx, s, who, now);
      }
      known = find_credential(tx, credential_kind::provider, lookup);
    }
    mark_credential_used(tx, known->key, now);
    out.session = begin_session(r, tx, out.token,
                                {.person = known->person,
                                 .token_hash = {},
                                 .old_token_hash = {},
                                 .by = s.gives,
                                 .device = std::string{device},
                                 .acting_for = {}},
                                now);
  });
  return out;
}

void connect(registry const& r,
             provider_settings const& s,
             secrets::id_token_claims const& c,
             question_row const& q,
             base::instant const now) {
  auto const lookup = subject_lookup(r, s, c.subject);
  r.db.write([&](store::writer& tx) {
    auto who = as(*q.person, now);
    who.session = *q.session;
    ensure(session_of(tx, who).has_value(), fault::invalid,
           "people.question_void", "The session has ended meanwhile.");
    auto const known = find_credential(tx, credential_kind::provider, lookup);
    ensure(!known || known->person == *q.person, fault::conflict,
           "people.provider_taken",
           "The account is connected to somebody else.");
    if (!known) {
      link(r, tx, s, lookup, *q.person, now);
      tell_connected(r, tx, s, *q.person, now);
    }
  });
}

/// As the contract names them.
std::string factors_in_words(second_factors const& has) {
  return fmt::format("{}{}{}", has.has_passkey ? "passkey" : "",
                     has.has_passkey && has.has_authenticator ? "," : "",
                     has.has_authenticator ? "authenticator" : "");
}

void check_answer(provider_settings const& s,
                  provider_endpoints const& e,
                  provider_answer const& given) {
  auto const is_named =
      given.issuer.empty() ? !e.names_itself : given.issuer == s.issuer;
  ensure(is_named, fault::unauthorized, "people.provider_refused",
         "The answer is of another provider.");
  ensure(given.error != "access_denied", fault::unauthorized,
         "people.provider_cancelled", "The person did not go on.");
  ensure(given.error.empty() && !given.code.empty(), fault::unauthorized,
         "people.provider_refused", "The provider gives no code.");
}

void finish(registry const& r,
            provider_client& with,
            provider_answer const& given,
            std::string const& redirect,
            std::string_view const device,
            base::instant const now,
            provider_end& out) {
  auto const& s = with.settings();
  auto const q = r.db.write([&](store::writer& tx) {
    return close_question(tx, given.state, question_kind::provider, now);
  });
  ensure(
      q.provider == s.id && secrets::equal_in_constant_time(
                                q.browser, secrets::token_hash(given.browser)),
      fault::invalid, "people.question_void",
      "The sign-in was begun in another browser.");
  out.connecting = q.person.has_value();
  auto kept = open_kept(r, q);
  out.back = std::move(kept.back);
  check_answer(s, with.endpoints(now), given);
  auto const claims =
      with.claims_for(given.code, kept.verifier, kept.nonce, redirect, now);
  if (out.connecting) {
    connect(r, s, claims, q, now);
  } else {
    out.in = enter(r, s, claims, device, now);
    if (out.in->session.needs_second_factor) {
      out.second = factors_in_words(r.db.read([&](store::reader& db) {
        return second_factors_of(db, out.in->session.person);
      }));
    }
  }
}

}  // namespace

provider_begun begin_with_provider(registry const& r,
                                   provider_client& with,
                                   caller const& who,
                                   bool const connecting,
                                   std::string const& redirect,
                                   std::string_view const back) {
  if (connecting) {
    r.db.read([&](store::reader& db) { ensure_just_signed_in(db, who); });
  }
  auto const endpoints = with.endpoints(who.now);
  auto const proof = secrets::new_pkce();
  auto const nonce = secrets::new_token();
  auto out = provider_begun{.address = {},
                            .state = secrets::new_token(),
                            .browser = secrets::new_token()};
  out.address = authorization_address(with.settings(), endpoints,
                                      {.state = out.state,
                                       .nonce = nonce,
                                       .challenge = proof.challenge,
                                       .redirect = redirect});
  auto const key = secrets::token_hash(out.state);
  auto const kept = fmt::format("{}\n{}\n{}", nonce, proof.verifier,
                                safe_back(r.district, back));
  auto q = question_row{.key = key,
                        .kind = question_kind::provider,
                        .provider = with.settings().id,
                        .browser = secrets::token_hash(out.browser),
                        .sealed = secrets::seal(r.keys, context_of(key), kept),
                        .expires_at = {who.now.unix_s + kProviderQuestionGood}};
  if (connecting) {
    q.person = who.person;
    q.session = who.session;
  }
  r.db.write([&](store::writer& tx) { open_question(tx, q, who.now); });
  return out;
}

provider_end end_with_provider(registry const& r,
                               provider_client& with,
                               provider_answer const& given,
                               std::string const& redirect,
                               std::string_view const device,
                               base::instant const now) {
  auto out = provider_end{.back = safe_back(r.district, "")};
  try {
    finish(r, with, given, redirect, device, now, out);
  } catch (base::error const& e) {
    if (!std::string_view{e.code()}.starts_with("people.")) {
      base::log_error("people.provider", "{}: {}: {}", with.settings().id,
                      e.code(), e.what());
    }
    out.problem = e.code();
  }
  return out;
}

}  // namespace linli::people
