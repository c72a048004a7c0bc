#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "geo/latlng.h"
#include "places/category_rules.h"
#include "places/localized.h"
#include "places/snapshot.h"

namespace linli::places {

/// A possible service point as its source says it, before anything is made of
/// it: an object of OpenStreetMap, a row of a list, a feature of a layer.
/// `tags` are OpenStreetMap's or the file's own columns; what a field of its
/// own says comes before what a tag says.
struct raw_service_point {
  localized name;
  tag_map tags;
  geo::latlng at;
  std::string source_ref;  // key within the source: "node/123", "row 7"
  std::size_t line{};      // of a file, for messages
  std::string category{};  // key or name; empty: by the rules
  std::string address{};
  std::string hours{};  // an opening_hours expression
  std::optional<std::int32_t> capacity{};
  std::optional<std::int32_t> area_m2{};
  std::optional<step_free> access{};
  bool is_programme{false};
  bool is_position_rough{false};
};

}  // namespace linli::places
