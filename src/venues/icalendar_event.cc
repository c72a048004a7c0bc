#include "venues/icalendar_event.h"

#include <charconv>
#include <chrono>
#include <libical/ical.h>
#include <memory>

#include "base/error.h"
#include "base/text.h"
#include "venues/recurrence.h"

namespace linli::venues {

namespace {

constexpr auto kDayS = std::int64_t{86'400};

struct free_property {
  void operator()(icalproperty* const p) const { icalproperty_free(p); }
};

[[noreturn]] void not_read(ical_property const& p) {
  throw not_understood{"venues.event_not_read", &p};
}

[[noreturn]] void not_supported(ical_property const& p) {
  throw not_understood{"venues.event_not_supported", &p};
}

/// What stands there, if there is such a time on any clock.
std::optional<base::wall_time> wall_from(icaltimetype const& t) {
  using namespace std::chrono;
  auto const date = year{t.year} / month{static_cast<unsigned>(t.month)} /
                    day{static_cast<unsigned>(t.day)};
  auto const is_time = t.hour >= 0 && t.hour < 24 && t.minute >= 0 &&
                       t.minute < 60 && t.second >= 0 && t.second <= 60;
  if (icaltime_is_null_time(t) != 0 || !date.ok() || !is_time) {
    return std::nullopt;
  }
  return base::wall_time{local_days{date}} + hours{t.hour} + minutes{t.minute} +
         std::chrono::seconds{t.second};
}

/// Reads the properties of one VEVENT, with the zones of its calendar.
class property_reader {
 public:
  property_reader(icalcomponent* const calendar, std::string const& time_zone)
      : calendar_{calendar}, time_zone_{time_zone} {}

  event_clocks clocks_of(ical_property const& p) const {
    auto const name = parameter_of(p, "TZID");
    if (name.empty()) {
      return {time_zone_};
    }
    if (base::is_time_zone(name)) {
      return {name};
    }
    if (auto const known = base::zone_of_windows(name); !known.empty()) {
      return {known};
    }
    auto* const drawn = icalcomponent_get_timezone(calendar_, name.c_str());
    if (drawn == nullptr) {
      throw not_understood{"venues.event_zone_unknown", &p};
    }
    return {"", drawn};
  }

  event_moment moment_of(ical_property const& p,
                         std::string const& value) const {
    auto const t = icaltime_from_string(value.c_str());
    auto const wall = wall_from(t);
    if (!wall) {
      not_read(p);
    }
    return moment_of(p, t, *wall);
  }

  event_moment moment_of(ical_property const& p,
                         icaltimetype const& t,
                         base::wall_time const wall) const {
    auto const clocks = clocks_of(p);
    if (icaltime_is_utc(t) == 0) {
      return {wall, clocks.instant_of(wall), t.is_date != 0};
    }
    auto const at = base::instant{wall.time_since_epoch().count()};
    return {clocks.wall_of(at), at, false};
  }

  /// "19970101T180000Z/PT5H30M" or ".../19970102T070000Z".
  added_time period_of(ical_property const& p, std::string const& value) const {
    auto const period = icalperiodtype_from_string(value.c_str());
    auto const from = wall_from(period.start);
    if (!from) {
      not_read(p);
    }
    auto out = added_time{moment_of(p, period.start, *from), {}};
    if (auto const end = wall_from(period.end)) {
      out.length_s =
          moment_of(p, period.end, *end).at.unix_s - out.from.at.unix_s;
    } else {
      out.length_s = icaldurationtype_as_int(period.duration);
    }
    return out;
  }

 private:
  icalcomponent* calendar_;
  std::string const& time_zone_;
};

std::int64_t length_of(property_reader const& r,
                       ical_event const& e,
                       event_moment const& start) {
  if (auto const* const end = first_of(e, "DTEND")) {
    return r.moment_of(*end, end->value).at.unix_s - start.at.unix_s;
  }
  if (auto const* const lasts = first_of(e, "DURATION")) {
    auto const d = icaldurationtype_from_string(lasts->value.c_str());
    if (icaldurationtype_is_bad_duration(d) != 0) {
      not_read(*lasts);
    }
    return icaldurationtype_as_int(d);
  }
  // RFC 5545, 3.6.1: a day lasts a day, a moment has no length.
  return start.is_date ? kDayS : 0;
}

std::string rule_of(ical_event const& e, event_clocks const& clocks) {
  auto const rules = all_of(e, "RRULE");
  if (auto const* const former = first_of(e, "EXRULE")) {
    not_supported(*former);
  }
  if (rules.empty()) {
    return "";
  }
  if (rules.size() > 1) {
    not_supported(*rules[1]);
  }
  try {
    return rule_on_wall(rules.front()->value, [&](base::instant const at) {
      return clocks.wall_of(at);
    });
  } catch (base::error const& error) {
    throw not_understood{error.code(), rules.front()};
  }
}

void read_exceptions(property_reader const& r, vevent& to) {
  for (auto const* const p : all_of(*to.lines, "EXDATE")) {
    for (auto const& value : values_of(*p)) {
      to.without.push_back(r.moment_of(*p, value));
    }
  }
  for (auto const* const p : all_of(*to.lines, "RDATE")) {
    auto const are_periods = parameter_of(*p, "VALUE") == "PERIOD";
    for (auto const& value : values_of(*p)) {
      to.added.push_back(are_periods ? r.period_of(*p, value)
                                     : added_time{r.moment_of(*p, value), {}});
    }
  }
  if (auto const* const p = first_of(*to.lines, "RECURRENCE-ID")) {
    if (!parameter_of(*p, "RANGE").empty()) {
      not_supported(*p);
    }
    to.of = r.moment_of(*p, p->value);
  }
}

std::string value_of(ical_event const& e, std::string_view const name) {
  auto const* const p = first_of(e, name);
  return p == nullptr ? "" : p->value;
}

}  // namespace

base::instant event_clocks::instant_of(base::wall_time const at) const {
  if (drawn == nullptr) {
    return base::instant_of(at, zone);
  }
  using namespace std::chrono;
  auto const date = year_month_day{floor<days>(at)};
  auto const time = hh_mm_ss{at - floor<days>(at)};
  auto t = icaltime_null_time();
  t.year = static_cast<int>(date.year());
  t.month = static_cast<int>(static_cast<unsigned>(date.month()));
  t.day = static_cast<int>(static_cast<unsigned>(date.day()));
  t.hour = static_cast<int>(time.hours().count());
  t.minute = static_cast<int>(time.minutes().count());
  t.second = static_cast<int>(time.seconds().count());
  return {static_cast<std::int64_t>(icaltime_as_timet_with_zone(t, drawn))};
}

base::wall_time event_clocks::wall_of(base::instant const at) const {
  return drawn == nullptr ? base::wall_time_of(at, zone)
                          : *wall_from(icaltime_from_timet_with_zone(
                                static_cast<time_t>(at.unix_s), 0, drawn));
}

std::string words_of(ical_event const& e, std::string_view const name) {
  auto const* const p = first_of(e, name);
  if (p == nullptr) {
    return "";
  }
  auto const read = std::unique_ptr<icalproperty, free_property>{
      icalproperty_new_from_string(p->text.c_str())};
  auto const* const value = read ? icalproperty_get_value(read.get()) : nullptr;
  auto const* const text =
      value == nullptr ? nullptr : icalvalue_get_text(value);
  return text == nullptr ? "" : text;
}

vevent read_vevent(ical_event const& lines,
                   icalcomponent* const calendar,
                   std::string const& time_zone) {
  auto const r = property_reader{calendar, time_zone};
  auto out = vevent{.lines = &lines,
                    .uid = words_of(lines, "UID"),
                    .title = words_of(lines, "SUMMARY"),
                    .place = words_of(lines, "LOCATION")};
  out.sequence = static_cast<int>(
      base::parse_integer(value_of(lines, "SEQUENCE")).value_or(0));
  out.is_cancelled = value_of(lines, "STATUS") == "CANCELLED";
  auto const* const start = first_of(lines, "DTSTART");
  if (start == nullptr) {
    throw not_understood{"venues.event_without_start"};
  }
  out.clocks = r.clocks_of(*start);
  out.start = r.moment_of(*start, start->value);
  out.length_s = length_of(r, lines, out.start);
  out.rule = rule_of(lines, out.clocks);
  read_exceptions(r, out);
  return out;
}

}  // namespace linli::venues
