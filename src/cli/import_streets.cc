#include "osm/import_streets.h"

#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <fmt/format.h>
#include <memory>
#include <string>
#include <vector>

#include "cli/import.h"
#include "cli/options.h"
#include "cli/progress_bar.h"
#include "geo/layer.h"
#include "places/places_store.h"

namespace linli::cli {

namespace {

struct streets_options {
  std::string district;
  std::vector<std::filesystem::path> files;
  std::string bbox;
  std::filesystem::path clip;
  std::string from;
  std::string layer;
  bool is_along_squares_only{false};
  bool again{false};
  bool is_json{false};
};

/// Border, subdistricts and labels of the district, as the basemap shows them.
void describe_district(context const& ctx,
                       std::string const& district,
                       osm::import_streets_options& to) {
  auto const places = open_district(ctx, district)->read([](auto& db) {
    return places::load_snapshot(db);
  });
  to.folder = ctx.folder_of(district);
  to.district_name = places::best(places.name);
  for (auto const& area : places.areas) {
    if (area.kind == places::level::district) {
      to.read.boundary = area.boundary;
      continue;
    }
    if (area.kind == places::level::subdistrict && !area.boundary.empty()) {
      to.parts.push_back(area.boundary);
    }
    if (area.label_at) {
      to.labels.push_back({places::best(area.name), *area.label_at,
                           area.kind == places::level::subdistrict
                               ? "subdistrict"
                               : "community"});
    }
  }
  if (to.read.boundary.empty()) {
    for (auto const& part : to.parts) {
      to.read.boundary.insert(to.read.boundary.end(), part.begin(), part.end());
    }
  }
}

geo::multipolygon read_clip(std::filesystem::path const& path) {
  auto area = geo::multipolygon{};
  for (auto& f : geo::read_layer(path).features) {
    area.insert(area.end(), f.areas.begin(), f.areas.end());
  }
  return area;
}

void run(context const& ctx, streets_options const& o) {
  auto options = osm::import_streets_options{};
  describe_district(ctx, o.district, options);
  options.read.files = o.files;
  options.read.from = parse_from(o.from);
  options.read.layer = o.layer;
  options.read.across_squares = !o.is_along_squares_only;
  options.again = o.again;
  if (!o.bbox.empty()) {
    options.read.within = parse_box(o.bbox);
  }
  if (!o.clip.empty()) {
    options.read.clip = read_clip(o.clip);
  }
  auto bar = progress_bar{stderr};
  auto progress = bar.callback();
  if (o.files.empty()) {
    osm::import_bare_basemap(options, progress);
    return;
  }
  auto const report = osm::import_streets(options, progress, ctx.clock);
  bar.finish();
  fmt::print("{}\n", o.is_json ? osm::to_json(report) : osm::to_text(report));
}

}  // namespace

void add_import_streets(CLI::App& import, context const& ctx) {
  auto& verb = *import.add_subcommand(
      "streets",
      "Streets from OpenStreetMap (.osm.pbf, .osm, .osm.gz, .osm.bz2) or any "
      "line layer GDAL reads with a highway-like column. Makes the walking "
      "network and the base map. Without a file: a base map of the borders "
      "alone. Whatever fails, the network that was there stays in use.");
  auto const o = std::make_shared<streets_options>();
  add_district(verb, o->district);
  add_from(verb, o->from);
  verb.add_option("files", o->files, "The files; several are joined")
      ->type_name("FILE");
  verb.add_option("--bbox", o->bbox, "Only inside WEST,SOUTH,EAST,NORTH")
      ->type_name("DEGREES");
  verb.add_option("--clip", o->clip,
                  "Only inside the areas of this layer (GeoJSON, GeoPackage, "
                  "shapefile)")
      ->type_name("FILE");
  verb.add_option("--layer", o->layer, "Layer of a file with several");
  verb.add_flag("--along-squares-only", o->is_along_squares_only,
                "Walk squares along their outlines, not across");
  verb.add_flag("--again", o->again, "Even when nothing has changed");
  verb.add_flag("--json", o->is_json, "The report as JSON");
  verb.callback([&ctx, o] { run(ctx, *o); });
}

}  // namespace linli::cli
