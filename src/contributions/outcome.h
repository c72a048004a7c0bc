#pragma once

#include <cstdint>
#include <optional>
#include <span>

#include "activities/activity.h"
#include "people/person.h"

/// What came of what was given, in numbers. Pure.
namespace linli::contributions {

/// Whoever gives is told how many came, and never who: what is of fewer people
/// than this is left out.
constexpr auto kFewest = 5;

/// Somebody's coming to a session.
struct visit {
  people::person_id person{};
  int party{1};
  bool is_first{false};  // had never come to anything before
  std::optional<int> liked{};
};

struct outcome {
  friend bool operator==(outcome const&, outcome const&) = default;

  std::int64_t sessions{};
  std::optional<std::int64_t> attended{};  // visits, companions too
  std::optional<std::int64_t> first_time{};
  std::optional<std::int64_t> answers{};
  std::optional<std::int64_t> liked_percent{};  // of the answers
};

outcome outcome_of(std::int64_t sessions, std::span<visit const> visits);

}  // namespace linli::contributions
