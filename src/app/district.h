#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "circle/circle_index.h"
#include "circle/coverage_cache.h"
#include "circle/standard.h"
#include "osm/tiles.h"
#include "places/places_api.h"
#include "places/search.h"
#include "walk/town.h"

namespace linli::app {

using standards_ptr = std::shared_ptr<std::vector<circle::standard> const>;

/// What a file was when it was last looked at; another value means it changed.
/// Empty when there is no such file.
std::string fingerprint(std::filesystem::path const& file);

/// The parts of a district that are read from a file each. Shared between one
/// state of the district and the next when their file did not change.
struct district_parts {
  std::shared_ptr<places::snapshot const> places;
  std::shared_ptr<walk::town const> town;
  std::shared_ptr<osm::tiles const> tiles;  // null: no base map of its own
  std::string streets_print;                // fingerprint of streets.linli
  std::string tiles_print;                  // of basemap.mbtiles
};

/// One state of one district: immutable and shared; an import makes a new one.
/// Only its coverages are worked out as they are asked for.
struct district {
  std::string code;
  district_parts parts;
  std::string version;  // changes with anything of the parts
  std::shared_ptr<places::listed_district const> listed;
  std::shared_ptr<circle::circle_index const> index;
  standards_ptr standards;
  std::shared_ptr<circle::coverage_cache> coverages;
  places::search_index search;
};

/// Kept when asked before, else computed now. Throws
/// error{invalid, "circle.no_such_standard"}.
std::shared_ptr<circle::coverage const> coverage_for(
    district const& d, circle::question const& asked);

// A page switches between a few walkers and hours; each coverage takes some
// hundred kilobytes.
constexpr auto kKeptCoverages = std::size_t{24};

std::shared_ptr<district const> make_district(district_parts parts,
                                              standards_ptr standards);

/// Residents of every area: those of its own and of the areas below it.
std::vector<double> residents_by_area(circle::circle_index const& index);

}  // namespace linli::app
