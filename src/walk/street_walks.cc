#include "walk/street_walks.h"

#include <algorithm>

namespace linli::walk {

void gated_search::run(direction const& d,
                       std::span<seed const> const seeds,
                       bool const is_gated,
                       std::uint32_t const limit) {
  if (!is_gated || d.leaving.first.empty()) {
    main_.run(d.main, seeds, limit);
    return;
  }
  out_.run(d.leaving, seeds, limit);
  seeds_.clear();
  for (auto const j : out_.reached()) {
    seeds_.push_back({j, out_.time(j)});
  }
  main_.run(d.main, seeds_, limit);
}

void gated_search::run_with_lengths(
    direction const& d,
    std::span<street_record const> const streets,
    std::span<seed const> const seeds,
    bool const is_gated,
    std::uint32_t const limit) {
  if (!is_gated || d.leaving.first.empty()) {
    main_.run_with_lengths(d.main, streets, seeds, limit);
    return;
  }
  out_.run_with_lengths(d.leaving, streets, seeds, limit);
  seeds_.clear();
  for (auto const j : out_.reached()) {
    seeds_.push_back({j, out_.time(j), out_.length_cm(j)});
  }
  main_.run_with_lengths(d.main, streets, seeds_, limit);
}

street_walks::street_walks(std::shared_ptr<network const> streets,
                           std::span<profile const> const profiles)
    : streets_{std::move(streets)},
      profiles_{profiles.begin(), profiles.end()},
      graphs_{std::make_unique<lazy_graph[]>(profiles_.size())} {}

walk_graph const& street_walks::graph(std::size_t const profile) const {
  auto& lazy = graphs_[profile];
  std::call_once(lazy.made, [&] {
    lazy.graph = make_graph(arrays(), profiles_[profile]);
  });
  return lazy.graph;
}

seat street_walks::seat_of(position const& p, std::size_t const profile) const {
  return take_seat(arrays(), graph(profile).usable, profiles_[profile], p);
}

std::vector<seat> street_walks::seats(std::span<position const> const all,
                                      std::size_t const profile) const {
  auto seated = std::vector<seat>{};
  seated.reserve(all.size());
  for (auto const& p : all) {
    seated.push_back(seat_of(p, profile));
  }
  return seated;
}

namespace {

/// The best way to `to` over its junctions or straight along its street.
seed best_arrival(search const& found,
                  seat const& from,
                  seat const& to,
                  std::uint32_t const limit,
                  bool const with_length) {
  auto best = along_street(from, to);
  for (auto const& leg : arrivals(to)) {
    auto const t = found.time(leg.junction);
    if (t != kNever && t + leg.time < best.time) {
      best.time = t + leg.time;
      best.length_cm =
          with_length ? found.length_cm(leg.junction) + leg.length_cm : 0;
    }
  }
  return best.time <= limit ? best : seed{.time = kNever};
}

deciseconds to_deciseconds(std::uint32_t const time) {
  return time == kNever ? kUnreached
                        : deciseconds{static_cast<std::int32_t>(time)};
}

}  // namespace

std::vector<trip> street_walks::from_one(position const& from,
                                         std::span<position const> const to,
                                         std::size_t const profile,
                                         seconds const limit) const {
  auto trips = std::vector<trip>(to.size());
  auto const origin = seat_of(from, profile);
  auto const legs = departures(origin);
  auto const search = searches_.borrow();
  search->run_with_lengths(graph(profile).ahead, arrays().streets,
                           {legs.begin(), legs.size}, origin.gated,
                           to_limit(limit));
  for (auto i = std::size_t{0}; i != to.size(); ++i) {
    auto const best =
        best_arrival(search->result(), origin, seat_of(to[i], profile),
                     to_limit(limit), true);
    if (best.time != kNever) {
      trips[i] = {to_deciseconds(best.time), meters{best.length_cm / 100.0}};
    }
  }
  return trips;
}

std::vector<deciseconds> street_walks::matrix(
    std::span<position const> const from,
    std::span<position const> const to,
    std::size_t const profile,
    seconds const limit) const {
  // Searches start from whichever side is shorter.
  auto const is_turned = to.size() < from.size();
  auto const& d = is_turned ? graph(profile).backward() : graph(profile).ahead;
  auto const origins = seats(is_turned ? to : from, profile);
  auto const others = seats(is_turned ? from : to, profile);
  auto times = std::vector<deciseconds>(from.size() * to.size());
  auto const search = searches_.borrow();
  for (auto o = std::size_t{0}; o != origins.size(); ++o) {
    auto const legs = is_turned ? arrivals(origins[o]) : departures(origins[o]);
    search->run(d, {legs.begin(), legs.size}, origins[o].gated,
                to_limit(limit));
    for (auto i = std::size_t{0}; i != others.size(); ++i) {
      auto best = is_turned ? along_street(others[i], origins[o]).time
                            : along_street(origins[o], others[i]).time;
      for (auto const& leg :
           is_turned ? departures(others[i]) : arrivals(others[i])) {
        auto const t = search->result().time(leg.junction);
        best = std::min(best, t == kNever ? kNever : t + leg.time);
      }
      times[is_turned ? i * to.size() + o : o * to.size() + i] =
          to_deciseconds(best <= to_limit(limit) ? best : kNever);
    }
  }
  return times;
}

void street_walks::find_nearest(std::span<seat const> const services,
                                std::size_t const profile,
                                std::size_t const k,
                                std::uint32_t const limit,
                                nearest_scratch& scratch) const {
  auto const& d = graph(profile).backward();
  auto is_gated = false;
  scratch.seeds.clear();
  for (auto i = std::uint32_t{0}; i != services.size(); ++i) {
    for (auto const& leg : arrivals(services[i])) {
      scratch.seeds.push_back({leg.junction, leg.time, i});
      is_gated |= services[i].gated;
    }
  }
  if (is_gated && !d.leaving.first.empty()) {
    scratch.out.run(d.leaving, scratch.seeds, k, limit);
    scratch.seeds.clear();
    for (auto const j : scratch.out.reached()) {
      for (auto const key : scratch.out.at(j)) {
        if (key != labelled::kNone) {
          scratch.seeds.push_back(
              {j, labelled::time(key), labelled::service(key)});
        }
      }
    }
  }
  scratch.main.run(d.main, scratch.seeds, k, limit);
}

namespace {

/// Services by the street they are on, to find those on a person's own.
class by_street {
 public:
  explicit by_street(std::span<seat const> const services) {
    for (auto i = std::uint32_t{0}; i != services.size(); ++i) {
      if (services[i].is_reachable()) {
        all_.emplace_back(services[i].street, i);
      }
    }
    std::sort(all_.begin(), all_.end());
  }

