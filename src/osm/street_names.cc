#include "osm/street_names.h"

#include <map>
#include <string_view>

namespace linli::osm {

namespace {

struct found {
  double length_m{};
  double longest_m{};
  geo::latlng at;
};

}  // namespace

std::vector<street_name> street_names(walk::network const& streets) {
  auto by_name = std::map<std::string, found, std::less<>>{};
  streets.for_each_street([&](auto const street, std::string_view const name,
                              std::span<geo::latlng const> const points,
                              auto const&) {
    if (name.empty() || points.empty()) {
      return;
    }
    auto at = by_name.find(name);
    if (at == by_name.end()) {
      at = by_name.emplace(name, found{}).first;
    }
    constexpr auto kCentimetres = 100.0;
    auto const length =
        streets.arrays().streets[street].length_cm / kCentimetres;
    at->second.length_m += length;
    if (length >= at->second.longest_m) {
      at->second.longest_m = length;
      at->second.at = points[points.size() / 2];
    }
  });
  auto names = std::vector<street_name>{};
  names.reserve(by_name.size());
  for (auto const& [name, f] : by_name) {
    names.push_back({.name = name, .at = f.at, .length_m = f.length_m});
  }
  return names;
}

}  // namespace linli::osm
