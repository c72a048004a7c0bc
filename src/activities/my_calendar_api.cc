#include <fmt/format.h>

#include "api/generated/operations.h"
#include "api/json.h"

#include "activities/activities_api.h"
#include "activities/activity_store.h"
#include "activities/print_words.h"
#include "activities/session_planner.h"
#include "activities/signup_ops.h"
#include "activities/signup_store.h"
#include "base/error.h"
#include "base/time_text.h"
#include "people/audit.h"
#include "people/people_api.h"
#include "secrets/token.h"
#include "venues/calendar_ops.h"
#include "venues/venues_api.h"

namespace linli::activities {

namespace {

using people::people_needs;
using people::visit_of;

constexpr auto kMostOfOne = 500;

venues::calendar_event event_of(store::reader& db,
                                signup_row const& u,
                                http::language const speaks) {
  auto const s = *find_session(db, u.session);
  auto const a = *find_activity(db, s.activity);
  auto out = venues::event_of(plan_of(db, s, a, u.created_at, speaks));
  out.is_cancelled = s.terms.is_cancelled;
  return out;
}

/// Rooms somebody has, sessions they have a place in, and what modules above
/// know of.
std::string calendar_of(people::registry const& r,
                        store::reader& db,
                        people::person_id const who,
                        http::language const speaks,
                        base::instant const now) {
  auto const since = base::instant{now.unix_s - venues::kCalendarPast};
  auto events = std::vector<venues::calendar_event>{};
  for (auto const& b : venues::bookings_of(db, who, since, kMostOfOne)) {
    if (b.state == venues::booking_state::booked) {
      events.push_back(venues::event_of(db, b, speaks));
    }
  }
  for (auto const& u : signups_to_come(db, who, since)) {
    if (holds_place(u.as.state)) {
      events.push_back(event_of(db, u, speaks));
    }
  }
  for (auto const& p : r.planners) {
    if (p.of_person) {
      for (auto const& each : p.of_person(db, who, since, speaks)) {
        events.push_back(venues::event_of(each));
      }
    }
  }
  return venues::calendar_text(said("my_calendar", speaks), events);
}

http::response get_address(people_needs const& needs,
                           http::request const& asked) {
  api::parse_get_my_calendar_address(asked);
  auto const [r, by] = visit_of(needs, asked);
  auto const who = by.person;
  auto const since = r->db.read([&](store::reader& db) {
    return venues::calendar_address_since(db, who);
  });
  return http::ok(api::to_json(api::calendar_address{
      .is_there = since.has_value(),
      .since = since ? std::optional{base::rfc3339(*since)} : std::nullopt,
      .path = {}}));
}

http::response make_address(people_needs const& needs,
                            http::request const& asked) {
  auto const p = api::parse_make_my_calendar_address(asked);
  auto const [r, by] = visit_of(needs, asked);
  auto const token = secrets::new_token();
  auto const& at = *r;
  auto const& me = by;
  at.db.write([&](store::writer& tx) {
    venues::put_calendar_address(tx, me.person, secrets::token_hash(token),
                                 me.now);
    people::record(at, tx, me, "calendar.shared", me.person, {});
  });
  return http::ok(api::to_json(api::calendar_address{
      .is_there = true,
      .since = base::rfc3339(by.now),
      .path = fmt::format("/api/v1/d/{}/calendars/{}", p.district, token)}));
}

http::response end_address(people_needs const& needs,
                           http::request const& asked) {
  api::parse_end_my_calendar_address(asked);
  auto const [r, by] = visit_of(needs, asked);
  auto const& at = *r;
  auto const& me = by;
  at.db.write([&](store::writer& tx) {
    venues::drop_calendar_address(tx, me.person);
    people::record(at, tx, me, "calendar.unshared", me.person, {});
  });
  return http::no_content();
}

http::response get_calendar(people_needs const& needs,
                            http::request const& asked) {
  auto const p = api::parse_get_my_calendar(asked);
  auto const r = needs.find(p.district);
  auto const now = needs.clock.now();
  auto out = http::ok(r->db.read([&](store::reader& db) {
    auto const who = venues::calendar_owner(db, secrets::token_hash(p.token));
    ensure(who.has_value(), fault::not_found, "venues.no_such_calendar",
           "There is no calendar at this address.");
    return calendar_of(*r, db, *who, asked.speaks, now);
  }),
                      venues::kCalendarType);
  out.cache_control = "private, no-cache";
  return out;
}

}  // namespace

void mount_my_calendar(http::router& r, people_needs const& needs) {
  using http::verb;
  auto const add = people::adder(r, needs, "/api/v1/d/{district}");
  add(verb::get, "/me/calendar", get_address);
  add(verb::post, "/me/calendar", make_address);
  add(verb::del, "/me/calendar", end_address);
  add(verb::get, "/calendars/{token}", get_calendar);
}

}  // namespace linli::activities
