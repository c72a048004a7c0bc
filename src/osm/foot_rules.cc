#include "osm/foot_rules.h"

#include <array>
#include <cmath>

#include "base/text.h"
#include "geo/latlng.h"

namespace linli::osm {

namespace {

// Every rule names the page of https://wiki.openstreetmap.org/wiki/ it follows.

enum class admission : std::uint8_t { not_said, open, gated, closed };

/// Key:access, "List of possible values". Lists ("private;customers") count by
/// their first value.
admission to_admission(std::string_view value) {
  value = base::trim(value.substr(0, value.find(';')));
  if (is_one_of(value, {"yes", "designated", "permissive", "official", "public",
                        "discouraged"})) {
    return admission::open;
  }
  if (is_one_of(value, {"private", "destination", "customers", "permit",
                        "residents", "resident", "delivery", "members",
                        "employees", "visitors", "agricultural", "forestry"})) {
    return admission::gated;
  }
  // Key:foot: use_sidepath means that the walkers' path is drawn beside it.
  if (is_one_of(value, {"no", "use_sidepath", "military", "emergency",
                        "restricted"})) {
    return admission::closed;
  }
  return admission::not_said;
}

/// Key:access: the more specific key wins, so foot=* comes before access=*.
admission admission_on_foot(tags const t) {
  auto const foot = to_admission(value_of(t, "foot"));
  return foot != admission::not_said ? foot
                                     : to_admission(value_of(t, "access"));
}

/// Key:sidewalk. `separate` and `no` say that none belongs to this way.
bool has_sidewalk(tags const t) {
  for (auto const key :
       {"sidewalk", "sidewalk:left", "sidewalk:right", "sidewalk:both"}) {
    if (is_one_of(value_of(t, key), {"yes", "both", "left", "right"})) {
      return true;
    }
  }
  return false;
}

/// Key:highway: roads and paths that walkers use unless told otherwise
/// (OSM tags for routing/Access restrictions, "Worldwide").
bool is_walkable_highway(std::string_view const v) {
  return is_one_of(
      v, {"footway",     "path",          "pedestrian",    "steps",
          "residential", "service",       "living_street", "unclassified",
          "tertiary",    "tertiary_link", "secondary",     "secondary_link",
          "primary",     "primary_link",  "track",         "road",
          "cycleway",    "bridleway",     "corridor",      "platform",
          "elevator",    "crossing"});
}

/// Key:highway: made without walkers, open to them only where a sign or a
/// sidewalk says so. trunk is among them because in Chinese cities it is the
/// elevated expressway.
bool is_motor_highway(std::string_view const v) {
  return is_one_of(v, {"motorway", "motorway_link", "trunk", "trunk_link",
                       "busway", "bus_guideway", "raceway", "escape"});
}

/// Key:construction, Key:proposed and the lifecycle prefixes.
bool is_not_built(tags const t) {
  auto const highway = value_of(t, "highway");
  if (is_one_of(highway, {"construction", "proposed", "planned", "abandoned",
                          "disused", "razed", "dismantled", "demolished"})) {
    return true;
  }
  // construction=minor and =widening are works beside the traffic.
  auto const works = value_of(t, "construction");
  return !highway.empty() && !works.empty() &&
         !is_one_of(works, {"no", "minor", "widening"});
}

/// Ways for walkers that have no highway=*.
bool is_walkable_otherwise(tags const t) {
  return value_of(t, "public_transport") == "platform" ||  // its own page
         value_of(t, "railway") == "platform" ||
         value_of(t, "man_made") == "pier" ||
         value_of(t, "indoor") == "corridor";  // Simple Indoor Tagging
}

/// Whether the kind of way alone lets walkers on; explicit signs aside.
refusal kind_of(tags const t) {
  if (value_of(t, "route") == "ferry") {
    return refusal::ferry;
  }
  if (is_not_built(t)) {
    return refusal::not_built;
  }
  auto const highway = value_of(t, "highway");
  if (is_motor_highway(highway) || value_of(t, "motorroad") == "yes") {
    return refusal::motor_road;
  }
  // Key:service: a drive-through is a lane for cars at a counter.
  if (highway == "service" && value_of(t, "service") == "drive-through") {
    return refusal::motor_road;
  }
  return is_walkable_highway(highway) || is_walkable_otherwise(t)
             ? refusal::none
             : refusal::not_a_street;
}

/// Tag:barrier=*: what nobody on foot gets past unless a tag says so.
bool is_wall(std::string_view const barrier) {
  return is_one_of(barrier, {"wall", "fence", "hedge", "city_wall",
                             "retaining_wall", "ditch", "guard_rail"});
}

/// Tag:barrier=*: people get past, wheels do not.
bool stops_wheels(std::string_view const barrier) {
  return is_one_of(
      barrier, {"stile", "kissing_gate", "turnstile", "full-height_turnstile",
                "horse_stile", "log", "debris", "block", "jersey_barrier"});
}

/// A gate, or a gate drawn as a piece of street. Key:locked: a locked gate
/// opens for those whom access=* names, and for nobody when it names none.
admission at_barrier(tags const t) {
  auto const said = admission_on_foot(t);
  if (said != admission::not_said) {
    return said;
  }
  auto const shut =
      is_wall(value_of(t, "barrier")) || value_of(t, "locked") == "yes";
  return shut ? admission::closed : admission::open;
}

refusal refusal_of(tags const t, admission const said) {
  auto const kind = kind_of(t);
  if (kind == refusal::motor_road) {
    // access=yes on a motorway speaks of vehicles; only foot=* counts.
    auto const is_signed =
        to_admission(value_of(t, "foot")) == admission::open ||
        (has_sidewalk(t) && said != admission::closed);
    return is_signed ? refusal::none : kind;
  }
  if (kind != refusal::none) {
    return kind;
  }
  return said == admission::closed ? refusal::forbidden : refusal::none;
}

/// Key:conveying (escalators and moving walks), Key:oneway:foot. The plain
/// oneway=* speaks of vehicles.
void read_directions(tags const t, walk::street_traits& s) {
  auto const conveying = value_of(t, "conveying");
  auto const oneway = value_of(t, "oneway:foot");
  if (conveying == "forward" || oneway == "yes" || oneway == "1" ||
      value_of(t, "foot:backward") == "no") {
    s.backward = false;
  }
  if (conveying == "backward" || oneway == "-1" ||
      value_of(t, "foot:forward") == "no") {
    s.forward = false;
  }
}

/// Key:wheelchair, Key:kerb, Key:smoothness, Tag:highway=steps (ramp:*).
void read_wheels(tags const t, walk::street_traits& s) {
  auto const wheelchair = value_of(t, "wheelchair");
  s.stairs = value_of(t, "highway") == "steps";
  if (s.stairs && (value_of(t, "ramp:wheelchair") == "yes" ||
                   wheelchair == "yes" || wheelchair == "designated")) {
    s.stairs = false;  // a ramp beside them
  }
  auto const smoothness = value_of(t, "smoothness");
  s.no_wheels =
      wheelchair == "no" ||
      is_one_of(value_of(t, "kerb"), {"raised", "regular"}) ||
      is_one_of(smoothness, {"horrible", "very_horrible", "impassable"}) ||
      (s.stairs && !value_of(t, "conveying").empty() &&
       value_of(t, "conveying") != "no");
}

walk::street_traits traits_of(tags const t, admission const said) {
  auto s = walk::street_traits{};
  s.gated = said == admission::gated;
  s.lift = value_of(t, "highway") == "elevator";
  read_directions(t, s);
  read_wheels(t, s);
  if (!s.stairs) {
    s.slope_percent = read_slope_percent(value_of(t, "incline")).value_or(0);
  }
  return s;
}

/// Tag:highway=crossing, Key:crossing, Tag:railway=crossing.
void read_crossing(tags const t, walk::node_traits& n) {
  auto const highway = value_of(t, "highway");
  auto const crossing = value_of(t, "crossing");
  if (crossing == "no") {
    return;
  }
  auto const has_signals =
      value_of(t, "crossing:signals") == "yes" || crossing == "traffic_signals";
  if (highway == "traffic_signals" || (highway == "crossing" && has_signals)) {
    n.signals = true;
    return;
  }
  n.crossing =
      (highway == "crossing" &&
       !is_one_of(crossing, {"unmarked", "informal"})) ||
      is_one_of(value_of(t, "railway"), {"crossing", "level_crossing"});
}

}  // namespace

street_reading read_street(tags const way) {
  auto said = admission_on_foot(way);
  if (!value_of(way, "barrier").empty() && !value_of(way, "highway").empty()) {
    said = at_barrier(way);
  }
  auto const why = refusal_of(way, said);
  if (why != refusal::none) {
    return {.traits = {}, .why = why};
  }
  return {.traits = traits_of(way, said),
          .why = refusal::none,
          .is_area = value_of(way, "area") == "yes"};
}

walk::node_traits read_node(tags const node) {
  auto n = walk::node_traits{};
  read_crossing(node, n);
  auto const barrier = value_of(node, "barrier");
  n.kerb = is_one_of(value_of(node, "kerb"), {"raised", "regular"}) ||
           stops_wheels(barrier) || value_of(node, "wheelchair") == "no";
  if (barrier.empty()) {
    return n;
  }
  auto const way_through = at_barrier(node);
  n.closed = way_through == admission::closed;
  n.gated = way_through == admission::gated;
  return n;
}

bool is_lift_node(tags const node) {
  return value_of(node, "highway") == "elevator";
}

std::optional<std::uint8_t> read_slope_percent(std::string_view incline) {
  // Key:incline. Steeper than a stair is a typing error.
  constexpr auto kSteepest = 100.0;
  incline = base::trim(incline);
  auto percent = std::optional<double>{};
  if (incline.ends_with('%')) {
    percent =
        base::parse_number(base::trim(incline.substr(0, incline.size() - 1)));
  } else if (constexpr auto kDegreeSign = std::string_view{"°"};
             incline.ends_with(kDegreeSign)) {
    incline.remove_suffix(kDegreeSign.size());
    if (auto const d = base::parse_number(base::trim(incline))) {
      percent = 100 * std::tan(*d * geo::kDegree);
    }
  } else if (incline.starts_with("1:")) {
    if (auto const run = base::parse_number(incline.substr(2));
        run && *run != 0) {
      percent = 100 / *run;
    }
  }
  if (!percent || !(std::abs(*percent) <= kSteepest)) {
    return std::nullopt;
  }
  return static_cast<std::uint8_t>(std::ceil(std::abs(*percent)));
}

}  // namespace linli::osm
