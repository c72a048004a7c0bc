#include "geo/geojson.h"

#include <cmath>
#include <cstdint>

namespace linli::geo {

namespace {

constexpr auto kDecimals = 6;
constexpr auto kScale = 1e6;
constexpr auto kLongestPoint = std::size_t{32};  // "[-180.000000,-90.000000],"

/// Writes a degree, without zeros at its end; returns where it ends.
char* put_degree(char* at, double const degree) {
  auto const scaled = std::llround(degree * kScale);
  if (scaled < 0) {
    *at++ = '-';
  }
  auto const n = static_cast<std::uint32_t>(scaled < 0 ? -scaled : scaled);
  auto const whole = n / static_cast<std::uint32_t>(kScale);
  auto rest = n % static_cast<std::uint32_t>(kScale);
  if (whole >= 100) {
    *at++ = static_cast<char>('0' + whole / 100);
  }
  if (whole >= 10) {
    *at++ = static_cast<char>('0' + whole / 10 % 10);
  }
  *at++ = static_cast<char>('0' + whole % 10);
  if (rest == 0) {
    return at;
  }
  *at++ = '.';
  auto* const end = at + kDecimals;
  for (auto* p = end; p != at; rest /= 10) {
    *--p = static_cast<char>('0' + rest % 10);
  }
  at = end;
  while (at[-1] == '0') {
    --at;
  }
  return at;
}

void append_ring(ring const& r, std::string& json) {
  auto const before = json.size();
  json.resize(before + 2 + r.size() * kLongestPoint);
  auto* at = json.data() + before;
  *at++ = '[';
  for (auto const& p : r) {
    *at++ = '[';
    at = put_degree(at, p.lng);
    *at++ = ',';
    at = put_degree(at, p.lat);
    *at++ = ']';
    *at++ = ',';
  }
  if (!r.empty()) {
    --at;  // the last comma
  }
  *at++ = ']';
  json.resize(static_cast<std::size_t>(at - json.data()));
}

}  // namespace

void append_geojson(multipolygon const& area, std::string& json) {
  json += R"({"type":"MultiPolygon","coordinates":[)";
  for (auto const& p : area) {
    json += &p == area.data() ? "[" : ",[";
    append_ring(p.outer, json);
    for (auto const& hole : p.holes) {
      json += ',';
      append_ring(hole, json);
    }
    json += ']';
  }
  json += "]}";
}

}  // namespace linli::geo
