#include "api/generated/bodies.h"
#include "api/generated/operations.h"
#include "api/json.h"

#include "base/text.h"
#include "people/address_ops.h"
#include "people/people_api.h"
#include "people/sign_in_answers.h"
#include "people/sign_in_turn.h"
#include "people/way_answers.h"
#include "people/way_ops.h"

namespace linli::people {

namespace {

http::response list(people_needs const& needs, http::request const& asked) {
  api::parse_list_my_ways(asked);
  return answer_ways(needs, asked);
}

http::response remove(people_needs const& needs, http::request const& asked) {
  auto const p = api::parse_remove_my_way(asked);
  auto const [r, by] = visit_of(needs, asked);
  remove_way(*r, by, {base::parse_integer(p.way_id).value_or(0)}, p.really);
  return answer_ways(needs, asked);
}

http::response no_password(people_needs const& needs,
                           http::request const& asked) {
  auto const p = api::parse_remove_my_password(asked);
  auto const [r, by] = visit_of(needs, asked);
  remove_password(*r, by, p.really);
  return answer_ways(needs, asked);
}

http::response no_authenticator(people_needs const& needs,
                                http::request const& asked) {
  api::parse_remove_my_authenticator(asked);
  auto const [r, by] = visit_of(needs, asked);
  remove_authenticator(*r, by);
  return answer_ways(needs, asked);
}

http::response start_address(people_needs const& needs,
                             http::request const& asked) {
  api::parse_start_my_address(asked);
  auto const wish = api::parse_start_my_address_body(asked);
  auto const v = visit_of(needs, asked);
  return code_under_way(
      within_limits(needs, asked, v, sign_in_step::code_sent, [&] {
        return start_my_address(*v.at, v.by, static_cast<channel>(wish.channel),
                                wish.address, asked.speaks);
      }));
}

http::response confirm_address(people_needs const& needs,
                               http::request const& asked) {
  auto const p = api::parse_confirm_my_address(asked);
  auto const given = api::parse_confirm_my_address_body(asked);
  auto const v = visit_of(needs, asked);
  guessed(needs, asked, v, sign_in_step::code,
          [&] { confirm_my_address(*v.at, v.by, p.code_id, given.code); });
  return answer_ways(needs, asked);
}

http::response remove_address(people_needs const& needs,
                              http::request const& asked) {
  auto const p = api::parse_remove_my_address(asked);
  auto const [r, by] = visit_of(needs, asked);
  remove_my_address(
      *r, by, p.channel == "phone" ? channel::phone : channel::email, p.really);
  return answer_ways(needs, asked);
}

}  // namespace

void mount_ways(http::router& r, people_needs const& needs) {
  using http::verb;
  auto const me = std::string{"/api/v1/d/{district}/me"};
  auto const add = adder(r, needs, me);
  add(verb::get, "/ways", list);
  add(verb::del, "/ways/{way_id}", remove);
  add(verb::del, "/password", no_password);
  add(verb::del, "/authenticator", no_authenticator);
  add(verb::post, "/addresses/codes", start_address);
  add(verb::post, "/addresses/codes/{code_id}", confirm_address);
  add(verb::del, "/addresses/{channel}", remove_address);
}

}  // namespace linli::people
