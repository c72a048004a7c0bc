#include "venues/venue_answers.h"

#include <algorithm>

#include "base/error.h"
#include "base/time_text.h"
#include "base/time_zone.h"
#include "people/people_answers.h"
#include "places/places_store.h"
#include "venues/venue_store.h"

namespace linli::venues {

namespace {

constexpr auto kLayouts = static_cast<int>(api::room_layout::boardroom) + 1;
constexpr auto kEquipment = static_cast<int>(api::room_equipment::mirrors) + 1;

std::optional<std::string> or_none(std::string const& text) {
  return text.empty() ? std::nullopt : std::optional{text};
}

std::optional<api::localized> or_none(localized const& text) {
  return places::best(text).empty() ? std::nullopt
                                    : std::optional{to_api(text)};
}

std::optional<std::int64_t> wide(std::optional<int> const n) {
  return n ? std::optional{std::int64_t{*n}} : std::nullopt;
}

api::step_free answer_of(places::step_free const access) {
  switch (access) {
    case places::step_free::yes: return api::step_free::yes;
    case places::step_free::no: return api::step_free::no;
    case places::step_free::unknown: break;
  }
  return api::step_free::unknown;
}

std::vector<api::open_minutes> spans_of(
    std::vector<places::open_span> const& all) {
  auto out = std::vector<api::open_minutes>{};
  for (auto const& s : all) {
    out.push_back({s.from, s.to});
  }
  return out;
}

std::vector<places::open_span> spans_from(
    std::vector<api::open_minutes> const& all, std::string const& field) {
  auto out = std::vector<places::open_span>{};
  for (auto const& s : all) {
    if (s.from >= s.to) {
      throw base::error{fault::invalid,
                        "http.bad_fields",
                        "A time to open is after the time to close.",
                        {{field, "must end after it begins"}}};
    }
    out.push_back(
        {static_cast<std::int32_t>(s.from), static_cast<std::int32_t>(s.to)});
  }
  std::ranges::sort(out, {}, &places::open_span::from);
  return out;
}

api::room answer_of(room_row const& room) {
  auto out = api::room{
      .id = people::text_of(room.key.value),
      .within = room.within ? std::optional{people::text_of(room.within->value)}
                            : std::nullopt,
      .name = to_api(room.name),
      .rules = or_none(room.rules),
      .seats = room.seats,
      .area_m2 = wide(room.area_m2),
      .layouts = {},
      .equipment = {},
      .who_books = static_cast<api::who_books>(room.who),
      .buffer_before_minutes = room.buffer_before_minutes,
      .buffer_after_minutes = room.buffer_after_minutes,
      .position = room.position,
      .revision = room.revision};
  for (auto const& l : room.layouts) {
    if (auto const kind = enum_from<api::room_layout>(l.kind, kLayouts)) {
      out.layouts.push_back({*kind, l.seats});
    }
  }
  for (auto const& e : room.equipment) {
    if (auto const kind = enum_from<api::room_equipment>(e, kEquipment)) {
      out.equipment.push_back(*kind);
    }
  }
  return out;
}

}  // namespace

api::localized to_api(localized const& text) {
  return {or_none(text.zh), or_none(text.en), or_none(text.zh_hant)};
}

localized text_from(api::text_wish const& wish) {
  return {wish.zh.value_or(""), wish.en.value_or(""),
          wish.zh_hant.value_or("")};
}

std::optional<api::localized> name_of(store::reader& db,
                                      std::optional<venue_id> const which) {
  auto const v = which ? find_venue(db, *which) : std::nullopt;
  auto const point = v ? places::find_service(db, v->point) : std::nullopt;
  return point ? std::optional{to_api(point->name)} : std::nullopt;
}

api::venue_hours to_api(places::opening_hours const& hours) {
  auto out = api::venue_hours{
      .week = spans_of(hours.week), .holidays = {}, .exceptions = {}};
  if (hours.holidays) {
    out.holidays = spans_of(*hours.holidays);
  }
  for (auto const& e : hours.exceptions) {
    out.exceptions.push_back({e.date, spans_of(e.spans)});
  }
  return out;
}

places::opening_hours hours_from(api::venue_hours const& wish) {
  auto out = places::opening_hours{.is_known = true,
                                   .week = {},
                                   .holidays = {},
                                   .exceptions = {},
                                   .source = {}};
  out.week = spans_from(wish.week, "hours.week");
  places::make_proper(out.week);
  if (wish.holidays) {
    out.holidays = spans_from(*wish.holidays, "hours.holidays");
  }
  for (auto const& e : wish.exceptions) {
    if (!base::parse_date(e.date)) {
      throw base::error{
          fault::invalid,
          "http.bad_fields",
          "There is no such date.",
          {{"hours.exceptions", "must be a date of the calendar"}}};
    }
    out.exceptions.push_back({e.date, spans_from(e.spans, "hours.exceptions")});
  }
  std::ranges::sort(out.exceptions, {}, &places::date_exception::date);
  return out;
}

api::venue_detail to_api(venue_view const& v, bool const may_change) {
  auto out = api::venue_detail{
      .id = people::text_of(v.row.key.value),
      .service_point = people::text_of(v.point.id.value),
      .name = to_api(v.point.name),
      .category = v.point.category,
      .area = v.row.area,
      .at = v.point.at,
      .address = or_none(v.point.address),
      .hours = {},
      .holidays = {},
      .about = or_none(v.row.about),
      .way_in = or_none(v.row.way_in),
      .step_free = answer_of(v.point.access),
      .steps = wide(v.row.steps),
      .has_lift = v.row.has_lift,
      .has_accessible_toilet = v.row.has_accessible_toilet,
      .phone = or_none(v.row.phone),
      .book_ahead_days = v.row.book_ahead_days,
      .quota_minutes = wide(v.row.quota_minutes),
      .group_quota_minutes = wide(v.row.group_quota_minutes),
      .release_after_minutes = wide(v.row.release_after_minutes),
      .rooms = {},
      .may_change = may_change,
      .revision = v.row.revision,
      .is_demo = v.row.is_demo};
  if (v.point.hours.is_known) {
    out.hours = to_api(v.point.hours);
  }
  for (auto const& room : v.rooms) {
    out.rooms.push_back(answer_of(room));
  }
  return out;
}

api::venue_line line_of(venue_view const& v, api::openness const now) {
  return {.id = people::text_of(v.row.key.value),
          .service_point = people::text_of(v.point.id.value),
          .name = to_api(v.point.name),
          .area = v.row.area,
          .at = v.point.at,
          .address = or_none(v.point.address),
          .openness = now,
          .rooms = static_cast<std::int64_t>(v.rooms.size()),
          .is_demo = v.row.is_demo};
}

api::booking to_api(store::reader& db,
                    people::caller const& by,
                    booking_row const& b) {
  auto const room = *find_room(db, b.room);
  auto const venue = *find_venue(db, room.venue);
  auto const point = places::find_service(db, venue.point);
  auto const is_mine = by.person.value != 0 && b.booked_by == by.whom();
  auto const all = venues::may_change(by, b, venue);
  auto out =
      api::booking{.id = people::text_of(b.key.value),
                   .room = people::text_of(b.room.value),
                   .room_name = to_api(room.name),
                   .venue = people::text_of(venue.key.value),
                   .venue_name = {},
                   .kind = static_cast<api::booking_kind>(b.kind),
                   .state = static_cast<api::booking_state>(b.state),
                   .from = base::rfc3339(b.at.from),
                   .until = base::rfc3339(b.at.until),
                   .is_public = b.is_public,
                   .is_mine = is_mine && b.kind == booking_kind::booking,
                   .may_change = all && b.kind != booking_kind::session &&
                                 holds(b.state) && b.at.until > by.now,
                   .revision = b.revision};
  if (point) {
    out.venue_name = to_api(point->name);
  }
  if (all || b.is_public) {
    out.title = or_none(b.title);
    out.party = or_none(b.party);
  }
  if (!all) {
    return out;
  }
  out.persons = wide(b.persons);
  out.layout = or_none(b.layout);
  out.reason = or_none(b.reason);
  if (b.series) {
    out.series = people::text_of(b.series->value);
    auto const series = find_series(db, *b.series);
    out.rule = series ? or_none(series->rule) : std::nullopt;
  }
  out.by = people::chip(db, b.booked_by);
  if (b.made_by != b.booked_by) {
    out.made_by = people::chip(db, b.made_by);
  }
  if (b.came_at) {
    out.came_at = base::rfc3339(*b.came_at);
  }
  return out;
}

api::taken_time to_api(taken_time const& t) {
  return {.from = base::rfc3339(t.at.from),
          .until = base::rfc3339(t.at.until),
          .why = static_cast<api::taken_why>(t.why),
          .title = or_none(t.title)};
}

}  // namespace linli::venues
