#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "walk/graph.h"
#include "walk/lanes.h"
#include "walk/nearest.h"

namespace linli::walk {

/// What nearest_search does, for up to sixteen kinds of services at once, one
/// kind a lane, K (1 or 2) services a junction. Works through blocks of
/// junctions that are near each other, so that a city larger than the
/// processor's caches costs no more a junction (docs/algorithms/search.md).
/// Of services equally near any one is found. Reusable; not for two threads.
template <std::size_t K>
class lanes_nearest {
 public:
  // Numbers of services and times have 16 bits. A limit beyond the longest, 72
  // minutes, would let sums of times leave them.
  static constexpr auto kMostServices = std::size_t{65535};
  static constexpr auto kLongest = std::uint32_t{43689};

  void start(std::size_t junctions, std::uint32_t limit);
  void add(std::size_t lane, service_seed const& seed);

  /// `wide`: with the registers of AVX2, which the processor must have.
  void run(adjacency const& graph, bool wide = has_wide_registers());

  /// The keys (`labelled`) of one kind, ascending, kNone where there are fewer.
  std::array<std::uint64_t, K> at(std::uint32_t junction,
                                  std::size_t lane) const;

 private:
  /// Times and services of all lanes, by rank.
  struct alignas(64) cell {
    std::array<sixteen, K> time;
    std::array<sixteen, K> service;
  };

  bool offer(cell& to, sixteen const& time, sixteen const& service) const;
  bool relax(cell const& from, cell& to, std::uint32_t weight) const;
  void activate(std::uint32_t junction);
  void settle_all(adjacency const& graph);
  LINLI_WIDE void settle_all_wide(adjacency const& graph);
  void settle_block(adjacency const& graph, std::uint32_t block);
  void settle(adjacency const& graph, std::uint32_t junction);

  std::uint32_t limit_{};
  std::vector<cell> cells_;
  std::vector<std::uint64_t> active_;    // a bit a junction
  std::vector<std::uint8_t> is_queued_;  // a byte a block
  std::vector<std::uint32_t> queue_;
};

extern template class lanes_nearest<1>;
extern template class lanes_nearest<2>;

}  // namespace linli::walk