  template <typename Fn>
  void for_each_on(std::uint32_t const street, Fn&& fn) const {
    auto it = std::lower_bound(all_.begin(), all_.end(),
                               std::pair{street, std::uint32_t{0}});
    for (; it != all_.end() && it->first == street; ++it) {
      fn(it->second);
    }
  }

 private:
  std::vector<std::pair<std::uint32_t, std::uint32_t>> all_;
};

void offer_within(std::span<std::uint64_t> const best,
                  std::uint32_t const time,
                  std::uint32_t const service,
                  std::uint32_t const limit) {
  if (time <= limit) {
    offer_service(best, labelled::pack(time, service));
  }
}

}  // namespace

std::vector<nearest_hit> street_walks::nearest(
    std::span<position const> const services,
    std::span<position const> const people,
    std::size_t const profile,
    std::size_t const k,
    seconds const limit) const {
  auto hits = std::vector<nearest_hit>(people.size() * k);
  if (k == 0) {
    return hits;
  }
  auto const seated = seats(services, profile);
  auto const own = by_street{seated};
  auto const scratch = nearest_searches_.borrow();
  find_nearest(seated, profile, k, to_limit(limit), *scratch);
  auto best = std::vector<std::uint64_t>(k);
  for (auto i = std::size_t{0}; i != people.size(); ++i) {
    auto const person = seat_of(people[i], profile);
    std::fill(best.begin(), best.end(), labelled::kNone);
    for (auto const& leg : departures(person)) {
      for (auto const key : scratch->main.at(leg.junction)) {
        if (key != labelled::kNone) {
          offer_within(best, labelled::time(key) + leg.time,
                       labelled::service(key), to_limit(limit));
        }
      }
    }
    own.for_each_on(person.street, [&](std::uint32_t const s) {
      offer_within(best, along_street(person, seated[s]).time, s,
                   to_limit(limit));
    });
    for (auto j = std::size_t{0}; j != k; ++j) {
      if (best[j] != labelled::kNone) {
        hits[i * k + j] = {labelled::service(best[j]),
                           to_deciseconds(labelled::time(best[j]))};
      }
    }
  }
  return hits;
}

street_ends const& street_walks::ends() const {
  std::call_once(ends_made_, [&] { ends_ = make_street_ends(arrays()); });
  return ends_;
}

std::vector<band> street_walks::isochrone(
    position const& from,
    std::size_t const profile,
    std::span<seconds const> const limits) const {
  auto const origin = seat_of(from, profile);
  auto const legs = departures(origin);
  auto const search = searches_.borrow();
  search->run(graph(profile).ahead, {legs.begin(), legs.size}, origin.gated,
              limits.empty() ? 0 : to_limit(limits.back()));
  return drawings_.borrow()->draw({.streets = arrays(),
                                   .ends = ends(),
                                   .weights = graph(profile).weight,
                                   .found = search->result(),
                                   .from = from,
                                   .origin = origin,
                                   .limits = limits});
}

}  // namespace linli::walk
