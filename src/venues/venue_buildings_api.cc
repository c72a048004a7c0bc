#include "api/generated/bodies.h"
#include "api/generated/operations.h"
#include "api/json.h"

#include "people/people_answers.h"
#include "people/people_api.h"
#include "venues/venue_buildings.h"
#include "venues/venue_ops.h"
#include "venues/venues_api.h"

namespace linli::venues {

namespace {

using people::key_from;
using people::people_needs;
using people::visit_of;

http::response answer(neighbourhood const& n) {
  auto out = api::venue_buildings{.buildings = {}, .is_named = n.is_named};
  for (auto const& b : n.buildings) {
    out.buildings.push_back({people::text_of(b.key.value), b.address});
  }
  return http::ok(api::to_json(out));
}

http::response get(people_needs const& needs, http::request const& asked) {
  auto const p = api::parse_get_venue_buildings(asked);
  auto const [r, by] = visit_of(needs, asked);
  auto const& who = by;
  return answer(r->db.read([&](store::reader& db) {
    auto const v = open_venue(db, {key_from(p.venue_id)});
    who.allow(v.area);
    return neighbourhood_of(db, v.key);
  }));
}

http::response put(people_needs const& needs, http::request const& asked) {
  auto const p = api::parse_set_venue_buildings(asked);
  auto const wish = api::parse_set_venue_buildings_body(asked);
  auto const [r, by] = visit_of(needs, asked);
  auto all = std::vector<people::building_id>{};
  for (auto const& id : wish.buildings) {
    all.push_back({key_from(id)});
  }
  return answer(name_buildings(*r, by, {key_from(p.venue_id)}, std::move(all)));
}

}  // namespace

void mount_venue_buildings(http::router& r, people_needs const& needs) {
  using http::verb;
  auto const mount = people::adder(r, needs, "/api/v1/d/{district}");
  auto const one = std::string{"/venues/{venue_id}/buildings"};
  mount(verb::get, one, get);
  mount(verb::put, one, put);
}

}  // namespace linli::venues
