#include "people/sign_in_limits.h"

#include <algorithm>
#include <chrono>
#include <fmt/format.h>
#include <utility>
#include <vector>

#include "base/too_often.h"

namespace linli::people {

namespace {

constexpr auto kSecond = std::int64_t{1'000'000};
constexpr auto kFull = 3600 * kSecond;  // what an hour's worth fills

std::string key_of(sign_in_step const what, std::string_view const whose) {
  return fmt::format("{} {}", static_cast<int>(what), whose);
}

std::size_t place_of(sign_in_step const what) {
  return static_cast<std::size_t>(what);
}

/// What one step adds; 0 where there is no limit.
std::int64_t weight(hourly const& limits, sign_in_step const what) {
  auto const most = limits.at(place_of(what));
  return most == 0 ? 0 : kFull / most;
}

/// When the bucket is empty, if one step more goes in. A clock that was put
/// back leaves it full, not fuller.
std::int64_t level_after(std::int64_t const empty_at,
                         std::int64_t const now_us,
                         std::int64_t const weight) {
  return std::clamp(empty_at, now_us, now_us + kFull) + weight;
}

template <typename Buckets>
std::int64_t level_of(Buckets const& all, std::string const& key) {
  auto const found = all.find(key);
  return found == all.end() ? 0 : found->second;
}

template <typename Buckets>
void take_out(Buckets& all, std::string const& key, std::int64_t const weight) {
  if (auto const found = all.find(key); found != all.end()) {
    found->second -= weight;
  }
}

[[noreturn]] void refuse(char const* const code, std::int64_t const over_us) {
  auto const seconds =
      std::max<std::int64_t>(1, (over_us + kSecond - 1) / kSecond);
  throw base::too_often{code, "Signing in was tried too often; see again_in_s.",
                        std::chrono::seconds{seconds}};
}

}  // namespace

sign_in_limits::sign_in_limits(sign_in_limits_settings const& settings,
                               watcher watch)
    : settings_{settings}, watch_{std::move(watch)} {}

sign_in_limits::turn::turn(sign_in_limits& of,
                           sign_in_step const what,
                           std::string client,
                           std::string district)
    : of_{&of},
      what_{what},
      client_{std::move(client)},
      district_{std::move(district)} {}

sign_in_limits::turn::turn(turn&& other) noexcept
    : of_{std::exchange(other.of_, nullptr)},
      what_{other.what_},
      client_{std::move(other.client_)},
      district_{std::move(other.district_)} {}

sign_in_limits::turn::~turn() {
  if (of_ != nullptr) {
    of_->give_back(*this);
  }
}

void sign_in_limits::turn::keep() {
  std::exchange(of_, nullptr)->watch_(what_, limit_outcome::counted);
}

sign_in_limits::turn sign_in_limits::take(sign_in_step const what,
                                          std::string_view const client,
                                          std::string_view const district,
                                          base::instant const now) {
  auto const now_us = now.unix_s * kSecond;
  auto mine = turn{*this, what, key_of(what, client), key_of(what, district)};
  auto const in_client = weight(settings_.per_client, what);
  auto const in_district = weight(settings_.per_district, what);
  auto client_over = std::int64_t{0};
  auto district_over = std::int64_t{0};
  {
    auto const lock = std::scoped_lock{guard_};
    auto const client_at =
        level_after(level_of(of_clients_, mine.client_), now_us, in_client);
    auto const district_at = level_after(
        level_of(of_districts_, mine.district_), now_us, in_district);
    client_over = client_at - now_us - kFull;
    district_over = district_at - now_us - kFull;
    if (client_over <= 0 && district_over <= 0) {
      if (in_client != 0) {
        forget_some(now_us);
        of_clients_[mine.client_] = client_at;
      }
      if (in_district != 0) {
        of_districts_[mine.district_] = district_at;
      }
      return mine;
    }
  }
  mine.of_ = nullptr;  // nothing was taken
  if (client_over > 0) {
    watch_(what, limit_outcome::refused_to_client);
    refuse("people.too_many_from_here", client_over);
  }
  watch_(what, limit_outcome::refused_to_district);
  refuse("people.too_many_in_district", district_over);
}

void sign_in_limits::give_back(turn const& t) {
  auto const lock = std::scoped_lock{guard_};
  take_out(of_clients_, t.client_, weight(settings_.per_client, t.what_));
  take_out(of_districts_, t.district_, weight(settings_.per_district, t.what_));
}

std::size_t sign_in_limits::clients() const {
  auto const lock = std::scoped_lock{guard_};
  return of_clients_.size();
}

/// Makes room: first those that are empty, then the emptier half. Whoever tried
/// most is remembered longest.
void sign_in_limits::forget_some(std::int64_t const now_us) {
  if (of_clients_.size() < settings_.clients) {
    return;
  }
  std::erase_if(of_clients_,
                [&](auto const& each) { return each.second <= now_us; });
  if (of_clients_.size() <= settings_.clients / 2) {
    return;
  }
  auto levels = std::vector<std::int64_t>{};
  levels.reserve(of_clients_.size());
  for (auto const& [key, level] : of_clients_) {
    levels.push_back(level);
  }
  auto const middle =
      levels.begin() + static_cast<std::ptrdiff_t>(levels.size() / 2);
  std::nth_element(levels.begin(), middle, levels.end());
  auto left = levels.size() / 2;
  std::erase_if(of_clients_, [&](auto const& each) {
    return left != 0 && each.second <= *middle && left-- != 0;
  });
}

}  // namespace linli::people
