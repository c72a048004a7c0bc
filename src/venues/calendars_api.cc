#include "api/generated/bodies.h"
#include "api/generated/operations.h"
#include "api/json.h"

#include "base/time_text.h"
#include "people/people_answers.h"
#include "people/people_api.h"
#include "venues/calendar_ops.h"
#include "venues/venues_api.h"

namespace linli::venues {

namespace {

using people::key_from;
using people::people_needs;
using people::visit_of;

http::response of_venue(people_needs const& needs, http::request const& asked) {
  auto const p = api::parse_get_venue_calendar(asked);
  return http::ok(venue_calendar(*needs.find(p.district),
                                 {key_from(p.venue_id)}, needs.clock.now()),
                  kCalendarType);
}

http::response of_room(people_needs const& needs, http::request const& asked) {
  auto const p = api::parse_get_room_calendar(asked);
  return http::ok(room_calendar(*needs.find(p.district), {key_from(p.room_id)},
                                needs.clock.now()),
                  kCalendarType);
}

api::calendar_problem to_api(unread_event const& l) {
  auto const or_nothing = [](std::string const& text) {
    return text.empty() ? std::nullopt : std::optional{text};
  };
  return {.title = l.title,
          .from = l.from ? std::optional{base::rfc3339(*l.from)} : std::nullopt,
          .why = l.why,
          .line = l.line,
          .property = or_nothing(l.property),
          .text = or_nothing(l.text)};
}

http::response read_in(people_needs const& needs, http::request const& asked) {
  auto const p = api::parse_import_calendar(asked);
  auto const wish = api::parse_import_calendar_body(asked);
  auto const [r, by] = visit_of(needs, asked);
  auto const done = import_calendar(*r, by, {key_from(p.room_id)}, wish.text);
  auto out = api::calendar_import{
      .events = static_cast<std::int64_t>(done.events),
      .booked = static_cast<std::int64_t>(done.booked),
      .known = static_cast<std::int64_t>(done.known),
      .cancelled = static_cast<std::int64_t>(done.cancelled),
      .left_out = {}};
  for (auto const& l : done.left_out) {
    out.left_out.push_back(to_api(l));
  }
  return http::ok(api::to_json(out));
}

}  // namespace

void mount_calendars(http::router& r, people_needs const& needs) {
  using http::verb;
  auto const add = people::adder(r, needs, "/api/v1/d/{district}");
  add(verb::get, "/venues/{venue_id}/calendar", of_venue);
  add(verb::get, "/rooms/{room_id}/calendar", of_room);
  add(verb::post, "/rooms/{room_id}/calendar/import", read_in);
}

}  // namespace linli::venues
