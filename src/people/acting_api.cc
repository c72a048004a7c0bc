#include "api/generated/bodies.h"
#include "api/generated/operations.h"
#include "api/json.h"

#include "base/text.h"
#include "base/time_text.h"
#include "people/people_answers.h"
#include "people/people_api.h"

/// For whom one acts, and who acts for one.
namespace linli::people {

namespace {

http::response my_people(people_needs const& needs,
                         http::request const& asked) {
  api::parse_list_my_people(asked);
  auto const [r, by] = visit_of(needs, asked);
  auto const who = by.person;
  auto const now = by.now;
  auto out = api::represented_list{};
  r->db.read([&](store::reader& db) {
    for (auto const& rep : represented_by(db, who, now)) {
      out.persons.push_back(
          {.id = text_of(rep.key.value),
           .person = chip(db, rep.person),
           .kind = static_cast<api::representation_kind>(rep.kind)});
    }
  });
  return http::ok(api::to_json(out));
}

http::response act(people_needs const& needs, http::request const& asked) {
  api::parse_act_for(asked);
  auto const wish = api::parse_act_for_body(asked);
  auto const [r, by] = visit_of(needs, asked);
  auto const whom =
      wish.person ? std::optional{person_from(*wish.person)} : std::nullopt;
  auto const how = wish.how ? std::optional{static_cast<consent_how>(*wish.how)}
                            : std::nullopt;
  act_for(*r, by, whom, how);
  return answer_me(*r, by);
}

http::response answer_agents(registry const& r, caller const& by) {
  auto out = api::agent_list{};
  r.db.read([&](store::reader& db) {
    for (auto const& rep : representatives_of(db, by.person, by.now)) {
      out.agents.push_back(
          {.id = text_of(rep.key.value),
           .agent = chip(db, rep.agent),
           .kind = static_cast<api::representation_kind>(rep.kind),
           .since = rfc3339(rep.since),
           .until =
               rep.until ? std::optional{rfc3339(*rep.until)} : std::nullopt});
    }
  });
  return http::ok(api::to_json(out));
}

http::response my_agents(people_needs const& needs,
                         http::request const& asked) {
  api::parse_list_my_agents(asked);
  auto const [r, by] = visit_of(needs, asked);
  return answer_agents(*r, by);
}

http::response end_mine(people_needs const& needs, http::request const& asked) {
  auto const p = api::parse_end_my_representation(asked);
  auto const [r, by] = visit_of(needs, asked);
  end_my_representation(*r, by, {key_from(p.representation_id)});
  return answer_agents(*r, by);
}

}  // namespace

void mount_acting(http::router& r, people_needs const& needs) {
  using http::verb;
  auto const add = adder(r, needs, "/api/v1/d/{district}/me");
  add(verb::get, "/acting-for", my_people);
  add(verb::put, "/acting-for", act);
  add(verb::get, "/agents", my_agents);
  add(verb::del, "/representations/{representation_id}", end_mine);
}

}  // namespace linli::people
