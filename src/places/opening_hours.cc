#include "places/opening_hours.h"

#include <algorithm>

namespace linli::places {

namespace {

bool is_in(std::vector<open_span> const& spans, std::int32_t const at) {
  return std::any_of(spans.begin(), spans.end(),
                     [&](auto const s) { return at >= s.from && at < s.to; });
}

bool is_open_in_week(std::vector<open_span> const& week,
                     std::int32_t const at) {
  return is_in(week, at) || is_in(week, at + kMinutesPerWeek);
}

openness stated(bool const is_open) {
  return is_open ? openness::open : openness::closed;
}

}  // namespace

openness openness_at(opening_hours const& hours, week_minute const at) {
  return hours.is_known ? stated(is_open_in_week(hours.week, at.value))
                        : openness::unknown;
}

std::optional<week_minute> next_change(opening_hours const& hours,
                                       week_minute const from) {
  if (!hours.is_known) {
    return std::nullopt;
  }
  auto const is_open = [&](std::int32_t const minute) {
    return is_open_in_week(hours.week, minute % kMinutesPerWeek);
  };
  auto nearest = kMinutesPerWeek + 1;
  auto const consider = [&](std::int32_t const border) {
    auto const minute = border % kMinutesPerWeek;
    // (0, week]: a border right at `from` is the state that holds already.
    auto const wait =
        (minute - from.value - 1 + kMinutesPerWeek) % kMinutesPerWeek + 1;
    if (is_open(minute) != is_open(minute + kMinutesPerWeek - 1)) {
      nearest = std::min(nearest, wait);
    }
  };
  for (auto const& span : hours.week) {
    consider(span.from);
    consider(span.to);
  }
  if (nearest > kMinutesPerWeek) {
    return std::nullopt;
  }
  return week_minute{(from.value + nearest) % kMinutesPerWeek};
}

openness openness_on(opening_hours const& hours,
                     std::string_view const date,
                     day_kind const day,
                     week_minute const at) {
  if (!hours.is_known) {
    return openness::unknown;
  }
  auto const minute = at.value % kMinutesPerDay;
  auto const exception =
      std::find_if(hours.exceptions.begin(), hours.exceptions.end(),
                   [&](auto const& e) { return e.date == date; });
  if (exception != hours.exceptions.end()) {
    return stated(is_in(exception->spans, minute));
  }
  if (day == day_kind::holiday && hours.holidays) {
    return stated(is_in(*hours.holidays, minute));
  }
  return openness_at(hours, at);
}

void make_proper(std::vector<open_span>& week) {
  std::erase_if(week, [](auto const s) {
    return s.to <= s.from || s.from < 0 || s.from >= kMinutesPerWeek;
  });
  std::sort(week.begin(), week.end(), [](auto const a, auto const b) {
    return a.from != b.from ? a.from < b.from : a.to < b.to;
  });
  auto joined = std::vector<open_span>{};
  for (auto const s : week) {
    if (!joined.empty() && s.from <= joined.back().to) {
      joined.back().to = std::max(joined.back().to, s.to);
    } else {
      joined.push_back(s);
    }
  }
  // What runs past Sunday night swallows what it meets on Monday morning.
  while (joined.size() > 1 &&
         joined.front().from + kMinutesPerWeek <= joined.back().to) {
    joined.back().to =
        std::max(joined.back().to, joined.front().to + kMinutesPerWeek);
    joined.erase(joined.begin());
  }
  if (!joined.empty() &&
      joined.back().to - joined.back().from >= kMinutesPerWeek) {
    joined = {{0, kMinutesPerWeek}};
  }
  week = std::move(joined);
}

}  // namespace linli::places
