#include "osm/basemap_rules.h"

#include "osm/foot_rules.h"

namespace linli::osm {

namespace {

std::optional<drawing> water_of(tags const t) {
  if (value_of(t, "natural") == "water" ||
      is_one_of(value_of(t, "landuse"), {"reservoir", "basin"}) ||
      value_of(t, "waterway") == "riverbank") {
    return drawing{drawn_in::water, "water"};
  }
  if (is_one_of(value_of(t, "waterway"), {"river", "canal", "stream"})) {
    return drawing{drawn_in::water, "river"};
  }
  return std::nullopt;
}

std::optional<drawing> green_of(tags const t) {
  if (is_one_of(value_of(t, "leisure"),
                {"park", "garden", "nature_reserve", "golf_course", "common",
                 "dog_park"})) {
    return drawing{drawn_in::green, "park"};
  }
  if (is_one_of(value_of(t, "leisure"),
                {"pitch", "playground", "track", "stadium", "sports_centre"})) {
    return drawing{drawn_in::green, "sports"};
  }
  if (is_one_of(value_of(t, "landuse"),
                {"grass", "forest", "meadow", "recreation_ground",
                 "village_green", "cemetery", "orchard", "flowerbed",
                 "allotments", "farmland", "greenfield"})) {
    return drawing{drawn_in::green,
                   value_of(t, "landuse") == "forest" ? "wood" : "grass"};
  }
  if (is_one_of(value_of(t, "natural"),
                {"wood", "scrub", "grassland", "heath", "wetland"})) {
    return drawing{drawn_in::green, "wood"};
  }
  return std::nullopt;
}

std::optional<drawing> landuse_of(tags const t) {
  auto const amenity = value_of(t, "amenity");
  if (is_one_of(amenity, {"school", "kindergarten", "university", "college"})) {
    return drawing{drawn_in::landuse, "education"};
  }
  if (is_one_of(amenity, {"hospital", "clinic"})) {
    return drawing{drawn_in::landuse, "health"};
  }
  auto const landuse = value_of(t, "landuse");
  if (is_one_of(landuse, {"residential", "commercial", "retail", "industrial",
                          "railway", "military", "construction", "religious",
                          "institutional", "brownfield"})) {
    return drawing{drawn_in::landuse, landuse};
  }
  if (is_one_of(value_of(t, "railway"),
                {"rail", "subway", "light_rail", "tram", "monorail"})) {
    auto const below = value_of(t, "tunnel") == "yes";
    return below ? std::nullopt
                 : std::optional{drawing{drawn_in::landuse, "rail"}};
  }
  if (value_of(t, "place") == "square") {
    return drawing{drawn_in::landuse, "square"};
  }
  return std::nullopt;
}

/// Drawn whether or not a walker may use it: people find their way by it.
std::optional<drawing> street_of(tags const t) {
  auto const highway = value_of(t, "highway");
  if (is_one_of(highway,
                {"motorway", "trunk", "primary", "secondary", "motorway_link",
                 "trunk_link", "primary_link", "secondary_link"})) {
    return drawing{drawn_in::major_streets, "major"};
  }
  auto const read = read_street(t);
  if (read.why != refusal::none) {
    return std::nullopt;
  }
  if (read.traits.gated) {
    return drawing{drawn_in::paths, "gated"};
  }
  if (highway == "steps") {
    return drawing{drawn_in::paths, "steps"};
  }
  if (is_one_of(highway, {"tertiary", "tertiary_link", "unclassified",
                          "residential", "living_street", "road"})) {
    return drawing{drawn_in::minor_streets, "minor"};
  }
  if (highway == "service") {
    return drawing{drawn_in::paths, "minor"};
  }
  return drawing{drawn_in::paths, "path"};
}

}  // namespace

std::optional<drawing> drawing_of(tags const t) {
  auto const building = value_of(t, "building");
  if (!building.empty() && building != "no") {
    return drawing{drawn_in::buildings, "building"};
  }
  for (auto* const rule : {water_of, street_of, green_of, landuse_of}) {
    if (auto const d = rule(t)) {
      return d;
    }
  }
  return std::nullopt;
}

std::optional<std::string_view> label_of(tags const t) {
  if (value_of(t, "name").empty()) {
    return std::nullopt;
  }
  auto const place = value_of(t, "place");
  if (is_one_of(place, {"city", "town", "suburb", "quarter", "neighbourhood",
                        "village", "square", "island"})) {
    return place;
  }
  if (is_one_of(value_of(t, "railway"), {"station", "halt"})) {
    return "station";
  }
  if (is_one_of(value_of(t, "leisure"), {"park", "garden", "stadium"})) {
    return "park";
  }
  auto const amenity = value_of(t, "amenity");
  if (is_one_of(amenity, {"hospital", "university", "library", "school",
                          "marketplace", "townhall", "theatre"})) {
    return amenity;
  }
  if (is_one_of(value_of(t, "tourism"), {"museum", "attraction"})) {
    return value_of(t, "tourism");
  }
  return std::nullopt;
}

}  // namespace linli::osm
