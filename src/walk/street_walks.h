#pragma once

#include <memory>
#include <mutex>
#include <span>
#include <vector>

#include "walk/graph.h"
#include "walk/isochrone.h"
#include "walk/nearest.h"
#include "walk/pool.h"
#include "walk/search.h"
#include "walk/snap.h"
#include "walk/town.h"

namespace linli::walk {

constexpr std::uint32_t to_limit(seconds const s) {
  return s.count() <= 0 ? 0 : static_cast<std::uint32_t>(s.count()) * 10U;
}

/// A search that respects gates: first out of the compound it starts in, then
/// over the main graph (docs/algorithms/gates.md).
class gated_search {
 public:
  /// `is_gated`: some seed comes from a gated street.
  void run(direction const& d,
           std::span<seed const> seeds,
           bool is_gated,
           std::uint32_t limit);
  void run_with_lengths(direction const& d,
                        std::span<street_record const> streets,
                        std::span<seed const> seeds,
                        bool is_gated,
                        std::uint32_t limit);

  search const& result() const { return main_; }

 private:
  search out_;
  search main_;
  std::vector<seed> seeds_;
};

/// The walking questions on real streets, for one walker each. Graphs are made
/// when a walker is first asked about. Any number of threads may ask.
class street_walks {
 public:
  street_walks(std::shared_ptr<network const> streets,
               std::span<profile const> profiles);

  network const& streets() const { return *streets_; }
  network_arrays const& arrays() const { return streets_->arrays(); }
  profile const& who(std::size_t const i) const { return profiles_[i]; }
  walk_graph const& graph(std::size_t profile) const;
  seat seat_of(position const& p, std::size_t profile) const;

  std::vector<trip> from_one(position const& from,
                             std::span<position const> to,
                             std::size_t profile,
                             seconds limit) const;
  std::vector<deciseconds> matrix(std::span<position const> from,
                                  std::span<position const> to,
                                  std::size_t profile,
                                  seconds limit) const;
  std::vector<nearest_hit> nearest(std::span<position const> services,
                                   std::span<position const> people,
                                   std::size_t profile,
                                   std::size_t k,
                                   seconds limit) const;

  reached reach(position const& from, std::size_t profile, seconds limit) const;

  std::vector<band> isochrone(position const& from,
                              std::size_t profile,
                              std::span<seconds const> limits) const;

 private:
  struct lazy_graph {
    std::once_flag made;
    walk_graph graph;
  };
  struct nearest_scratch {
    nearest_search out;
    nearest_search main;
    std::vector<service_seed> seeds;
  };

  street_ends const& ends() const;
  std::vector<seat> seats(std::span<position const> all,
                          std::size_t profile) const;
  void find_nearest(std::span<seat const> services,
                    std::size_t profile,
                    std::size_t k,
                    std::uint32_t limit,
                    nearest_scratch& scratch) const;

  std::shared_ptr<network const> streets_;
  std::vector<profile> profiles_;
  std::unique_ptr<lazy_graph[]> graphs_;
  mutable std::once_flag ends_made_;
  mutable street_ends ends_;
  mutable pool<gated_search> searches_;
  mutable pool<isochrone_drawing> drawings_;
  mutable pool<nearest_scratch> nearest_searches_;
};

}  // namespace linli::walk
