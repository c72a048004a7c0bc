#include "circle/duty_reach.h"

#include <algorithm>
#include <cmath>

namespace linli::circle {

namespace {

constexpr auto kKept = std::size_t{2};  // so that one may close

bool does_count(circle_index const& index,
                duty const& d,
                question const& asked,
                places::service_point const& s) {
  auto const& who = index.town->profiles()[asked.profile];
  if (needs_step_free(who) && s.access == places::step_free::no) {
    return false;
  }
  if (d.min_area_m2 && s.area_m2 && *s.area_m2 < *d.min_area_m2) {
    return false;
  }
  return !asked.at ||
         places::openness_at(s.hours, *asked.at) != places::openness::closed;
}

bool has_unknown_hours(circle_index const& index,
                       question const& asked,
                       std::uint32_t const service) {
  return asked.at &&
         places::openness_at(index.places->services[service].hours,
                             *asked.at) == places::openness::unknown;
}

std::vector<walk::position> pick(std::vector<walk::position> const& all,
                                 std::span<std::uint32_t const> const which) {
  auto some = std::vector<walk::position>{};
  some.reserve(which.size());
  for (auto const i : which) {
    some.push_back(all[i]);
  }
  return some;
}

/// town::nearest with services by their numbers in the snapshot.
std::vector<walk::nearest_hit> nearest_two(
    walk::town const& town,
    circle_index const& index,
    std::span<std::uint32_t const> const counting,
    std::size_t const profile,
    seconds const limit) {
  auto const services = pick(index.services, counting);
  auto hits = town.nearest(services, index.residents, profile, kKept, limit);
  for (auto& hit : hits) {
    if (hit.time != walk::kUnreached) {
      hit.service = counting[hit.service];
    }
  }
  return hits;
}

standing covered_by(circle_index const& index,
                    question const& asked,
                    std::uint32_t const service) {
  return has_unknown_hours(index, asked, service)
             ? standing::covered_unknown_hours
             : standing::covered;
}

void stand_by_distance(circle_index const& index,
                       duty const& d,
                       question const& asked,
                       duty_reach& reach) {
  for (auto i = std::size_t{0}; i != index.residents.size(); ++i) {
    auto const* const within =
        reach.within.empty() ? nullptr : &reach.within[i * kKept];
    reach.residents.push_back(standing_by_distance(
        index, d, asked, reach.nearest[i * kKept], within));
  }
}

void stand_by_area(circle_index const& index,
                   places::level const kind,
                   duty_reach& reach) {
  auto const services = services_per_area(index, reach.counting, kind);
  for (auto const smallest : index.resident_area) {
    auto const area = area_of_level(index, smallest, kind);
    auto const is_known =
        area != kNoArea && !index.places->areas[area].boundary.empty();
    reach.residents.push_back(!is_known            ? standing::not_applicable
                              : services[area] > 0 ? standing::covered
                                                   : standing::lacking);
  }
}

}  // namespace

seconds ruler_limit(meters const limit) {
  return seconds{static_cast<std::int32_t>(std::ceil(limit.value))};
}

bool is_within(deciseconds const decimetres, meters const limit) {
  return decimetres != walk::kUnreached &&
         decimetres.count() <= limit.value * 10;
}

std::vector<std::uint32_t> counting_services(circle_index const& index,
                                             duty const& d,
                                             question const& asked) {
  auto counting = std::vector<std::uint32_t>{};
  for (auto const& category : d.counts) {
    auto const it = index.by_category.find(category);
    if (it == index.by_category.end()) {
      continue;
    }
    for (auto const i : it->second) {
      if (does_count(index, d, asked, index.places->services[i])) {
        counting.push_back(i);
      }
    }
  }
  std::sort(counting.begin(), counting.end());
  return counting;
}

standing standing_by_distance(circle_index const& index,
                              duty const& d,
                              question const& asked,
                              walk::nearest_hit const& nearest,
                              walk::nearest_hit const* const within) {
  if (d.limit) {
    return within != nullptr && is_within(within->time, *d.limit)
               ? covered_by(index, asked, within->service)
               : standing::lacking;
  }
  return nearest.time <= *d.limit_time
             ? covered_by(index, asked, nearest.service)
             : standing::lacking;
}

std::vector<std::uint32_t> services_per_area(
    circle_index const& index,
    std::span<std::uint32_t const> const counting,
    places::level const kind) {
  auto const& areas = index.places->areas;
  auto count = std::vector<std::uint32_t>(areas.size());
  for (auto const s : counting) {
    auto const at = area_at(*index.places, index.places->services[s].at);
    auto const area = area_of_level(index, at, kind);
    if (area != kNoArea) {
      ++count[area];
    }
  }
  return count;
}

duty_reach reach_of(circle_index const& index,
                    duty const& d,
                    question const& asked) {
  auto reach = duty_reach{};
  reach.counting = counting_services(index, d, asked);
  reach.nearest =
      nearest_two(*index.town, index, reach.counting, asked.profile, kHorizon);
  if (d.limit) {
    reach.within = nearest_two(*index.ruler, index, reach.counting,
                               asked.profile, ruler_limit(*d.limit));
  }
  reach.residents.reserve(index.residents.size());
  if (d.one_per) {
    stand_by_area(index, *d.one_per, reach);
  } else {
    stand_by_distance(index, d, asked, reach);
  }
  return reach;
}

}  // namespace linli::circle
