#include "base/time_text.h"

#include <chrono>
#include <fmt/format.h>

#include "base/text.h"
#include "base/time_zone.h"

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

std::optional<instant> parse_rfc3339(std::string_view text) {
  constexpr auto kMinutes = std::string_view{"2026-11-24T08:00"}.size();
  constexpr auto kSeconds = std::string_view{":00"}.size();
  constexpr auto kDigits = std::string_view{"0123456789"};
  if (text.size() <= kMinutes + kSeconds || text[kMinutes] != ':') {
    return std::nullopt;
  }
  auto const at = parse_wall_time(text.substr(0, kMinutes));
  auto const second = parse_integer(text.substr(kMinutes + 1, 2));
  if (!at || !second || *second < 0 || *second > 59) {
    return std::nullopt;
  }
  text.remove_prefix(kMinutes + kSeconds);
  if (text.front() == '.') {
    auto const end = text.find_first_not_of(kDigits, 1);
    if (end == std::string_view::npos || end == 1) {
      return std::nullopt;
    }
    text.remove_prefix(end);
  }
  auto const utc =
      instant{at->time_since_epoch().count() + static_cast<int>(*second)};
  if (text == "Z") {
    return utc;
  }
  auto const is_east = text.front() == '+';
  constexpr auto kOffset = std::string_view{"+08:00"}.size();
  if ((!is_east && text.front() != '-') || text.size() != kOffset) {
    return std::nullopt;
  }
  // As a time of the day, which is what an offset looks like.
  auto const ahead =
      parse_wall_time("1970-01-01T" + std::string{text.substr(1)});
  if (!ahead) {
    return std::nullopt;
  }
  auto const offset = ahead->time_since_epoch().count();
  return instant{utc.unix_s - (is_east ? offset : -offset)};
}

}  // namespace linli::base
