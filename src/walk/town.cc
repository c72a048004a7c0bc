#include "walk/town.h"

#include <cassert>

#include "walk/estimate.h"

namespace linli::walk {

struct town::state {
  std::vector<profile> profiles;
  estimate by_estimate;
  std::shared_ptr<network const> streets;
};

town::town(std::vector<profile> profiles, double const detour)
    : state_{std::make_unique<state>(
          std::move(profiles), estimate{detour}, nullptr)} {}

town::~town() = default;
town::town(town&&) noexcept = default;
town& town::operator=(town&&) noexcept = default;

bool town::is_estimate() const {
  return state_->streets == nullptr;
}

network const* town::streets() const {
  return state_->streets.get();
}

std::span<profile const> town::profiles() const {
  return state_->profiles;
}

position town::snap(geo::latlng const at) const {
  return state_->by_estimate.snap(at);
}

std::vector<position> town::snap(
    std::span<geo::latlng const> const points) const {
  auto all = std::vector<position>{};
  all.reserve(points.size());
  for (auto const& p : points) {
    all.push_back(snap(p));
  }
  return all;
}

std::vector<trip> town::from_one(position const& from,
                                 std::span<position const> const to,
                                 std::size_t const profile,
                                 seconds const limit) const {
  return state_->by_estimate.from_one(from, to, state_->profiles.at(profile),
                                      limit);
}

std::vector<nearest_hit> town::nearest(std::span<position const> const services,
                                       std::span<position const> const people,
                                       std::size_t const profile,
                                       std::size_t const k,
                                       seconds const limit) const {
  return state_->by_estimate.nearest(services, people,
                                     state_->profiles.at(profile), k, limit);
}

std::vector<deciseconds> town::matrix(std::span<position const> const from,
                                      std::span<position const> const to,
                                      std::size_t const profile,
                                      seconds const limit) const {
  auto times = std::vector<deciseconds>{};
  times.reserve(from.size() * to.size());
  for (auto const& origin : from) {
    for (auto const& t : from_one(origin, to, profile, limit)) {
      times.push_back(t.time);
    }
  }
  return times;
}

std::vector<band> town::isochrone(position const& from,
                                  std::size_t const profile,
                                  std::span<seconds const> const limits) const {
  return state_->by_estimate.isochrone(from, state_->profiles.at(profile),
                                       limits);
}

}  // namespace linli::walk
