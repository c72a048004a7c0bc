#include "base/time_zone.h"

#include <memory>
#include <unicode/timezone.h>
#include <unicode/unistr.h>

namespace linli::base {

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

}  // namespace linli::base
