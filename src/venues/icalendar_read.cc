#include <algorithm>
#include <chrono>
#include <libical/ical.h>
#include <map>
#include <memory>

#include "base/error.h"
#include "base/text.h"
#include "venues/icalendar.h"
#include "venues/icalendar_event.h"
#include "venues/recurrence.h"

namespace linli::venues {

namespace {

constexpr auto kAhead = std::chrono::days{366};

struct free_calendar {
  void operator()(icalcomponent* const c) const { icalcomponent_free(c); }
};
using parsed_calendar = std::unique_ptr<icalcomponent, free_calendar>;

/// All VEVENTs of one UID: the event, and times of it on their own.
struct same_uid {
  std::optional<vevent> event{};
  std::vector<vevent> single{};
};

time_span span_of(event_moment const& from, std::int64_t const length_s) {
  return {from.at, {from.at.unix_s + length_s}};
}

bool is_meant(event_moment const& by, event_moment const& time) {
  // A day without a time means whatever is on that day.
  return by.is_date ? std::chrono::floor<std::chrono::days>(by.wall) ==
                          std::chrono::floor<std::chrono::days>(time.wall)
                    : by.at == time.at;
}

bool is_left_out(vevent const& e, event_moment const& time) {
  return std::ranges::any_of(
      e.without, [&](auto const& by) { return is_meant(by, time); });
}

/// Until when times are of interest, on the clocks of an event.
base::wall_time horizon_of(vevent const& e, base::instant const now) {
  return std::max(e.start.wall, e.clocks.wall_of(now)) + kAhead;
}

/// What the rule and the added times give, without what is left out.
std::vector<calendar_time> regular_times(vevent const& e,
                                         base::instant const now) {
  auto out = std::vector<calendar_time>{};
  auto const add = [&](event_moment const& from, std::int64_t const length_s) {
    if (!is_left_out(e, from)) {
      out.push_back({span_of(from, length_s), from.at, e.title});
    }
  };
  if (e.rule.empty()) {
    add(e.start, e.length_s);
  } else {
    auto const since = e.clocks.wall_of(now) - std::chrono::seconds{e.length_s};
    for (auto const wall : occurrences(e.rule, e.start.wall, horizon_of(e, now),
                                       kMostTimes + 1, since)) {
      add({wall, e.clocks.instant_of(wall)}, e.length_s);
    }
  }
  for (auto const& more : e.added) {
    add(more.from, more.length_s.value_or(e.length_s));
  }
  std::ranges::sort(out, {}, &calendar_time::at);
  out.erase(
      std::unique(out.begin(), out.end(),
                  [](auto const& a, auto const& b) { return a.at == b.at; }),
      out.end());
  return out;
}

/// One time as it was changed on its own. One nobody knows is one more: the
/// program that wrote it had it in its calendar.
void apply_single(vevent const& single, std::vector<calendar_time>& to) {
  std::erase_if(to, [&](auto const& t) { return t.of == single.of->at; });
  if (!single.is_cancelled) {
    to.push_back(
        {span_of(single.start, single.length_s), single.of->at, single.title});
  }
}

bool is_far_ahead(vevent const& e, vevent const& single, base::instant now) {
  return e.clocks.wall_of(single.of->at) > horizon_of(e, now);
}

/// The clocks of a rule can be told to change with it only where they are the
/// district's.
std::string rule_here(vevent const& e, std::string const& time_zone) {
  return e.clocks.zone == time_zone ? e.rule : "";
}

read_event event_from(same_uid const& all,
                      std::string const& time_zone,
                      base::instant const now) {
  // Times of an event that is not in the file, as of an invitation to one.
  auto const& e = all.event ? *all.event : all.single.front();
  auto out = read_event{
      .uid = e.uid,
      .title = e.title,
      .place = e.place,
      .line = e.lines->line,
      .repeats = !e.rule.empty() || !e.added.empty() || !all.single.empty(),
      .rule = rule_here(e, time_zone)};
  out.is_cancelled =
      all.event ? e.is_cancelled
                : std::ranges::all_of(all.single, &vevent::is_cancelled);
  if (out.is_cancelled) {
    return out;
  }
  if (all.event) {
    out.times = regular_times(e, now);
  }
  for (auto const& single : all.single) {
    if (!is_far_ahead(e, single, now)) {
      apply_single(single, out.times);
    }
  }
  if (out.repeats) {
    std::erase_if(out.times, [&](auto const& t) { return t.at.until <= now; });
  }
  std::ranges::sort(out.times, {}, &calendar_time::at);
  return out;
}

/// The later one counts where two say something of the same.
void put_single(vevent single, std::vector<vevent>& among) {
  auto const same = std::ranges::find_if(
      among, [&](auto const& other) { return other.of->at == single.of->at; });
  if (same == among.end()) {
    among.push_back(std::move(single));
  } else if (single.sequence >= same->sequence) {
    *same = std::move(single);
  }
}

/// By UID, in the order of the file; of what has none each is its own.
class gathered {
 public:
  void put(vevent e) {
    auto const known = e.uid.empty() ? by_uid_.end() : by_uid_.find(e.uid);
    auto const is_same =
        known != by_uid_.end() && (e.of || !all_[known->second].event);
    if (!is_same) {
      if (!e.uid.empty()) {
        by_uid_[e.uid] = all_.size();
      }
      all_.emplace_back();
    }
    auto& to = is_same ? all_[known->second] : all_.back();
    if (e.of) {
      put_single(std::move(e), to.single);
    } else {
      to.event = std::move(e);
    }
  }

