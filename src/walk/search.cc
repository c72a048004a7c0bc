#include "walk/search.h"

namespace linli::walk {

void search::forget(std::size_t const junctions) {
  is_large_ = junctions > kLargerThanCaches;
  if (time_.size() != junctions) {
    time_.assign(junctions, kNever);
  } else {
    for (auto const j : reached_.all()) {
      time_[j] = kNever;
    }
  }
  reached_.clear();
}

/// 1 when it did, else 0. Without a branch while labels are in the cache:
/// nobody can foresee which arc improves one. Beyond, a wrong guess costs less
/// than waiting for the label before anything can be written.
template <typename Entry>
inline std::uint32_t search::improve(bucket_queue<Entry>& queue,
                                     Entry const& e,
                                     std::uint32_t const limit) {
  auto& t = time_[e.junction];
  if (is_large_ && (e.time >= t || e.time > limit)) {
    return 0;
  }
  auto const better =
      is_large_ ? 1U : as_number(e.time < t) & as_number(e.time <= limit);
  reached_.push_if(better & as_number(t == kNever), e.junction);
  queue.push_if(better, e.time, e);
  t = pick(better, e.time, t);
  return better;
}

void search::run(adjacency const& graph,
                 std::span<seed const> const seeds,
                 std::uint32_t const limit) {
  forget(graph.first.size() - 1);
  queue_.clear(span_of(graph, seeds, limit));
  for (auto const& s : seeds) {
    improve(queue_, {s.junction, s.time}, limit);
  }
  queue_.drain([&](entry const e) {
    if (time_[e.junction] != e.time) {
      return;  // a better one came after it
    }
    for (auto const& a : graph.of(e.junction)) {
      improve(queue_, {a.head, e.time + a.weight}, limit);
    }
  });
}

void search::run_with_lengths(adjacency const& graph,
                              std::span<street_record const> const streets,
                              std::span<seed const> const seeds,
                              std::uint32_t const limit) {
  forget(graph.first.size() - 1);
  queue_with_arcs_.clear(span_of(graph, seeds, limit));
  length_.resize(time_.size());
  for (auto const& s : seeds) {
    if (improve(queue_with_arcs_, {s.junction, s.time, kNever}, limit) != 0) {
      length_[s.junction] = s.length_cm;
    }
  }
  queue_with_arcs_.drain([&](entry_with_arc const& e) {
    if (time_[e.junction] != e.time) {
      return;
    }
    if (e.arc != kNever) {
      auto const& s = streets[graph.street[e.arc]];
      auto const before = s.from == e.junction ? s.to : s.from;
      length_[e.junction] = length_[before] + s.length_cm;
    }
    for (auto i = graph.first[e.junction]; i != graph.first[e.junction + 1];
         ++i) {
      auto const& a = graph.arcs[i];
      improve(queue_with_arcs_, {a.head, e.time + a.weight, i}, limit);
    }
  });
}

}  // namespace linli::walk
