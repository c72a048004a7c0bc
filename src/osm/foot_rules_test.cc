#include "osm/foot_rules.h"

#include <gtest/gtest.h>
#include <ostream>
#include <string>
#include <vector>

namespace linli::osm {

namespace {

/// "highway=steps conveying=forward", as mappers write it.
std::vector<tag> parse(std::string_view const text) {
  auto all = std::vector<tag>{};
  auto rest = text;
  while (!rest.empty()) {
    auto const word = rest.substr(0, rest.find(' '));
    auto const sign = word.find('=');
    all.push_back({word.substr(0, sign), word.substr(sign + 1)});
    rest.remove_prefix(std::min(rest.size(), word.size() + 1));
  }
  return all;
}

/// A word for each trait that is not the ordinary one, or the refusal.
std::string described(street_reading const& r) {
  static constexpr std::string_view kWhy[kRefusals] = {
      "", "not_a_street", "not_built", "motor_road", "forbidden", "ferry"};
  if (r.why != refusal::none) {
    return std::string{kWhy[static_cast<std::size_t>(r.why)]};
  }
  auto const& t = r.traits;
  auto text = std::string{"walk"};
  auto const add = [&](bool const is, std::string_view const word) {
    text += is ? " " + std::string{word} : "";
  };
  add(t.gated, "gated");
  add(t.stairs, "stairs");
  add(t.lift, "lift");
  add(t.no_wheels, "no_wheels");
  add(!t.backward, "forward_only");
  add(!t.forward, "backward_only");
  add(t.slope_percent != 0, "slope" + std::to_string(t.slope_percent));
  add(r.is_area, "area");
  return text;
}

std::string described(walk::node_traits const& n) {
  auto text = std::string{"pass"};
  auto const add = [&](bool const is, std::string_view const word) {
    text += is ? " " + std::string{word} : "";
  };
  add(n.crossing, "crossing");
  add(n.signals, "signals");
  add(n.kerb, "kerb");
  add(n.closed, "closed");
  add(n.gated, "gated");
  return text;
}

struct rule {
  std::string_view tags;
  std::string_view meaning;
};

}  // namespace

TEST(foot_rules, a_way_means_to_a_walker_what_its_tags_say) {
  rule const rules[] = {
      // highway
      {"highway=footway", "walk"},
      {"highway=path", "walk"},
      {"highway=pedestrian", "walk"},
      {"highway=living_street", "walk"},
      {"highway=residential", "walk"},
      {"highway=service", "walk"},
      {"highway=track", "walk"},
      {"highway=primary", "walk"},
      {"highway=cycleway", "walk"},
      {"highway=cycleway foot=no", "forbidden"},
      {"highway=corridor", "walk"},
      {"highway=platform", "walk"},
      {"public_transport=platform", "walk"},
      {"railway=platform", "walk"},
      {"man_made=pier", "walk"},
      {"indoor=corridor", "walk"},
      {"highway=footway indoor=yes", "walk"},
      {"indoor=room", "not_a_street"},
      {"building=yes", "not_a_street"},
      {"waterway=river", "not_a_street"},
      {"area:highway=footway", "not_a_street"},
      {"highway=bus_stop", "not_a_street"},
      // made for motors
      {"highway=motorway", "motor_road"},
      {"highway=motorway access=yes", "motor_road"},
      {"highway=motorway foot=yes", "walk"},
      {"highway=trunk", "motor_road"},
      {"highway=trunk sidewalk=both", "walk"},
      {"highway=trunk sidewalk:left=yes", "walk"},
      {"highway=trunk sidewalk=separate", "motor_road"},
      {"highway=trunk sidewalk=both foot=no", "motor_road"},
      {"highway=trunk_link foot=designated", "walk"},
      {"highway=primary motorroad=yes", "motor_road"},
      {"highway=primary motorroad=no", "walk"},
      {"highway=busway", "motor_road"},
      {"highway=raceway", "motor_road"},
      {"highway=service service=drive-through", "motor_road"},
      {"highway=service service=alley", "walk"},
      {"highway=service service=driveway", "walk"},
      // not there yet, or any more
      {"highway=construction", "not_built"},
      {"highway=construction construction=footway", "not_built"},
      {"highway=proposed proposed=residential", "not_built"},
      {"highway=residential construction=yes", "not_built"},
      {"highway=residential construction=minor", "walk"},
      {"highway=residential proposed=pedestrian", "walk"},
      {"highway=abandoned", "not_built"},
      {"route=ferry", "ferry"},
      {"route=ferry foot=yes", "ferry"},
      {"highway=footway route=ferry", "ferry"},
      // foot and access
      {"highway=residential foot=no", "forbidden"},
      {"highway=residential foot=use_sidepath", "forbidden"},
      {"highway=residential foot=discouraged", "walk"},
      {"highway=residential access=no", "forbidden"},
      {"highway=residential access=no foot=yes", "walk"},
      {"highway=residential access=military", "forbidden"},
      {"highway=residential access=unheard_of", "walk"},
      {"highway=residential motor_vehicle=private", "walk"},
      {"highway=residential vehicle=no", "walk"},
      // gated compounds
      {"highway=service access=private", "walk gated"},
      {"highway=service access=destination", "walk gated"},
      {"highway=service access=customers", "walk gated"},
      {"highway=service access=permit", "walk gated"},
      {"highway=service access=residents", "walk gated"},
      {"highway=service access=delivery", "walk gated"},
      {"highway=service access=private;customers", "walk gated"},
      {"highway=footway foot=private", "walk gated"},
      {"highway=footway access=yes foot=private", "walk gated"},
      {"highway=service access=private foot=yes", "walk"},
      {"highway=service access=private foot=designated", "walk"},
      {"highway=service access=private foot=permissive", "walk"},
      {"highway=service barrier=gate access=private", "walk gated"},
      {"highway=service barrier=gate", "walk"},
      {"highway=footway barrier=fence", "forbidden"},
      // direction
      {"highway=residential oneway=yes", "walk"},
      {"highway=footway oneway:foot=yes", "walk forward_only"},
      {"highway=footway oneway:foot=-1", "walk backward_only"},
      {"highway=footway oneway:foot=no", "walk"},
      {"highway=footway foot:backward=no", "walk forward_only"},
      // steps, escalators, lifts
      {"highway=steps", "walk stairs"},
      {"highway=steps ramp:wheelchair=yes", "walk"},
      {"highway=steps incline=up", "walk stairs"},
      {"highway=steps incline=40%", "walk stairs"},
      {"highway=steps conveying=yes", "walk stairs no_wheels"},
      {"highway=steps conveying=forward", "walk stairs no_wheels forward_only"},
      {"highway=steps conveying=backward",
       "walk stairs no_wheels backward_only"},
      {"highway=footway conveying=forward", "walk forward_only"},
      {"highway=elevator", "walk lift"},
      {"highway=elevator access=private", "walk gated lift"},
      // wheels and slopes
      {"highway=footway wheelchair=no", "walk no_wheels"},
      {"highway=footway wheelchair=limited", "walk"},
      {"highway=footway kerb=raised", "walk no_wheels"},
      {"highway=footway kerb=lowered", "walk"},
      {"highway=track smoothness=impassable", "walk no_wheels"},
      {"highway=footway incline=6%", "walk slope6"},
      {"highway=footway incline=-5.2%", "walk slope6"},
      {"highway=footway incline=down", "walk"},
      // sidewalks and crossings are ordinary ways
      {"highway=footway footway=sidewalk", "walk"},
      {"highway=footway footway=crossing", "walk"},
      {"highway=footway footway=traffic_island", "walk"},
      {"highway=primary sidewalk=no", "walk"},
      {"highway=primary sidewalk=separate", "walk"},
      // areas
      {"highway=pedestrian area=yes", "walk area"},
      {"highway=pedestrian area=no", "walk"},
      {"highway=pedestrian area=yes access=private", "walk gated area"},
  };
  for (auto const& r : rules) {
    EXPECT_EQ(described(read_street(parse(r.tags))), r.meaning) << r.tags;
  }
}

TEST(foot_rules, a_node_means_to_a_walker_what_its_tags_say) {
  rule const rules[] = {
      {"highway=crossing", "pass crossing"},
      {"highway=crossing crossing=zebra", "pass crossing"},
      {"highway=crossing crossing=uncontrolled", "pass crossing"},
      {"highway=crossing crossing=unmarked", "pass"},
      {"highway=crossing crossing=no", "pass"},
      {"highway=crossing crossing=traffic_signals", "pass signals"},
      {"highway=crossing crossing:signals=yes", "pass signals"},
      {"highway=traffic_signals", "pass signals"},
      {"highway=traffic_signals crossing=no", "pass"},
      {"railway=level_crossing", "pass crossing"},
      {"railway=crossing", "pass crossing"},
      {"barrier=kerb", "pass"},
      {"barrier=kerb kerb=raised", "pass kerb"},
      {"barrier=kerb kerb=lowered", "pass"},
      {"highway=crossing kerb=raised", "pass crossing kerb"},
      {"barrier=bollard", "pass"},
      {"barrier=gate", "pass"},
      {"barrier=gate access=private", "pass gated"},
      {"barrier=lift_gate access=private", "pass gated"},
      {"barrier=lift_gate access=private foot=yes", "pass"},
      {"barrier=gate access=residents locked=yes", "pass gated"},
      {"barrier=gate locked=yes", "pass closed"},
      {"barrier=gate access=no", "pass closed"},
      {"barrier=gate access=no foot=yes", "pass"},
      {"barrier=gate foot=no", "pass closed"},
      {"barrier=wall", "pass closed"},
      {"barrier=fence foot=yes", "pass"},
      {"barrier=stile", "pass kerb"},
      {"barrier=kissing_gate", "pass kerb"},
      {"barrier=bollard wheelchair=no", "pass kerb"},
      {"access=private", "pass"},
      {"amenity=bench", "pass"},
  };
  for (auto const& r : rules) {
    EXPECT_EQ(described(read_node(parse(r.tags))), r.meaning) << r.tags;
  }
}

TEST(foot_rules, a_lift_may_be_a_single_node) {
  EXPECT_TRUE(is_lift_node(parse("highway=elevator")));
  EXPECT_FALSE(is_lift_node(parse("highway=crossing")));
}

TEST(foot_rules, slopes_are_read_in_percent_degrees_and_ratios) {
  EXPECT_EQ(read_slope_percent("8%"), 8);
  EXPECT_EQ(read_slope_percent("-8 %"), 8);
  EXPECT_EQ(read_slope_percent("8.1%"), 9);
  EXPECT_EQ(read_slope_percent("5°"), 9);
  EXPECT_EQ(read_slope_percent("1:12"), 9);
  EXPECT_EQ(read_slope_percent("0%"), 0);
  for (auto const* const text :
       {"", "up", "down", "yes", "%", "8", "1:0", "400%", "nan%", "1e999%"}) {
    EXPECT_EQ(read_slope_percent(text), std::nullopt) << text;
  }
}

}  // namespace linli::osm
