#include "api/generated/bodies.h"
#include "api/generated/operations.h"
#include "api/json.h"

#include "base/error.h"
#include "people/passkey_ops.h"
#include "people/people_api.h"
#include "people/sign_in_answers.h"
#include "people/sign_in_turn.h"
#include "people/way_answers.h"
#include "secrets/encoding.h"

namespace linli::people {

namespace {

constexpr auto kTimeoutMs = kPasskeyQuestionGood * 1000;

std::string bytes_of(std::string const& field, std::string const& text) {
  auto bytes = secrets::from_base64url(text);
  if (!bytes) {
    throw base::error{fault::invalid,
                      "http.bad_fields",
                      "A field is not what the contract asks for.",
                      {{field, "base64url"}}};
  }
  return *std::move(bytes);
}

http::response ask(people_needs const& needs, http::request const& asked) {
  api::parse_ask_for_passkey(asked);
  auto const site = site_for(needs, asked);
  auto const v = visit_of(needs, asked);
  auto q = within_limits(needs, asked, v, sign_in_step::question,
                         [&] { return ask_for_passkey(*v.at, v.by); });
  return http::ok(api::to_json(
      api::passkey_question{.challenge = std::move(q.challenge),
                            .rp_id = site.rp_id,
                            .timeout_ms = kTimeoutMs,
                            .passkeys = std::move(q.credential_ids)}));
}

http::response enter(people_needs const& needs, http::request const& asked) {
  api::parse_sign_in_with_passkey(asked);
  auto const given = api::parse_sign_in_with_passkey_body(asked);
  auto const site = site_for(needs, asked);
  auto const shown = secrets::passkey_assertion{
      .credential_id = bytes_of("id", given.id),
      .client_data_json = bytes_of("client_data", given.client_data),
      .authenticator_data =
          bytes_of("authenticator_data", given.authenticator_data),
      .signature = bytes_of("signature", given.signature)};
  auto const v = visit_of(needs, asked);
  return signed_in(needs, *v.at,
                   guessed(needs, asked, v, sign_in_step::passkey,
                           [&] {
                             return sign_in_with_passkey(*v.at, site, v.by,
                                                         given.challenge, shown,
                                                         device_of(asked));
                           }),
                   v.by.now);
}

http::response start(people_needs const& needs, http::request const& asked) {
  api::parse_start_passkey(asked);
  auto const site = site_for(needs, asked);
  auto const [r, by] = visit_of(needs, asked);
  auto q = start_passkey(*r, by);
  return http::ok(api::to_json(api::new_passkey_question{
      .challenge = std::move(q.asked.challenge),
      .rp_id = site.rp_id,
      .timeout_ms = kTimeoutMs,
      .user_id = std::move(q.user_id),
      .user_name = std::move(q.user_name),
      .verify = q.must_verify,
      .passkeys = std::move(q.asked.credential_ids)}));
}

http::response add(people_needs const& needs, http::request const& asked) {
  api::parse_add_passkey(asked);
  auto const given = api::parse_add_passkey_body(asked);
  auto const site = site_for(needs, asked);
  auto const [r, by] = visit_of(needs, asked);
  add_passkey(*r, site, by, given.challenge, given.name,
              bytes_of("client_data", given.client_data),
              bytes_of("attestation", given.attestation));
  return answer_ways(needs, asked);
}

}  // namespace

void mount_passkeys(http::router& r, people_needs const& needs) {
  using http::verb;
  auto const d = std::string{"/api/v1/d/{district}"};
  auto const mount = [&](verb const v, std::string const& path,
                         auto const& handle) {
    r.add(v, d + path, [needs, handle](http::request const& asked) {
      return handle(needs, asked);
    });
  };
  mount(verb::post, "/sign-in/passkey/question", ask);
  mount(verb::post, "/sign-in/passkey", enter);
  mount(verb::post, "/me/passkeys/question", start);
  mount(verb::post, "/me/passkeys", add);
}

}  // namespace linli::people
