#include "venues/venues_api.h"

#include "api/generated/bodies.h"
#include "api/generated/operations.h"
#include "api/json.h"

#include "base/time_zone.h"
#include "people/people_answers.h"
#include "people/people_api.h"
#include "places/places_store.h"
#include "venues/venue_answers.h"

namespace linli::venues {

namespace {

using people::key_from;
using people::people_needs;
using people::visit_of;

std::optional<int> narrow(std::optional<std::int64_t> const n) {
  return n ? std::optional{static_cast<int>(*n)} : std::nullopt;
}

std::optional<localized> text_of(std::optional<api::text_wish> const& wish) {
  return wish ? std::optional{text_from(*wish)} : std::nullopt;
}

std::optional<places::step_free> access_from(
    std::optional<api::step_free> const wish) {
  if (!wish) {
    return std::nullopt;
  }
  return *wish == api::step_free::yes  ? places::step_free::yes
         : *wish == api::step_free::no ? places::step_free::no
                                       : places::step_free::unknown;
}

/// What both bodies have.
template <typename Wish>
venue_change change_from(Wish const& wish) {
  return {.about = text_of(wish.about),
          .way_in = text_of(wish.way_in),
          .access = access_from(wish.step_free),
          .steps = narrow(wish.steps),
          .has_lift = wish.has_lift,
          .has_accessible_toilet = wish.has_accessible_toilet,
          .phone = wish.phone,
          .book_ahead_days = narrow(wish.book_ahead_days),
          .quota_minutes = narrow(wish.quota_minutes),
          .group_quota_minutes = narrow(wish.group_quota_minutes),
          .release_after_minutes = narrow(wish.release_after_minutes)};
}

template <typename Wish>
void take_place(Wish const& wish, venue_change& to) {
  to.category = wish.category;
  to.address = wish.address;
  to.hours = wish.hours ? std::optional{hours_from(*wish.hours)} : std::nullopt;
}

template <typename Wish>
room_change room_from(Wish const& wish) {
  auto out =
      room_change{.rules = text_of(wish.rules),
                  .area_m2 = narrow(wish.area_m2),
                  .buffer_before_minutes = narrow(wish.buffer_before_minutes),
                  .buffer_after_minutes = narrow(wish.buffer_after_minutes),
                  .position = narrow(wish.position)};
  if (wish.within) {
    out.within = room_id{key_from(*wish.within)};
  }
  if (wish.layouts) {
    out.layouts.emplace();
    for (auto const& l : *wish.layouts) {
      out.layouts->push_back({key_of(l.layout), static_cast<int>(l.seats)});
    }
  }
  if (wish.equipment) {
    out.equipment.emplace();
    for (auto const e : *wish.equipment) {
      out.equipment->push_back(key_of(e));
    }
  }
  if (wish.who_books) {
    out.who = static_cast<who_books>(*wish.who_books);
  }
  return out;
}

http::response answer(people::registry const& r,
                      people::caller const& by,
                      venue_view const& v) {
  auto out = to_api(v, is_staff(by, spot_of(v.row)));
  for (auto const& h : r.db.read(places::days_off)) {
    out.holidays.push_back({h.date, h.name});
  }
  return http::ok(api::to_json(out));
}

api::openness openness_now(people::registry const& r,
                           venue_view const& v,
                           base::instant const now) {
  if (!v.point.hours.is_known) {
    return api::openness::unknown;
  }
  auto const moment = time_span{now, {now.unix_s + 1}};
  auto dates = std::vector<std::string>{};
  for (auto const& h : r.db.read(places::days_off)) {
    dates.push_back(h.date);
  }
  return is_open_throughout(
             open_between(v.point.hours, dates, venues::zone_of(r), moment),
             moment)
             ? api::openness::open
             : api::openness::closed;
}

http::response list(people_needs const& needs, http::request const& asked) {
  auto const p = api::parse_list_venues(asked);
  auto const r = needs.find(p.district);
  auto out = api::venue_list{};
  for (auto const& v : list_venues(*r)) {
    out.venues.push_back(line_of(v, openness_now(*r, v, needs.clock.now())));
  }
  return http::ok(api::to_json(out));
}

http::response create(people_needs const& needs, http::request const& asked) {
  api::parse_create_venue(asked);
  auto const wish = api::parse_create_venue_body(asked);
  auto const [r, by] = visit_of(needs, asked);
  auto what = change_from(wish);
  take_place(wish, what);
  what.name = text_from(wish.name);
  what.area = wish.area;
  what.at = wish.at;
  auto instead = std::optional<places::service_point_id>{};
  if (wish.instead_of) {
    instead = places::service_point_id{key_from(*wish.instead_of)};
  }
  return answer(*r, by, create_venue(*r, by, what, instead));
}

http::response get(people_needs const& needs, http::request const& asked) {
  auto const p = api::parse_get_venue(asked);
  auto const [r, by] = visit_of(needs, asked);
  return answer(*r, by, get_venue(*r, {key_from(p.venue_id)}));
}

http::response update(people_needs const& needs, http::request const& asked) {
  auto const p = api::parse_update_venue(asked);
  auto const wish = api::parse_update_venue_body(asked);
  auto const [r, by] = visit_of(needs, asked);
  auto what = change_from(wish);
  take_place(wish, what);
  what.name = text_of(wish.name);
  what.area = wish.area;
  what.at = wish.at;
  return answer(
      *r, by,
      update_venue(*r, by, {key_from(p.venue_id)}, wish.revision, what));
}

http::response close(people_needs const& needs, http::request const& asked) {
  auto const p = api::parse_close_venue(asked);
  auto const [r, by] = visit_of(needs, asked);
  close_venue(*r, by, {key_from(p.venue_id)});
  return http::no_content();
}

http::response add(people_needs const& needs, http::request const& asked) {
  auto const p = api::parse_add_room(asked);
  auto const wish = api::parse_add_room_body(asked);
  auto const [r, by] = visit_of(needs, asked);
  auto what = room_from(wish);
  what.name = text_from(wish.name);
  what.seats = static_cast<int>(wish.seats);
  return answer(*r, by, add_room(*r, by, {key_from(p.venue_id)}, what));
}

http::response change_room(people_needs const& needs,
                           http::request const& asked) {
  auto const p = api::parse_update_room(asked);
  auto const wish = api::parse_update_room_body(asked);
  auto const [r, by] = visit_of(needs, asked);
  auto what = room_from(wish);
  what.name = text_of(wish.name);
  what.seats = narrow(wish.seats);
  return answer(
      *r, by, update_room(*r, by, {key_from(p.room_id)}, wish.revision, what));
}

http::response end_room(people_needs const& needs, http::request const& asked) {
  auto const p = api::parse_close_room(asked);
  auto const [r, by] = visit_of(needs, asked);
  return answer(*r, by, close_room(*r, by, {key_from(p.room_id)}));
}

}  // namespace

void mount_venues(http::router& r, people_needs const& needs) {
  using http::verb;
  auto const mount = people::adder(r, needs, "/api/v1/d/{district}");
  auto const one = std::string{"/venues/{venue_id}"};
  auto const room = std::string{"/rooms/{room_id}"};
  mount(verb::get, "/venues", list);
  mount(verb::post, "/venues", create);
  mount(verb::get, one, get);
  mount(verb::patch, one, update);
  mount(verb::del, one, close);
  mount(verb::post, one + "/rooms", add);
  mount(verb::patch, room, change_room);
  mount(verb::del, room, end_room);
  mount_bookings(r, needs);
  mount_calendars(r, needs);
  mount_photographs(r, needs);
  mount_venue_buildings(r, needs);
}

}  // namespace linli::venues
