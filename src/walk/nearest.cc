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

void nearest_search::forget(std::size_t const junctions, std::size_t const k) {
  if (k_ != k || best_.size() != junctions * k) {
    k_ = k;
    best_.assign(junctions * k, labelled::kNone);
  } else {
    for (auto const j : reached_) {
      std::fill_n(best_.begin() + static_cast<std::ptrdiff_t>(j * k), k,
                  labelled::kNone);
    }
  }
  reached_.clear();
}

inline void nearest_search::offer_one(std::uint32_t const junction,
                                      std::uint64_t const key) {
  auto& best = best_[junction];
  if (key < best) {
    if (best == labelled::kNone) {
      reached_.push_back(junction);
    }
    best = key;
    queue_.push(labelled::time(key),
                {junction, labelled::time(key), labelled::service(key)});
  }
}

inline void nearest_search::offer_many(std::uint32_t const junction,
                                       std::uint64_t const key) {
  auto const best = std::span{best_}.subspan(junction * k_, k_);
  auto const is_new = best.front() == labelled::kNone;
  if (offer_service(best, key)) {
    if (is_new) {
      reached_.push_back(junction);
    }
    queue_.push(labelled::time(key),
                {junction, labelled::time(key), labelled::service(key)});
  }
}

void nearest_search::run_for_one(adjacency const& graph,
                                 std::uint32_t const limit) {
  queue_.drain([&](entry const e) {
    if (best_[e.junction] != labelled::pack(e.time, e.service)) {
      return;
    }
    for (auto const& a : graph.of(e.junction)) {
      if (e.time + a.weight <= limit) {
        offer_one(a.head, labelled::pack(e.time + a.weight, e.service));
      }
    }
  });
}

void nearest_search::run_for_many(adjacency const& graph,
                                  std::uint32_t const limit) {
  queue_.drain([&](entry const e) {
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
  });
}

void nearest_search::run(adjacency const& graph,
                         std::span<service_seed const> const seeds,
                         std::size_t const k,
                         std::uint32_t const limit) {
  forget(graph.first.size() - 1, k);
  queue_.clear(limit);
  for (auto const& s : seeds) {
    if (s.time <= limit) {
      k == 1 ? offer_one(s.junction, labelled::pack(s.time, s.service))
             : offer_many(s.junction, labelled::pack(s.time, s.service));
    }
  }
  k == 1 ? run_for_one(graph, limit) : run_for_many(graph, limit);
}

}  // namespace linli::walk
