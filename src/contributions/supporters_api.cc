#include <fmt/format.h>

#include "api/generated/bodies.h"
#include "api/generated/operations.h"
#include "api/json.h"

#include "contributions/contribution_answers.h"
#include "contributions/contributions_api.h"
#include "contributions/supporter_ops.h"
#include "people/people_answers.h"
#include "people/people_api.h"
#include "venues/venue_answers.h"

namespace linli::contributions {

namespace {

using people::key_from;
using people::people_needs;
using people::visit_of;

constexpr auto kMostThanks = 100;

std::optional<localized> text_of(std::optional<api::text_wish> const& wish) {
  return wish ? std::optional{venues::text_from(*wish)} : std::nullopt;
}

/// What both bodies have.
template <typename Wish>
supporter_change change_from(Wish const& wish) {
  auto out = supporter_change{.about = text_of(wish.about),
                              .registration = wish.registration,
                              .interest = wish.interest,
                              .is_thanked = wish.is_thanked};
  if (wish.speakers) {
    out.speakers.emplace();
    for (auto const& who : *wish.speakers) {
      out.speakers->push_back(people::person_from(who));
    }
  }
  return out;
}

http::response answer(people::registry const& r,
                      people::caller const& by,
                      supporter_row const& s) {
  return http::ok(r.db.read([&](store::reader& db) {
    return api::to_json(answer_maker{r, db, by}.view_of(s));
  }));
}

http::response list(people_needs const& needs, http::request const& asked) {
  auto const p = api::parse_list_supporters(asked);
  auto const v = visit_of(needs, asked);
  return http::ok(v.at->db.read([&](store::reader& db) {
    auto make = answer_maker{*v.at, db, v.by};
    auto out = api::supporter_list{};
    for (auto const& s : list_supporters(db, v.by, p.area.value_or(""))) {
      out.supporters.push_back(make.line_of(s));
    }
    return api::to_json(out);
  }));
}

http::response create(people_needs const& needs, http::request const& asked) {
  api::parse_create_supporter(asked);
  auto const wish = api::parse_create_supporter_body(asked);
  auto const [r, by] = visit_of(needs, asked);
  auto what = change_from(wish);
  what.kind = static_cast<supporter_kind>(wish.kind);
  what.name = venues::text_from(wish.name);
  what.area = wish.area;
  return answer(*r, by, create_supporter(*r, by, what));
}

http::response get(people_needs const& needs, http::request const& asked) {
  auto const p = api::parse_get_supporter(asked);
  auto const v = visit_of(needs, asked);
  return http::ok(v.at->db.read([&](store::reader& db) {
    auto const s = visible_supporter(db, v.by, {key_from(p.supporter_id)});
    return api::to_json(answer_maker{*v.at, db, v.by}.view_of(s));
  }));
}

http::response update(people_needs const& needs, http::request const& asked) {
  auto const p = api::parse_update_supporter(asked);
  auto const wish = api::parse_update_supporter_body(asked);
  auto const [r, by] = visit_of(needs, asked);
  auto what = change_from(wish);
  what.name = text_of(wish.name);
  what.area = wish.area;
  if (wish.kind) {
    what.kind = static_cast<supporter_kind>(*wish.kind);
  }
  return answer(*r, by,
                update_supporter(*r, by, {key_from(p.supporter_id)},
                                 wish.revision, what));
}

http::response list_mine(people_needs const& needs,
                         http::request const& asked) {
  api::parse_list_my_supporters(asked);
  auto const v = visit_of(needs, asked);
  return http::ok(v.at->db.read([&](store::reader& db) {
    auto make = answer_maker{*v.at, db, v.by};
    auto out = api::my_supporters{};
    for (auto const& s : my_supporters(db, v.by)) {
      out.supporters.push_back(make.view_of(s));
    }
    return api::to_json(out);
  }));
}

http::response list_of_session(people_needs const& needs,
                               http::request const& asked) {
  auto const p = api::parse_list_session_supporters(asked);
  auto const r = needs.find(p.district);
  return http::ok(r->db.read([&](store::reader& db) {
    return api::to_json(
        to_api(thanks_of_session(db, {key_from(p.session_id)})));
  }));
}

http::response list_all_thanks(people_needs const& needs,
                               http::request const& asked) {
  auto const p = api::parse_list_thanks(asked);
  auto const r = needs.find(p.district);
  auto q = thanks_query{.since = thanked_since(needs.clock.now()),
                        .limit = kMostThanks};
  if (p.venue) {
    q.venue = venues::venue_id{key_from(*p.venue)};
  }
  return http::ok(r->db.read([&](store::reader& db) {
    return api::to_json(to_api(list_thanks(db, q)));
  }));
}

}  // namespace

void mount_supporters(http::router& r, people_needs const& needs) {
  using http::verb;
  auto const add = people::adder(r, needs, "/api/v1/d/{district}");
  auto const one = std::string{"/supporters/{supporter_id}"};
  add(verb::get, "/supporters", list);
  add(verb::post, "/supporters", create);
  add(verb::get, one, get);
  add(verb::patch, one, update);
  add(verb::get, "/me/supporters", list_mine);
  add(verb::get, "/sessions/{session_id}/supporters", list_of_session);
  add(verb::get, "/thanks", list_all_thanks);
}

}  // namespace linli::contributions
