#include "walk/nearest.h"

namespace linli::walk {

bool offer_service(std::span<std::uint64_t> const best,
                   std::uint64_t const key) {
  if (key >= best.back()) {
    return false;
  }
  // The place of the same service, else the last place, is given up.
  auto gone = best.size() - 1;
  for (auto i = std::size_t{0}; i != best.size(); ++i) {
    if (best[i] != labelled::kNone &&
        labelled::service(best[i]) == labelled::service(key)) {
      gone = i;
      break;
    }
  }
  if (key >= best[gone]) {
    return false;
  }
  for (; gone != 0 && best[gone - 1] > key; --gone) {
    best[gone] = best[gone - 1];
  }
  best[gone] = key;
  return true;
}

void nearest_search::forget_reached() {
  constexpr auto kMany = std::size_t{8};  // a plain sweep is faster then
  if (reached_.size() > best_.size() / k_ / kMany) {
    std::fill(best_.begin(), best_.end(), labelled::kNone);
    return;
  }
  for (auto const j : reached_.all()) {
    std::fill_n(best_.begin() + static_cast<std::ptrdiff_t>(j * k_), k_,
                labelled::kNone);
  }
}

void nearest_search::forget(std::size_t const junctions, std::size_t const k) {
  if (k_ != k || best_.size() != junctions * k) {
    k_ = k;
    best_.assign(junctions * k, labelled::kNone);
  } else {
    forget_reached();
  }
  reached_.clear();
}

/// Without a branch: nobody can foresee which arc improves a label.
inline void nearest_search::offer_in_cache(std::uint32_t const junction,
                                           std::uint64_t const key,
                                           std::uint32_t const limit) {
  auto& best = best_[junction];
  auto const time = labelled::time(key);
  auto const better = as_number(key < best) & as_number(time <= limit);
  reached_.push_if(better & as_number(best == labelled::kNone), junction);
  queue_for_one_.push_if(better, time, {junction, time});
  best = pick(better, key, best);
}

/// With branches: a wrong guess costs less than waiting for the memory that
/// would have to be known before anything can be written without one.
inline void nearest_search::offer_in_memory(std::uint32_t const junction,
                                            std::uint64_t const key,
                                            std::uint32_t const limit) {
  auto& best = best_[junction];
  auto const time = labelled::time(key);
  if (time <= limit && key < best) {
    if (best == labelled::kNone) {
      reached_.push(junction);
    }
    best = key;
    queue_for_one_.push(time, {junction, time});
  }
}

inline void nearest_search::offer_many(std::uint32_t const junction,
                                       std::uint64_t const key) {
  auto const best = std::span{best_}.subspan(junction * k_, k_);
  auto const is_new = best.front() == labelled::kNone;
  if (offer_service(best, key)) {
    if (is_new) {
      reached_.push(junction);
    }
    queue_.push(labelled::time(key),
                {junction, labelled::time(key), labelled::service(key)});
  }
}

/// In a city that does not fit the processor's caches every junction waits for
/// memory; those that come next in the bucket are known, so theirs is asked
/// for in time.
template <typename Bucket>
void nearest_search::fetch_ahead(adjacency const& graph,
                                 Bucket const& bucket,
                                 std::size_t const i) const {
  constexpr auto kFirst = std::size_t{12};
  constexpr auto kArcs = std::size_t{8};
  constexpr auto kHeads = std::size_t{4};
  if (i + kFirst < bucket.size()) {
    auto const j = bucket[i + kFirst].junction;
    __builtin_prefetch(&graph.first[j]);
    __builtin_prefetch(&best_[j * k_]);
  }
  if (i + kArcs < bucket.size()) {
    auto const at = graph.first[bucket[i + kArcs].junction];
    __builtin_prefetch(graph.arcs.data() + at);
    __builtin_prefetch(graph.arcs.data() + at + 4);
  }
  if (i + kHeads < bucket.size()) {
    for (auto const& a : graph.of(bucket[i + kHeads].junction)) {
      __builtin_prefetch(&best_[a.head * k_]);
    }
  }
}

void nearest_search::run_for_one(adjacency const& graph,
                                 std::uint32_t const limit) {
  auto const settle = [&](entry_for_one const e, auto&& offer) {
    auto const best = best_[e.junction];
    if (labelled::time(best) != e.time) {
      return;
    }
    auto const service = labelled::service(best);
    for (auto const& a : graph.of(e.junction)) {
      offer(a.head, labelled::pack(e.time + a.weight, service));
    }
  };
  if (best_.size() < kLargerThanCaches) {
    queue_for_one_.drain([&](entry_for_one const e) {
      settle(e, [&](std::uint32_t const junction, std::uint64_t const key) {
        offer_in_cache(junction, key, limit);
      });
    });
    return;
  }
  queue_for_one_.drain(
      [&](entry_for_one const e) {
        settle(e, [&](std::uint32_t const junction, std::uint64_t const key) {
          offer_in_memory(junction, key, limit);
        });
      },
      [&](auto const& bucket, std::size_t const i) {
        fetch_ahead(graph, bucket, i);
      });
}

void nearest_search::run_for_many(adjacency const& graph,
                                  std::uint32_t const limit) {
  auto const settle = [&](entry const e) {
    auto const here = at(e.junction);
    if (std::find(here.begin(), here.end(),
                  labelled::pack(e.time, e.service)) == here.end()) {
      return;
    }
    for (auto const& a : graph.of(e.junction)) {
      if (e.time + a.weight <= limit) {
        offer_many(a.head, labelled::pack(e.time + a.weight, e.service));
      }
    }
  };
  if (best_.size() < kLargerThanCaches) {
    queue_.drain(settle);
  } else {
    queue_.drain(settle, [&](auto const& bucket, std::size_t const i) {
      fetch_ahead(graph, bucket, i);
    });
  }
}

void nearest_search::run(adjacency const& graph,
                         std::span<service_seed const> const seeds,
                         std::size_t const k,
                         std::uint32_t const limit) {
  forget(graph.first.size() - 1, k);
  auto const span = span_of(graph, seeds, limit);
  k == 1 ? queue_for_one_.clear(span) : queue_.clear(span);
  for (auto const& s : seeds) {
    auto const key = labelled::pack(s.time, s.service);
    if (k == 1) {
      offer_in_memory(s.junction, key, limit);
    } else if (s.time <= limit) {
      offer_many(s.junction, key);
    }
  }
  k == 1 ? run_for_one(graph, limit) : run_for_many(graph, limit);
}

}  // namespace linli::walk
