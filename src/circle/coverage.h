#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/units.h"
#include "circle/standard.h"
#include "places/snapshot.h"
#include "walk/town.h"

namespace linli::circle {

/// Who asks, by which standard, when. Without a moment opening hours do not
/// matter; with one, a service counts only when known to be open or when its
/// hours are not known at all (counted apart as `unknown_hours`).
struct question {
  std::size_t profile{0};  // index into town::profiles()
  std::string standard;
  std::optional<places::week_minute> at;
};

/// One duty, one area.
struct duty_coverage {
  std::string category;
  double share{};             // residents within the limit / all, [0, 1]
  double covered{};           // residents
  double mean_walk_s{};       // of those who can reach one at all; weighted
  std::optional<double> fca;  // 2SFCA supply per 1000 residents, where known
};

struct area_coverage {
  std::string area;  // code
  double residents{};
  double compliant{};        // residents with everything the standard asks
  double compliant_share{};  // [0, 1]; 0 residents: 0
  std::vector<duty_coverage> duties;  // in the order of the standard
};

/// Residents near each other who lack the same thing.
struct gap {
  std::string category;
  geo::latlng at;           // the middle of those residents
  std::string area;         // code
  double residents{};       // who lack it
  double nearest_walk_s{};  // mean walk to the nearest one, when any
  bool has_nearest{false};
  std::vector<std::uint32_t> members;  // indices into snapshot::residents
};

struct coverage {
  question asked;
  std::uint64_t version{};  // of the snapshot it was computed from
  bool is_estimate{};       // walking times are estimates
  area_coverage district;
  std::vector<area_coverage> areas;  // subdistricts and communities
  std::vector<gap> gaps;             // worst first
  // Per resident point, per duty: nearest counting service and the walk to it.
  std::vector<std::uint32_t> nearest_service;  // residents x duties
  std::vector<deciseconds> nearest_time;       // residents x duties
};

}  // namespace linli::circle
