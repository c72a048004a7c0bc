#include "walk/nearest_lanes.h"

#include <algorithm>
#include <bit>
#include <cassert>
#include <utility>

namespace linli::walk {

namespace {

// 512 neighbouring junctions: with one or two services each their labels stay
// in a first- or second-level cache while waves run to and fro among them.
constexpr auto kBlockShift = 9U;
constexpr auto kWordShift = 6U;               // bits of one word of activity
constexpr auto kMost = std::uint32_t{65535};  // in a lane
constexpr auto kWords = std::size_t{1U << (kBlockShift - kWordShift)};

}  // namespace

template <std::size_t K>
void lanes_nearest<K>::start(std::size_t const junctions,
                             std::uint32_t const limit) {
  assert(limit <= kLongest);
  limit_ = limit;
  auto none = cell{};
  none.time.fill(sixteen{} + to_lane(limit + 1));
  cells_.assign(junctions, none);
  auto const blocks = (junctions >> kBlockShift) + 1;
  active_.assign(blocks * kWords, 0);
  is_queued_.assign(blocks, 0);
  queue_.clear();
}

/// True when any lane has changed.
template <std::size_t K>
bool lanes_nearest<K>::offer(cell& to,
                             sixteen const& time,
                             sixteen const& service) const {
  auto const none = sixteen{} + to_lane(limit_ + 1);
  auto const offered = service;
  auto coming_time = time;
  auto coming = service;
  auto changed = sixteen{};
  for (auto rank = std::size_t{0}; rank != K; ++rank) {
    auto& t = to.time[rank];
    auto& s = to.service[rank];
    // The same service in a later rank gives way even to an equal time.
    auto const is_same = s == offered;
    auto const is_taken =
        (coming_time < t) | (changed & is_same & (coming_time <= t));
    auto const out_t = is_taken ? t : coming_time;
    auto const out_s = is_taken ? s : coming;
    t = is_taken ? coming_time : t;
    s = is_taken ? coming : s;
    changed |= is_taken;
    coming_time = is_same ? none : out_t;  // known already, or just replaced
    coming = out_s;
  }
  return is_any(changed);
}

template <std::size_t K>
bool lanes_nearest<K>::relax(cell const& from,
                             cell& to,
                             std::uint32_t const weight) const {
  // A sum that leaves 16 bits would look near, so a long street is walked in
  // two parts; each fits as long as the limit is not beyond kLongest.
  auto const none = sixteen{} + to_lane(limit_ + 1);
  auto const fits = kMost - limit_ - 1;
  auto const first = static_cast<std::int16_t>(std::min(weight, fits));
  auto const second =
      static_cast<std::int16_t>(weight - std::min(weight, fits));
  auto changed = false;
  for (auto rank = std::size_t{0}; rank != K; ++rank) {
    auto time = from.time[rank] + first;
    if (second != 0) {
      time = (time < none ? time : none) + second;
    }
    changed |= offer(to, time, from.service[rank]);
  }
  return changed;
}

template <std::size_t K>
void lanes_nearest<K>::activate(std::uint32_t const junction) {
  active_[junction >> kWordShift] |= std::uint64_t{1}
                                     << (junction & ((1U << kWordShift) - 1U));
  auto const block = junction >> kBlockShift;
  if (is_queued_[block] == 0) {
    is_queued_[block] = 1;
    queue_.push_back(block);
  }
}

template <std::size_t K>
void lanes_nearest<K>::add(std::size_t const lane, service_seed const& seed) {
  if (seed.time > limit_) {
    return;
  }
  auto time = sixteen{} + to_lane(limit_ + 1);
  auto service = sixteen{};
  time[lane] = to_lane(seed.time);
  service[lane] = to_lane(seed.service);
  if (offer(cells_[seed.junction], time, service)) {
    activate(seed.junction);
  }
}

template <std::size_t K>
void lanes_nearest<K>::settle(adjacency const& graph,
                              std::uint32_t const junction) {
  auto const from = cells_[junction];
  for (auto const& a : graph.of(junction)) {
    if (a.weight <= limit_ && relax(from, cells_[a.head], a.weight)) {
      activate(a.head);
    }
  }
}

template <std::size_t K>
void lanes_nearest<K>::settle_block(adjacency const& graph,
                                    std::uint32_t const block) {
  auto const words = std::span{active_}.subspan(block * kWords, kWords);
  for (auto is_quiet = false; !is_quiet;) {
    is_quiet = true;
    for (auto w = std::size_t{0}; w != kWords; ++w) {
      // Junctions they wake wait for the next round, by when others may have
      // improved them further: takes a fifth less time than at once.
      for (auto now = std::exchange(words[w], 0U); now != 0; now &= now - 1) {
        is_quiet = false;
        auto const bit = static_cast<std::uint32_t>(std::countr_zero(now));
        settle(graph, static_cast<std::uint32_t>(
                          (block * kWords + w) * (1U << kWordShift) + bit));
      }
    }
  }
}

template <std::size_t K>
void lanes_nearest<K>::settle_all(adjacency const& graph) {
  std::sort(queue_.begin(), queue_.end());
  for (auto i = std::size_t{0}; i != queue_.size(); ++i) {
    auto const block = queue_[i];
    settle_block(graph, block);
    is_queued_[block] = 0;  // whatever it woke in itself is done as well
  }
}

template <std::size_t K>
void lanes_nearest<K>::settle_all_wide(adjacency const& graph) {
  settle_all(graph);
}

template <std::size_t K>
void lanes_nearest<K>::run(adjacency const& graph, bool const wide) {
  if (wide) {
    settle_all_wide(graph);
  } else {
    settle_all(graph);
  }
}

template <std::size_t K>
std::array<std::uint64_t, K> lanes_nearest<K>::at(
    std::uint32_t const junction, std::size_t const lane) const {
  auto keys = std::array<std::uint64_t, K>{};
  auto const& c = cells_[junction];
  for (auto rank = std::size_t{0}; rank != K; ++rank) {
    auto const time = from_lane(c.time[rank][lane]);
    auto const service = from_lane(c.service[rank][lane]);
    keys[rank] =
        time <= limit_ ? labelled::pack(time, service) : labelled::kNone;
  }
  return keys;
}

template class lanes_nearest<1>;
template class lanes_nearest<2>;

}  // namespace linli::walk
