#include "people/notice_rules.h"

namespace linli::people {

namespace {

using base::kDay;
constexpr auto kMinute = std::int64_t{60};

}  // namespace

std::optional<base::instant> end_of_quiet(quiet_hours const& q,
                                          base::instant const now,
                                          seconds const offset) {
  auto const of_day = (now.unix_s + offset.count()) % kDay;
  auto const since = (of_day - q.from * kMinute + kDay) % kDay;
  auto const lasts = ((q.until - q.from) * kMinute + kDay) % kDay;
  if (since >= lasts) {
    return std::nullopt;
  }
  return base::instant{now.unix_s + lasts - since};
}

}  // namespace linli::people
