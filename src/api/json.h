#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "geo/box.h"
#include "geo/latlng.h"
#include "geo/polygon.h"

namespace linli::api {

// Each writes one JSON value at the end of `out`. generated/types.h has the
// same for every schema of the contract.

void write(std::string& out, std::string_view text);
void write(std::string& out, std::int64_t value);
void write(std::string& out, double value);
void write(std::string& out, bool value);
void write(std::string& out, geo::latlng at);
void write(std::string& out, geo::box const& b);

/// GeoJSON MultiPolygon, longitude first, six decimals.
void write(std::string& out, geo::multipolygon const& area);

template <typename T>
void write(std::string& out, std::vector<T> const& list) {
  out += '[';
  for (auto const& item : list) {
    write(out, item);
    out += ',';
  }
  if (out.back() == ',') {
    out.back() = ']';
  } else {
    out += ']';
  }
}

template <typename T>
void write_or_null(std::string& out, std::optional<T> const& value) {
  if (value) {
    write(out, *value);
  } else {
    out += "null";
  }
}

/// Closes an object whose members each end with a comma.
inline void end_object(std::string& out) {
  if (out.back() == ',') {
    out.back() = '}';
  } else {
    out += '}';
  }
}

/// A whole value as JSON.
template <typename T>
std::string to_json(T const& value) {
  auto out = std::string{};
  write(out, value);
  return out;
}

}  // namespace linli::api
