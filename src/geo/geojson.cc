#include "geo/geojson.h"

#include <array>
#include <cmath>
#include <cstdint>

namespace linli::geo {

namespace {

constexpr auto kScale = 1e6;  // six decimals
constexpr auto kMillion = std::uint32_t{1000000};
constexpr auto kLongestPoint = std::size_t{32};  // "[-180.000000,-90.000000],"

/// "00" to "99".
constexpr auto kPairs = [] {
  auto pairs = std::array<char, 200>{};
  for (auto i = std::size_t{0}; i != 100; ++i) {
    pairs[2 * i] = static_cast<char>('0' + i / 10);
    pairs[2 * i + 1] = static_cast<char>('0' + i % 10);
  }
  return pairs;
}();

void put_pair(char* const at, std::uint32_t const n) {
  auto const pair = std::size_t{2} * n;
  at[0] = kPairs[pair];
  at[1] = kPairs[pair + 1];
}

char* put_whole(char* at, std::uint32_t const n) {
  if (n >= 100) {
    *at++ = static_cast<char>('0' + n / 100);
  }
  if (n < 10) {
    *at++ = static_cast<char>('0' + n);
    return at;
  }
  put_pair(at, n % 100);
  return at + 2;
}

/// Writes a degree, without zeros at its end; returns where it ends.
char* put_degree(char* at, double const degree) {
  // Positive, and far from where doubles thin out.
  // NOLINTNEXTLINE(bugprone-incorrect-roundings)
  auto const n = static_cast<std::uint32_t>(std::abs(degree) * kScale + 0.5);
  if (degree < 0 && n != 0) {
    *at++ = '-';
  }
  at = put_whole(at, n / kMillion);
  auto const rest = n % kMillion;
  if (rest == 0) {
    return at;
  }
  *at = '.';
  put_pair(at + 1, rest / 10000);
  put_pair(at + 3, rest / 100 % 100);
  put_pair(at + 5, rest % 100);
  at += 7;
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
