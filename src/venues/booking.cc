#include "venues/booking.h"

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <optional>

#include "base/time_zone.h"

namespace linli::venues {

namespace {

constexpr auto kMinute = std::int64_t{60};
constexpr auto kQuarter = 15 * kMinute;

/// What of a span is a day's, which begins at the minute `begin` of the week.
/// The hours after midnight are those of the evening before, unless it goes on
/// through that whole day.
std::optional<places::open_span> part_of_day(places::open_span const& s,
                                             std::int32_t const begin) {
  constexpr auto kDay = places::kMinutesPerDay;
  auto const goes_on = [&](std::int32_t const of) {
    return s.to >= of + 2 * kDay;
  };
  if (s.from >= begin && s.from < begin + kDay) {
    return places::open_span{s.from - begin,
                             goes_on(begin) ? kDay : s.to - begin};
  }
  auto const was_given = s.from >= begin - kDay && !goes_on(begin - kDay);
  if (s.from >= begin || s.to <= begin || was_given) {
    return std::nullopt;
  }
  return places::open_span{0, std::min(s.to - begin, kDay)};
}

/// Minutes of one day at which a place is open, by everything known of it.
std::vector<places::open_span> spans_on(
    places::opening_hours const& hours,
    std::span<std::string const> const holidays,
    base::wall_time const day) {
  auto const date = base::date_of(day);
  auto const special =
      std::ranges::find(hours.exceptions, date, &places::date_exception::date);
  if (special != hours.exceptions.end()) {
    return special->spans;
  }
  if (hours.holidays && std::ranges::find(holidays, date) != holidays.end()) {
    return *hours.holidays;
  }
  using namespace std::chrono;
  auto const monday_first =
      static_cast<int>(weekday{floor<days>(day)}.iso_encoding()) - 1;
  auto const begin = monday_first * places::kMinutesPerDay;
  auto out = std::vector<places::open_span>{};
  for (auto const& s : hours.week) {
    // The week goes round: what runs past Sunday night is Monday's, too.
    for (auto const around : {begin, begin + places::kMinutesPerWeek}) {
      if (auto const part = part_of_day(s, around)) {
        out.push_back(*part);
      }
    }
  }
  return out;
}

void add_joined(std::vector<time_span>& to, time_span const& s) {
  if (!to.empty() && s.from <= to.back().until) {
    to.back().until = std::max(to.back().until, s.until);
  } else {
    to.push_back(s);
  }
}

/// What of a span nothing busy covers; `busy` ascending.
std::vector<time_span> without(time_span const& whole,
                               std::span<time_span const> const busy) {
  auto out = std::vector<time_span>{};
  auto from = whole.from;
  for (auto const& b : busy) {
    if (b.until <= from || b.from >= whole.until) {
      continue;
    }
    if (b.from > from) {
      out.push_back({from, b.from});
    }
    from = std::max(from, b.until);
  }
  if (from < whole.until) {
    out.push_back({from, whole.until});
  }
  return out;
}

/// The beginning nearest to `wanted` of something of a length within a gap.
std::optional<base::instant> nearest_fit(time_span const& gap,
                                         std::int64_t const length,
                                         base::instant const wanted) {
  auto const last = gap.until.unix_s - length;
  if (last < gap.from.unix_s) {
    return std::nullopt;
  }
  auto const clamped = std::clamp(wanted.unix_s, gap.from.unix_s, last);
  if (clamped == gap.from.unix_s || clamped == wanted.unix_s) {
    return base::instant{clamped};
  }
  // Before what was wanted: at a full quarter, if one still fits.
  auto const quarter = clamped - clamped % kQuarter;
  return base::instant{std::max(quarter, gap.from.unix_s)};
}

}  // namespace

time_span held_for(room_row const& room, time_span const& at) {
  return {{at.from.unix_s - room.buffer_before_minutes * kMinute},
          {at.until.unix_s + room.buffer_after_minutes * kMinute}};
}

std::vector<time_span> open_between(places::opening_hours const& hours,
                                    std::span<std::string const> const holidays,
                                    std::string const& time_zone,
                                    time_span const& within) {
  if (!hours.is_known) {
    return {within};
  }
  using namespace std::chrono;
  auto out = std::vector<time_span>{};
  // What opened the evening before may still be open.
  auto day = floor<days>(base::wall_time_of(within.from, time_zone)) - days{1};
  auto const last = floor<days>(base::wall_time_of(within.until, time_zone));
  for (; day <= last; day += days{1}) {
    for (auto const& s : spans_on(hours, holidays, day)) {
      auto const from =
          base::instant_of(base::wall_time{day} + minutes{s.from}, time_zone);
      auto const until =
          base::instant_of(base::wall_time{day} + minutes{s.to}, time_zone);
      auto const cut =
          time_span{std::max(from, within.from), std::min(until, within.until)};
      if (cut.from < cut.until) {
        add_joined(out, cut);
      }
    }
  }
  return out;
}

bool is_open_throughout(std::span<time_span const> const open,
                        time_span const& at) {
  return std::ranges::any_of(open, [&](auto const& s) {
    return s.from <= at.from && at.until <= s.until;
  });
}

base::instant next_quarter(base::instant const now) {
  return {now.unix_s - now.unix_s % kQuarter + kQuarter};
}

std::vector<time_span> free_near(time_span const& wanted,
                                 std::span<time_span const> const busy,
                                 std::span<time_span const> const open,
                                 std::size_t const most) {
  auto sorted = std::vector(busy.begin(), busy.end());
  std::ranges::sort(sorted);
  auto const length = length_s(wanted);
  auto out = std::vector<time_span>{};
  for (auto const& o : open) {
    for (auto const& gap : without(o, sorted)) {
      if (auto const from = nearest_fit(gap, length, wanted.from)) {
        out.push_back({*from, {from->unix_s + length}});
      }
    }
  }
  std::ranges::sort(out, {}, [&](time_span const& s) {
    return std::pair{std::abs(s.from.unix_s - wanted.from.unix_s),
                     s.from.unix_s};
  });
  out.resize(std::min(out.size(), most));
  return out;
}

time_span week_of(base::instant const at, std::string const& time_zone) {
  using namespace std::chrono;
  auto const day = floor<days>(base::wall_time_of(at, time_zone));
  auto const monday = day - (weekday{day} - Monday);
  return {base::instant_of(base::wall_time{monday}, time_zone),
          base::instant_of(base::wall_time{monday + days{7}}, time_zone)};
}

}  // namespace linli::venues
