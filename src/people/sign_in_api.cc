#include "api/generated/bodies.h"
#include "api/generated/operations.h"
#include "api/json.h"

#include "base/error.h"
#include "base/time_text.h"
#include "people/code_steps.h"
#include "people/people_answers.h"
#include "people/people_api.h"
#include "people/provider_client.h"
#include "people/sign_in_answers.h"
#include "people/sign_in_turn.h"

namespace linli::people {

namespace {

constexpr auto kShownMessages = 50;

http::response get_ways(people_needs const& needs, http::request const& asked) {
  auto const r = needs.find(api::parse_get_sign_in(asked).district);
  auto const has_origin = find_origin(needs, asked).has_value();
  auto out = api::sign_in_ways{.channels = {},
                               .demo = r->is_demo,
                               .passkeys = find_site(needs, asked).has_value(),
                               .providers = {}};
  if (needs.providers != nullptr && has_origin) {
    for (auto const& p : needs.providers->all) {
      out.providers.push_back({p->settings().id, p->settings().name});
    }
  }
  for (auto const by : {channel::phone, channel::email}) {
    if (sends_codes(*r, by)) {
      out.channels.push_back(static_cast<api::channel>(by));
    }
  }
  return http::ok(api::to_json(out));
}

http::response start(people_needs const& needs, http::request const& asked) {
  api::parse_start_sign_in(asked);
  auto const wish = api::parse_start_sign_in_body(asked);
  auto const v = visit_of(needs, asked);
  return code_under_way(
      within_limits(needs, asked, v, sign_in_step::code_sent, [&] {
        return start_sign_in(*v.at, static_cast<channel>(wish.channel),
                             wish.address, asked.speaks, v.by.now);
      }));
}

template <typename Work>
http::response enter(people_needs const& needs,
                     http::request const& asked,
                     visit const& v,
                     sign_in_step const by,
                     Work&& work) {
  return signed_in(needs, *v.at, guessed(needs, asked, v, by, work), v.by.now);
}

http::response finish(people_needs const& needs, http::request const& asked) {
  auto const p = api::parse_finish_sign_in(asked);
  auto const given = api::parse_finish_sign_in_body(asked);
  auto const v = visit_of(needs, asked);
  return enter(needs, asked, v, sign_in_step::code, [&] {
    return finish_sign_in(*v.at, p.code_id, given.code,
                          given.shared.value_or(false), device_of(asked),
                          v.by.now);
  });
}

http::response with_password(people_needs const& needs,
                             http::request const& asked) {
  api::parse_sign_in_with_password(asked);
  auto const given = api::parse_sign_in_with_password_body(asked);
  auto const v = visit_of(needs, asked);
  return enter(needs, asked, v, sign_in_step::password, [&] {
    return sign_in_with_password(*v.at, given.name, given.password,
                                 device_of(asked), v.by.now);
  });
}

http::response second_factor(people_needs const& needs,
                             http::request const& asked) {
  api::parse_confirm_second_factor(asked);
  auto const given = api::parse_confirm_second_factor_body(asked);
  auto const v = visit_of(needs, asked);
  return enter(needs, asked, v, sign_in_step::second_factor,
               [&] { return confirm_second_factor(*v.at, v.by, given.code); });
}

http::response with_card(people_needs const& needs,
                         http::request const& asked) {
  api::parse_sign_in_with_card(asked);
  auto const given = api::parse_sign_in_with_card_body(asked);
  auto const v = visit_of(needs, asked);
  return enter(needs, asked, v, sign_in_step::card, [&] {
    return sign_in_with_card(*v.at, given.card, given.shared, device_of(asked),
                             v.by.now);
  });
}

http::response leave(people_needs const& needs, http::request const& asked) {
  api::parse_sign_out(asked);
  auto const [r, by] = visit_of(needs, asked);
  sign_out(*r, by);
  auto answer = http::no_content();
  answer.headers.push_back(session_cookie(needs, r->district, "", false));
  return answer;
}

http::response shown(people_needs const& needs, http::request const& asked) {
  auto const r = needs.find(api::parse_list_shown_messages(asked).district);
  ensure(r->is_demo, fault::not_found, "people.not_a_demo",
         "Messages are shown in demonstrations only.");
  auto out = api::shown_messages{};
  r->db.read([&](store::reader& db) {
    for (auto const& row : latest_messages(db, kShownMessages)) {
      auto const m = open_message(*r, row);
      out.messages.push_back(
          {.at = rfc3339(row.created_at),
           .channel = row.kind == outbox_kind::phone_code ||
                              row.kind == outbox_kind::text_message
                          ? api::channel::phone
                          : api::channel::email,
           .to = hidden(m.to),
           .text = m.text});
    }
  });
  auto answer = http::ok(api::to_json(out));
  answer.cache_control = "no-store";
  return answer;
}

}  // namespace

void mount_sign_in(http::router& r, people_needs const& needs) {
  auto const d = std::string{"/api/v1/d/{district}"};
  r.get(d + "/sign-in",
        [needs](auto const& asked) { return get_ways(needs, asked); });
  r.add(http::verb::post, d + "/sign-in/codes",
        [needs](auto const& asked) { return start(needs, asked); });
  r.add(http::verb::post, d + "/sign-in/codes/{code_id}",
        [needs](auto const& asked) { return finish(needs, asked); });
  r.add(http::verb::post, d + "/sign-in/password",
        [needs](auto const& asked) { return with_password(needs, asked); });
  r.add(http::verb::post, d + "/sign-in/second-factor",
        [needs](auto const& asked) { return second_factor(needs, asked); });
  r.add(http::verb::post, d + "/sign-in/card",
        [needs](auto const& asked) { return with_card(needs, asked); });
  r.add(http::verb::del, d + "/session",
        [needs](auto const& asked) { return leave(needs, asked); });
  r.get(d + "/outbox/shown",
        [needs](auto const& asked) { return shown(needs, asked); });
}

void mount_people(http::router& r, people_needs const& needs) {
  mount_sign_in(r, needs);
  mount_passkeys(r, needs);
  mount_ways(r, needs);
  mount_providers(r, needs);
  mount_me(r, needs);
  mount_acting(r, needs);
  mount_roles(r, needs);
  mount_persons(r, needs);
  mount_audit(r, needs);
  mount_notices(r, needs);
  mount_webhooks(r, needs);
  mount_households(r, needs);
  mount_imports(r, needs);
}

}  // namespace linli::people
