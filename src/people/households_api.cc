#include "api/generated/bodies.h"
#include "api/generated/operations.h"
#include "api/json.h"

#include "base/text.h"
#include "base/time_text.h"
#include "people/household_ops.h"
#include "people/people_answers.h"
#include "people/people_api.h"

namespace linli::people {

namespace {

std::int64_t key_from(std::string const& text) {
  return base::parse_integer(text).value_or(0);
}

std::optional<std::int64_t> wide(std::optional<int> const n) {
  return n ? std::optional{std::int64_t{*n}} : std::nullopt;
}

std::optional<int> narrow(std::optional<std::int64_t> const n) {
  return n ? std::optional{static_cast<int>(*n)} : std::nullopt;
}

std::optional<std::string> text_of(std::optional<base::instant> const at) {
  return at ? std::optional{rfc3339(*at)} : std::nullopt;
}

api::household to_api(household_view const& h) {
  auto out = api::household{.id = people::text_of(h.row.key.value),
                            .door = h.door,
                            .since = rfc3339(h.row.began_at),
                            .members = {},
                            .former = {}};
  for (auto const& [m, name] : h.members) {
    (m.until ? out.former : out.members)
        .push_back(
            {.person = {.id = people::text_of(m.person.value), .name = name},
             .relation = static_cast<api::household_relation>(m.as),
             .since = rfc3339(m.since),
             .until = text_of(m.until)});
  }
  return out;
}

http::response answer(building_view const& v) {
  auto out = api::building_detail{.id = people::text_of(v.row.key.value),
                                  .address = v.row.address,
                                  .area = v.row.area,
                                  .floors = wide(v.row.floors),
                                  .units = wide(v.row.units),
                                  .at = v.row.at,
                                  .revision = v.row.revision,
                                  .is_demo = v.row.is_demo,
                                  .households = {}};
  for (auto const& h : v.households) {
    out.households.push_back(to_api(h));
  }
  return http::ok(api::to_json(out));
}

template <typename Wish>
building_change change_from(Wish const& wish) {
  return {.area = wish.area,
          .address = wish.address,
          .floors = narrow(wish.floors),
          .units = narrow(wish.units),
          .at = wish.at};
}

http::response list(people_needs const& needs, http::request const& asked) {
  auto const p = api::parse_list_buildings(asked);
  auto const [r, by] = visit_of(needs, asked);
  auto const found = find_buildings(
      *r, by, p.q.value_or(""), p.area.value_or(""),
      p.after ? key_from(*p.after) : 0, static_cast<int>(p.limit));
  auto out = api::building_page{};
  for (auto const& l : found.lines) {
    out.buildings.push_back({.id = people::text_of(l.row.key.value),
                             .address = l.row.address,
                             .area = l.row.area,
                             .floors = wide(l.row.floors),
                             .units = wide(l.row.units),
                             .households = l.households,
                             .persons = l.persons,
                             .is_demo = l.row.is_demo});
  }
  if (found.next) {
    out.next = people::text_of(*found.next);
  }
  return http::ok(api::to_json(out));
}

http::response create(people_needs const& needs, http::request const& asked) {
  api::parse_create_building(asked);
  auto const wish = api::parse_create_building_body(asked);
  auto const [r, by] = visit_of(needs, asked);
  return answer(create_building(*r, by, change_from(wish)));
}

http::response get(people_needs const& needs, http::request const& asked) {
  auto const p = api::parse_get_building(asked);
  auto const [r, by] = visit_of(needs, asked);
  return answer(get_building(*r, by, {key_from(p.building_id)}));
}

http::response update(people_needs const& needs, http::request const& asked) {
  auto const p = api::parse_update_building(asked);
  auto const wish = api::parse_update_building_body(asked);
  auto const [r, by] = visit_of(needs, asked);
  return answer(update_building(*r, by, {key_from(p.building_id)},
                                wish.revision, change_from(wish)));
}

http::response close(people_needs const& needs, http::request const& asked) {
  auto const p = api::parse_close_building(asked);
  auto const [r, by] = visit_of(needs, asked);
  close_building(*r, by, {key_from(p.building_id)});
  return http::no_content();
}

http::response add_door(people_needs const& needs, http::request const& asked) {
  auto const p = api::parse_add_household(asked);
  auto const wish = api::parse_add_household_body(asked);
  auto const [r, by] = visit_of(needs, asked);
  return answer(add_household(*r, by, {key_from(p.building_id)}, wish.door));
}

http::response end(people_needs const& needs, http::request const& asked) {
  auto const p = api::parse_end_household(asked);
  auto const [r, by] = visit_of(needs, asked);
  return answer(end_household(*r, by, {key_from(p.household_id)}));
}

http::response join(people_needs const& needs, http::request const& asked) {
  auto const p = api::parse_move_in(asked);
  auto const wish = api::parse_move_in_body(asked);
  auto const [r, by] = visit_of(needs, asked);
  return answer(move_in(*r, by, {key_from(p.household_id)},
                        person_from(wish.person),
                        static_cast<relation>(wish.relation)));
}

http::response leave(people_needs const& needs, http::request const& asked) {
  auto const p = api::parse_move_out(asked);
  auto const [r, by] = visit_of(needs, asked);
  return answer(
      move_out(*r, by, {key_from(p.household_id)}, person_from(p.person_id)));
}

}  // namespace

void mount_households(http::router& r, people_needs const& needs) {
  using http::verb;
  auto const d = std::string{"/api/v1/d/{district}"};
  auto const one = std::string{"/buildings/{building_id}"};
  auto const home = std::string{"/households/{household_id}"};
  auto const add = adder(r, needs, d);
  add(verb::get, "/buildings", list);
  add(verb::post, "/buildings", create);
  add(verb::get, one, get);
  add(verb::patch, one, update);
  add(verb::del, one, close);
  add(verb::post, one + "/households", add_door);
  add(verb::del, home, end);
  add(verb::post, home + "/members", join);
  add(verb::del, home + "/members/{person_id}", leave);
}

}  // namespace linli::people
