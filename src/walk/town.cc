#include "walk/town.h"

#include "walk/estimate.h"
#include "walk/snap.h"
#include "walk/street_walks.h"

namespace linli::walk {

struct town::state {
  std::vector<profile> profiles;
  estimate by_estimate;
  std::unique_ptr<street_walks> on_streets;
  std::shared_ptr<network const> streets;
};

town::town(std::shared_ptr<network const> streets,
           std::vector<profile> profiles)
    : state_{std::make_unique<state>()} {
  state_->profiles = std::move(profiles);
  state_->on_streets =
      std::make_unique<street_walks>(streets, state_->profiles);
  state_->streets = std::move(streets);
}

town::town(std::vector<profile> profiles, double const detour)
    : state_{std::make_unique<state>()} {
  state_->profiles = std::move(profiles);
  state_->by_estimate = estimate{detour};
}

town::~town() = default;
town::town(town&&) noexcept = default;
town& town::operator=(town&&) noexcept = default;

bool town::is_estimate() const {
  return state_->on_streets == nullptr;
}

network const* town::streets() const {
  return state_->streets.get();
}

std::span<profile const> town::profiles() const {
  return state_->profiles;
}

position town::snap(geo::latlng const at) const {
  return is_estimate() ? state_->by_estimate.snap(at)
                       : snap_to_street(state_->streets->arrays(), at);
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
  return is_estimate() ? state_->by_estimate.from_one(
                             from, to, state_->profiles.at(profile), limit)
                       : state_->on_streets->from_one(from, to, profile, limit);
}

std::vector<nearest_hit> town::nearest(std::span<position const> const services,
                                       std::span<position const> const people,
                                       std::size_t const profile,
                                       std::size_t const k,
                                       seconds const limit) const {
  return is_estimate()
             ? state_->by_estimate.nearest(
                   services, people, state_->profiles.at(profile), k, limit)
             : state_->on_streets->nearest(services, people, profile, k, limit);
}

std::vector<deciseconds> town::matrix(std::span<position const> const from,
                                      std::span<position const> const to,
                                      std::size_t const profile,
                                      seconds const limit) const {
  if (!is_estimate()) {
    return state_->on_streets->matrix(from, to, profile, limit);
  }
  auto times = std::vector<deciseconds>{};
  times.reserve(from.size() * to.size());
  for (auto const& origin : from) {
    for (auto const& t : from_one(origin, to, profile, limit)) {
      times.push_back(t.time);
    }
  }
  return times;
}

reached town::reach(position const& from,
                    std::size_t const profile,
                    seconds const limit) const {
  return is_estimate() ? reached{}
                       : state_->on_streets->reach(from, profile, limit);
}

std::vector<band> town::isochrone(position const& from,
                                  std::size_t const profile,
                                  std::span<seconds const> const limits) const {
  return is_estimate() ? state_->by_estimate.isochrone(
                             from, state_->profiles.at(profile), limits)
                       : state_->on_streets->isochrone(from, profile, limits);
}

}  // namespace linli::walk
