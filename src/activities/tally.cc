#include "activities/tally.h"

#include <numeric>

namespace linli::activities {

namespace {

kinds kinds_at(std::size_t const index) {
  return {static_cast<std::uint8_t>(index)};
}

bool is_saved_for(supply const& s, queue const& q) {
  return s.is_saving && q.first != 0 && q.overtaken >= kOvertakesBorne;
}

}  // namespace

by_kinds held(tally const& t) {
  auto people = t.given;
  for (auto k = std::size_t{0}; k != kKindSets; ++k) {
    people[k] += t.offered[k];
  }
  return people;
}

int total(by_kinds const& people) {
  return std::accumulate(people.begin(), people.end(), 0);
}

int total_waiting(tally const& t) {
  return std::accumulate(
      t.queues.begin(), t.queues.end(), 0,
      [](int const sum, queue const& q) { return sum + q.waiting; });
}

int open_for(supply const& s, tally const& t, kinds const who) {
  // What is saved counts as taken. In which order does not matter: whatever it
  // is, the parties saved for end up with as much together, and what they leave
  // to others is the same.
  auto taken = held(t);
  for (auto k = std::size_t{0}; k != kKindSets; ++k) {
    if (is_saved_for(s, t.queues[k])) {
      taken[k] += free_for(s, taken, kinds_at(k));
    }
  }
  return free_for(s, taken, who);
}

void give(supply const& s,
          tally& t,
          by_kinds tally::*const where,
          kinds const who,
          int const party) {
  auto const before = held(t);
  (t.*where)[who.index()] += party;
  auto const now = held(t);
  for (auto k = std::size_t{0}; k != kKindSets; ++k) {
    auto& q = t.queues[k];
    if (q.first != 0 &&
        free_for(s, now, kinds_at(k)) < free_for(s, before, kinds_at(k))) {
      ++q.overtaken;
    }
  }
}

void join(supply const& s,
          tally& t,
          kinds const who,
          int const party,
          std::int64_t const number) {
  if (total_waiting(t) == 0) {
    t.settled_for = s;
  }
  auto& q = t.queues[who.index()];
  if (q.first == 0 && party <= most_for(s, who)) {
    q.first = number;
    q.overtaken = 0;
  }
  ++q.waiting;
}

void leave(tally& t, kinds const who, std::int64_t const number) {
  auto& q = t.queues[who.index()];
  --q.waiting;
  if (q.first == number) {
    q.first = 0;
    q.overtaken = 0;
    t.settled_for.reset();
  }
}

}  // namespace linli::activities
