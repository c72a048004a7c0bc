#include "circle/catchment.h"
#include "circle/duty_reach.h"

namespace linli::circle {

namespace {

/// Which town answers, within what, for this duty.
struct yardstick {
  walk::town const& town;
  seconds limit;
  double limit_cost;  // deciseconds or decimetres
  double reach_m;     // no straight line within the limit is longer
};

yardstick yardstick_for(circle_index const& index,
                        duty const& d,
                        question const& asked) {
  if (d.limit) {
    return {*index.ruler, ruler_limit(*d.limit), d.limit->value * 10,
            d.limit->value};
  }
  return {
      *index.town, *d.limit_time, d.limit_time->count() * 10.0,
      d.limit_time->count() * top_speed(index.town->profiles()[asked.profile])};
}

/// The flat map is true to 1 in 1000; the walk itself decides.
constexpr auto kFlatMapError = 1.002;

void add_pairs_of(circle_index const& index,
                  yardstick const& by,
                  std::size_t const profile,
                  std::uint32_t const service,
                  std::uint32_t const number,
                  std::vector<catchment_pair>& pairs) {
  auto near = std::vector<std::uint32_t>{};
  index.resident_grid.for_each_near(
      index.flat.to_xy(index.places->services[service].at),
      by.reach_m * kFlatMapError,
      [&](std::uint32_t const i, double) { near.push_back(i); });
  auto people = std::vector<walk::position>{};
  for (auto const i : near) {
    people.push_back(index.residents[i]);
  }
  auto const hits = by.town.nearest({&index.services[service], 1}, people,
                                    profile, 1, by.limit);
  for (auto i = std::size_t{0}; i != near.size(); ++i) {
    if (hits[i].time != walk::kUnreached) {
      pairs.push_back(
          {near[i], number, static_cast<double>(hits[i].time.count())});
    }
  }
}

}  // namespace

std::vector<double> supply_per_1000(
    circle_index const& index,
    duty const& d,
    question const& asked,
    std::span<std::uint32_t const> const counting) {
  auto supply = std::vector<double>{};
  auto pairs = std::vector<catchment_pair>{};
  if (d.one_per) {
    return {};
  }
  auto const by = yardstick_for(index, d, asked);
  for (auto const s : counting) {
    if (auto const capacity = index.places->services[s].capacity) {
      add_pairs_of(index, by, asked.profile, s,
                   static_cast<std::uint32_t>(supply.size()), pairs);
      supply.push_back(*capacity);
    }
  }
  if (supply.empty()) {
    return {};
  }
  auto demand = std::vector<double>{};
  for (auto const& r : index.places->residents) {
    demand.push_back(r.residents);
  }
  auto found = two_step_floating_catchment(demand, supply, pairs, by.limit_cost,
                                           decay::none);
  for (auto& per_head : found) {
    per_head *= 1000;
  }
  return found;
}

}  // namespace linli::circle
