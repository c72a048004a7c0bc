#include "osm/basemap.h"

#include <array>
#include <utility>

#include "geo/layer_tiles.h"
#include "osm/basemap_rules.h"
#include "osm/osm_shapes.h"

namespace linli::osm {

namespace {

namespace fs = std::filesystem;

// The first ones in the order of drawn_in. Streets come in three steps, so
// that a city seen whole is not a carpet.
enum : std::size_t { kLabels = 7, kBoundary = 8 };
std::vector<geo::tile_layer> const& basemap_layers() {
  static auto const layers = std::vector<geo::tile_layer>{
      {"water", kBasemapMinZoom, kBasemapMaxZoom},
      {"green", 11, kBasemapMaxZoom},
      {"landuse", 12, kBasemapMaxZoom},
      {"buildings", 14, kBasemapMaxZoom},
      {"streets", kBasemapMinZoom, kBasemapMaxZoom},
      {"streets", 12, kBasemapMaxZoom},
      {"streets", 14, kBasemapMaxZoom},
      {"labels", kBasemapMinZoom, kBasemapMaxZoom},
      {"boundary", kBasemapMinZoom, kBasemapMaxZoom}};
  return layers;
}

bool is_street(drawn_in const layer) {
  return layer == drawn_in::major_streets || layer == drawn_in::minor_streets ||
         layer == drawn_in::paths;
}

std::vector<tag> tags_of(osm_shape const& s) {
  auto all = std::vector<tag>{};
  for (auto const& [key, value] : s.tags) {
    all.push_back({key, value});
  }
  return all;
}

/// Closed ways are areas, except rivers, railways, and streets that do not
/// say area=yes (roundabouts).
bool is_drawn_as_area(osm_shape const& s, drawing const& d) {
  if (s.area.empty() || d.kind == "river" || d.kind == "rail") {
    return false;
  }
  return !is_street(d.layer) || s["area"] == "yes" ||
         s.type == osm_type::relation;
}

void add_drawing(geo::tile_writer& out, osm_shape const& s, drawing const& d) {
  auto f = geo::tile_feature{};
  f.layer = static_cast<std::size_t>(d.layer);
  f.attributes = {{is_street(d.layer) ? "class" : "kind", d.kind},
                  {"name", s["name"]}};
  if (is_drawn_as_area(s, d)) {
    f.areas = s.area;
    if (is_street(d.layer)) {  // a plaza, under the streets
      f.layer = static_cast<std::size_t>(drawn_in::landuse);
      f.attributes.front() = {"kind", "square"};
    }
  } else if (!s.line.empty()) {
    f.lines = {s.line};
  }
  out.add(f);
}

void add_label(geo::tile_writer& out,
               geo::latlng const at,
               std::string_view const kind,
               std::string_view const name) {
  auto f = geo::tile_feature{};
  f.layer = kLabels;
  f.attributes = {{"kind", kind}, {"name", name}};
  f.points = {at};
  out.add(f);
}

void add_osm(geo::tile_writer& out,
             basemap_source const& source,
             base::progress const& progress) {
  auto const wanted = [](osm_type const type, tags const t) {
    return (type != osm_type::node && drawing_of(t)) || label_of(t);
  };
  auto const shapes =
      read_shapes(source.osm_files, wanted, source.within, progress);
  for (auto i = std::size_t{0}; i != shapes.size(); ++i) {
    auto const& s = shapes[i];
    auto const t = tags_of(s);
    if (auto const d = drawing_of(t); d && s.type != osm_type::node) {
      add_drawing(out, s, *d);
    }
    if (auto const kind = label_of(t)) {
      if (auto const at = place_of(s)) {
        add_label(out, *at, *kind, s["name"]);
      }
    }
    if (i % 1000 == 0) {
      progress("Drawing the basemap", i, shapes.size());
    }
  }
}

/// Without OpenStreetMap's classes: what a walker can tell apart.
void add_network(geo::tile_writer& out, walk::network const& streets) {
  streets.for_each_street([&](auto, std::string_view const name,
                              std::span<geo::latlng const> const points,
                              walk::street_traits const& t) {
    auto f = geo::tile_feature{};
    auto const layer =
        t.gated || t.stairs ? drawn_in::paths : drawn_in::minor_streets;
    f.layer = static_cast<std::size_t>(layer);
    f.attributes = {{"class", t.gated    ? "gated"
                              : t.stairs ? "steps"
                                         : "minor"},
                    {"name", name}};
    f.lines.emplace_back(points.begin(), points.end());
    out.add(f);
  });
}

/// As lines: a border is seen, not filled.
void add_outline(geo::tile_writer& out,
                 geo::multipolygon const& area,
                 std::string_view const kind) {
  auto f = geo::tile_feature{};
  f.layer = kBoundary;
  f.attributes = {{"kind", kind}};
  for (auto const& part : area) {
    f.lines.push_back(part.outer);
    f.lines.insert(f.lines.end(), part.holes.begin(), part.holes.end());
  }
  out.add(f);
}

}  // namespace

void write_basemap(fs::path const& path,
                   basemap_source const& source,
                   base::progress const& progress) {
  auto out = geo::tile_writer{
      path, source.name, basemap_layers(), {"kind", "class", "name"}};
  if (!source.osm_files.empty()) {
    add_osm(out, source, progress);
  } else if (source.streets != nullptr) {
    add_network(out, *source.streets);
  }
  for (auto const& part : source.parts) {
    add_outline(out, part, "part");
  }
  add_outline(out, source.boundary, "district");
  for (auto const& l : source.labels) {
    add_label(out, l.at, l.kind, l.name);
  }
  progress("Cutting the basemap into tiles", 0, 0);
  out.finish();
}

}  // namespace linli::osm
