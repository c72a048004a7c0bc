#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "osm/tag.h"
#include "walk/network.h"
#include "walk/network_builder.h"

/// Who may walk where, read from OpenStreetMap tags. Pure functions; the table
/// of all rules is docs/algorithms/foot_rules.md.
namespace linli::osm {

/// Why a way is not a street for walkers.
enum class refusal : std::uint8_t {
  none,          // it is one
  not_a_street,  // a building, a river, the outline of a road …
  not_built,     // proposed, under construction, given up
  motor_road,    // motorways, expressways, busways: made without walkers
  forbidden,     // foot=no, access=no …
  ferry
};
constexpr auto kRefusals = std::size_t{6};

struct street_reading {
  walk::street_traits traits;  // only when `why` is none
  refusal why{refusal::none};
  bool is_area{false};  // area=yes: walked along and across when closed
};

/// What a way's (or a multipolygon relation's) tags mean to a walker.
street_reading read_street(tags way);

/// What a node's tags mean to a walker who passes it.
walk::node_traits read_node(tags node);

/// A lift drawn as a single node between the floors it serves.
bool is_lift_node(tags node);

/// "6%", "-6 %", "3°", "1:12" → percent uphill or downhill, rounded up; nothing
/// for "up", "down" and what cannot be read.
std::optional<std::uint8_t> read_slope_percent(std::string_view incline);

}  // namespace linli::osm
