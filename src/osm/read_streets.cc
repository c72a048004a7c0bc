#include "osm/read_streets.h"

#include <algorithm>
#include <chrono>
#include <fmt/format.h>

#include "base/error.h"
#include "osm/clip_streets.h"
#include "osm/layer_streets.h"
#include "osm/osm_file.h"
#include "osm/osm_streets.h"
#include "osm/street_map.h"
#include "osm/touching_ends.h"

namespace linli::osm {

namespace {

namespace fs = std::filesystem;
using geo::coordinate_system;

/// Nodes outside `within` are not even read; this much more is, so that
/// streets across its border keep their ends.
constexpr auto kMargin = meters{500};

std::string names_of(std::vector<fs::path> const& files) {
  auto names = std::string{};
  for (auto const& f : files) {
    names += (names.empty() ? "" : ", ") + f.filename().string();
  }
  return names;
}

/// The file's own date when its content has none.
void date_from_files(read_streets_options const& o, street_report& report) {
  for (auto const& f : o.files) {
    auto const written =
        std::chrono::file_clock::to_sys(fs::last_write_time(f));
    auto const at =
        base::instant{std::chrono::duration_cast<std::chrono::seconds>(
                          written.time_since_epoch())
                          .count()};
    report.source.date = std::max(report.source.date, at);
  }
}

/// All OpenStreetMap, or none.
bool are_osm(std::vector<fs::path> const& files) {
  auto const osm = std::count_if(files.begin(), files.end(), is_osm_file);
  ensure(osm == 0 || osm == std::ssize(files), fault::invalid,
         "osm.mixed_files",
         fmt::format("OpenStreetMap files and other layers cannot be joined, "
                     "because they share no nodes: give either, not both "
                     "({}).",
                     names_of(files)));
  return osm != 0;
}

std::optional<geo::box> box_to_read(read_streets_options const& o) {
  auto b = o.within;
  if (!o.clip.empty()) {
    auto const c = geo::bounds(o.clip);
    b = b ? geo::box{std::max(b->south, c.south), std::max(b->west, c.west),
                     std::min(b->north, c.north), std::min(b->east, c.east)}
          : c;
  }
  // A shifted file is unshifted after reading; a kilometre covers the shift.
  auto const by = kMargin + (o.from ? meters{1000} : meters{0});
  return b ? std::optional{geo::widened(*b, by)} : b;
}

void convert(street_map& map, coordinate_system const from) {
  if (from != coordinate_system::wgs84) {
    for (auto& n : map.nodes) {
      n.at = walk::to_e7(geo::to_wgs84(walk::to_latlng(n.at), from));
    }
  }
}

street_map read_all(read_streets_options const& o,
                    street_report& report,
                    base::progress const& progress) {
  auto const from = o.from.value_or(coordinate_system::wgs84);
  if (are_osm(o.files)) {
    report.source.attribution = "© OpenStreetMap contributors";
    auto map = read_osm_streets(o.files, box_to_read(o), o.across_squares,
                                report, progress);
    convert(map, from);
    return map;
  }
  auto map = street_map{};
  for (auto const& f : o.files) {
    progress("Reading the map", map.ways.size(), 0);
    read_layer_streets(f, {.layer = o.layer, .from = from}, map, report);
  }
  map.sort_nodes();
  join_touching_ends(map, report);
  return map;
}

/// Evenly over the file, so that the check costs the same for any size.
std::vector<geo::latlng> sample_of(street_map const& map) {
  constexpr auto kSample = std::size_t{2000};
  auto sample = std::vector<geo::latlng>{};
  auto const step = std::max<std::size_t>(1, map.keys.size() / kSample);
  for (auto i = std::size_t{0}; i < map.keys.size(); i += step) {
    if (auto const* const n = map.find(map.keys[i])) {
      sample.push_back(walk::to_latlng(n->at));
    }
  }
  return sample;
}

[[noreturn]] void refuse(std::string_view const code,
                         std::string const& message) {
  throw base::error{fault::invalid, std::string{code}, message};
}

std::string shifted_text(std::string_view const names,
                         geo::coordinate_guess const& g,
                         coordinate_system const system) {
  auto const after =
      system == coordinate_system::gcj02 ? g.from_gcj02 : g.from_bd09;
  return fmt::format(
      "The streets of {} look shifted: {:.0f} % lie in the district as given, "
      "{:.0f} % when read as {}. If that is what they are, import again with "
      "--from {}; if not, with --from wgs84.",
      names, 100 * g.as_given, 100 * after, geo::name_of(system),
      geo::name_of(system));
}

/// Holds the streets against the boundary of the district.
void check_place(street_map const& map,
                 read_streets_options const& o,
                 street_report& report) {
  if (o.boundary.empty()) {
    return;
  }
  auto const names = names_of(o.files);
  auto const g = geo::guess_coordinates(sample_of(map), o.boundary);
  if (g.is_swapped) {
    refuse("osm.swapped_coordinates",
           fmt::format("In {} latitude and longitude are swapped: {:.0f} % of "
                       "the streets lie in the district when they are "
                       "exchanged, none as given. Exchange them and import "
                       "again.",
                       names, 100 * g.swapped));
  }
  if (auto const system = g.suspected ? g.suspected : g.possible;
      system && !o.from) {
    auto const text = shifted_text(names, g, *system);
    if (g.suspected) {
      refuse("osm.shifted_coordinates", text);
    }
    report.doubt = text;
  }
  if (g.as_given == 0) {
    refuse("osm.elsewhere",
           fmt::format("None of the streets of {} lies in the district. Was "
                       "the right file or the right district given?",
                       names));
  }
}

void check_walkable(street_report const& r, read_streets_options const& o) {
  auto const refused = [&](refusal const why) {
    return r.refused[static_cast<std::size_t>(why)];
  };
  ensure(
      r.kept_ways != 0, fault::invalid, "osm.no_walkable_way",
      fmt::format("{} has no way that a walker may use: of {} ways {} are "
                  "no streets, {} are for motors only, {} are forbidden. "
                  "Give a file with streets.",
                  names_of(o.files), r.ways, refused(refusal::not_a_street),
                  refused(refusal::motor_road), refused(refusal::forbidden)));
}

bool has_a_place(street_map const& map) {
  return std::any_of(map.keys.begin(), map.keys.end(),
                     [&](auto const key) { return map.find(key) != nullptr; });
}

}  // namespace

walk::network read_streets(read_streets_options const& options,
                           street_report& report,
                           base::progress const& progress) {
  report.source.name = names_of(options.files);
  auto map = read_all(options, report, progress);
  check_walkable(report, options);
  check_place(map, options, report);
  clip_streets(map, options.within, options.clip, report);
  ensure(!map.ways.empty() && has_a_place(map), fault::invalid,
         "osm.nothing_inside",
         fmt::format("None of the {} streets of {} lies inside the area asked "
                     "for. Check --bbox (west,south,east,north) and --clip.",
                     report.kept_ways, report.source.name));
  if (report.source.date == base::instant{}) {
    date_from_files(options, report);
  }
  progress("Joining the streets", 0, 0);
  auto n = to_network(std::move(map), report.source, report.build);
  report.network = n.stats();
  return n;
}

}  // namespace linli::osm
