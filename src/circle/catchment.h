#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace linli::circle {

/// A resident point that can walk to a service, and how far that is, in any
/// unit as long as it is that of the limit.
struct catchment_pair {
  std::uint32_t demand{};
  std::uint32_t supply{};
  double cost{};
};

/// How much less a far service is worth than a near one.
enum class decay : std::uint8_t {
  none,     // 2SFCA: Luo and Wang 2003, Environment and Planning B 30, 865
  gaussian  // Dai 2010, Health & Place 16, 1038: 1 at the door, 0 at the limit
};

/// Weight of a service at `cost`, in [0, 1]; 0 beyond `limit`.
double catchment_weight(double cost, double limit, decay kind);

/// Two-step floating catchment: what each demand point finds per head.
///
///   step 1   R_j = supply_j / sum over k of demand_k w(c_kj)
///   step 2   A_i = sum over j of R_j w(c_ij)
///
/// `demand` in persons, `supply` in seats, beds or meals; the answer is seats
/// per person. Pairs beyond `limit` do not count. A service nobody can walk to
/// serves nobody.
std::vector<double> two_step_floating_catchment(
    std::span<double const> demand,
    std::span<double const> supply,
    std::span<catchment_pair const> pairs,
    double limit,
    decay kind);

}  // namespace linli::circle
