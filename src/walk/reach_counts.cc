#include "walk/reach_counts.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <thread>

#include "base/parallel.h"
#include "walk/lanes.h"
#include "walk/street_walks.h"

namespace linli::walk {

namespace {

using four = std::uint32_t __attribute__((vector_size(16)));

/// The times from all sixteen origins to one junction; limit + 1 stands for
/// "not reached", so that one comparison sees both improvement and limit.
struct times {
  eight low;
  eight high;
};

/// Label-correcting search over the union of what the origins reach: a
/// junction whose times improved is looked at again, in the order of the
/// earliest improvement.
class batch_search {
 public:
  void start(std::size_t const junctions, std::uint32_t const limit) {
    limit_ = limit;
    none_ = all_lanes(to_lane(limit + 1));
    if (times_.size() != junctions) {
      times_.assign(junctions, {none_, none_});
      queued_.assign(junctions, kNever);
    }
    for (auto const j : touched_) {
      times_[j] = {none_, none_};
    }
    touched_.clear();
    queue_.clear(limit);
  }

  void add(std::uint32_t const junction,
           std::uint32_t const time,
           std::size_t const lane) {
    touch(junction);
    auto& t = lane < 8 ? times_[junction].low : times_[junction].high;
    auto const at = static_cast<std::uint8_t>(lane % 8);
    t[at] = std::min(t[at], to_lane(time));
    enqueue(junction, time);
  }

  void run(adjacency const& graph) {
    queue_.drain([&](entry const e) {
      if (queued_[e.junction] != e.time) {
        return;  // looked at since, or queued earlier
      }
      queued_[e.junction] = kNever;
      for (auto const& a : graph.of(e.junction)) {
        relax(times_[e.junction], a, e.time);
      }
    });
  }

  std::array<std::uint32_t, kLanes> sums(
      std::span<std::uint32_t const> const weights) const {
    auto sum = std::array<four, 4>{};
    for (auto const j : touched_) {
      auto const& t = times_[j];
      auto const weight = four{} + weights[j];
      add_where(t.low < none_, weight, sum[0], sum[1]);
      add_where(t.high < none_, weight, sum[2], sum[3]);
    }
    auto out = std::array<std::uint32_t, kLanes>{};
    std::memcpy(out.data(), sum.data(), sizeof(out));
    return out;
  }

 private:
  struct entry {
    std::uint32_t junction;
    std::uint32_t time;
  };

  void touch(std::uint32_t const j) {
    // Every time of an untouched junction is still limit + 1.
    if (!is_any(times_[j].low < none_) && !is_any(times_[j].high < none_)) {
      touched_.push_back(j);
    }
  }

  void enqueue(std::uint32_t const junction, std::uint32_t const time) {
    if (time < queued_[junction]) {
      queued_[junction] = time;
      queue_.push(time, {junction, time});
    }
  }

  void relax(times const from, arc const& a, std::uint32_t const time) {
    if (time + a.weight > limit_) {
      return;
    }
    auto const weight = all_lanes(static_cast<std::int16_t>(a.weight));
    auto const low = from.low + weight;
    auto const high = from.high + weight;
    auto& to = times_[a.head];
    auto const is_better_low = low < to.low;
    auto const is_better_high = high < to.high;
    if (is_any(is_better_low | is_better_high)) {
      touch(a.head);
      to.low = is_better_low ? low : to.low;
      to.high = is_better_high ? high : to.high;
      enqueue(a.head, time + a.weight);
    }
  }

  static void add_where(eight const mask,
                        four const weight,
                        four& first,
                        four& second) {
    auto lanes = std::array<std::int16_t, 8>{};
    std::memcpy(lanes.data(), &mask, sizeof(mask));
    auto const at = [&](std::size_t const i) {
      return static_cast<std::uint32_t>(std::int32_t{lanes[i]});
    };
    first += weight & four{at(0), at(1), at(2), at(3)};
    second += weight & four{at(4), at(5), at(6), at(7)};
  }

  std::uint32_t limit_{};
  eight none_{};
  std::vector<times> times_;
  std::vector<std::uint32_t> queued_;  // when each junction is to be looked at
  std::vector<std::uint32_t> touched_;
  bucket_queue<entry> queue_;
};

struct scratch {
  batch_search batch;
  search out;
};

void count_batch(direction const& graph,
                 std::span<std::uint32_t const> const weights,
                 std::uint32_t const limit,
                 std::uint32_t const first,
                 scratch& s,
                 std::span<std::uint32_t> const counts) {
  s.batch.start(weights.size(), limit);
  auto const n = std::min(kLanes, weights.size() - first);
  for (auto lane = std::size_t{0}; lane != n; ++lane) {
    auto const origin = first + static_cast<std::uint32_t>(lane);
    s.batch.add(origin, 0, lane);
    if (!graph.leaving.first.empty() && !graph.leaving.of(origin).empty()) {
      auto const from = std::array{seed{.junction = origin}};
      s.out.run(graph.leaving, from, limit);
      for (auto const j : s.out.reached()) {
        s.batch.add(j, s.out.time(j), lane);
      }
    }
  }
  s.batch.run(graph.main);
  auto const sums = s.batch.sums(weights);
  std::copy_n(sums.begin(), n,
              counts.begin() + static_cast<std::ptrdiff_t>(first));
}

std::size_t thread_count(std::size_t const threads) {
  return threads != 0 ? threads
                      : std::max(1U, std::thread::hardware_concurrency());
}

}  // namespace

std::vector<std::uint32_t> reach_counts(
    direction const& graph,
    std::span<std::uint32_t const> const weights,
    std::uint32_t const limit,
    std::size_t const threads) {
  if (limit > kLongestBatch) {
    return plain_reach_counts(graph, weights, limit, threads);
  }
  auto counts = std::vector<std::uint32_t>(weights.size());
  auto all = std::vector<scratch>(thread_count(threads));
  base::parallel_for((weights.size() + kLanes - 1) / kLanes, all.size(),
                     [&](std::size_t const i, std::size_t const thread) {
                       count_batch(graph, weights, limit,
                                   static_cast<std::uint32_t>(i * kLanes),
                                   all[thread], counts);
                     });
  return counts;
}

std::vector<std::uint32_t> plain_reach_counts(
    direction const& graph,
    std::span<std::uint32_t const> const weights,
    std::uint32_t const limit,
    std::size_t const threads) {
  auto counts = std::vector<std::uint32_t>(weights.size());
  auto all = std::vector<gated_search>(thread_count(threads));
  base::parallel_for(weights.size(), all.size(),
                     [&](std::size_t const i, std::size_t const thread) {
                       auto const from = std::array{
                           seed{.junction = static_cast<std::uint32_t>(i)}};
                       all[thread].run(graph, from, true, limit);
                       for (auto const j : all[thread].result().reached()) {
                         counts[i] += weights[j];
                       }
                     });
  return counts;
}

}  // namespace linli::walk
