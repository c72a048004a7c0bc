#include "app/local_time.h"

#include <chrono>
#include <fmt/format.h>
#include <memory>
#include <unicode/timezone.h>
#include <unicode/unistr.h>

namespace linli::app {

namespace {

using namespace std::chrono;

std::int64_t offset_s(base::instant const at, std::string const& time_zone) {
  auto const zone = std::unique_ptr<icu::TimeZone>{
      icu::TimeZone::createTimeZone(icu::UnicodeString::fromUTF8(time_zone))};
  auto raw = std::int32_t{};
  auto summer = std::int32_t{};
  auto status = U_ZERO_ERROR;
  zone->getOffset(static_cast<double>(at.unix_s) * U_MILLIS_PER_SECOND, false,
                  raw, summer, status);
  return U_SUCCESS(status) ? (raw + summer) / U_MILLIS_PER_SECOND : 0;
}

std::string date_text(year_month_day const d) {
  return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(d.year()),
                     static_cast<unsigned>(d.month()),
                     static_cast<unsigned>(d.day()));
}

}  // namespace

places::moment local_moment(base::instant const at,
                            std::string const& time_zone) {
  auto const local =
      sys_seconds{std::chrono::seconds{at.unix_s + offset_s(at, time_zone)}};
  auto const day = floor<days>(local);
  auto const of_day = duration_cast<minutes>(local - day).count();
  auto const monday_first = weekday{day}.iso_encoding() - 1;
  return {.at = {static_cast<std::int32_t>(
              std::int64_t{monday_first} * places::kMinutesPerDay + of_day)},
          .date = date_text(year_month_day{day})};
}

}  // namespace linli::app
