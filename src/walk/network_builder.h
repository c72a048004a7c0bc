#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>

#include "geo/latlng.h"
#include "walk/network.h"

namespace linli::walk {

/// What stands at a point of a street.
struct node_traits {
  bool crossing{false};  // marked crossing without signals
  bool signals{false};   // crossing with signals
  bool kerb{false};      // raised kerb
  bool closed{false};    // a wall, a locked gate: nobody passes here
  bool gated{false};     // a gate that only residents pass
};

/// What building had to leave out or to change; for the import's report.
struct build_report {
  std::uint32_t missing_nodes{};   // keys without a position: streets cut there
  std::uint32_t dropped_pieces{};  // left with fewer than two different points
  std::uint32_t pocket_streets{};  // reached only through gates: made gated
};

/// Collects streets as they are read and makes the network: keeps only
/// junctions, cuts streets there, keeps their shapes and names beside them,
/// orders everything along a space-filling curve, finds islands.
class network_builder {
 public:
  network_builder();
  ~network_builder();
  network_builder(network_builder&&) noexcept;
  network_builder& operator=(network_builder&&) noexcept;

  /// `key` joins streets: an OSM node id, or any number that is the same for
  /// the same point. Adding a key again merges the traits. Order is free:
  /// nodes may come before or after the streets that use them.
  void add_node(std::int64_t key, geo::latlng at, node_traits traits = {});

  /// At least two keys; consecutive equal keys are ignored. Streets with a key
  /// that never gets a position are cut there and counted in the report.
  void add_street(std::span<std::int64_t const> keys,
                  street_traits traits,
                  std::string_view name = {});

  /// Throws error{invalid, "walk.no_streets"} when nothing walkable is left.
  /// The builder is empty afterwards.
  network build(network_source const& source, build_report* report = nullptr);

 private:
  struct state;
  std::unique_ptr<state> state_;
};

}  // namespace linli::walk
