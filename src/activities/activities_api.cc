#include "activities/activities_api.h"

#include "api/generated/bodies.h"
#include "api/generated/operations.h"
#include "api/json.h"

#include "activities/activity_answers.h"
#include "activities/session_ops.h"
#include "activities/session_proposals.h"
#include "activities/session_steps.h"
#include "base/error.h"
#include "base/text.h"
#include "people/people_answers.h"
#include "people/people_api.h"
#include "venues/venue_answers.h"

namespace linli::activities {

namespace {

using people::key_from;
using people::people_needs;
using people::visit_of;

constexpr auto kActivityKinds = static_cast<int>(api::activity_kind::other) + 1;
constexpr auto kActivityStates =
    static_cast<int>(api::activity_state::cancelled) + 1;
constexpr auto kSessionStates =
    static_cast<int>(api::session_state::cancelled) + 1;
constexpr auto kLongestList = std::int64_t{100} * 24 * 3600;

std::optional<int> narrow(std::optional<std::int64_t> const n) {
  return n ? std::optional{static_cast<int>(*n)} : std::nullopt;
}

std::optional<localized> text_of(std::optional<api::text_wish> const& wish) {
  return wish ? std::optional{venues::text_from(*wish)} : std::nullopt;
}

std::optional<base::instant> moment_of(std::optional<std::string> const& text) {
  return text ? std::optional{moment_from(*text)} : std::nullopt;
}

std::optional<venues::venue_id> venue_of(
    std::optional<std::string> const& text) {
  return text ? std::optional{venues::venue_id{key_from(*text)}} : std::nullopt;
}

std::optional<venues::room_id> room_of(std::optional<std::string> const& text) {
  return text ? std::optional{venues::room_id{key_from(*text)}} : std::nullopt;
}

/// What both bodies have.
template <typename Wish>
activity_change change_from(Wish const& wish) {
  auto out = activity_change{.venue = venue_of(wish.venue),
                             .about = text_of(wish.about),
                             .bring = text_of(wish.bring),
                             .leader = wish.leader,
                             .age_from = narrow(wish.age_from),
                             .age_until = narrow(wish.age_until),
                             .languages = wish.languages,
                             .is_seated = wish.is_seated};
  if (wish.fee) {
    out.fee_fen = wish.fee->fen;
  }
  return out;
}

http::response answer(people::registry const& r,
                      people::caller const& by,
                      activity_view const& v) {
  return http::ok(r.db.read([&](store::reader& db) {
    auto make = answer_maker{db, by};
    auto const rest = sum_rest(db, v.row.key, by.now);
    auto out = api::activity_detail{.activity = make.line_of(v.row),
                                    .sessions = {},
                                    .to_come = rest.sessions,
                                    .going = rest.people};
    for (auto const& s : v.sessions) {
      out.sessions.push_back(make.line_of(s, v.row));
    }
    return api::to_json(out);
  }));
}

http::response answer(people::registry const& r,
                      people::caller const& by,
                      session_row const& s) {
  return http::ok(r.db.read([&](store::reader& db) {
    return api::to_json(
        answer_maker{db, by}.view_of(s, *find_activity(db, s.activity)));
  }));
}

api::activity_page page_of(store::reader& db,
                           people::caller const& by,
                           std::vector<activity_row> const& all) {
  auto make = answer_maker{db, by};
  auto out = api::activity_page{};
  for (auto const& a : all) {
    out.activities.push_back(make.line_of(a));
  }
  return out;
}

session_query query_from(api::list_sessions_params const& p,
                         base::instant const now) {
  auto q = session_query{.from = moment_from(p.from),
                         .until = moment_from(p.until),
                         .venue = venue_of(p.venue),
                         .now = now,
                         .limit = static_cast<int>(p.limit) + 1};
  ensure(q.from < q.until && q.until.unix_s - q.from.unix_s <= kLongestList,
         fault::invalid, "activities.bad_time", "Expected 100 days at most.");
  if (p.activity) {
    q.activity = activity_id{key_from(*p.activity)};
  }
  auto const kinds = p.kinds.value_or(p.kind.value_or(""));
  for (auto const part : base::split(kinds, ',')) {
    if (auto const kind = venues::enum_from<api::activity_kind>(
            std::string{part}, kActivityKinds)) {
      q.kinds.push_back(static_cast<int>(*kind));
    }
  }
  q.age = narrow(p.age);
  q.language = p.language.value_or("");
  q.is_seated = p.seated;
  if (p.state) {
    q.state = static_cast<session_state>(
        *venues::enum_from<api::session_state>(*p.state, kSessionStates));
  }
  if (p.after) {
    auto const parts = base::split(*p.after, '.');
    q.after = {key_from(std::string{parts.at(0)})};
    q.after_key = {key_from(std::string{parts.at(1)})};
  }
  return q;
}

/// What there would be without one of the filters.
std::vector<api::without_filter> without_filters(store::reader& db,
                                                 session_query const& q) {
  using enum api::session_filter;
  auto out = std::vector<api::without_filter>{};
  auto const drop = [&](bool const is_set, api::session_filter const which,
                        auto const& change) {
    if (!is_set) {
      return;
    }
    auto less = q;
    change(less);
    if (auto const n = count_sessions(db, less); n > 0) {
      out.push_back({which, n});
    }
  };
  drop(q.venue.has_value(), venue, [](auto& to) { to.venue.reset(); });
  drop(!q.kinds.empty(), kind, [](auto& to) { to.kinds.clear(); });
  drop(q.age.has_value(), age, [](auto& to) { to.age.reset(); });
  drop(!q.language.empty(), language, [](auto& to) { to.language.clear(); });
  drop(q.is_seated, seated, [](auto& to) { to.is_seated = false; });
  return out;
}

http::response list_on(people_needs const& needs, http::request const& asked) {
  auto const p = api::parse_list_sessions(asked);
  auto const [r, by] = visit_of(needs, asked);
  auto const q = query_from(p, by.now);
  auto const& at = *r;
  auto const& who = by;
  return http::ok(at.db.read([&](store::reader& db) {
    auto found = list_sessions(db, q);
    auto out = api::session_page{};
    if (found.size() == static_cast<std::size_t>(q.limit)) {
      found.pop_back();
      auto const& last = found.back().session;
      out.next = people::text_of(last.terms.starts_at.unix_s) + "." +
                 people::text_of(last.key.value);
    }
    auto make = answer_maker{db, who};
    for (auto const& l : found) {
      out.sessions.push_back(make.line_of(l.session, l.activity));
    }
    out.found = count_sessions(db, q);
    if (out.found == 0) {
      out.without = without_filters(db, q);
    }
    return api::to_json(out);
  }));
}

http::response get_one(people_needs const& needs, http::request const& asked) {
  auto const p = api::parse_get_session(asked);
  auto const [r, by] = visit_of(needs, asked);
  auto const& at = *r;
  auto const& who = by;
  return http::ok(at.db.read([&](store::reader& db) {
    auto const l = visible_session(db, who, {key_from(p.session_id)});
    return api::to_json(answer_maker{db, who}.view_of(l.session, l.activity));
  }));
}

std::optional<kept_wish> kept_from(std::optional<api::kept_wish> const& wish) {
  return wish ? std::optional{kept_wish{
                    static_cast<int>(wish->places),
                    static_cast<int>(wish->until_before_minutes)}}
              : std::nullopt;
}

std::optional<way_of_giving> way_from(
    std::optional<api::way_of_giving> const wish) {
  return wish ? std::optional{static_cast<way_of_giving>(*wish)} : std::nullopt;
}

venues::booking_scope scope_from(std::optional<api::booking_scope> const wish) {
  return wish ? static_cast<venues::booking_scope>(*wish)
              : venues::booking_scope::single;
}

http::response change_session(people_needs const& needs,
                              http::request const& asked) {
  auto const p = api::parse_update_session(asked);
  auto const wish = api::parse_update_session_body(asked);
  auto const [r, by] = visit_of(needs, asked);
  auto const what = session_change{
      .from = moment_of(wish.from),
      .until = moment_of(wish.until),
      .room = room_of(wish.room),
      .place = wish.place,
      .places = narrow(wish.places),
      .minimum = narrow(wish.minimum),
      .group_max = narrow(wish.group_max),
      .offer_minutes = narrow(wish.offer_minutes),
      .most_waiting = narrow(wish.most_waiting),
      .way = way_from(wish.way),
      .opens_before_minutes = narrow(wish.opens_before_minutes),
      .closes_before_minutes = narrow(wish.closes_before_minutes),
      .draw_before_minutes = narrow(wish.draw_before_minutes),
      .decide_before_minutes = narrow(wish.decide_before_minutes),
      .kept = {kept_from(wish.walk_in), kept_from(wish.first_timer),
               kept_from(wish.neighbour)}};
  return answer(*r, by,
                update_session(*r, by, {key_from(p.session_id)}, wish.revision,
                               scope_from(wish.scope), what));
}

http::response go_on(people_needs const& needs, http::request const& asked) {
  auto const p = api::parse_go_ahead_with_session(asked);
  auto const [r, by] = visit_of(needs, asked);
  return answer(*r, by, go_ahead(*r, by, {key_from(p.session_id)}));
}

http::response list_undecided(people_needs const& needs,
                              http::request const& asked) {
  api::parse_list_undecided_sessions(asked);
  auto const [r, by] = visit_of(needs, asked);
  auto const areas = by.areas->below(by.scope());
  auto const& at = *r;
  auto const& who = by;
  return http::ok(at.db.read([&](store::reader& db) {
    auto make = answer_maker{db, who};
    auto out = api::undecided_sessions{};
    for (auto const& s : undecided_sessions(db, areas, who.venues(), who.now)) {
      out.sessions.push_back({make.line_of(s, *find_activity(db, s.activity)),
                              total(s.tally.given), s.terms.minimum});
    }
    return api::to_json(out);
  }));
}

http::response cancel(people_needs const& needs, http::request const& asked) {
  auto const p = api::parse_cancel_session(asked);
  auto const wish = api::parse_cancel_session_body(asked);
  auto const [r, by] = visit_of(needs, asked);
  return answer(*r, by,
                cancel_session(*r, by, {key_from(p.session_id)},
                               scope_from(wish.scope), wish.reason));
}

http::response list_planned(people_needs const& needs,
                            http::request const& asked) {
  auto const p = api::parse_list_activities(asked);
  auto const [r, by] = visit_of(needs, asked);
  auto const areas = by.areas->below(by.scope());
  auto const venues = by.venues();
  auto const limit = static_cast<std::size_t>(p.limit);
  auto state = std::optional<activity_state>{};
  if (p.state) {
    state = static_cast<activity_state>(
        *venues::enum_from<api::activity_state>(*p.state, kActivityStates));
  }
  auto const& at = *r;
  auto const& who = by;
  return http::ok(at.db.read([&](store::reader& db) {
    auto found = list_activities(db, areas, venues, state, p.q.value_or(""),
                                 who.now, p.after ? key_from(*p.after) : 0,
                                 static_cast<int>(limit) + 1);
    auto const has_more = found.size() > limit;
    found.resize(std::min(found.size(), limit));
    auto out = page_of(db, who, found);
    if (has_more) {
      out.next = out.activities.back().id;
    }
    return api::to_json(out);
  }));
}

http::response create(people_needs const& needs, http::request const& asked) {
  api::parse_create_activity(asked);
  auto const wish = api::parse_create_activity_body(asked);
  auto const [r, by] = visit_of(needs, asked);
  auto what = change_from(wish);
  what.kind = static_cast<int>(wish.kind);
  what.title = venues::text_from(wish.title);
  what.area = wish.area;
  auto copy = std::optional<activity_id>{};
  if (wish.copy_of) {
    copy = activity_id{key_from(*wish.copy_of)};
  }
  return answer(*r, by, create_activity(*r, by, what, copy));
}

http::response get(people_needs const& needs, http::request const& asked) {
  auto const p = api::parse_get_activity(asked);
  auto const [r, by] = visit_of(needs, asked);
  return answer(*r, by, get_activity(*r, by, {key_from(p.activity_id)}));
}

http::response update(people_needs const& needs, http::request const& asked) {
  auto const p = api::parse_update_activity(asked);
  auto const wish = api::parse_update_activity_body(asked);
  auto const [r, by] = visit_of(needs, asked);
  auto what = change_from(wish);
  what.reason = wish.reason;
  what.title = text_of(wish.title);
  what.area = wish.area;
  if (wish.kind) {
    what.kind = static_cast<int>(*wish.kind);
  }
  if (wish.state) {
    what.state = static_cast<activity_state>(*wish.state);
  }
  return answer(
      *r, by,
      update_activity(*r, by, {key_from(p.activity_id)}, wish.revision, what));
}

http::response add_times(people_needs const& needs,
                         http::request const& asked) {
  auto const p = api::parse_add_sessions(asked);
  auto const wish = api::parse_add_sessions_body(asked);
  auto const [r, by] = visit_of(needs, asked);
  auto what = sessions_wish{
      .at = {moment_from(wish.from), moment_from(wish.until)},
      .rule = wish.rule.value_or(""),
      .place = wish.place.value_or(""),
      .places = static_cast<int>(wish.places),
      .minimum = narrow(wish.minimum).value_or(0),
      .group_max = narrow(wish.group_max).value_or(1),
      .most_waiting = narrow(wish.most_waiting),
      .opens_before_minutes = narrow(wish.opens_before_minutes),
      .closes_before_minutes = narrow(wish.closes_before_minutes).value_or(0),
      .kept = {kept_from(wish.walk_in).value_or(kept_wish{}),
               kept_from(wish.first_timer).value_or(kept_wish{}),
               kept_from(wish.neighbour).value_or(kept_wish{})}};
  if (wish.room && !wish.room->empty()) {
    what.room = venues::room_id{key_from(*wish.room)};
  }
  if (wish.joins) {
    what.joins = session_id{key_from(*wish.joins)};
  }
  what.way = way_from(wish.way).value_or(what.way);
  what.decide_before_minutes =
      narrow(wish.decide_before_minutes).value_or(what.decide_before_minutes);
  what.draw_before_minutes =
      narrow(wish.draw_before_minutes).value_or(what.draw_before_minutes);
  what.offer_minutes = narrow(wish.offer_minutes).value_or(what.offer_minutes);
  return answer(*r, by, add_sessions(*r, by, {key_from(p.activity_id)}, what));
}

http::response propose_again(people_needs const& needs,
                             http::request const& asked) {
  auto const p = api::parse_propose_sessions(asked);
  auto const [r, by] = visit_of(needs, asked);
  auto const all = propose_sessions(*r, by, {key_from(p.activity_id)});
  return http::ok(r->db.read([&](store::reader& db) {
    auto out = api::session_proposals{};
    for (auto const& one : all) {
      out.proposals.push_back(to_api(db, one));
    }
    return api::to_json(out);
  }));
}

http::response answer_it(people_needs const& needs,
                         http::request const& asked) {
  auto const p = api::parse_answer_idea(asked);
  auto const wish = api::parse_answer_idea_body(asked);
  auto const [r, by] = visit_of(needs, asked);
  return answer(*r, by,
                answer_idea(*r, by, {key_from(p.activity_id)},
                            static_cast<idea_verdict>(wish.answer),
                            wish.text.value_or("")));
}

http::response list_ideas(people_needs const& needs,
                          http::request const& asked) {
  api::parse_list_my_ideas(asked);
  auto const [r, by] = visit_of(needs, asked);
  auto const& at = *r;
  auto const& who = by;
  return http::ok(at.db.read([&](store::reader& db) {
    return api::to_json(page_of(db, who, activities_begun_by(db, who.whom())));
  }));
}

http::response propose(people_needs const& needs, http::request const& asked) {
  api::parse_propose_activity(asked);
  auto const wish = api::parse_propose_activity_body(asked);
  auto const [r, by] = visit_of(needs, asked);
  auto what = idea_wish{.kind = static_cast<int>(wish.kind),
                        .title = wish.title,
                        .about = wish.about.value_or(""),
                        .needs = wish.needs,
                        .area = wish.area.value_or(""),
                        .venue = venue_of(wish.venue),
                        .when = wish.when.value_or(""),
                        .people_min = narrow(wish.people_min).value_or(0),
                        .people_max = narrow(wish.people_max).value_or(0),
                        .age_from = narrow(wish.age_from).value_or(0),
                        .age_until = narrow(wish.age_until).value_or(0),
                        .is_seated = wish.is_seated.value_or(false)};
  for (auto const& t : wish.times.value_or(std::vector<api::wished_time>{})) {
    what.times.push_back({moment_from(t.from), static_cast<int>(t.minutes)});
  }
  if (wish.idea) {
    what.idea = activity_id{key_from(*wish.idea)};
  }
  auto const& at = *r;
  auto const& who = by;
  auto const told = propose_activity(at, who, what);
  return http::ok(at.db.read([&](store::reader& db) {
    return api::to_json(answer_maker{db, who}.line_of(told));
  }));
}

}  // namespace

void mount_activities(http::router& r, people_needs const& needs) {
  using http::verb;
  auto const add = people::adder(r, needs, "/api/v1/d/{district}");
  auto const session = std::string{"/sessions/{session_id}"};
  auto const one = std::string{"/activities/{activity_id}"};
  add(verb::get, "/sessions", list_on);
  add(verb::get, session, get_one);
  add(verb::patch, session, change_session);
  add(verb::post, session + "/cancel", cancel);
  add(verb::post, session + "/go-ahead", go_on);
  add(verb::get, "/undecided-sessions", list_undecided);
  add(verb::get, "/activities", list_planned);
  add(verb::post, "/activities", create);
  add(verb::get, one, get);
  add(verb::patch, one, update);
  add(verb::post, one + "/sessions", add_times);
  add(verb::get, one + "/again", propose_again);
  add(verb::post, one + "/answer", answer_it);
  add(verb::get, "/me/ideas", list_ideas);
  add(verb::post, "/me/ideas", propose);
  mount_signups(r, needs);
  mount_courses(r, needs);
  mount_my_calendar(r, needs);
  mount_kiosks(r, needs);
  mount_prints(r, needs);
}

}  // namespace linli::activities
