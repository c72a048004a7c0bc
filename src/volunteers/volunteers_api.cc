#include "volunteers/volunteers_api.h"

#include <fmt/format.h>

#include "api/generated/bodies.h"
#include "api/generated/operations.h"
#include "api/json.h"

#include "base/error.h"
#include "base/time_text.h"
#include "people/people_answers.h"
#include "people/people_api.h"
#include "people/sign_in_answers.h"
#include "venues/booking_ops.h"
#include "venues/venue_answers.h"
#include "volunteers/certificate_ops.h"
#include "volunteers/certificate_page.h"
#include "volunteers/coin_store.h"
#include "volunteers/volunteer_answers.h"
#include "volunteers/volunteer_ops.h"

namespace linli::volunteers {

namespace {

using people::key_from;
using people::people_needs;
using people::visit_of;

constexpr auto kYear = 366 * base::kDay;
constexpr auto kSkills = 18;
constexpr auto kStates = 5;

/// Of a shift that was called off: until they have left.
bool is_to_come(own_turn const& t, base::instant const now) {
  auto const has_left = t.turn.left_at || t.turn.minutes;
  return t.shift.at.until > now && !(t.shift.is_cancelled && has_left);
}

http::response mine(people::registry const& r, people::caller const& by) {
  return http::ok(r.db.read([&](store::reader& db) {
    auto const me = by.whom();
    auto out = api::my_volunteering{
        .profile = to_api(db, find_volunteer(db, me), false),
        .coming = {},
        .past = {},
        .coins_minutes = balance_of(db, me),
        .has_account = has_account(db, me)};
    for (auto const& t : turns_seen_between(db, me, {by.now.unix_s - kYear},
                                            {by.now.unix_s + kYear})) {
      auto& to = is_to_come(t, by.now) ? out.coming : out.past;
      to.push_back(to_api(db, by, t.shift));
    }
    std::ranges::reverse(out.past);
    return api::to_json(out);
  }));
}

http::response get_mine(people_needs const& needs, http::request const& asked) {
  api::parse_get_my_volunteering(asked);
  auto const [r, by] = visit_of(needs, asked);
  return mine(*r, by);
}

http::response set_mine(people_needs const& needs, http::request const& asked) {
  api::parse_set_my_volunteering(asked);
  auto const wish = api::parse_set_my_volunteering_body(asked);
  auto const [r, by] = visit_of(needs, asked);
  auto what = volunteer_wish{
      .skills = skills_from(wish.skills),
      .about = wish.about.value_or(""),
      .hours_a_week = static_cast<int>(wish.hours_a_week.value_or(8))};
  for (auto const& w : wish.when) {
    what.when.push_back(
        {static_cast<int>(w.weekday), static_cast<int>(w.part)});
  }
  offer_to_volunteer(*r, by, what);
  return mine(*r, by);
}

http::response stop(people_needs const& needs, http::request const& asked) {
  api::parse_stop_volunteering(asked);
  auto const [r, by] = visit_of(needs, asked);
  stop_volunteering(*r, by);
  return mine(*r, by);
}

http::response list(people_needs const& needs, http::request const& asked) {
  auto const p = api::parse_list_volunteers(asked);
  auto const [r, by] = visit_of(needs, asked);
  auto state = std::optional<volunteer_state>{};
  if (p.state) {
    auto const wanted = static_cast<int>(
        *venues::enum_from<api::volunteer_state>(*p.state, kStates));
    if (wanted == 0) {
      return http::ok(api::to_json(api::volunteer_page{}));
    }
    state = static_cast<volunteer_state>(wanted - 1);
  }
  auto const skill =
      p.skill ? std::optional{static_cast<int>(
                    *venues::enum_from<api::skill>(*p.skill, kSkills))}
              : std::nullopt;
  auto at = std::optional<base::instant>{};
  if (p.at) {
    at = base::parse_rfc3339(*p.at);
    ensure(at.has_value(), fault::invalid, "volunteers.bad_time",
           "Expected a moment of RFC 3339.");
  }
  auto const found = find_volunteers(*r, by, state, skill, at,
                                     p.after ? key_from(*p.after) : 0,
                                     static_cast<int>(p.limit));
  return http::ok(r->db.read([&](store::reader& db) {
    auto out = api::volunteer_page{};
    for (auto const& v : found.volunteers) {
      out.volunteers.push_back(to_api(db, v, true));
    }
    if (found.next) {
      out.next = people::text_of(*found.next);
    }
    return api::to_json(out);
  }));
}

http::response decide(people_needs const& needs, http::request const& asked) {
  auto const p = api::parse_decide_volunteer(asked);
  auto const wish = api::parse_decide_volunteer_body(asked);
  auto const [r, by] = visit_of(needs, asked);
  auto const v = decide_volunteer(*r, by, people::person_from(p.person_id),
                                  wish.accepted, wish.reason.value_or(""));
  return http::ok(r->db.read(
      [&](store::reader& db) { return api::to_json(to_api(db, v, true)); }));
}

api::certificate to_api(store::reader& db,
                        certificate_row const& c,
                        std::string const& name,
                        std::string const& zone) {
  auto const now = counted_now(db, c, zone);
  return {.code = c.code,
          .name = name,
          .from = c.from_day,
          .until = c.until_day,
          .minutes = c.minutes,
          .turns = c.turns,
          .minutes_now = now.minutes,
          .turns_now = now.turns,
          .made_at = base::rfc3339(c.made_at)};
}

std::string name_of(store::reader& db, people::person_id const who) {
  auto const p = people::find_person(db, who);
  return p ? p->name : "";
}

certificate_row needed(store::reader& db, std::string const& code) {
  auto found = find_certificate(db, code);
  ensure(found.has_value(), fault::not_found, "volunteers.no_such_certificate",
         "There is no such certificate.");
  return *std::move(found);
}

http::response make(people_needs const& needs, http::request const& asked) {
  api::parse_make_certificate(asked);
  auto const wish = api::parse_make_certificate_body(asked);
  auto const [r, by] = visit_of(needs, asked);
  auto const c = make_certificate(*r, by, wish.from, wish.until);
  auto const zone = venues::zone_of(*r);
  return http::ok(r->db.read([&](store::reader& db) {
    return api::to_json(to_api(db, c, name_of(db, c.person), zone));
  }));
}

http::response check(people_needs const& needs, http::request const& asked) {
  auto const p = api::parse_check_certificate(asked);
  auto const r = needs.find(p.district);
  return http::ok(r->db.read([&](store::reader& db) {
    auto const c = needed(db, p.certificate_code);
    return api::to_json(
        to_api(db, c, hidden_name(name_of(db, c.person)), venues::zone_of(*r)));
  }));
}

http::response print(people_needs const& needs, http::request const& asked) {
  auto const p = api::parse_print_certificate(asked);
  auto const [r, by] = visit_of(needs, asked);
  auto const& who = by;
  auto const& at = *r;
  auto const zone = venues::zone_of(at);
  auto words = certificate_words{};
  auto const c = at.db.read([&](store::reader& db) {
    auto found = needed(db, p.certificate_code);
    auto const person = people::find_person(db, found.person);
    ensure(person && (found.person == who.whom() ||
                      venues::is_staff(who, person->area)),
           fault::not_found, "volunteers.no_such_certificate",
           "The caller has no such certificate.");
    ensure(counted_now(db, found, zone).minutes >= found.minutes,
           fault::conflict, "volunteers.certificate_corrected",
           "Its hours were corrected since.");
    words.name = person->name;
    return found;
  });
  auto const areas = at.areas.load();
  words.district =
      areas->name_of(areas->root(), asked.speaks == http::language::zh_hant
                                        ? http::language::zh_hant
                                        : http::language::zh);
  words.link = fmt::format("{}/d/{}/certificates/{}",
                           people::find_origin(needs, asked).value_or(""),
                           p.district, c.code);
  auto out = http::ok(certificate_page(c, words, zone, asked.speaks),
                      "application/pdf");
  out.headers.push_back(
      {"Content-Disposition",
       fmt::format("inline; filename=\"linli-{}.pdf\"", c.code)});
  return out;
}

}  // namespace

void mount_volunteers(http::router& r, people_needs const& needs) {
  using http::verb;
  auto const add = people::adder(r, needs, "/api/v1/d/{district}");
  add(verb::get, "/me/volunteering", get_mine);
  add(verb::put, "/me/volunteering", set_mine);
  add(verb::del, "/me/volunteering", stop);
  add(verb::get, "/volunteers", list);
  add(verb::post, "/volunteers/{person_id}/decision", decide);
  add(verb::post, "/me/certificates", make);
  add(verb::get, "/certificates/{certificate_code}", check);
  add(verb::get, "/certificates/{certificate_code}/file", print);
  mount_shifts(r, needs);
  mount_coins(r, needs);
}

}  // namespace linli::volunteers
