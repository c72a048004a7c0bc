#include "walk/profile.h"

#include <algorithm>

namespace linli::walk {

namespace {

// Mean wait at a signal by the Highway Capacity Manual, (cycle - green)^2 /
// (2 x cycle): 20 s for a cycle of 90 s that gives walkers 30 s. Slower
// walkers miss more greens.
constexpr auto kSignalWait = seconds{20};
constexpr auto kSlowSignalWait = seconds{25};

// A gap in the traffic of a marked crossing; an assumption, not a measurement.
constexpr auto kCrossingWait = seconds{4};
constexpr auto kSlowCrossingWait = seconds{8};

constexpr auto kLiftWait = seconds{30};

// Speed along the steps, mean of up and down: Fruin, Pedestrian Planning and
// Design (1971), table 3.5: 0.57 m/s for adults, 0.4 m/s over 50 years.
constexpr auto kStairsPace = pace{0.57};
constexpr auto kElderStairsPace = pace{0.4};

// GB 50763-2012, 3.4.4: ramps for wheelchairs up to 1:12.
constexpr auto kWheelchairSlopePercent = 8.3;

profile with_wheels(std::string name, pace const p) {
  return {.name = std::move(name),
          .on_flat = p,
          .on_stairs = std::nullopt,
          .may_use_kerbs = true,
          .crossing_wait = kSlowCrossingWait,
          .signal_wait = kSlowSignalWait,
          .lift_wait = kLiftWait,
          .max_slope_percent = std::nullopt};
}

profile on_foot(std::string name, pace const p, bool const is_slow) {
  return {.name = std::move(name),
          .on_flat = p,
          .on_stairs = is_slow ? kElderStairsPace : kStairsPace,
          .may_use_kerbs = true,
          .crossing_wait = is_slow ? kSlowCrossingWait : kCrossingWait,
          .signal_wait = is_slow ? kSlowSignalWait : kSignalWait,
          .lift_wait = kLiftWait,
          .max_slope_percent = std::nullopt};
}

}  // namespace

// Paces: circle.md section 1 (adult 1.25 m/s, elder 50 m a minute …).
std::vector<profile> shipped_profiles() {
  auto wheelchair = with_wheels("wheelchair", pace{0.67});
  wheelchair.may_use_kerbs = false;
  wheelchair.max_slope_percent = kWheelchairSlopePercent;
  return {on_foot("adult", pace{1.25}, false),
          on_foot("elder", pace{0.83}, true),
          on_foot("frail_elder", pace{0.7}, true),
          on_foot("child", pace{1.0}, false),
          wheelchair,
          with_wheels("pushchair", pace{1.1})};
}

std::optional<std::size_t> find_profile(std::span<profile const> const all,
                                        std::string_view const name) {
  auto const it = std::find_if(
      all.begin(), all.end(), [&](profile const& p) { return p.name == name; });
  return it == all.end()
             ? std::nullopt
             : std::optional{static_cast<std::size_t>(it - all.begin())};
}

}  // namespace linli::walk
