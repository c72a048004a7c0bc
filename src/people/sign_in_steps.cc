#include "people/sign_in_steps.h"

#include <algorithm>
#include <fmt/format.h>

#include "base/error.h"
#include "people/audit.h"
#include "people/notice_ops.h"
#include "secrets/seal.h"
#include "secrets/token.h"

namespace linli::people {

namespace {

bool has_secret(store::reader& db, person_id const who, sealed_field const f) {
  auto const all = secrets_of(db, who);
  return std::ranges::find(all, f, &secret_row::field) != all.end();
}

/// For others a code is enough (docs/decisions/0004).
bool needs_second_factor(store::reader& db,
                         session_row const& s,
                         base::instant const now) {
  return s.by < strength::second_factor &&
         (s.by == strength::password ||
          !grants_of(db, s.person, now).empty()) &&
         second_factors_of(db, s.person).any();
}

}  // namespace

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
  auto const p = find_person(tx, s.person);
  ensure(!p || !is_child(p->born, day_of(now)), fault::forbidden,
         "people.minor_needs_guardian",
         "Under 14 a guardian signs in, and acts for the child.");
  s.key = {r.ids.next(now)};
  s.token_hash = secrets::token_hash(token);
  s.rotated_at = s.began_at = s.seen_at = now;
  s.needs_second_factor = needs_second_factor(tx, s, now);
  auto const is_strange = is_strange_device(tx, s.person, s.device);
  insert_session(tx, s);
  record(r, tx, as(s.person, now), "session.began", s.person, p ? p->area : "");
  if (is_strange && !s.is_shared) {
    tell(r, tx, s.person, "new_device", {{"device", same_in_all(s.device)}},
         now);
  }
  return s;
}

person_id make_resident(registry const& r,
                        store::writer& tx,
                        std::string const& name,
                        base::instant const now) {
  auto const who = person_id{r.ids.next(now)};
  insert_person(tx, {.key = who,
                     .name = name,
                     .born = {},
                     .area = {},
                     .is_demo = false,
                     .merged_into = {},
                     .created_at = now});
  put_capacities(tx, who, {capacity::resident});
  record(r, tx, as(who, now), "person.created", who, {}, "by signing in");
  return who;
}

credential_kind credential_by(channel const by) {
  return by == channel::phone ? credential_kind::phone : credential_kind::email;
}

sealed_field field_by(channel const by) {
  return by == channel::phone ? sealed_field::phone : sealed_field::email;
}

void keep_way(registry const& r,
              store::writer& tx,
              person_id const who,
              channel const by,
              std::string const& lookup,
              base::instant const now) {
  if (!find_credential(tx, credential_by(by), lookup)) {
    insert_credential(tx,
                      {.key = {r.ids.next(now)},
                       .person = who,
                       .kind = credential_by(by),
                       .lookup = lookup,
                       .secret = {}},
                      now);
  }
}

void keep_address(registry const& r,
                  store::writer& tx,
                  person_id const who,
                  channel const by,
                  std::string const& address,
                  base::instant const now) {
  auto const lookup = address_lookup(r, by, address);
  keep_way(r, tx, who, by, lookup, now);
  auto const field = field_by(by);
  // Of two records that were merged each had its own: signing in with the
  // other's is not telling another one, and a merge may be undone.
  if (!has_secret(tx, who, field)) {
    auto const context = fmt::format("person {} {}", who.value, name_of(field));
    put_secret(tx, who, field, secrets::seal(r.keys, context, address), lookup);
  }
}

std::string address_lookup(registry const& r,
                           channel const by,
                           std::string_view const address) {
  return secrets::lookup(r.keys, by == channel::phone ? "phone" : "email",
                         address);
}

std::optional<session_row> session_of(store::reader& db, caller const& who) {
  for (auto& s : sessions_of(db, who.person)) {
    if (s.key == who.session) {
      return std::move(s);
    }
  }
  return std::nullopt;
}

second_factors second_factors_of(store::reader& db, person_id const who) {
  auto const app = credential_of(db, who, credential_kind::authenticator);
  auto const key = credential_of(db, who, credential_kind::passkey);
  return {app && app->is_confirmed, key.has_value()};
}

session_row complete_session(store::writer& tx,
                             caller const& who,
                             std::string const& token) {
  auto s = session_of(tx, who);
  ensure(s.has_value(), fault::unauthorized, "people.not_signed_in",
         "The session has just ended.");
  s->by = strength::second_factor;
  s->needs_second_factor = false;
  s->token_hash = secrets::token_hash(token);
  s->old_token_hash = std::nullopt;
  s->rotated_at = who.now;
  update_session(tx, *s);
  return *std::move(s);
}

bool is_sure_enough(store::reader& db, caller const& who) {
  if (who.grants.empty()) {
    return true;
  }
  auto const surest = second_factors_of(db, who.person).any()
                          ? strength::second_factor
                      : credential_of(db, who.person, credential_kind::password)
                          ? strength::password
                          : strength::code;
  return who.signed_in_by >= surest;
}

void ensure_just_signed_in(store::reader& db, caller const& who) {
  auto const s = session_of(db, who);
  ensure(s && who.now.unix_s < s->began_at.unix_s + kJustSignedIn &&
             is_sure_enough(db, who),
         fault::forbidden, "people.sign_in_again",
         "Ways to sign in are set up just after signing in the surest way.");
}

void open_question(store::writer& tx,
                   question_row const& q,
                   base::instant const now) {
  delete_questions_before(tx, now);
  ensure(count_questions(tx) < kMostQuestions, fault::too_many,
         "people.too_often", "Too many sign-ins are under way.");
  insert_question(tx, q);
}

question_row close_question(store::writer& tx,
                            std::string_view const shown,
                            question_kind const kind,
                            base::instant const now) {
  auto q = take_question(tx, secrets::token_hash(shown));
  ensure(q && q->kind == kind && now < q->expires_at, fault::invalid,
         "people.question_void", "The sign-in was used or is too old.");
  return *std::move(q);
}

}  // namespace linli::people
