#pragma once

#include <filesystem>
#include <optional>
#include <vector>

#include "base/progress.h"
#include "geo/box.h"
#include "osm/street_map.h"
#include "osm/street_report.h"

namespace linli::osm {

/// Reads the streets of OpenStreetMap files (osm_file.h). Several files may
/// overlap: what they share is read once. `within` leaves out nodes outside,
/// so that a whole country fits into memory. Squares and lift nodes are
/// already turned into streets. Throws as read_osm.
street_map read_osm_streets(std::vector<std::filesystem::path> const& files,
                            std::optional<geo::box> const& within,
                            bool across_squares,
                            street_report& report,
                            base::progress const& progress);

}  // namespace linli::osm
