#pragma once

#include <chrono>

#include "base/time_zone.h"

/// The same week in another year. Pure.
namespace linli::activities {

/// A year and a week of ISO 8601, from Monday.
struct iso_week {
  friend bool operator==(iso_week const&, iso_week const&) = default;

  int year{};
  int week{};  // 1 to 53
};

iso_week week_of_year(base::wall_time at);

/// The same time of the same weekday in the same week so many years later; the
/// 52nd where that year has no 53rd.
base::wall_time years_later(base::wall_time at, int years);

}  // namespace linli::activities
