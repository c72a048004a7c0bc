#include "venues/icalendar.h"

#include <chrono>
#include <cstdlib>
#include <libical/ical.h>
#include <memory>

#include "base/error.h"
#include "base/time_zone.h"

namespace linli::venues {

namespace {

struct free_component {
  void operator()(icalcomponent* const c) const { icalcomponent_free(c); }
};
using component = std::unique_ptr<icalcomponent, free_component>;

std::string taken(char* const text) {
  auto const owned =
      std::unique_ptr<char, decltype(&std::free)>{text, &std::free};
  return owned ? owned.get() : "";
}

icaltimetype utc(base::instant const at) {
  return icaltime_from_timet_with_zone(static_cast<time_t>(at.unix_s), 0,
                                       icaltimezone_get_utc_timezone());
}

icalcomponent* event_of(calendar_event const& e) {
  auto* const out = icalcomponent_new_vevent();
  icalcomponent_add_property(out, icalproperty_new_uid(e.uid.c_str()));
  icalcomponent_add_property(out, icalproperty_new_dtstamp(utc(e.stamp)));
  icalcomponent_add_property(out, icalproperty_new_dtstart(utc(e.at.from)));
  icalcomponent_add_property(out, icalproperty_new_dtend(utc(e.at.until)));
  icalcomponent_add_property(out, icalproperty_new_summary(e.title.c_str()));
  if (!e.place.empty()) {
    icalcomponent_add_property(out, icalproperty_new_location(e.place.c_str()));
  }
  icalcomponent_add_property(
      out, icalproperty_new_sequence(static_cast<int>(e.sequence)));
  icalcomponent_add_property(
      out, icalproperty_new_status(e.is_cancelled ? ICAL_STATUS_CANCELLED
                                                  : ICAL_STATUS_CONFIRMED));
  return out;
}

/// The zone a time was given in: its TZID when ICU knows it.
std::string zone_of(icalproperty* const p, std::string const& otherwise) {
  auto* const tzid = icalproperty_get_first_parameter(p, ICAL_TZID_PARAMETER);
  auto const* const name =
      tzid == nullptr ? nullptr : icalparameter_get_tzid(tzid);
  return name != nullptr && base::is_time_zone(name) ? name : otherwise;
}

base::instant instant_of(icaltimetype const& t, std::string const& zone) {
  using namespace std::chrono;
  auto const date = year{t.year} / month{static_cast<unsigned>(t.month)} /
                    day{static_cast<unsigned>(t.day)};
  auto const wall = base::wall_time{local_days{date}} + hours{t.hour} +
                    minutes{t.minute} + std::chrono::seconds{t.second};
  return icaltime_is_utc(t) != 0
             ? base::instant{wall.time_since_epoch().count()}
             : base::instant_of(wall, zone);
}

std::string text_of(char const* const text) {
  return text == nullptr ? "" : text;
}

std::optional<calendar_event> read_event(icalcomponent* const c,
                                         std::string const& time_zone) {
  auto* const start =
      icalcomponent_get_first_property(c, ICAL_DTSTART_PROPERTY);
  if (start == nullptr) {
    return std::nullopt;
  }
  auto const from = icalproperty_get_dtstart(start);
  if (icaltime_is_null_time(from) != 0) {
    return std::nullopt;
  }
  auto const zone = zone_of(start, time_zone);
  auto out = calendar_event{.uid = text_of(icalcomponent_get_uid(c)),
                            .title = text_of(icalcomponent_get_summary(c)),
                            .place = text_of(icalcomponent_get_location(c))};
  out.at.from = instant_of(from, zone);
  auto* const end = icalcomponent_get_first_property(c, ICAL_DTEND_PROPERTY);
  if (end != nullptr) {
    out.at.until =
        instant_of(icalproperty_get_dtend(end), zone_of(end, time_zone));
  } else {
    // RFC 5545, 3.6.1: a day lasts a day, a moment has no length.
    auto const duration =
        icaldurationtype_as_int(icalcomponent_get_duration(c));
    constexpr auto kDay = 86'400;
    out.at.until = {out.at.from.unix_s + (duration != 0       ? duration
                                          : from.is_date != 0 ? kDay
                                                              : 0)};
  }
  auto* const rule = icalcomponent_get_first_property(c, ICAL_RRULE_PROPERTY);
  if (rule != nullptr) {
    auto parsed = icalproperty_get_rrule(rule);
    out.rule = taken(icalrecurrencetype_as_string_r(&parsed));
  }
  out.is_cancelled = icalcomponent_get_status(c) == ICAL_STATUS_CANCELLED;
  return out;
}

}  // namespace

std::string calendar_text(std::string_view const name,
                          std::vector<calendar_event> const& events) {
  auto const out = component{icalcomponent_new_vcalendar()};
  icalcomponent_add_property(out.get(), icalproperty_new_version("2.0"));
  icalcomponent_add_property(out.get(),
                             icalproperty_new_prodid("-//Linli//Linli//ZH"));
  auto* const title = icalproperty_new_x(std::string{name}.c_str());
  icalproperty_set_x_name(title, "X-WR-CALNAME");
  icalcomponent_add_property(out.get(), title);
  for (auto const& e : events) {
    icalcomponent_add_component(out.get(), event_of(e));
  }
  return taken(icalcomponent_as_ical_string_r(out.get()));
}

std::vector<calendar_event> events_from(std::string const& text,
                                        std::string const& time_zone) {
  auto const all = component{icalparser_parse_string(text.c_str())};
  ensure(all && icalcomponent_isa(all.get()) == ICAL_VCALENDAR_COMPONENT,
         fault::invalid, "venues.not_a_calendar",
         "Expected an iCalendar object, which begins with BEGIN:VCALENDAR.");
  auto out = std::vector<calendar_event>{};
  for (auto* c =
           icalcomponent_get_first_component(all.get(), ICAL_VEVENT_COMPONENT);
       c != nullptr;
       c = icalcomponent_get_next_component(all.get(), ICAL_VEVENT_COMPONENT)) {
    if (auto const e = read_event(c, time_zone)) {
      out.push_back(*e);
    }
  }
  return out;
}

}  // namespace linli::venues
