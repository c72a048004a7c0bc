#pragma once

#include <algorithm>
#include <bit>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

#include "walk/graph.h"
#include "walk/open_list.h"

namespace linli::walk {

// Junctions whose labels and arcs no longer fit a cache of some MB.
constexpr auto kLargerThanCaches = std::size_t{100000};

/// Where a search starts: a junction and the deciseconds it takes to get there.
struct seed {
  std::uint32_t junction{};
  std::uint32_t time{};
  std::uint32_t length_cm{};  // only for searches with lengths
};

/// Entries sorted into buckets of 2^kShift deciseconds, which stand in a ring:
/// few enough to stay in a first-level cache. Buckets keep their memory between
/// searches. Entries of one bucket come in any order, so a search must be ready
/// to improve a label it has used already (Meyer and Sanders,
/// "Delta-stepping", 2003).
template <typename Entry>
class bucket_queue {
 public:
  // 6.4 s, 8 m of walking: few streets are shorter, so few labels improve
  // twice, and few buckets stand empty.
  static constexpr auto kShift = 6U;

  /// For entries at most `span` later than the one being settled, or, pushed
  /// before drain(), than 0.
  void clear(std::uint32_t const span) {
    auto const n = std::bit_ceil(std::size_t{span >> kShift} + 2);
    last_ = n - 1;
    if (buckets_.size() < n) {
      buckets_.resize(n);
    }
  }

  void push(std::uint32_t const time, Entry const& e) { push_if(1, time, e); }

  /// Without a branch; `time` must be possible even when not wanted.
  void push_if(std::uint32_t const wanted,
               std::uint32_t const time,
               Entry const& e) {
    buckets_[(time >> kShift) & last_].push_if(wanted, e);
  }

  /// Empties the queue through `settle(entry)`, which may push entries that
  /// are not earlier than its own.
  template <typename Settle>
  void drain(Settle&& settle) {
    drain(std::forward<Settle>(settle), [](auto&&...) {});
  }

  /// Also tells what comes next in the bucket, so that memory can be fetched
  /// in time: `announce(bucket, i)` before entry i is settled.
  template <typename Settle, typename Announce>
  void drain(Settle&& settle, Announce&& announce) {
    auto empty = std::size_t{0};  // one after the other
    for (auto b = std::size_t{0}; empty <= last_; b = (b + 1) & last_) {
      auto& bucket = buckets_[b];
      empty = bucket.size() == 0 ? empty + 1 : 0;
      for (auto i = std::size_t{0}; i != bucket.size(); ++i) {
        announce(bucket, i);
        settle(Entry{bucket[i]});
      }
      bucket.clear();
    }
  }

 private:
  std::vector<open_list<Entry>> buckets_;
  std::size_t last_{0};  // of the ring; all ones
};

/// The span of a queue for a search from these seeds.
template <typename Seed>
std::uint32_t span_of(adjacency const& graph,
                      std::span<Seed const> const seeds,
                      std::uint32_t const limit) {
  auto span = graph.longest;
  for (auto const& s : seeds) {
    span = std::max(span, s.time);
  }
  return std::min(span, limit);
}

/// Shortest walking times from some seeds to every junction within a limit.
/// Reusable: keeps its memory, forgets only what the last run touched. Not for
/// two threads at once.
class search {
 public:
  void run(adjacency const& graph,
           std::span<seed const> seeds,
           std::uint32_t limit);

  /// Also adds up the lengths of the streets walked.
  void run_with_lengths(adjacency const& graph,
                        std::span<street_record const> streets,
                        std::span<seed const> seeds,
                        std::uint32_t limit);

  /// kNever when not reached.
  std::uint32_t time(std::uint32_t const junction) const {
    return time_[junction];
  }
  std::uint32_t length_cm(std::uint32_t const junction) const {
    return length_[junction];
  }

  /// In no order.
  std::span<std::uint32_t const> reached() const { return reached_.all(); }

 private:
  struct entry {
    std::uint32_t junction;
    std::uint32_t time;
  };
  // Lengths are added up when a junction is settled, not at every arc that
  // might lead to it: reading a street costs more than anything else here.
  struct entry_with_arc {
    std::uint32_t junction;
    std::uint32_t time;
    std::uint32_t arc;  // that leads there; kNever: a seed
  };

  void forget(std::size_t junctions);
  template <typename Entry>
  std::uint32_t improve(bucket_queue<Entry>& queue,
                        Entry const& e,
                        std::uint32_t limit);

  std::vector<std::uint32_t> time_;
  std::vector<std::uint32_t> length_;
  open_list<std::uint32_t> reached_;
  bool is_large_{false};
  bucket_queue<entry> queue_;
  bucket_queue<entry_with_arc> queue_with_arcs_;
};

}  // namespace linli::walk
