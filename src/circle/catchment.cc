#include "circle/catchment.h"

#include <cmath>

namespace linli::circle {

double catchment_weight(double const cost,
                        double const limit,
                        decay const kind) {
  if (cost > limit) {
    return 0;
  }
  if (kind == decay::none || limit <= 0) {
    return 1;
  }
  auto const at_limit = std::exp(-0.5);
  auto const ratio = cost / limit;
  return (std::exp(-0.5 * ratio * ratio) - at_limit) / (1 - at_limit);
}

std::vector<double> two_step_floating_catchment(
    std::span<double const> const demand,
    std::span<double const> const supply,
    std::span<catchment_pair const> const pairs,
    double const limit,
    decay const kind) {
  auto asked = std::vector<double>(supply.size());
  for (auto const& p : pairs) {
    asked[p.supply] += demand[p.demand] * catchment_weight(p.cost, limit, kind);
  }
  auto found = std::vector<double>(demand.size());
  for (auto const& p : pairs) {
    if (asked[p.supply] > 0) {
      found[p.demand] += supply[p.supply] / asked[p.supply] *
                         catchment_weight(p.cost, limit, kind);
    }
  }
  return found;
}

}  // namespace linli::circle
