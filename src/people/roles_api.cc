#include "api/generated/bodies.h"
#include "api/generated/operations.h"
#include "api/json.h"

#include "base/error.h"
#include "base/text.h"
#include "base/time_text.h"
#include "people/people_answers.h"
#include "people/people_api.h"

/// Who is entrusted with what.
namespace linli::people {

namespace {

template <typename Wish>
role_wish role_from(Wish const& wish) {
  if (wish.area.has_value() == wish.venue.has_value()) {
    throw base::error{fault::invalid,
                      "http.bad_fields",
                      "Either an area or a venue.",
                      {{"area", "is needed unless there is a venue"}}};
  }
  auto what = role_wish{.which = wish.role, .area = wish.area.value_or("")};
  if (wish.venue) {
    what.venue = venue_id{key_from(*wish.venue)};
  }
  if (wish.days) {
    what.days = static_cast<int>(*wish.days);
  }
  return what;
}

http::response add_role(people_needs const& needs, http::request const& asked) {
  auto const p = api::parse_give_role(asked);
  auto const wish = api::parse_give_role_body(asked);
  auto const [r, by] = visit_of(needs, asked);
  auto const who = person_from(p.person_id);
  give_role(*r, by, who, role_from(wish));
  return answer_person(*r, by, who);
}

http::response remove_role(people_needs const& needs,
                           http::request const& asked) {
  auto const p = api::parse_take_role(asked);
  auto const [r, by] = visit_of(needs, asked);
  auto const who = person_from(p.person_id);
  take_role(*r, by, who, {key_from(p.grant_id)});
  return answer_person(*r, by, who);
}

api::role_holder answer_of(store::reader& db, role_holder const& h) {
  return {.person = {.id = text_of(h.person.value), .name = h.name},
          .grant = to_api(h.held),
          .given_by =
              h.given_by ? std::optional{chip(db, *h.given_by)} : std::nullopt,
          .may_end = h.may_end};
}

http::response list_roles(people_needs const& needs,
                          http::request const& asked) {
  auto const p = api::parse_list_roles(asked);
  auto const [r, by] = visit_of(needs, asked);
  auto const found = role_holders(*r, by, p.area.value_or(""));
  auto out = api::role_holder_list{};
  r->db.read([&](store::reader& db) {
    for (auto const& h : found) {
      out.holders.push_back(answer_of(db, h));
    }
  });
  return http::ok(api::to_json(out));
}

http::response appoint_one(people_needs const& needs,
                           http::request const& asked) {
  api::parse_appoint(asked);
  auto const wish = api::parse_appoint_body(asked);
  auto const [r, by] = visit_of(needs, asked);
  auto const given = appoint(*r, by, person_from(wish.person), role_from(wish));
  for (auto const& h : role_holders(*r, by, "")) {
    if (h.held.what.key == given) {
      return http::ok(r->db.read(
          [&](store::reader& db) { return api::to_json(answer_of(db, h)); }));
    }
  }
  throw base::error{fault::not_found, "people.no_such_grant",
                    "The role was taken back meanwhile."};
}

http::response end_one_role(people_needs const& needs,
                            http::request const& asked) {
  auto const p = api::parse_end_role(asked);
  auto const [r, by] = visit_of(needs, asked);
  end_role(*r, by, {key_from(p.grant_id)});
  return http::no_content();
}

http::response find_one(people_needs const& needs, http::request const& asked) {
  api::parse_find_person(asked);
  auto const wish = api::parse_find_person_body(asked);
  auto const [r, by] = visit_of(needs, asked);
  auto const p =
      find_by_address(*r, by,
                      wish.channel == api::channel::phone ? sealed_field::phone
                                                          : sealed_field::email,
                      wish.address);
  return http::ok(api::to_json(
      api::person_chip{.id = text_of(p.key.value), .name = p.name}));
}

}  // namespace

void mount_roles(http::router& r, people_needs const& needs) {
  using http::verb;
  auto const add = adder(r, needs, "/api/v1/d/{district}");
  add(verb::get, "/roles", list_roles);
  add(verb::post, "/roles", appoint_one);
  add(verb::del, "/roles/{grant_id}", end_one_role);
  add(verb::post, "/persons/find", find_one);
  add(verb::post, "/persons/{person_id}/roles", add_role);
  add(verb::del, "/persons/{person_id}/roles/{grant_id}", remove_role);
}

}  // namespace linli::people
