#pragma once

#include <algorithm>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

#include "walk/graph.h"

namespace linli::walk {

/// Where a search starts: a junction and the deciseconds it takes to get there.
struct seed {
  std::uint32_t junction{};
  std::uint32_t time{};
  std::uint32_t length_cm{};  // only for searches with lengths
};

/// Entries sorted into buckets of 2^kShift deciseconds. Buckets keep their
/// memory between searches. Entries of one bucket come in any order, so a
/// search must be ready to improve a label it has used already
/// (Meyer and Sanders, "Delta-stepping", 2003).
template <typename Entry>
class bucket_queue {
 public:
  // 6.4 s, 8 m of walking: few streets are shorter, so few labels improve
  // twice, and few buckets stand empty.
  static constexpr auto kShift = 6U;

  void clear(std::uint32_t const limit) {
    auto const n = std::size_t{limit >> kShift} + 1;
    if (buckets_.size() < n) {
      buckets_.resize(n);
    }
    last_ = n;
  }

  void push(std::uint32_t const time, Entry const e) {
    buckets_[time >> kShift].push_back(e);
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
    for (auto b = std::size_t{0}; b != last_; ++b) {
      auto& bucket = buckets_[b];
      for (auto i = std::size_t{0}; i != bucket.size(); ++i) {
        announce(bucket, i);
        settle(Entry{bucket[i]});
      }
      bucket.clear();
    }
  }

 private:
  std::vector<std::vector<Entry>> buckets_;
  std::size_t last_{0};
};

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
  std::span<std::uint32_t const> reached() const { return reached_; }

 private:
  struct entry {
    std::uint32_t junction;
    std::uint32_t time;
  };

  void forget(std::size_t junctions);
  bool improve(std::uint32_t junction, std::uint32_t time);

  std::vector<std::uint32_t> time_;
  std::vector<std::uint32_t> length_;
  std::vector<std::uint32_t> reached_;
  bucket_queue<entry> queue_;
};

}  // namespace linli::walk
