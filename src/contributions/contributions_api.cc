#include "contributions/contributions_api.h"

#include <algorithm>

#include "api/generated/bodies.h"
#include "api/generated/operations.h"
#include "api/json.h"

#include "activities/activity_store.h"
#include "activities/signup_ops.h"
#include "base/error.h"
#include "contributions/contribution_answers.h"
#include "contributions/contribution_ops.h"
#include "contributions/delivery_ops.h"
#include "people/people_answers.h"
#include "people/people_api.h"
#include "venues/venue_answers.h"

namespace linli::contributions {

namespace {

using people::key_from;
using people::people_needs;
using people::visit_of;

constexpr auto kStates = static_cast<int>(api::contribution_state::used) + 1;

template <typename Key>
std::optional<Key> key_of(std::optional<std::string> const& text) {
  return text ? std::optional{Key{key_from(*text)}} : std::nullopt;
}

http::response answer(people::registry const& r,
                      people::caller const& by,
                      contribution_row const& c) {
  return http::ok(r.db.read([&](store::reader& db) {
    return api::to_json(answer_maker{r, db, by}.view_of(c));
  }));
}

http::response pledge_it(people_needs const& needs,
                         http::request const& asked) {
  auto const p = api::parse_pledge(asked);
  auto const wish = api::parse_pledge_body(asked);
  auto const [r, by] = visit_of(needs, asked);
  auto what =
      pledge_wish{.kind = static_cast<contribution_kind>(wish.kind),
                  .title = wish.title,
                  .about = wish.about.value_or(""),
                  .much = {wish.fen, {}},
                  .venue = key_of<venues::venue_id>(wish.venue),
                  .activity = key_of<activities::activity_id>(wish.activity),
                  .own_key = wish.own_key};
  if (wish.quantity) {
    what.much.count = wish.quantity->count;
    what.unit = wish.quantity->unit;
  }
  return answer(*r, by, pledge(*r, by, {key_from(p.supporter_id)}, what));
}

/// Throws activities.no_such_activity, people.not_allowed.
activities::activity_row asked_activity(store::reader& db,
                                        people::caller const& by,
                                        std::string const& key) {
  auto const a = activities::find_activity(db, {key_from(key)});
  ensure(a.has_value(), fault::not_found, "activities.no_such_activity",
         "There is no such activity.");
  by.allow(activities::spot_of(*a));
  return *a;
}

http::response list(people_needs const& needs, http::request const& asked) {
  auto const p = api::parse_list_contributions(asked);
  auto const v = visit_of(needs, asked);
  auto q = contribution_query{.areas = v.by.areas->below(v.by.scope()),
                              .before = p.after ? key_from(*p.after) : 0,
                              .limit = static_cast<int>(p.limit) + 1};
  if (p.state) {
    q.state = static_cast<contribution_state>(
        *venues::enum_from<api::contribution_state>(*p.state, kStates));
  }
  return http::ok(v.at->db.read([&](store::reader& db) {
    if (p.activity) {
      q.fit_for = asked_activity(db, v.by, *p.activity);
    }
    auto found = list_contributions(db, q);
    auto const limit = static_cast<std::size_t>(p.limit);
    auto const has_more = found.size() > limit;
    found.resize(std::min(found.size(), limit));
    auto make = answer_maker{*v.at, db, v.by};
    auto out = api::contribution_page{.pledged = count_pledged(db, q.areas)};
    for (auto const& c : found) {
      out.contributions.push_back(make.line_of(c));
    }
    if (has_more) {
      out.next = out.contributions.back().id;
    }
    return api::to_json(out);
  }));
}

http::response get(people_needs const& needs, http::request const& asked) {
  auto const p = api::parse_get_contribution(asked);
  auto const v = visit_of(needs, asked);
  return http::ok(v.at->db.read([&](store::reader& db) {
    auto const c =
        visible_contribution(db, v.by, {key_from(p.contribution_id)});
    return api::to_json(answer_maker{*v.at, db, v.by}.view_of(c));
  }));
}

http::response decide_it(people_needs const& needs,
                         http::request const& asked) {
  auto const p = api::parse_decide_contribution(asked);
  auto const wish = api::parse_decide_contribution_body(asked);
  auto const [r, by] = visit_of(needs, asked);
  return answer(*r, by,
                decide(*r, by, {key_from(p.contribution_id)}, wish.accepted,
                       wish.reason.value_or("")));
}

http::response withdraw_it(people_needs const& needs,
                           http::request const& asked) {
  auto const p = api::parse_withdraw_contribution(asked);
  auto const [r, by] = visit_of(needs, asked);
  return answer(*r, by, withdraw(*r, by, {key_from(p.contribution_id)}));
}

http::response deliver(people_needs const& needs, http::request const& asked) {
  auto const p = api::parse_record_delivery(asked);
  auto const wish = api::parse_record_delivery_body(asked);
  auto const [r, by] = visit_of(needs, asked);
  return answer(*r, by,
                record_delivery(*r, by, {key_from(p.contribution_id)},
                                {.much = {wish.fen, wish.count},
                                 .note = wish.note.value_or(""),
                                 .own_key = wish.own_key}));
}

http::response reverse(people_needs const& needs, http::request const& asked) {
  auto const p = api::parse_reverse_delivery(asked);
  auto const wish = api::parse_reverse_delivery_body(asked);
  auto const [r, by] = visit_of(needs, asked);
  auto what = reversal_wish{.reason = wish.reason};
  if (auto const& right = wish.instead) {
    what.instead = correction{.much = {right->fen, right->count},
                              .note = right->note.value_or("")};
  }
  return answer(*r, by,
                reverse_delivery(*r, by, {key_from(p.contribution_id)},
                                 {key_from(p.delivery_id)}, what));
}

http::response use_it(people_needs const& needs, http::request const& asked) {
  auto const p = api::parse_record_use(asked);
  auto const wish = api::parse_record_use_body(asked);
  auto const [r, by] = visit_of(needs, asked);
  return answer(
      *r, by,
      record_use(*r, by, {key_from(p.contribution_id)},
                 {.much = {wish.fen, wish.count},
                  .session = key_of<activities::session_id>(wish.session),
                  .text = wish.what.value_or(""),
                  .own_key = wish.own_key}));
}

http::response undo(people_needs const& needs, http::request const& asked) {
  auto const p = api::parse_undo_use(asked);
  auto const [r, by] = visit_of(needs, asked);
  return answer(
      *r, by,
      undo_use(*r, by, {key_from(p.contribution_id)}, {key_from(p.use_id)}));
}

}  // namespace

void mount_contributions(http::router& r, people_needs const& needs) {
  using http::verb;
  auto const add = people::adder(r, needs, "/api/v1/d/{district}");
  auto const one = std::string{"/contributions/{contribution_id}"};
  add(verb::post, "/supporters/{supporter_id}/contributions", pledge_it);
  add(verb::get, "/contributions", list);
  add(verb::get, one, get);
  add(verb::post, one + "/decision", decide_it);
  add(verb::post, one + "/withdraw", withdraw_it);
  add(verb::post, one + "/deliveries", deliver);
  add(verb::post, one + "/deliveries/{delivery_id}/reverse", reverse);
  add(verb::post, one + "/uses", use_it);
  add(verb::post, one + "/uses/{use_id}/undo", undo);
  mount_supporters(r, needs);
  mount_ledger(r, needs);
}

}  // namespace linli::contributions
