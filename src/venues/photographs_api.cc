#include "venues/photographs_api.h"

#include "api/generated/bodies.h"
#include "api/generated/operations.h"
#include "api/json.h"

#include "base/error.h"
#include "people/people_answers.h"
#include "people/people_api.h"
#include "secrets/encoding.h"
#include "venues/venue_store.h"
#include "venues/venues_api.h"

namespace linli::venues {

namespace {

using people::key_from;
using people::people_needs;
using people::visit_of;

// It never changes: whoever has it need not ask again.
constexpr auto kForGood = "public, max-age=31536000, immutable";

http::response list(people_needs const& needs, http::request const& asked) {
  auto const p = api::parse_list_venue_photographs(asked);
  auto const r = needs.find(p.district);
  auto const which = venue_id{key_from(p.venue_id)};
  return http::ok(r->db.read([&](store::reader& db) {
    ensure(find_venue(db, which).has_value(), fault::not_found,
           "venues.no_such_venue", "There is no such venue.");
    return api::to_json(photographs_for(db, {.venue = which}));
  }));
}

http::response add(people_needs const& needs, http::request const& asked) {
  auto const p = api::parse_add_venue_photograph(asked);
  auto wish = api::parse_add_venue_photograph_body(asked);
  auto const [r, by] = visit_of(needs, asked);
  auto const which = venue_id{key_from(p.venue_id)};
  add_venue_photograph(*r, by, which, photograph_from(std::move(wish)));
  return http::ok(r->db.read([&](store::reader& db) {
    return api::to_json(photographs_for(db, {.venue = which}));
  }));
}

http::response get(people_needs const& needs, http::request const& asked) {
  auto const p = api::parse_get_photograph(asked);
  auto const r = needs.find(p.district);
  auto const size =
      p.size == "small" ? photograph_size::small : photograph_size::large;
  auto const text = r->db.read([&](store::reader& db) {
    return photograph_text(db, {key_from(p.photograph_id)}, size);
  });
  ensure(text.has_value(), fault::not_found, "venues.no_such_photograph",
         "There is no such photograph.");
  auto out =
      http::ok(secrets::from_base64url(*text).value_or(""), "image/jpeg");
  out.cache_control = kForGood;
  return out;
}

http::response remove(people_needs const& needs, http::request const& asked) {
  auto const p = api::parse_remove_photograph(asked);
  auto const [r, by] = visit_of(needs, asked);
  remove_photograph(*r, by, {key_from(p.photograph_id)});
  return http::no_content();
}

}  // namespace

api::photograph_list photographs_for(store::reader& db,
                                     photograph_of const& what) {
  auto out = api::photograph_list{};
  for (auto const& p : photographs_of(db, what)) {
    out.photographs.push_back({.id = people::text_of(p.key.value),
                               .alt = p.alt,
                               .width = p.width,
                               .height = p.height});
  }
  return out;
}

photograph_wish photograph_from(api::photograph_wish wish) {
  auto file = secrets::from_base64(std::move(wish.content));
  ensure(file.has_value(), fault::invalid, "venues.not_a_photograph",
         "The content is not base 64.");
  return {.file = *std::move(file),
          .alt = std::move(wish.alt),
          .has_consent = wish.has_consent.value_or(false)};
}

void mount_photographs(http::router& r, people_needs const& needs) {
  using http::verb;
  auto const mount = people::adder(r, needs, "/api/v1/d/{district}");
  mount(verb::get, "/venues/{venue_id}/photographs", list);
  mount(verb::post, "/venues/{venue_id}/photographs", add);
  mount(verb::get, "/photographs/{photograph_id}", get);
  mount(verb::del, "/photographs/{photograph_id}", remove);
}

}  // namespace linli::venues
