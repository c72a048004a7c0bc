#include "osm/import_streets.h"

#include <algorithm>
#include <bit>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "base/error.h"
#include "base/file.h"
#include "osm/osm_file.h"
#include "osm/tiles.h"
#include "walk/network_file.h"

namespace linli::osm {

namespace {

namespace fs = std::filesystem;

/// Raised when the same file gives other streets than before: other foot
/// rules, other squares.
constexpr auto kRulesVersion = 1;

/// Everything an artefact depends on, as one number.
class fingerprint {
 public:
  void add(std::string_view const text) {
    auto const bytes = std::as_bytes(std::span{text.data(), text.size()});
    value_ = std::rotl(value_, 7) ^ base::checksum(bytes);
  }
  void add(double const number) { add(fmt::format("{:.9f}", number)); }
  void add(geo::multipolygon const& area) {
    for (auto const& part : area) {
      add_ring(part.outer);
      for (auto const& hole : part.holes) {
        add_ring(hole);
      }
    }
    add(";");
  }
  void add_file(fs::path const& path) {
    auto const file = base::mapped_file{path};
    add(path.filename().string());
    value_ = std::rotl(value_, 7) ^ base::checksum(file.bytes());
  }
  std::string text() const { return fmt::format("{:016x}", value_); }

 private:
  void add_ring(geo::ring const& r) {
    for (auto const& p : r) {
      add(p.lat);
      add(p.lng);
    }
    add(",");
  }

  std::uint64_t value_{0};
};

void add_box(fingerprint& f, std::optional<geo::box> const& b) {
  if (b) {
    for (auto const v : {b->south, b->west, b->north, b->east}) {
      f.add(v);
    }
  }
  f.add(";");
}

/// A shapefile is several files; the one that is named stands for them with
/// its neighbours of the same stem.
void add_input(fingerprint& f, fs::path const& file) {
  f.add_file(file);
  if (file.extension() == ".shp") {
    for (auto const* const part : {".dbf", ".shx", ".prj", ".cpg"}) {
      auto const beside = fs::path{file}.replace_extension(part);
      auto failure = std::error_code{};
      if (fs::is_regular_file(beside, failure)) {
        f.add_file(beside);
      }
    }
  }
}

std::string inputs_of_network(read_streets_options const& o) {
  auto f = fingerprint{};
  f.add(fmt::format("network {} rules {}", walk::network_header::kVersion,
                    kRulesVersion));
  for (auto const& file : o.files) {
    add_input(f, file);
  }
  add_box(f, o.within);
  f.add(o.clip);
  f.add(o.boundary);
  f.add(o.from ? geo::name_of(*o.from) : "");
  f.add(o.layer);
  f.add(o.across_squares ? "across" : "along");
  return f.text();
}

std::string inputs_of_basemap(std::string const& network,
                              import_streets_options const& o) {
  auto f = fingerprint{};
  f.add(network);
  f.add(fmt::format("basemap {}", kBasemapVersion));
  f.add(o.district_name);
  for (auto const& part : o.parts) {
    f.add(part);
  }
  for (auto const& l : o.labels) {
    f.add(l.name);
    f.add(l.kind);
    f.add(l.at.lat);
    f.add(l.at.lng);
  }
  return f.text();
}

struct made_from {
  std::string network;
  std::string basemap;
};

/// An unreadable note is no note: everything is made again.
made_from read_note(fs::path const& folder) {
  try {
    auto const j = nlohmann::json::parse(base::read_file(folder / kImportFile));
    return {.network = j.at("network").get<std::string>(),
            .basemap = j.at("basemap").get<std::string>()};
  } catch (std::exception const&) {
    return {};
  }
}

void write_note(fs::path const& folder,
                made_from const& m,
                street_report const& report,
                base::clock const& clock) {
  auto const j =
      nlohmann::json{{"network", m.network},
                     {"basemap", m.basemap},
                     {"imported_unix_s", clock.now().unix_s},
                     {"report", nlohmann::json::parse(to_json(report))}};
  base::write_file_atomically(folder / kImportFile, j.dump(2) + "\n");
}

/// The district and what people reach from it, unless the caller chose.
read_streets_options with_surroundings(import_streets_options const& o) {
  auto read = o.read;
  if (!read.within && read.clip.empty() && !read.boundary.empty() &&
      !read.from) {
    read.within = geo::widened(geo::bounds(read.boundary), o.beyond_boundary);
  }
  return read;
}

std::optional<walk::network> open_if_whole(fs::path const& path) {
  try {
    return walk::network::open(path);
  } catch (base::error const&) {
    return std::nullopt;
  }
}

std::uint64_t tiles_in(fs::path const& path) {
  try {
    return tiles::open(path).count();
  } catch (base::error const&) {
    return 0;
  }
}

basemap_source source_of(import_streets_options const& o,
                         read_streets_options const& read,
                         walk::network const& streets) {
  auto s = basemap_source{.osm_files = {},
                          .within = read.within,
                          .streets = &streets,
                          .name = o.district_name,
                          .boundary = read.boundary,
                          .parts = o.parts,
                          .labels = o.labels};
  auto const is_osm = !read.files.empty() && is_osm_file(read.files.front());
  auto const is_shifted =
      read.from && *read.from != geo::coordinate_system::wgs84;
  if (is_osm && !is_shifted) {
    s.osm_files = read.files;
  }
  if (!read.clip.empty()) {
    s.within = geo::widened(geo::bounds(read.clip), o.beyond_boundary);
  }
  return s;
}

class importer {
 public:
  importer(import_streets_options const& o, base::progress const& progress)
      : options_{o},
        progress_{progress},
        read_{with_surroundings(o)},
        network_path_{o.folder / kNetworkFile},
        basemap_path_{o.folder / kBasemapFile} {}

