#pragma once

#include <string>
#include <vector>

#include "geo/latlng.h"
#include "walk/network.h"

namespace linli::osm {

/// A street to be found by name: the middle of its longest piece.
struct street_name {
  std::string name;
  geo::latlng at;
  double length_m{};  // of all its pieces
};

/// Every named street of a network once, by name.
std::vector<street_name> street_names(walk::network const& streets);

}  // namespace linli::osm
