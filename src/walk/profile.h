#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/units.h"

namespace linli::walk {

/// How one kind of person walks. Profiles are data: the shipped ones are in
/// profiles.toml and built in; a district may add its own.
struct profile {
  std::string name;  // stable key: "adult", "elder", "wheelchair" …
  pace on_flat{1.25};
  std::optional<pace> on_stairs{};  // along the steps; nothing: cannot use them
  bool may_use_kerbs{true};         // raised kerbs, `wheelchair=no` ways
  seconds crossing_wait{0};         // each marked crossing without signals
  seconds signal_wait{0};           // each crossing with signals
  seconds lift_wait{0};             // each lift
  std::optional<double> max_slope_percent{};
};

/// adult, elder, frail_elder, child, wheelchair, pushchair; adult first.
/// Paces: circle.md section 1.
std::vector<profile> shipped_profiles();

std::optional<std::size_t> find_profile(std::span<profile const> all,
                                        std::string_view name);

}  // namespace linli::walk