  std::vector<same_uid> const& all() const { return all_; }

 private:
  std::vector<same_uid> all_;
  std::map<std::string, std::size_t> by_uid_;
};

unread_event unread_of(ical_event const& e, not_understood const& what) {
  constexpr auto kMost = std::size_t{200};  // to find it by
  return {.title = words_of(e, "SUMMARY"),
          .why = what.why,
          .line = what.at == nullptr ? e.line : what.at->line,
          .property = what.at == nullptr ? "" : what.at->name,
          .text = what.at == nullptr
                      ? ""
                      : base::first_characters(what.at->text, kMost)};
}

/// What is half understood is not made: neither the event when one of its times
/// is not, nor the other way round.
void drop_half_understood(std::vector<same_uid> const& all,
                          std::vector<std::string> const& bad,
                          std::vector<same_uid>& to) {
  for (auto const& each : all) {
    auto const& e = each.event ? *each.event : each.single.front();
    if (e.uid.empty() || std::ranges::find(bad, e.uid) == bad.end()) {
      to.push_back(each);
    }
  }
}

}  // namespace

read_calendar events_from(std::string const& text,
                          std::string const& time_zone,
                          base::instant const now) {
  auto const calendar = parsed_calendar{icalparser_parse_string(text.c_str())};
  ensure(
      calendar && icalcomponent_isa(calendar.get()) == ICAL_VCALENDAR_COMPONENT,
      fault::invalid, "venues.not_a_calendar",
      "Expected an iCalendar object, which begins with BEGIN:VCALENDAR.");
  auto const lines = lines_of_calendar(text);
  auto out = read_calendar{};
  auto found = gathered{};
  auto bad = std::vector<std::string>{};
  for (auto const& each : lines.events) {
    try {
      auto e = read_vevent(each, calendar.get(), time_zone);
      // RFC 5546, 3.2.5: the calendar calls off all it names.
      e.is_cancelled = e.is_cancelled || lines.method == "CANCEL";
      found.put(std::move(e));
    } catch (not_understood const& what) {
      out.unread.push_back(unread_of(each, what));
      bad.push_back(words_of(each, "UID"));
    }
  }
  auto whole = std::vector<same_uid>{};
  drop_half_understood(found.all(), bad, whole);
  for (auto const& each : whole) {
    out.events.push_back(event_from(each, time_zone, now));
  }
  return out;
}

}  // namespace linli::venues
