#include "activities/same_week.h"

#include <algorithm>

namespace linli::activities {

namespace {

using std::chrono::days;
using std::chrono::local_days;

/// 0 is Monday.
int weekday_of(local_days const at) {
  return static_cast<int>(std::chrono::weekday{at}.iso_encoding()) - 1;
}

/// Its week is the one of January 4th.
local_days first_monday(int const year) {
  auto const day =
      local_days{std::chrono::year{year} / std::chrono::January / 4};
  return day - days{weekday_of(day)};
}

int weeks_in(int const year) {
  return static_cast<int>(
      (first_monday(year + 1) - first_monday(year)).count() / 7);
}

}  // namespace

iso_week week_of_year(base::wall_time const at) {
  auto const day = std::chrono::floor<days>(at);
  // A week is of the year its Thursday is in.
  auto const thursday = day + days{3 - weekday_of(day)};
  auto const year =
      static_cast<int>(std::chrono::year_month_day{thursday}.year());
  return {year, static_cast<int>((day - first_monday(year)).count() / 7) + 1};
}

base::wall_time years_later(base::wall_time const at, int const years) {
  auto const day = std::chrono::floor<days>(at);
  auto const was = week_of_year(at);
  auto const week = std::min(was.week, weeks_in(was.year + years));
  return first_monday(was.year + years) +
         days{7 * (week - 1) + weekday_of(day)} + (at - day);
}

}  // namespace linli::activities
