#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace linli::places {

/// A moment in the district's local week: Monday 0:00 is minute 0.
struct week_minute {
  friend constexpr auto operator<=>(week_minute, week_minute) = default;

  std::int32_t value{};  // [0, 10080)
};

constexpr auto kMinutesPerDay = 24 * 60;
constexpr auto kMinutesPerWeek = 7 * kMinutesPerDay;

/// [from, to) in minutes of the week; `to` may pass the end of the week
/// (Sunday 22:00 to Monday 2:00 is {9960, 10200}).
struct open_span {
  friend bool operator==(open_span, open_span) = default;

  std::int32_t from{};
  std::int32_t to{};
};

/// A date on which the week does not hold: a holiday, a closure, extra hours.
struct date_exception {
  friend bool operator==(date_exception const&,
                         date_exception const&) = default;

  std::string date;              // 2026-10-01
  std::vector<open_span> spans;  // minutes of that day; empty: closed
};

enum class openness : std::uint8_t { open, closed, unknown };

/// The one small form every source of hours is turned into at import.
struct opening_hours {
  friend bool operator==(opening_hours const&, opening_hours const&) = default;

  bool is_known{false};         // nothing is known: neither open nor closed
  std::vector<open_span> week;  // ascending, disjoint
  std::optional<std::vector<open_span>> holidays;  // minutes of a holiday
  std::vector<date_exception> exceptions;          // ascending by date
  std::string source;  // the text it was made from, "Mo-Fr 08:00-17:00"
};

openness openness_at(opening_hours const& hours, week_minute at);

/// The minute of the week at which the state changes next, nothing when it
/// never does.
std::optional<week_minute> next_change(opening_hours const& hours,
                                       week_minute from);

/// What a real date is to the district's calendar.
enum class day_kind : std::uint8_t { ordinary, holiday };

/// At a real moment: an exception for that date comes first, then the hours of
/// holidays, then the week. `date` is the local date (2026-10-01), `at` the
/// local minute of the week it falls in. Where holidays are not mentioned the
/// week holds on them too.
openness openness_on(opening_hours const& hours,
                     std::string_view date,
                     day_kind day,
                     week_minute at);

/// Sorts, joins what touches or overlaps, joins Sunday's end to Monday's
/// beginning; spans outside the week are dropped.
void make_proper(std::vector<open_span>& week);

}  // namespace linli::places
