#include "walk/search.h"

namespace linli::walk {

void search::forget(std::size_t const junctions) {
  if (time_.size() != junctions) {
    time_.assign(junctions, kNever);
  } else {
    for (auto const j : reached_) {
      time_[j] = kNever;
    }
  }
  reached_.clear();
}

inline bool search::improve(std::uint32_t const junction,
                            std::uint32_t const time) {
  auto& t = time_[junction];
  if (time >= t) {
    return false;
  }
  if (t == kNever) {
    reached_.push_back(junction);
  }
  t = time;
  queue_.push(time, {junction, time});
  return true;
}

void search::run(adjacency const& graph,
                 std::span<seed const> const seeds,
                 std::uint32_t const limit) {
  forget(graph.first.size() - 1);
  queue_.clear(limit);
  for (auto const& s : seeds) {
    if (s.time <= limit) {
      improve(s.junction, s.time);
    }
  }
  queue_.drain([&](entry const e) {
    if (time_[e.junction] != e.time) {
      return;  // a better one came after it
    }
    for (auto const& a : graph.of(e.junction)) {
      auto const time = e.time + a.weight;
      if (time <= limit) {
        improve(a.head, time);
      }
    }
  });
}

void search::run_with_lengths(adjacency const& graph,
                              std::span<street_record const> const streets,
                              std::span<seed const> const seeds,
                              std::uint32_t const limit) {
  forget(graph.first.size() - 1);
  queue_.clear(limit);
  length_.resize(time_.size());
  for (auto const& s : seeds) {
    if (s.time <= limit && improve(s.junction, s.time)) {
      length_[s.junction] = s.length_cm;
    }
  }
  queue_.drain([&](entry const e) {
    if (time_[e.junction] != e.time) {
      return;
    }
    for (auto i = graph.first[e.junction]; i != graph.first[e.junction + 1];
         ++i) {
      auto const& a = graph.arcs[i];
      auto const time = e.time + a.weight;
      if (time <= limit && improve(a.head, time)) {
        length_[a.head] =
            length_[e.junction] + streets[graph.street[i]].length_cm;
      }
    }
  });
}

}  // namespace linli::walk
