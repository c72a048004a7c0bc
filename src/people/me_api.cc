#include <algorithm>

#include "api/generated/bodies.h"
#include "api/generated/operations.h"
#include "api/json.h"

#include "base/error.h"
#include "base/text.h"
#include "base/time_text.h"
#include "people/dictionary.h"
#include "people/kept_answers.h"
#include "people/kept_ops.h"
#include "people/people_answers.h"
#include "people/people_api.h"
#include "secrets/encoding.h"
#include "secrets/totp.h"

namespace linli::people {

namespace {

http::response get_me(people_needs const& needs, http::request const& asked) {
  api::parse_get_me(asked);
  auto const [r, by] = visit_of(needs, asked);
  return answer_me(*r, by);
}

http::response change_me(people_needs const& needs,
                         http::request const& asked) {
  api::parse_update_me(asked);
  auto const wish = api::parse_update_me_body(asked);
  auto const [r, by] = visit_of(needs, asked);
  auto what = person_change{.name = wish.name,
                            .area = wish.area,
                            .born = wish.born,
                            .speaks = {},
                            .capacities = {},
                            .fields = {}};
  if (wish.language) {
    what.speaks = language_from(*wish.language);
  }
  update_me(*r, by, what);
  return answer_me(*r, by);
}

http::response my_sessions(people_needs const& needs,
                           http::request const& asked) {
  api::parse_list_my_sessions(asked);
  auto const [r, by] = visit_of(needs, asked);
  auto out = api::session_list{};
  r->db.read([&, &who = by](store::reader& db) {
    for (auto const& s : sessions_of(db, who.person)) {
      out.sessions.push_back({.id = text_of(s.key.value),
                              .device = s.device,
                              .strength = s.by,
                              .began_at = rfc3339(s.began_at),
                              .seen_at = rfc3339(s.seen_at),
                              .is_this = s.key == who.session,
                              .is_shared = s.is_shared});
    }
  });
  return http::ok(api::to_json(out));
}

http::response end_one(people_needs const& needs, http::request const& asked) {
  auto const p = api::parse_end_my_session(asked);
  auto const which = session_id{base::parse_integer(p.session_id).value_or(0)};
  auto const [r, by] = visit_of(needs, asked);
  auto const& who = by;
  auto const& at = *r;
  auto const ended = at.db.write([&](store::writer& tx) {
    // A card that was found signs nobody out who came in by more.
    if (who.signed_in_by == strength::card) {
      auto const all = sessions_of(tx, who.person);
      auto const other = std::ranges::find(all, which, &session_row::key);
      ensure(other == all.end() || other->by == strength::card, fault::conflict,
             "people.stronger_session",
             "The session was begun in a stronger way than this one.");
    }
    auto const found = end_session(tx, who.person, which, who.now);
    if (found) {
      record(at, tx, who, "session.ended", who.person, {});
    }
    return found;
  });
  ensure(ended, fault::not_found, "people.no_such_session",
         "The caller has no such session.");
  return http::no_content();
}

http::response my_consents(people_needs const& needs,
                           http::request const& asked) {
  api::parse_list_my_consents(asked);
  auto const [r, by] = visit_of(needs, asked);
  auto const who = by.whom();
  return http::ok(r->db.read(
      [&](store::reader& db) { return api::to_json(consents_for(db, who)); }));
}

/// Whoever acts says what the other told them, and a guardian what they decide.
consent_how how_answered(store::reader& db, caller const& who) {
  if (!who.acting_for) {
    return consent_how::on_page;
  }
  auto const p = find_person(db, *who.acting_for);
  return p && is_child(p->born, day_of(who.now)) ? consent_how::guardian
                                                 : consent_how::spoken;
}

http::response answer_one(people_needs const& needs,
                          http::request const& asked) {
  auto const p = api::parse_answer_my_consent(asked);
  auto const given = api::parse_answer_my_consent_body(asked);
  auto const [r, by] = visit_of(needs, asked);
  auto const& at = *r;
  auto const& who = by;
  ensure(!given.person || person_from(*given.person) == who.whom(),
         fault::conflict, "people.acting_ended",
         "The session acts for somebody else by now, or for nobody.");
  return http::ok(at.db.write([&](store::writer& tx) {
    answer_consent(at, tx, who, who.whom(), p.purpose, given.given,
                   how_answered(tx, who));
    if (who.acting_for) {
      tell_of_consent(at, tx, who, who.whom(), p.purpose, given.given);
    }
    return api::to_json(consents_for(tx, who.whom()));
  }));
}

http::response export_all(people_needs const& needs,
                          http::request const& asked) {
  api::parse_export_me(asked);
  auto const [r, by] = visit_of(needs, asked);
  export_me(*r, by);
  return kept_file(*r, by.person, by.now);
}

http::response erase(people_needs const& needs, http::request const& asked) {
  api::parse_erase_me(asked);
  api::parse_erase_me_body(asked);
  auto const [r, by] = visit_of(needs, asked);
  erase_me(*r, by);
  auto answer = http::no_content();
  answer.headers.push_back(session_cookie(needs, r->district, "", false));
  return answer;
}

http::response put_password(people_needs const& needs,
                            http::request const& asked) {
  api::parse_set_my_password(asked);
  auto const wish = api::parse_set_my_password_body(asked);
  auto const [r, by] = visit_of(needs, asked);
  set_password(*r, by, wish.name, wish.password,
               wish.old_password.value_or(""));
  return http::no_content();
}

http::response new_authenticator(people_needs const& needs,
                                 http::request const& asked) {
  api::parse_start_authenticator(asked);
  auto const [r, by] = visit_of(needs, asked);
  auto const secret = start_authenticator(*r, by);
  auto const who = by.person;
  auto const name =
      r->db.read([&](store::reader& db) { return find_person(db, who)->name; });
  return http::ok(api::to_json(api::authenticator_secret{
      .secret = secrets::base32(secret),
      .uri = secrets::totp_uri(people_words().said("issuer", asked.speaks),
                               name, secret)}));
}

http::response confirm(people_needs const& needs, http::request const& asked) {
  api::parse_confirm_authenticator(asked);
  auto const given = api::parse_confirm_authenticator_body(asked);
  auto const [r, by] = visit_of(needs, asked);
  confirm_authenticator(*r, by, given.code);
  return http::no_content();
}

}  // namespace

http::response answer_me(registry const& r, caller const& by) {
  return http::ok(r.db.read([&](store::reader& db) {
    for (auto const& s : sessions_of(db, by.person)) {
      if (s.key == by.session) {
        return api::to_json(me_of(r, db, s, false, by.now));
      }
    }
    throw base::error{fault::unauthorized, "people.not_signed_in",
                      "The session has just ended."};
  }));
}

void mount_me(http::router& r, people_needs const& needs) {
  using http::verb;
  auto const me = std::string{"/api/v1/d/{district}/me"};
  auto const add = adder(r, needs, me);
  add(verb::get, "", get_me);
  add(verb::patch, "", change_me);
  add(verb::get, "/sessions", my_sessions);
  add(verb::del, "/sessions/{session_id}", end_one);
  add(verb::get, "/consents", my_consents);
  add(verb::put, "/consents/{purpose}", answer_one);
  add(verb::get, "/export", export_all);
  add(verb::post, "/erase", erase);
  add(verb::put, "/password", put_password);
  add(verb::post, "/authenticator", new_authenticator);
  add(verb::put, "/authenticator", confirm);
}

}  // namespace linli::people
