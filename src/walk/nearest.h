#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "walk/graph.h"
#include "walk/search.h"

namespace linli::walk {

/// A service and how far it is, ordered by time, then by service.
struct labelled {
  static constexpr auto kNone = std::uint64_t{UINT64_MAX};

  static std::uint64_t pack(std::uint32_t const time,
                            std::uint32_t const service) {
    return std::uint64_t{time} << 32U | service;
  }
  static std::uint32_t time(std::uint64_t const key) {
    return static_cast<std::uint32_t>(key >> 32U);
  }
  static std::uint32_t service(std::uint64_t const key) {
    return static_cast<std::uint32_t>(key);
  }
};

struct service_seed {
  std::uint32_t junction{};
  std::uint32_t time{};
  std::uint32_t service{};
};

/// The k nearest different services of every junction: one search from all
/// services at once, k labels a junction. Reusable; not for two threads.
class nearest_search {
 public:
  void run(adjacency const& graph,
           std::span<service_seed const> seeds,
           std::size_t k,
           std::uint32_t limit);

  /// k keys (`labelled`), ascending, kNone where there are fewer.
  std::span<std::uint64_t const> at(std::uint32_t const junction) const {
    return {best_.data() + junction * k_, k_};
  }

  /// In no order.
  std::span<std::uint32_t const> reached() const { return reached_.all(); }

 private:
  struct entry {
    std::uint32_t junction;
    std::uint32_t time;
    std::uint32_t service;
  };
  struct entry_for_one {
    std::uint32_t junction;
    std::uint32_t time;
  };

  void forget(std::size_t junctions, std::size_t k);
  void forget_reached();
  void run_for_one(adjacency const& graph, std::uint32_t limit);
  template <typename Bucket>
  void fetch_ahead(adjacency const& graph,
                   Bucket const& bucket,
                   std::size_t i) const;
  void run_for_many(adjacency const& graph, std::uint32_t limit);
  void offer_in_cache(std::uint32_t junction,
                      std::uint64_t key,
                      std::uint32_t limit);
  void offer_in_memory(std::uint32_t junction,
                       std::uint64_t key,
                       std::uint32_t limit);
  void offer_many(std::uint32_t junction, std::uint64_t key);

  std::size_t k_{1};
  std::vector<std::uint64_t> best_;
  open_list<std::uint32_t> reached_;
  bucket_queue<entry> queue_;
  bucket_queue<entry_for_one> queue_for_one_;
};

/// Puts `key` into ascending `best` unless its service is there at least as
/// near, or all are nearer. False when nothing changed.
bool offer_service(std::span<std::uint64_t> best, std::uint64_t key);

}  // namespace linli::walk
