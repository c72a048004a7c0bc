#include "base/time_text.h"

#include <chrono>
#include <fmt/format.h>

namespace linli::base {

std::string rfc3339(instant const at) {
  using namespace std::chrono;
  auto const utc = sys_seconds{seconds{at.unix_s}};
  auto const day = floor<days>(utc);
  auto const date = year_month_day{day};
  auto const time = hh_mm_ss{utc - day};
  return fmt::format(
      "{:04}-{:02}-{:02}T{:02}:{:02}:{:02}Z", static_cast<int>(date.year()),
      static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
      time.hours().count(), time.minutes().count(), time.seconds().count());
}

}  // namespace linli::base
