#pragma once

#include <algorithm>
#include <cstdint>
#include <optional>

/// The time bank: an hour given is a coin; minutes are counted. Pure; the
/// accounts are in coin_store.h.
namespace linli::volunteers {

/// Nothing: no cap.
struct time_bank_rules {
  std::optional<std::int64_t> month_minutes{};       // earned in a month
  std::optional<std::int64_t> balance_minutes{};     // held
  std::optional<std::int64_t> gift_month_minutes{};  // given away in a month
};

/// How one stands when something is to be moved.
struct account_standing {
  std::int64_t balance{};
  std::int64_t earned_this_month{};
  std::int64_t given_this_month{};
};

namespace detail {

inline std::int64_t room(std::optional<std::int64_t> const cap,
                         std::int64_t const used) {
  return cap ? std::max<std::int64_t>(0, *cap - used) : INT64_MAX;
}

}  // namespace detail

/// How much of what was worked becomes coins.
inline std::int64_t creditable(time_bank_rules const& rules,
                               account_standing const& to,
                               std::int64_t const minutes) {
  return std::min({minutes,
                   detail::room(rules.month_minutes, to.earned_this_month),
                   detail::room(rules.balance_minutes, to.balance)});
}

enum class gift_refusal : std::uint8_t { none, too_few, over_cap };

inline gift_refusal may_give(time_bank_rules const& rules,
                             account_standing const& from,
                             account_standing const& to,
                             std::int64_t const minutes) {
  if (from.balance < minutes) {
    return gift_refusal::too_few;
  }
  auto const fits = minutes <= detail::room(rules.gift_month_minutes,
                                            from.given_this_month) &&
                    minutes <= detail::room(rules.balance_minutes, to.balance);
  return fits ? gift_refusal::none : gift_refusal::over_cap;
}

}  // namespace linli::volunteers
