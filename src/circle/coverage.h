#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/units.h"
#include "circle/circle_index.h"
#include "circle/standard.h"
#include "places/snapshot.h"
#include "walk/town.h"

namespace linli::circle {

/// How far one looks for the nearest service before saying there is none.
constexpr auto kHorizon = seconds{3600};

constexpr auto kNoService = std::numeric_limits<std::uint32_t>::max();

/// Who asks, by which standard, when. Without a moment opening hours do not
/// matter; with one, a service counts only when known to be open or when its
/// hours are not known at all (counted apart as `unknown_hours`).
struct question {
  friend bool operator==(question const&, question const&) = default;

  std::size_t profile{0};  // index into town::profiles()
  std::string standard{};
  std::optional<places::week_minute> at{};
};

/// One duty, one area.
struct duty_coverage {
  friend bool operator==(duty_coverage const&, duty_coverage const&) = default;

  std::string category;
  double share{};          // covered / applicable, [0, 1]; none: 0
  double covered{};        // residents within the limit
  double applicable{};     // residents the duty can be asked for
  double unknown_hours{};  // of the covered: by a service of unknown hours
  std::optional<double> mean_walk_s;  // of those who can reach one at all
  std::optional<double> fca;  // 2SFCA supply per 1000 residents, where known
};

struct area_coverage {
  friend bool operator==(area_coverage const&, area_coverage const&) = default;

  std::string area;  // code
  double residents{};
  double compliant{};        // residents with everything the standard asks
  double compliant_share{};  // [0, 1]; 0 residents: 0
  std::vector<duty_coverage> duties;  // in the order of the standard
};

/// Residents near each other who lack the same thing.
struct gap {
  friend bool operator==(gap const&, gap const&) = default;

  std::string id;  // within one coverage; the same input gives the same
  std::string category;
  geo::latlng at{};         // the middle of those residents
  std::string area;         // code, where most of them live; may be empty
  double residents{};       // who lack it
  double nearest_walk_s{};  // mean walk to the nearest one, when any
  bool has_nearest{false};
  std::vector<std::uint32_t> members{};  // indices into snapshot::residents
};

/// How one resident point stands to one duty.
enum class standing : std::uint8_t {
  lacking,
  covered,
  covered_unknown_hours,  // by a service whose hours nobody knows
  not_applicable  // one-per-area duty, and the area's border is not known
};

constexpr bool is_covered(standing const s) {
  return s == standing::covered || s == standing::covered_unknown_hours;
}

/// What one duty finds for every resident point. Services are indices into
/// snapshot::services.
struct duty_reach {
  std::vector<std::uint32_t> counting;  // services that count, ascending
  // The two nearest of them by walking time, two entries a resident point.
  std::vector<walk::nearest_hit> nearest;
  // Limits in metres: the two nearest by distance within the limit, with
  // decimetres where `nearest` has deciseconds. Empty for other duties.
  std::vector<walk::nearest_hit> within;
  std::vector<standing> residents;  // one a resident point
};

struct coverage {
  question asked;
  std::uint64_t version{};  // of the snapshot it was computed from
  bool is_estimate{};       // walking times are estimates
  area_coverage district;
  std::vector<area_coverage> areas;  // all but the district, as the snapshot
  std::vector<gap> gaps;             // worst first
  std::vector<duty_reach> reach;     // in the order of the standard
};

/// Who has what. Pure: the same input gives the same figures to the last bit,
/// whatever the number of threads (0: as many as the machine has). Method and
/// sources: docs/algorithms/coverage.md.
coverage coverage_of(circle_index const& index,
                     standard const& by,
                     question const& asked,
                     std::size_t threads = 0);

/// Services that count for a duty: of its kind, open or of unknown hours at
/// the asked minute, to be entered by this walker, not known to be too small.
/// Ascending.
std::vector<std::uint32_t> counting_services(circle_index const& index,
                                             duty const& d,
                                             question const& asked);

/// Whether somebody who walks like this cannot use an entrance with steps.
inline bool needs_step_free(walk::profile const& who) {
  return !who.on_stairs.has_value();
}

/// A limit in metres as a limit of the ruler, rounded up to whole metres; the
/// exact limit is applied to what comes back.
seconds ruler_limit(meters limit);
bool is_within(deciseconds decimetres, meters limit);

}  // namespace linli::circle
