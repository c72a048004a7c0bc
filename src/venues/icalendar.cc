#include "venues/icalendar.h"

#include <cstdlib>
#include <libical/ical.h>
#include <memory>

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

}  // namespace linli::venues
