#include "base/time_zone.h"

#include <fmt/format.h>
#include <memory>
#include <unicode/timezone.h>
#include <unicode/unistr.h>

#include "base/text.h"

namespace linli::base {

namespace {

using namespace std::chrono;

std::optional<int> digits(std::string_view const text) {
  auto const are_digits =
      text.find_first_not_of("0123456789") == std::string_view::npos;
  auto const n = are_digits ? parse_integer(text) : std::nullopt;
  return n ? std::optional{static_cast<int>(*n)} : std::nullopt;
}

}  // namespace

seconds offset_of(instant const at, std::string const& time_zone) {
  auto const zone = std::unique_ptr<icu::TimeZone>{
      icu::TimeZone::createTimeZone(icu::UnicodeString::fromUTF8(time_zone))};
  auto raw = std::int32_t{};
  auto summer = std::int32_t{};
  auto status = U_ZERO_ERROR;
  zone->getOffset(static_cast<double>(at.unix_s) * U_MILLIS_PER_SECOND, false,
                  raw, summer, status);
  return seconds{U_SUCCESS(status) ? (raw + summer) / U_MILLIS_PER_SECOND : 0};
}

bool is_time_zone(std::string_view const name) {
  auto const zone = std::unique_ptr<icu::TimeZone>{
      icu::TimeZone::createTimeZone(icu::UnicodeString::fromUTF8(name))};
  return *zone != icu::TimeZone::getUnknown();
}

std::string zone_of_windows(std::string_view const name) {
  auto found = icu::UnicodeString{};
  auto status = U_ZERO_ERROR;
  icu::TimeZone::getIDForWindowsID(icu::UnicodeString::fromUTF8(name), nullptr,
                                   found, status);
  auto out = std::string{};
  return U_SUCCESS(status) ? found.toUTF8String(out) : out;
}

wall_time wall_time_of(instant const at, std::string const& time_zone) {
  return wall_time{std::chrono::seconds{at.unix_s} + offset_of(at, time_zone)};
}

instant instant_of(wall_time const at, std::string const& time_zone) {
  // Clocks differ from UTC by less than a day; what holds a day before and a
  // day after are the two offsets there can be.
  auto const as_utc = at.time_since_epoch().count();
  auto const early = offset_of({as_utc - kDay}, time_zone).count();
  auto const late = offset_of({as_utc + kDay}, time_zone).count();
  auto const first = instant{as_utc - early};
  auto const second = instant{as_utc - late};
  if (early == late || wall_time_of(first, time_zone) == at) {
    return first;
  }
  if (wall_time_of(second, time_zone) == at) {
    return second;
  }
  // Skipped: as far after the change as it is after the last time before it.
  auto from = second;
  auto to = first;
  while (to.unix_s - from.unix_s > 1) {
    auto const middle = instant{from.unix_s + (to.unix_s - from.unix_s) / 2};
    (offset_of(middle, time_zone).count() == early ? from : to) = middle;
  }
  return to;
}

std::string date_of(wall_time const at) {
  auto const d = year_month_day{floor<days>(at)};
  return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(d.year()),
                     static_cast<unsigned>(d.month()),
                     static_cast<unsigned>(d.day()));
}

std::optional<wall_time> parse_date(std::string_view const text) {
  constexpr auto kLength = std::string_view{"2026-11-24"}.size();
  if (text.size() != kLength || text[4] != '-' || text[7] != '-') {
    return std::nullopt;
  }
  auto const y = digits(text.substr(0, 4));
  auto const m = digits(text.substr(5, 2));
  auto const d = digits(text.substr(8, 2));
  if (!y || !m || !d) {
    return std::nullopt;
  }
  auto const date = year{*y} / month{static_cast<unsigned>(*m)} /
                    day{static_cast<unsigned>(*d)};
  return date.ok() ? std::optional{wall_time{local_days{date}}} : std::nullopt;
}

std::string text_of(wall_time const at) {
  auto const time = hh_mm_ss{at - floor<days>(at)};
  return fmt::format("{}T{:02}:{:02}", date_of(at), time.hours().count(),
                     time.minutes().count());
}

std::optional<wall_time> parse_wall_time(std::string_view const text) {
  constexpr auto kLength = std::string_view{"2026-11-24T08:00"}.size();
  if (text.size() != kLength || text[10] != 'T' || text[13] != ':') {
    return std::nullopt;
  }
  auto const date = parse_date(text.substr(0, 10));
  auto const h = digits(text.substr(11, 2));
  auto const m = digits(text.substr(14, 2));
  if (!date || !h || !m || *h > 23 || *m > 59) {
    return std::nullopt;
  }
  return *date + hours{*h} + minutes{*m};
}

}  // namespace linli::base
