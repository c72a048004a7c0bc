#include "venues/recurrence.h"

#include <algorithm>
#include <cstdlib>
#include <libical/ical.h>
#include <memory>

#include "base/error.h"

namespace linli::venues {

namespace {

constexpr auto kHorizon = std::chrono::days{366};

struct free_iterator {
  void operator()(icalrecur_iterator* const it) const {
    icalrecur_iterator_free(it);
  }
};

icaltimetype to_ical(base::wall_time const at) {
  using namespace std::chrono;
  auto const date = year_month_day{floor<days>(at)};
  auto const time = hh_mm_ss{at - floor<days>(at)};
  auto out = icaltime_null_time();
  out.year = static_cast<int>(date.year());
  out.month = static_cast<int>(static_cast<unsigned>(date.month()));
  out.day = static_cast<int>(static_cast<unsigned>(date.day()));
  out.hour = static_cast<int>(time.hours().count());
  out.minute = static_cast<int>(time.minutes().count());
  out.second = static_cast<int>(time.seconds().count());
  return out;
}

base::wall_time from_ical(icaltimetype const& t) {
  using namespace std::chrono;
  auto const date = year{t.year} / month{static_cast<unsigned>(t.month)} /
                    day{static_cast<unsigned>(t.day)};
  return base::wall_time{local_days{date}} + hours{t.hour} + minutes{t.minute} +
         std::chrono::seconds{t.second};
}

icalrecurrencetype parse(std::string_view const rule) {
  constexpr auto kLongest = std::size_t{500};
  auto const bad = [](bool const is_fine) {
    ensure(is_fine, fault::invalid, "venues.bad_rule",
           "This is no rule for repeating. Expected one of RFC 5545, such as "
           "\"FREQ=WEEKLY;COUNT=10\", daily at most.");
  };
  bad(!rule.empty() && rule.size() <= kLongest);
  auto const out = icalrecurrencetype_from_string(std::string{rule}.c_str());
  bad(out.freq == ICAL_DAILY_RECURRENCE || out.freq == ICAL_WEEKLY_RECURRENCE ||
      out.freq == ICAL_MONTHLY_RECURRENCE ||
      out.freq == ICAL_YEARLY_RECURRENCE);
  // A rule for hours, minutes or seconds could be more than one a day.
  bad(out.by_hour[0] == ICAL_RECURRENCE_ARRAY_MAX &&
      out.by_minute[0] == ICAL_RECURRENCE_ARRAY_MAX &&
      out.by_second[0] == ICAL_RECURRENCE_ARRAY_MAX);
  return out;
}

std::string text_of(icalrecurrencetype& rule) {
  auto const text = std::unique_ptr<char, decltype(&std::free)>{
      icalrecurrencetype_as_string_r(&rule), &std::free};
  return text.get();
}

}  // namespace

std::vector<base::wall_time> occurrences(std::string_view const rule,
                                         base::wall_time const first,
                                         base::wall_time const last,
                                         std::size_t const most,
                                         base::wall_time const since) {
  auto parsed = parse(rule);
  auto const it = std::unique_ptr<icalrecur_iterator, free_iterator>{
      icalrecur_iterator_new(parsed, to_ical(first))};
  auto out = std::vector<base::wall_time>{};
  if (first >= since) {
    out.push_back(first);
  }
  if (!it) {
    return out;
  }
  if (parsed.count == 0 && since > first + std::chrono::days{1}) {
    // From the day before on, at the time of the day it has.
    using std::chrono::days;
    auto const skipped = std::chrono::floor<days>(since - first) - days{1};
    icalrecur_iterator_set_start(it.get(), to_ical(first + skipped));
  }
  // COUNT counts `first` also where the rule itself would not give it.
  auto counted = 1;
  while (out.size() < most && (parsed.count == 0 || counted < parsed.count)) {
    auto const next = icalrecur_iterator_next(it.get());
    if (icaltime_is_null_time(next) != 0) {
      break;
    }
    auto const at = from_ical(next);
    if (at > last) {
      break;
    }
    counted += at > first ? 1 : 0;
    if (at > first && at >= since) {
      out.push_back(at);
    }
  }
  return out;
}

std::string rule_on_wall(
    std::string_view const rule,
    std::function<base::wall_time(base::instant)> const& on_wall) {
  auto parsed = parse(rule);
  auto& until = parsed.until;
  if (icaltime_is_null_time(until) != 0) {
    return std::string{rule};
  }
  auto const wall = from_ical(until);
  if (until.is_date != 0) {
    until = to_ical(wall + std::chrono::days{1} - std::chrono::seconds{1});
  } else if (icaltime_is_utc(until) != 0) {
    until = to_ical(on_wall({wall.time_since_epoch().count()}));
  } else {
    return std::string{rule};
  }
  return text_of(parsed);
}

std::vector<time_span> times_by(std::string_view const rule,
                                time_span const& first,
                                std::string const& zone) {
  if (rule.empty()) {
    return {first};
  }
  auto const begins = base::wall_time_of(first.from, zone);
  auto const on_wall = rule_on_wall(rule, [&](base::instant const at) {
    return base::wall_time_of(at, zone);
  });
  auto const found =
      occurrences(on_wall, begins, begins + kHorizon, kMostTimes + 1);
  ensure(found.size() <= kMostTimes, fault::invalid, "venues.too_many_times",
         "The rule gives too many times.");
  auto out = std::vector<time_span>{};
  for (auto const wall : found) {
    auto const from = base::instant_of(wall, zone);
    out.push_back({from, {from.unix_s + length_s(first)}});
  }
  return out;
}

std::string rule_until(std::string_view const rule,
                       base::wall_time const last) {
  auto parsed = parse(rule);
  parsed.count = 0;
  parsed.until = to_ical(last);
  return text_of(parsed);
}

}  // namespace linli::venues
