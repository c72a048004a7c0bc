#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "base/clock.h"
#include "base/progress.h"
#include "osm/basemap.h"
#include "osm/read_streets.h"
#include "osm/street_names.h"
#include "osm/street_report.h"

namespace linli::osm {

/// What a district's folder holds after an import.
constexpr auto kNetworkFile = "streets.linli";
constexpr auto kBasemapFile = "basemap.mbtiles";
constexpr auto kImportFile = "streets.json";  // what they were made from

struct import_streets_options {
  read_streets_options read{};

  /// The district's own; made when it does not exist.
  std::filesystem::path folder{};

  std::string district_name{};             // of the basemap
  std::vector<geo::multipolygon> parts{};  // subdistricts, for the basemap
  std::vector<basemap_label> labels{};

  /// How far beyond the district's boundary streets are kept when neither a
  /// box nor a clip is given: people walk across it. More than a quarter of
  /// an hour for anyone.
  meters beyond_boundary{2000};

  bool again{false};  // also when nothing has changed
};

/// Reads streets, makes the walking network and the basemap, and puts both
/// into the folder. Skipped, and said so in the report, when the same files
/// with the same options and rules have made what is there. Whatever fails,
/// the network that was there stays in use.
///
/// Throws as read_streets, and error{io, …} naming the file when something
/// cannot be written.
street_report import_streets(import_streets_options const& options,
                             base::progress const& progress,
                             base::clock const& clock);

/// A basemap from boundary and labels alone, for a district without streets.
/// Leaves a basemap made from streets alone. Throws as write_basemap.
void import_bare_basemap(import_streets_options const& options,
                         base::progress const& progress);

}  // namespace linli::osm
