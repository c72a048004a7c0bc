#include "walk/reference.h"

#include <functional>
#include <queue>
#include <tuple>

namespace linli::walk::reference {

walks::walks(network_arrays const& streets, profile const& who)
    : streets_{streets},
      steps_(streets.junctions.size()),
      is_public_(streets.junctions.size()) {
  for (auto i = std::uint32_t{0}; i != streets.streets.size(); ++i) {
    auto const& s = streets.streets[i];
    if (!s.is(street_record::kGated)) {
      is_public_[s.from] = true;
      is_public_[s.to] = true;
    }
    auto const w = street_weight(s, who);
    if (w != kNever && s.is(street_record::kForward)) {
      steps_[s.from].push_back({i, s.to, w});
    }
    if (w != kNever && s.is(street_record::kBackward)) {
      steps_[s.to].push_back({i, s.from, w});
    }
  }
}

void walks::run(seat const& from) {
  from_ = from;
  time_.assign(steps_.size() * kStates, kNever);
  using entry = std::tuple<std::uint32_t, std::uint32_t, state>;
  auto queue = std::priority_queue<entry, std::vector<entry>, std::greater<>>{};
  auto const offer = [&](std::uint32_t const j, state s,
                         std::uint32_t const t) {
    if (s == leaving && is_public_[j]) {
      s = in_public;  // out of the gate
    }
    if (t < time(j, s)) {
      time(j, s) = t;
      queue.emplace(t, j, s);
    }
  };
  for (auto const& leg : departures(from)) {
    offer(leg.junction, from.gated ? leaving : in_public, leg.time);
  }
  while (!queue.empty()) {
    auto const [t, j, s] = queue.top();
    queue.pop();
    if (t != time(j, s) || (s == arriving && is_public_[j])) {
      continue;  // outdated, or through a compound and out again: not allowed
    }
    for (auto const& next : steps_[j]) {
      auto const is_gated =
          streets_.streets[next.street].is(street_record::kGated);
      if (is_gated) {
        offer(next.to, s == leaving ? leaving : arriving, t + next.weight);
      } else if (s == in_public) {
        offer(next.to, in_public, t + next.weight);
      }
    }
  }
}

std::uint32_t walks::to(seat const& to) const {
  auto best = along_street(from_, to).time;
  for (auto const& leg : arrivals(to)) {
    for (auto const s : {leaving, in_public, arriving}) {
      auto const t = time(leg.junction, s);
      auto const may_enter = to.gated
                                 ? s != arriving || !is_public_[leg.junction]
                                 : s == in_public;
      if (t != kNever && may_enter) {
        best = std::min(best, t + leg.time);
      }
    }
  }
  return best;
}

}  // namespace linli::walk::reference
