#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "circle/coverage.h"

namespace linli::circle {

/// How far a circle looks for the nearest service of what is missing.
constexpr auto kCircleHorizon = seconds{1800};

struct circle_question {
  geo::latlng origin;
  std::size_t profile{0};                   // index into town::profiles()
  std::span<int const> minutes;             // ascending, 1 to 60
  std::optional<places::week_minute> at{};  // for duties and openness
  bool wants_geometry{true};
};

struct circle_band {
  int minutes{};
  double residents{};      // who can be walked to within it
  geo::multipolygon area;  // empty unless geometry is wanted
};

struct service_in_reach {
  std::uint32_t service{};  // index into snapshot::services
  deciseconds walk{};
  meters distance{};
  int minutes_band{};  // the smallest band that holds it
  places::openness openness{places::openness::unknown};
  std::optional<places::week_minute> next_change;  // opens or closes next
};

struct duty_here {
  bool is_met{false};
  bool is_applicable{true};  // one-per-area duties: the border is known
  // The nearest service that counts, within or beyond the limit.
  std::optional<std::uint32_t> nearest;
  deciseconds walk{};
  meters distance{};
};

struct circle {
  walk::position origin;
  bool is_estimate{};
  std::uint32_t area{kNoArea};  // smallest area around the origin
  std::vector<circle_band> bands;
  std::vector<service_in_reach> services;  // within the largest, nearest first
  std::vector<duty_here> duties;           // in the order of the standard
};

/// Everything about one point. A point no street is near to reaches nothing.
/// Throws error{invalid, "circle.bad_minutes"} and "circle.no_such_profile".
circle circle_at(circle_index const& index,
                 standard const& by,
                 circle_question const& asked);

}  // namespace linli::circle
