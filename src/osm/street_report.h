#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>

#include "base/clock.h"
#include "osm/foot_rules.h"
#include "walk/network.h"
#include "walk/network_builder.h"

namespace linli::osm {

/// What one import read, kept and left out, and why: what a person needs to
/// trust the network, or to see that the file was the wrong one.
struct street_report {
  struct kind {
    std::uint32_t ways{};
    std::uint32_t gated{};
  };

  walk::network_source source;
  bool was_current{false};  // nothing had changed: the file was not read again

  // read
  std::uint64_t nodes{};
  std::uint64_t ways{};
  std::uint64_t relations{};
  std::uint64_t bad_nodes{};  // positions off the earth

  // kept
  std::uint32_t kept_ways{};
  std::map<std::string, kind> by_highway;  // of the kept ways
  std::uint32_t squares{};
  std::uint32_t square_links{};     // ways across them
  std::uint32_t limited_squares{};  // too many entries: not all are linked
  std::uint32_t lift_nodes{};
  std::uint32_t joined_ends{};  // ends put onto the street they touch

  // left out or changed
  std::array<std::uint32_t, kRefusals> refused{};  // by refusal
  std::map<std::string, std::uint32_t> unknown_classes;
  std::uint32_t outside_ways{};    // wholly outside the clip
  std::uint32_t broken_squares{};  // rings that do not close
  walk::build_report build;

  /// Something to look at before the network is trusted; empty when there is
  /// nothing.
  std::string doubt;

  // made
  walk::network_stats network;
  std::uint64_t basemap_tiles{};
  bool is_basemap_current{false};
};

/// For the command line.
std::string to_text(street_report const& report);

std::string to_json(street_report const& report);

}  // namespace linli::osm
