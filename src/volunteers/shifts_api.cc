#include "api/generated/bodies.h"
#include "api/generated/operations.h"
#include "api/json.h"

#include "base/error.h"
#include "people/people_answers.h"
#include "people/people_api.h"
#include "venues/booking_ops.h"
#include "volunteers/coin_ops.h"
#include "volunteers/turn_ops.h"
#include "volunteers/volunteer_answers.h"
#include "volunteers/volunteers_api.h"

namespace linli::volunteers {

namespace {

using people::key_from;
using people::people_needs;
using people::visit_of;

constexpr auto kLongestList = 100 * base::kDay;

http::response answer(people::registry const& r,
                      people::caller const& by,
                      shift_row const& s) {
  return http::ok(r.db.read([&](store::reader& db) {
    auto out =
        api::shift_view{.shift = to_api(db, by, s),
                        .clashes = {},
                        .may_change = venues::is_staff(by, spot_of(db, s))};
    if (!out.shift.mine && !s.is_cancelled && s.at.until > by.now) {
      for (auto const& c : clashes_for(r, db, s, by.whom())) {
        out.clashes.push_back(to_api(c));
      }
    }
    return api::to_json(out);
  }));
}

http::response list_of(people::registry const& r,
                       people::caller const& by,
                       std::vector<shift_row> const& all) {
  return http::ok(r.db.read([&](store::reader& db) {
    auto out = api::shift_list{};
    for (auto const& s : all) {
      out.shifts.push_back(to_api(db, by, s));
    }
    return api::to_json(out);
  }));
}

http::response list(people_needs const& needs, http::request const& asked) {
  auto const p = api::parse_list_shifts(asked);
  auto const [r, by] = visit_of(needs, asked);
  auto q =
      shift_query{.from = moment_from(p.from), .until = moment_from(p.until)};
  ensure(q.from < q.until && q.until.unix_s - q.from.unix_s <= kLongestList,
         fault::invalid, "volunteers.bad_time", "Expected 100 days at most.");
  if (p.venue) {
    q.venue = venues::venue_id{key_from(*p.venue)};
  }
  if (p.session) {
    q.session = session_id{key_from(*p.session)};
  }
  return list_of(*r, by, r->db.read([&](store::reader& db) {
    return list_shifts(db, q);
  }));
}

http::response create(people_needs const& needs, http::request const& asked) {
  api::parse_create_shifts(asked);
  auto const wish = api::parse_create_shifts_body(asked);
  auto const [r, by] = visit_of(needs, asked);
  auto what = shifts_wish{
      .title = wish.title,
      .about = wish.about.value_or(""),
      .area = wish.area.value_or(""),
      .at = {moment_from(wish.from), moment_from(wish.until)},
      .rule = wish.rule.value_or(""),
      .places = static_cast<int>(wish.places),
      .skills = skills_from(wish.skills.value_or(std::vector<api::skill>{})),
      .own_key = wish.own_key};
  if (wish.venue) {
    what.venue = venues::venue_id{key_from(*wish.venue)};
  }
  if (wish.session) {
    what.session = session_id{key_from(*wish.session)};
  }
  return list_of(*r, by, create_shifts(*r, by, what));
}

/// What stands against somebody, for staff.
http::response answer_about(people::registry const& r,
                            people::caller const& by,
                            shift_row const& s,
                            people::person_id const who) {
  auto const against = look_at_clashes(r, by, s, who);
  return http::ok(r.db.read([&](store::reader& db) {
    auto out = api::shift_view{
        .shift = to_api(db, by, s), .clashes = {}, .may_change = true};
    for (auto const& c : against) {
      auto& told = out.clashes.emplace_back(to_api(c));
      if (c.kind == clash_kind::place) {
        told.what.reset();  // what they go to as residents is theirs
      }
    }
    return api::to_json(out);
  }));
}

http::response get(people_needs const& needs, http::request const& asked) {
  auto const p = api::parse_get_shift(asked);
  auto const [r, by] = visit_of(needs, asked);
  auto const s = r->db.read([&](store::reader& db) {
    return find_shift(db, {key_from(p.shift_id)});
  });
  ensure(s.has_value(), fault::not_found, "volunteers.no_such_shift",
         "There is no such shift.");
  return p.person ? answer_about(*r, by, *s, people::person_from(*p.person))
                  : answer(*r, by, *s);
}

http::response update(people_needs const& needs, http::request const& asked) {
  auto const p = api::parse_update_shift(asked);
  auto const wish = api::parse_update_shift_body(asked);
  auto const [r, by] = visit_of(needs, asked);
  auto what = shift_change{.title = wish.title, .about = wish.about};
  if (wish.from) {
    what.from = moment_from(*wish.from);
  }
  if (wish.until) {
    what.until = moment_from(*wish.until);
  }
  if (wish.places) {
    what.places = static_cast<int>(*wish.places);
  }
  if (wish.skills) {
    what.skills = skills_from(*wish.skills);
  }
  return answer(
      *r, by,
      update_shift(*r, by, {key_from(p.shift_id)}, wish.revision, what));
}

http::response cancel(people_needs const& needs, http::request const& asked) {
  auto const p = api::parse_cancel_shift(asked);
  auto const wish = api::parse_cancel_shift_body(asked);
  auto const [r, by] = visit_of(needs, asked);
  return answer(*r, by,
                cancel_shift(*r, by, {key_from(p.shift_id)}, wish.reason));
}

turn_wish wish_from(api::turn_wish const& wish) {
  auto out = turn_wish{.anyway = wish.anyway.value_or(false)};
  if (wish.person) {
    out.person = people::person_from(*wish.person);
  }
  if (wish.how) {
    out.how = people::asked_from(wish.how);
  }
  return out;
}

http::response take(people_needs const& needs, http::request const& asked) {
  auto const p = api::parse_take_turn(asked);
  auto const wish = wish_from(api::parse_take_turn_body(asked));
  auto const [r, by] = visit_of(needs, asked);
  return answer(*r, by, take_turn(*r, by, {key_from(p.shift_id)}, wish));
}

http::response give_back(people_needs const& needs,
                         http::request const& asked) {
  auto const p = api::parse_give_back_turn(asked);
  auto const [r, by] = visit_of(needs, asked);
  auto const how =
      people::asked_from(api::parse_give_back_turn_body(asked).how);
  return answer(*r, by, give_back_turn(*r, by, {key_from(p.turn_id)}, how));
}

http::response offer(people_needs const& needs, http::request const& asked) {
  auto const p = api::parse_offer_turn(asked);
  auto const wish = api::parse_offer_turn_body(asked);
  auto const [r, by] = visit_of(needs, asked);
  return answer(*r, by,
                offer_turn(*r, by, {key_from(p.turn_id)}, wish.offered,
                           people::asked_from(wish.how)));
}

http::response take_over(people_needs const& needs,
                         http::request const& asked) {
  auto const p = api::parse_take_over_turn(asked);
  auto const wish = wish_from(api::parse_take_over_turn_body(asked));
  auto const [r, by] = visit_of(needs, asked);
  return answer(*r, by, take_over_turn(*r, by, {key_from(p.turn_id)}, wish));
}

http::response check_in(people_needs const& needs, http::request const& asked) {
  auto const p = api::parse_check_in_turn(asked);
  auto const wish = api::parse_check_in_turn_body(asked);
  auto const [r, by] = visit_of(needs, asked);
  return answer(*r, by,
                check_in_turn(*r, by, {key_from(p.turn_id)}, wish.coming));
}

http::response confirm(people_needs const& needs, http::request const& asked) {
  auto const p = api::parse_confirm_hours(asked);
  auto const wish = api::parse_confirm_hours_body(asked);
  auto const [r, by] = visit_of(needs, asked);
  return answer(*r, by,
                confirm_hours(*r, by, {key_from(p.turn_id)},
                              static_cast<int>(wish.minutes)));
}

}  // namespace

void mount_shifts(http::router& r, people_needs const& needs) {
  using http::verb;
  auto const add = people::adder(r, needs, "/api/v1/d/{district}");
  auto const shift = std::string{"/shifts/{shift_id}"};
  auto const turn = std::string{"/turns/{turn_id}"};
  add(verb::get, "/shifts", list);
  add(verb::post, "/shifts", create);
  add(verb::get, shift, get);
  add(verb::patch, shift, update);
  add(verb::post, shift + "/cancel", cancel);
  add(verb::post, shift + "/turns", take);
  add(verb::post, turn + "/give-back", give_back);
  add(verb::put, turn + "/swap", offer);
  add(verb::post, turn + "/swap", take_over);
  add(verb::post, turn + "/check-in", check_in);
  add(verb::put, turn + "/hours", confirm);
}

}  // namespace linli::volunteers
