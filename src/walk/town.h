#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <memory>
#include <span>
#include <vector>

#include "base/units.h"
#include "geo/latlng.h"
#include "geo/polygon.h"
#include "walk/network.h"
#include "walk/profile.h"

namespace linli::walk {

constexpr auto kNoStreet = std::numeric_limits<std::uint32_t>::max();
constexpr auto kUnreached =
    deciseconds{std::numeric_limits<std::int32_t>::max()};

/// A point tied to the streets once and then used by many questions.
struct position {
  geo::latlng at;         // the point itself
  geo::latlng on_street;  // where it meets the street (`at` when estimated)
  std::uint32_t street{kNoStreet};
  float along_m{};       // from the street's first junction
  float off_street_m{};  // from `at` to `on_street`, walked straight

  /// False when no street is near enough (kSnapLimit) to walk from.
  bool is_reachable() const { return street != kNoStreet; }
};

struct trip {
  deciseconds time{kUnreached};
  meters distance{};
};

/// One isochrone: everywhere within `limit`.
struct band {
  seconds limit;
  geo::multipolygon area;
};

struct nearest_hit {
  std::uint32_t service{std::numeric_limits<std::uint32_t>::max()};
  deciseconds time{kUnreached};
};

/// A junction a walk reaches.
struct reached_junction {
  geo::latlng at;
  deciseconds time{};
};

/// A stretch of a street a walk reaches: the times at its two ends; between
/// them time grows evenly.
struct reached_stretch {
  std::uint32_t street{};
  deciseconds time_at_first{};
  deciseconds time_at_last{};
  std::vector<geo::latlng> shape;
};

struct reached {
  std::vector<reached_junction> junctions;  // nearest first
  std::vector<reached_stretch> stretches;
};

/// Answers the walking questions of one district for every profile: on its
/// streets or, where it has none yet, by an estimate (straight line x detour
/// factor; everything shown must then say so). Immutable; any number of
/// threads may ask at once, scratch memory is taken from a pool.
class town {
 public:
  /// On real streets.
  town(std::shared_ptr<network const> streets, std::vector<profile> profiles);

  /// By estimate. Planning practice: 1.3 (field.md A9).
  static constexpr auto kDetour = 1.3;
  explicit town(std::vector<profile> profiles, double detour = kDetour);

  ~town();
  town(town&&) noexcept;
  town& operator=(town&&) noexcept;

  bool is_estimate() const;
  network const* streets() const;  // null when estimated
  std::span<profile const> profiles() const;

  position snap(geo::latlng at) const;
  std::vector<position> snap(std::span<geo::latlng const> points) const;

  /// Seconds and metres from one point to each of many, unreached beyond
  /// `limit`. `profile` is an index into profiles().
  std::vector<trip> from_one(position const& from,
                             std::span<position const> to,
                             std::size_t profile,
                             seconds limit) const;

  /// For each of `people` the `k` services that are nearest on foot, nearest
  /// first: k entries a person, padded with unreached ones. Walks lead from
  /// the person to the service (they differ on one-way footways and at gates).
  std::vector<nearest_hit> nearest(std::span<position const> services,
                                   std::span<position const> people,
                                   std::size_t profile,
                                   std::size_t k,
                                   seconds limit) const;

  /// Times between every origin and every destination, row by row.
  std::vector<deciseconds> matrix(std::span<position const> from,
                                  std::span<position const> to,
                                  std::size_t profile,
                                  seconds limit) const;

  /// Every junction and every stretch of street within `limit`. Empty when
  /// estimated: there are no streets then.
  reached reach(position const& from, std::size_t profile, seconds limit) const;

  /// Isochrones for ascending limits, true to the streets to 25 m; a circle
  /// of straight-line reach when estimated.
  std::vector<band> isochrone(position const& from,
                              std::size_t profile,
                              std::span<seconds const> limits) const;

 private:
  struct state;
  std::unique_ptr<state> state_;
};

}  // namespace linli::walk
