#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/clock.h"
#include "base/id.h"
#include "geo/box.h"
#include "geo/latlng.h"
#include "geo/polygon.h"
#include "places/localized.h"
#include "places/opening_hours.h"

namespace linli::places {

enum class level : std::uint8_t { district, subdistrict, community };

/// One unit of the official hierarchy. Codes are the national administrative
/// codes (310109, 310109014, 310109014001) or the district's own.
struct area {
  std::string code;
  std::string parent;  // code; empty for the district
  level kind{level::district};
  localized name;
  geo::multipolygon boundary;  // empty when nobody has drawn it
  std::optional<geo::latlng> label_at;
};

/// A kind of service: data (categories.toml), not code.
struct category {
  std::string key;  // "canteen"
  localized name;
  std::string group;  // "care", "health", "education", "daily", "culture" …
  std::string icon;
};

using service_point_id = id<struct service_point_tag>;

enum class step_free : std::uint8_t { unknown, yes, no };

/// The source of points that Linli's own pages keep: venues.
constexpr auto kOwnSource = std::string_view{"linli"};

/// Anything on the map that serves residents.
struct service_point {
  service_point_id id;
  localized name;
  std::string category;  // category::key
  geo::latlng at;
  std::string address;
  opening_hours hours;
  step_free access{step_free::unknown};  // can a wheelchair get in
  std::optional<std::int32_t> capacity;  // seats, beds, meals at a time
  std::optional<std::int32_t> area_m2;
  std::string source;             // "osm", a file's name, "hand"
  std::string source_ref;         // key within the source: "node/123"
  bool is_programme{false};       // run by the programme
  bool is_position_rough{false};  // placed by hand, may be off
};

/// Some residents at one point: a building, a grid cell, a compound.
struct resident_point {
  geo::latlng at;
  double residents{};
  std::optional<double> aged_60_up;
  std::optional<double> aged_0_14;
  std::string area;  // code of the smallest area known to hold it
};

/// Everything the map half reads of a district, loaded at one moment;
/// immutable and shared. `version` changes whenever any of it does.
struct snapshot {
  std::string code;
  localized name;
  std::string time_zone;  // "Asia/Shanghai"
  std::string standard;   // key of the chosen standard
  std::uint64_t version{};
  geo::box bounds;
  std::vector<area> areas;  // district first, then by code
  std::vector<category> categories;
  std::vector<service_point> services;
  std::vector<resident_point> residents;
  bool are_residents_estimated{false};  // spread, not counted
  std::string residents_source;         // shown beside every figure
  std::vector<std::string> attributions;
  localized notice;  // what a reader must know; shown on the page
};

}  // namespace linli::places
