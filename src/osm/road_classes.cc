#include "osm/road_classes.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "base/text.h"

namespace linli::osm {

namespace {

using entry = std::pair<std::string_view, road_class>;

/// A road inside a compound or an institution begins or ends a walk and is no
/// way through (封闭小区).
constexpr auto kInside = road_class{"service", "destination"};

constexpr auto kClasses = std::to_array<entry>({
    {"高速公路", {"motorway"}},
    {"高速", {"motorway"}},
    {"快速路", {"trunk"}},
    {"高架路", {"trunk"}},
    {"高架", {"trunk"}},
    {"国道", {"primary"}},
    {"省道", {"primary"}},
    {"县道", {"secondary"}},
    {"乡道", {"tertiary"}},
    {"村道", {"unclassified"}},
    {"主干路", {"primary"}},
    {"主干道", {"primary"}},
    {"主路", {"primary"}},
    {"次干路", {"secondary"}},
    {"次干道", {"secondary"}},
    {"支路", {"tertiary"}},
    {"支道", {"tertiary"}},
    {"城市道路", {"unclassified"}},
    {"一般道路", {"unclassified"}},
    {"其他道路", {"unclassified"}},
    {"其它道路", {"unclassified"}},
    {"街巷", {"residential"}},
    {"街坊路", {"residential"}},
    {"里弄", {"residential"}},
    {"弄堂", {"residential"}},
    {"巷弄", {"residential"}},
    {"胡同", {"residential"}},
    {"小区道路", kInside},
    {"小区内部道路", kInside},
    {"居住区道路", kInside},
    {"内部道路", kInside},
    {"单位道路", kInside},
    {"校园道路", kInside},
    {"厂区道路", kInside},
    {"步行街", {"pedestrian"}},
    {"步行道", {"footway"}},
    {"步道", {"footway"}},
    {"人行道", {"footway"}},
    {"人行便道", {"footway"}},
    {"健身步道", {"footway"}},
    {"人行天桥", {"footway"}},
    {"过街天桥", {"footway"}},
    {"天桥", {"footway"}},
    {"地下通道", {"footway"}},
    {"人行地道", {"footway"}},
    {"绿道", {"path"}},
    {"小路", {"path"}},
    {"台阶", {"steps"}},
    {"楼梯", {"steps"}},
    {"自行车道", {"cycleway"}},
    {"非机动车道", {"cycleway"}},
    {"unknown", {"road"}},
    {"sidewalk", {"footway"}},
    {"alley", {"service"}},
    {"stairs", {"steps"}},
    {"street", {"residential"}},
    {"local", {"residential"}},
    {"expressway", {"trunk"}},
    {"arterial", {"primary"}},
    {"collector", {"secondary"}},
});

constexpr auto kHighways = std::to_array<std::string_view>({
    "footway",     "path",          "pedestrian",    "steps",
    "residential", "service",       "living_street", "unclassified",
    "tertiary",    "tertiary_link", "secondary",     "secondary_link",
    "primary",     "primary_link",  "track",         "road",
    "cycleway",    "bridleway",     "corridor",      "platform",
    "elevator",    "crossing",      "motorway",      "motorway_link",
    "trunk",       "trunk_link",    "busway",        "bus_guideway",
    "raceway",     "escape",        "construction",  "proposed",
    "planned",     "abandoned",     "disused",       "razed",
});

}  // namespace

std::optional<road_class> find_road_class(std::string_view const name) {
  if (!base::is_utf8(name)) {
    return std::nullopt;
  }
  auto const key = base::fold(base::trim(name));
  if (key.starts_with("track_grade")) {  // Geofabrik
    return road_class{"track"};
  }
  auto const h = std::find(kHighways.begin(), kHighways.end(), key);
  if (h != kHighways.end()) {
    return road_class{*h};
  }
  auto const c = std::find_if(kClasses.begin(), kClasses.end(),
                              [&](auto const& e) { return e.first == key; });
  return c == kClasses.end() ? std::nullopt : std::optional{c->second};
}

}  // namespace linli::osm
