#include <fmt/format.h>

#include "api/generated/bodies.h"
#include "api/generated/operations.h"
#include "api/json.h"

#include "activities/activities_api.h"
#include "activities/activity_answers.h"
#include "activities/door_ops.h"
#include "activities/lot_ops.h"
#include "activities/print_words.h"
#include "activities/session_steps.h"
#include "base/error.h"
#include "base/time_text.h"
#include "base/time_zone.h"
#include "people/people_answers.h"
#include "people/people_api.h"
#include "people/spoken_time.h"
#include "tables/table_file.h"
#include "venues/venue_answers.h"

namespace linli::activities {

namespace {

using people::asked_from;
using people::key_from;
using people::people_needs;
using people::visit_of;

constexpr auto kPast = std::int64_t{90} * 24 * 3600;

http::response answer(people::registry const& r,
                      people::caller const& by,
                      signup_view const& v) {
  return http::ok(r.db.read([&](store::reader& db) {
    return api::to_json(to_api(db, v, v.row.person != by.whom()));
  }));
}

/// Of who runs an activity alone, the door's part is enough.
bool may_know_all(store::reader& db,
                  people::caller const& by,
                  session_id const which) {
  auto const s = *find_session(db, which);
  return by.may(spot_of(db, s, *find_activity(db, s.activity)));
}

http::response list(people_needs const& needs, http::request const& asked) {
  auto const p = api::parse_list_signups(asked);
  auto const [r, by] = visit_of(needs, asked);
  auto const which = session_id{key_from(p.session_id)};
  auto const all = list_signups(*r, by, which);
  auto const& who = by;
  return http::ok(r->db.read([&](store::reader& db) {
    auto out = api::signup_list{};
    auto const is_staffs = may_know_all(db, who, which);
    for (auto const& v : all) {
      out.signups.push_back(is_staffs ? to_api(db, v, true)
                                      : for_runner(db, v));
      auto const s = v.row.as.state;
      auto const party = v.row.as.party;
      out.given +=
          s == signup_state::given || s == signup_state::attended ? party : 0;
      out.offered += s == signup_state::offered ? party : 0;
      out.waiting += s == signup_state::waiting ? 1 : 0;
      out.attended += s == signup_state::attended ? party : 0;
    }
    return api::to_json(out);
  }));
}

http::response answer_sign_up(people::registry const& r,
                              people::caller const& by,
                              signup_view const& v) {
  if (v.row.person != by.whom()) {
    return http::ok(r.db.read([&](store::reader& db) {
      auto out = to_api(db, v, true);
      out.clash =
          clash_for(db, by, v.row.person, needed_session(db, v.row.session));
      return api::to_json(out);
    }));
  }
  // Nothing more to look up: many at once.
  auto out = api::signup{.id = people::text_of(v.row.as.id.value),
                         .session = people::text_of(v.row.session.value),
                         .state = to_api(v.row.as.state),
                         .party = v.row.as.party,
                         .number = v.row.as.number,
                         .how = static_cast<api::signup_how>(v.row.how)};
  if (v.row.as.state == signup_state::waiting) {
    out.ahead = v.ahead;
  }
  return http::ok(api::to_json(out));
}

http::response sign_up_for(people_needs const& needs,
                           http::request const& asked) {
  auto const p = api::parse_sign_up(asked);
  auto const wish = api::parse_sign_up_body(asked);
  auto const at = visit_of(needs, asked);
  return http::comes_later([at, what = wish_from(wish),
                            which = session_id{key_from(p.session_id)}](
                               http::answer_taker take) {
    auto const& r = *at.at;
    start_sign_up(r, at.by, which, what,
                  [at, take = std::move(take)](auto const& made) {
                    take([&] { return answer_sign_up(*at.at, at.by, made()); });
                  });
  });
}

http::response get_lot(people_needs const& needs, http::request const& asked) {
  auto const p = api::parse_get_lot(asked);
  auto const r = needs.find(p.district);
  auto const now = needs.clock.now();
  return http::ok(r->db.read([&](store::reader& db) {
    auto const l = find_public_session(db, {key_from(p.session_id)}, now);
    ensure(l.has_value(), fault::not_found, "activities.no_such_session",
           "There is no such session.");
    return api::to_json(to_api(l->session, lot_of(l->session)));
  }));
}

/// The list as a table to keep, in the words of whoever reads it.
tables::table table_of(store::reader& db,
                       std::vector<signup_view> const& all,
                       std::string const& zone,
                       http::language const in) {
  auto out =
      tables::table{.title = said("list", in), .columns = {}, .rows = {}};
  for (auto const* const name : {"list_name", "list_state", "list_party",
                                 "list_how", "list_by", "list_came"}) {
    out.columns.push_back({said(name, in)});
  }
  for (auto const& v : all) {
    auto const& u = v.row;
    out.rows.push_back(
        {people::chip(db, u.person).name,
         said("state_" + venues::key_of(to_api(u.as.state)), in),
         std::to_string(u.as.party),
         said("how_" + venues::key_of(static_cast<api::signup_how>(u.how)), in),
         u.made_by == u.person ? "" : people::chip(db, u.made_by).name,
         u.came_at ? people::clock_text(base::wall_time_of(*u.came_at, zone))
                   : ""});
  }
  return out;
}

http::response list_file(people_needs const& needs,
                         http::request const& asked) {
  auto const p = api::parse_export_signups(asked);
  auto const [r, by] = visit_of(needs, asked);
  auto const which = session_id{key_from(p.session_id)};
  auto const all = list_signups(*r, by, which);
  auto const zone = venues::zone_of(*r);
  auto const table = r->db.read(
      [&](store::reader& db) { return table_of(db, all, zone, asked.speaks); });
  auto const is_csv = p.format == "csv";
  auto out = http::ok(is_csv ? tables::to_csv(table) : tables::to_xlsx(table),
                      is_csv ? tables::kCsvType : tables::kXlsxType);
  out.headers.push_back(
      {"Content-Disposition",
       fmt::format("attachment; filename=\"linli-session-{}.{}\"", p.session_id,
                   p.format)});
  return out;
}

http::response find_persons(people_needs const& needs,
                            http::request const& asked) {
  auto const p = api::parse_find_persons_for_session(asked);
  auto const [r, by] = visit_of(needs, asked);
  auto const which = session_id{key_from(p.session_id)};
  auto const all = find_for_session(*r, by, which, p.q);
  auto const& who = by;
  return http::ok(r->db.read([&](store::reader& db) {
    auto const s = needed_session(db, which);
    auto out = api::found_persons{};
    for (auto const& row : all) {
      out.persons.push_back(
          {.id = people::text_of(row.key.value),
           .name = row.name,
           .is_child = people::is_child(row.born, people::day_of(who.now)),
           .clash = clash_for(db, who, row.key, s)});
    }
    return api::to_json(out);
  }));
}

door_note note_from(api::door_note const& wish) {
  auto out = door_note{.key = wish.key,
                       .at = base::parse_rfc3339(wish.at),
                       .card = wish.card.value_or(""),
                       .card_hash = wish.card_hash.value_or(""),
                       .came = wish.came.value_or(true),
                       .party = static_cast<int>(wish.party.value_or(1)),
                       .by_guardian = wish.by_guardian.value_or(false)};
  if (wish.taken_back.value_or(false)) {
    out.came.reset();
  }
  if (wish.signup) {
    out.signup = signup_id{key_from(*wish.signup)};
  }
  if (wish.person) {
    out.person = people::person_from(*wish.person);
  }
  return out;
}

http::response reconcile(people_needs const& needs,
                         http::request const& asked) {
  auto const p = api::parse_reconcile_door(asked);
  auto const wish = api::parse_reconcile_door_body(asked);
  auto const [r, by] = visit_of(needs, asked);
  auto notes = std::vector<door_note>{};
  for (auto const& n : wish.notes) {
    notes.push_back(note_from(n));
  }
  auto const done = reconcile_door(*r, by, {key_from(p.session_id)}, notes);
  auto const& who = by;
  return http::ok(r->db.read([&](store::reader& db) {
    auto const is_staffs = may_know_all(db, who, {key_from(p.session_id)});
    auto out = api::door_results{};
    for (auto const& d : done) {
      auto one = api::door_result{.key = d.key, .is_done = d.why.empty()};
      if (!d.why.empty()) {
        one.why = d.why;
      }
      if (d.signup) {
        one.signup =
            is_staffs ? to_api(db, *d.signup, true) : for_runner(db, *d.signup);
      }
      out.results.push_back(std::move(one));
    }
    return api::to_json(out);
  }));
}

http::response cancel(people_needs const& needs, http::request const& asked) {
  auto const p = api::parse_cancel_signup(asked);
  auto const [r, by] = visit_of(needs, asked);
  auto const how = asked_from(api::parse_cancel_signup_body(asked).how);
  return answer(*r, by, cancel_signup(*r, by, {key_from(p.signup_id)}, how));
}

http::response answer_it(people_needs const& needs,
                         http::request const& asked) {
  auto const p = api::parse_answer_offer(asked);
  auto const wish = api::parse_answer_offer_body(asked);
  auto const [r, by] = visit_of(needs, asked);
  return answer(*r, by,
                answer_offer(*r, by, {key_from(p.signup_id)}, wish.accepted,
                             asked_from(wish.how)));
}

http::response attend(people_needs const& needs, http::request const& asked) {
  auto const p = api::parse_record_attendance(asked);
  auto const wish = api::parse_record_attendance_body(asked);
  auto const [r, by] = visit_of(needs, asked);
  auto const v = record_attendance(*r, by, {key_from(p.signup_id)}, wish.came);
  auto const& who = by;
  return http::ok(r->db.read([&](store::reader& db) {
    return api::to_json(may_know_all(db, who, v.row.session)
                            ? to_api(db, v, v.row.person != who.whom())
                            : for_runner(db, v));
  }));
}

http::response feed_back(people_needs const& needs,
                         http::request const& asked) {
  auto const p = api::parse_give_feedback(asked);
  auto const wish = api::parse_give_feedback_body(asked);
  auto const [r, by] = visit_of(needs, asked);
  return answer(
      *r, by,
      give_feedback(*r, by, {key_from(p.signup_id)},
                    wish.liked ? std::optional{static_cast<int>(*wish.liked)}
                               : std::nullopt,
                    wish.again));
}

std::vector<api::my_signup> lines_of(store::reader& db,
                                     people::caller const& by,
                                     std::vector<signup_row> const& all) {
  auto make = answer_maker{db, by};
  auto out = std::vector<api::my_signup>{};
  for (auto const& u : all) {
    auto const s = *find_session(db, u.session);
    out.push_back(
        {make.line_of(s, *find_activity(db, s.activity)), u.liked || u.again});
  }
  return out;
}

http::response list_mine(people_needs const& needs,
                         http::request const& asked) {
  api::parse_list_my_signups(asked);
  auto const [r, by] = visit_of(needs, asked);
  auto const& at = *r;
  auto const& who = by;
  return http::ok(at.db.read([&](store::reader& db) {
    auto const me = who.whom();
    auto const past = base::instant{who.now.unix_s - kPast};
    return api::to_json(api::my_signups{
        lines_of(db, who, signups_to_come(db, me, who.now)),
        lines_of(db, who, signups_before(db, me, past, who.now))});
  }));
}

}  // namespace

void mount_signups(http::router& r, people_needs const& needs) {
  using http::verb;
  auto const add = people::adder(r, needs, "/api/v1/d/{district}");
  auto const one = std::string{"/signups/{signup_id}"};
  add(verb::get, "/sessions/{session_id}/signups", list);
  add(verb::post, "/sessions/{session_id}/signups", sign_up_for);
  add(verb::get, "/sessions/{session_id}/signups/export", list_file);
  add(verb::get, "/sessions/{session_id}/persons", find_persons);
  add(verb::post, "/sessions/{session_id}/door", reconcile);
  add(verb::get, "/sessions/{session_id}/lot", get_lot);
  add(verb::post, one + "/cancel", cancel);
  add(verb::post, one + "/answer", answer_it);
  add(verb::put, one + "/attendance", attend);
  add(verb::put, one + "/feedback", feed_back);
  add(verb::get, "/me/signups", list_mine);
}

}  // namespace linli::activities