  street_report run(base::clock const& clock) {
    fs::create_directories(options_.folder);
    progress_("Looking for changes", 0, 0);
    auto const before = read_note(options_.folder);
    auto now = made_from{.network = inputs_of_network(read_), .basemap = {}};
    now.basemap = inputs_of_basemap(now.network, options_);
    report_.is_basemap_current = !options_.again &&
                                 before.basemap == now.basemap &&
                                 tiles_in(basemap_path_) != 0;
    auto streets = options_.again || before.network != now.network
                       ? std::nullopt
                       : open_if_whole(network_path_);
    report_.was_current = streets.has_value();
    if (streets && report_.is_basemap_current) {
      describe(*streets);
      return report_;
    }
    make(streets);
    write_note(options_.folder, now, report_, clock);
    return report_;
  }

 private:
  /// The basemap first: when the disk is full, it fails before the network
  /// has been touched.
  void make(std::optional<walk::network>& streets) {
    auto const is_new = !streets;
    if (is_new) {
      streets = read_streets(read_, report_, progress_);
    }
    if (!report_.is_basemap_current) {
      write_basemap(basemap_path_, source_of(options_, read_, *streets),
                    progress_);
    }
    if (is_new) {
      progress_("Writing the streets", 0, 0);
      streets->save(network_path_);
    }
    describe(*streets);
  }

  void describe(walk::network const& streets) {
    report_.source = streets.source();
    report_.network = streets.stats();
    report_.basemap_tiles = tiles_in(basemap_path_);
  }

  import_streets_options const& options_;
  base::progress const& progress_;
  read_streets_options read_;
  fs::path network_path_;
  fs::path basemap_path_;
  street_report report_;
};

}  // namespace

street_report import_streets(import_streets_options const& options,
                             base::progress const& progress,
                             base::clock const& clock) {
  for (auto const& f : options.read.files) {
    auto failure = std::error_code{};
    ensure(fs::is_regular_file(f, failure), fault::io, "osm.cannot_read",
           fmt::format("Cannot read {}: there is no such file.", f.string()));
  }
  return importer{options, progress}.run(clock);
}

void import_bare_basemap(import_streets_options const& options,
                         base::progress const& progress) {
  auto failure = std::error_code{};
  if (fs::exists(options.folder / kNetworkFile, failure) &&
      fs::exists(options.folder / kBasemapFile, failure)) {
    return;
  }
  fs::create_directories(options.folder);
  write_basemap(options.folder / kBasemapFile,
                {.name = options.district_name,
                 .boundary = options.read.boundary,
                 .parts = options.parts,
                 .labels = options.labels},
                progress);
}

}  // namespace linli::osm
