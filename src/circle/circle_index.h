#pragma once

#include <cstdint>
#include <limits>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "geo/grid.h"
#include "geo/projection.h"
#include "places/snapshot.h"
#include "walk/town.h"

namespace linli::circle {

constexpr auto kNoArea = std::numeric_limits<std::uint32_t>::max();

/// What every question about one district needs, worked out once for one
/// snapshot and one town. Immutable and shared; any number of threads.
struct circle_index {
  std::shared_ptr<places::snapshot const> places;
  std::shared_ptr<walk::town const> town;
  // The same streets walked at 1 m/s without waits, so that its seconds are
  // metres: one profile for each profile of `town`, with the same rules about
  // stairs, kerbs and slopes. Limits in metres are decided here.
  std::shared_ptr<walk::town const> ruler;
  std::vector<walk::position> residents;     // as places->residents
  std::vector<walk::position> services;      // as places->services
  std::vector<std::uint32_t> resident_area;  // smallest, or kNoArea
  std::vector<std::uint32_t> area_parent;    // as places->areas, or kNoArea
  std::map<std::string, std::vector<std::uint32_t>, std::less<>> by_category;
  geo::projection flat;
  geo::point_grid resident_grid;
  geo::point_grid service_grid;
  double spacing_m{};  // typical distance from a resident point to the next
};

/// Snaps everything and finds every resident's areas: by the code they came
/// with, else by the borders that hold them.
std::shared_ptr<circle_index const> make_index(
    std::shared_ptr<places::snapshot const> const& places,
    std::shared_ptr<walk::town const> const& town);

/// The smallest area whose border holds the point, or kNoArea.
std::uint32_t area_at(places::snapshot const& s, geo::latlng at);

/// The area itself or the one above it that is of this level, or kNoArea.
std::uint32_t area_of_level(circle_index const& index,
                            std::uint32_t area,
                            places::level kind);

/// Fastest this walker ever is, metres a second: bounds how far a straight
/// line can be that is walked within a time.
double top_speed(walk::profile const& who);

}  // namespace linli::circle
