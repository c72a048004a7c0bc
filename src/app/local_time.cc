#include "app/local_time.h"

#include <chrono>
#include <fmt/format.h>

#include "base/time_zone.h"

namespace linli::app {

namespace {

using namespace std::chrono;

std::string date_text(year_month_day const d) {
  return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(d.year()),
                     static_cast<unsigned>(d.month()),
                     static_cast<unsigned>(d.day()));
}

}  // namespace

places::moment local_moment(base::instant const at,
                            std::string const& time_zone) {
  auto const local = sys_seconds{std::chrono::seconds{at.unix_s} +
                                 base::offset_of(at, time_zone)};
  auto const day = floor<days>(local);
  auto const of_day = duration_cast<minutes>(local - day).count();
  auto const monday_first = weekday{day}.iso_encoding() - 1;
  return {.at = {static_cast<std::int32_t>(
              std::int64_t{monday_first} * places::kMinutesPerDay + of_day)},
          .date = date_text(year_month_day{day})};
}

}  // namespace linli::app
