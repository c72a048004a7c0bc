#include "walk/generated_city.h"

#include <array>
#include <cmath>
#include <utility>
#include <vector>

#include "base/random.h"
#include "geo/projection.h"
#include "walk/network_builder.h"

namespace linli::walk {

namespace {

constexpr auto kSouthWest = geo::latlng{31.15, 121.35};
constexpr auto kBlock_m = 50.0;
constexpr auto kCrooked = 0.35;       // of a block, to each side
constexpr auto kMissing = 0.16;       // of the streets of a full grid
constexpr auto kDiagonals = 0.08;     // of the blocks
constexpr auto kCompoundBlocks = 4U;  // gates come in squares of so many

class city {
 public:
  explicit city(city_plan const& plan)
      : plan_{plan},
        rng_{plan.seed},
        side_{std::max(2U,
                       static_cast<std::uint32_t>(
                           std::lround(std::sqrt(plan.junctions))))} {}

  network build() {
    for (auto y = 0U; y != side_; ++y) {
      for (auto x = 0U; x != side_; ++x) {
        place(x, y);
      }
    }
    for (auto y = 0U; y != side_; ++y) {
      for (auto x = 0U; x != side_; ++x) {
        lay(x, y, x + 1, y, 1 - kMissing);
        lay(x, y, x, y + 1, 1 - kMissing);
        lay(x, y, x + 1, y + 1, kDiagonals);
      }
    }
    return builder_.build(
        {.name = "generated city", .attribution = "generated", .date = {}});
  }

 private:
  std::int64_t key(std::uint32_t const x, std::uint32_t const y) const {
    return std::int64_t{y} * side_ + x;
  }

  double jitter() { return kCrooked * (2 * rng_.real() - 1); }

  void place(std::uint32_t const x, std::uint32_t const y) {
    auto const at =
        geo::xy{kBlock_m * (x + jitter()), kBlock_m * (y + jitter())};
    where_.push_back(at);
    builder_.add_node(key(x, y), flat_.to_latlng(at));
  }

  void lay(std::uint32_t const x,
           std::uint32_t const y,
           std::uint32_t const x2,
           std::uint32_t const y2,
           double const chance) {
    if (x2 >= side_ || y2 >= side_ || rng_.real() >= chance) {
      return;
    }
    auto keys = std::vector{key(x, y)};
    auto const a = where_[static_cast<std::size_t>(keys.front())];
    auto const b = where_[static_cast<std::size_t>(key(x2, y2))];
    auto const bends = rng_.below(4);
    for (auto i = 1U; i <= bends; ++i) {
      auto const bent = a + i / (bends + 1.0) * (b - a);
      keys.push_back(--bend_);
      builder_.add_node(
          keys.back(),
          flat_.to_latlng(bent + geo::xy{3 * jitter(), 3 * jitter()}));
    }
    keys.push_back(key(x2, y2));
    builder_.add_street(keys, traits(x, y));
  }

  street_traits traits(std::uint32_t const x, std::uint32_t const y) {
    auto t = street_traits{};
    auto in_compound = base::random{plan_.seed + x / kCompoundBlocks * 7919ULL +
                                    y / kCompoundBlocks * 104729ULL};
    t.gated =
        in_compound.real() < 1.5 * plan_.gated_share && rng_.real() < 2.0 / 3.0;
    t.stairs = rng_.real() < plan_.stairs_share;
    if (rng_.real() < plan_.one_way_share) {
      (rng_.below(2) == 0 ? t.forward : t.backward) = false;
    }
    return t;
  }

  city_plan plan_;
  base::random rng_;
  std::uint32_t side_;
  geo::projection flat_{kSouthWest};
  std::vector<geo::xy> where_;
  std::int64_t bend_{0};
  network_builder builder_;
};

}  // namespace

network generated_city(city_plan const& plan) {
  return city{plan}.build();
}

}  // namespace linli::walk
