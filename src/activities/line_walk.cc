#include "activities/line_walk.h"

namespace linli::activities {

line_walk::line_walk(supply const& s,
                     tally const& before,
                     by_kinds tally::*const where)
    : supply_{s}, where_{where}, before_{before.queues}, after_{before} {
  for (auto k = std::size_t{0}; k != kKindSets; ++k) {
    unread_[k] = before_[k].waiting;
    after_.queues[k] = {};
  }
  after_.settled_for = s;
}

bool line_walk::gives(kinds const who,
                      int const party,
                      std::int64_t const number) {
  --unread_[who.index()];
  if (party <= open_for(supply_, after_, who)) {
    give(supply_, after_, where_, who, party);
    return true;
  }
  join(supply_, after_, who, party, number);
  auto const& old = before_[who.index()];
  auto& q = after_.queues[who.index()];
  if (q.first == number && old.first == number) {
    q.overtaken = old.overtaken;  // it was first already
  }
  return false;
}

bool line_walk::is_over() const {
  for (auto k = std::size_t{0}; k != kKindSets; ++k) {
    auto const who = kinds{static_cast<std::uint8_t>(k)};
    auto const is_first_unknown = after_.queues[k].first == 0;
    if (unread_[k] > 0 &&
        (is_first_unknown || open_for(supply_, after_, who) > 0)) {
      return false;
    }
  }
  return true;
}

tally line_walk::finish() const {
  auto t = after_;
  for (auto k = std::size_t{0}; k != kKindSets; ++k) {
    t.queues[k].waiting += unread_[k];
  }
  return t;
}

}  // namespace linli::activities
