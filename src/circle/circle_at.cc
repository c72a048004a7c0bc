#include "circle/circle_at.h"

#include <algorithm>
#include <iterator>
#include <tuple>

#include "base/error.h"
#include "circle/duty_reach.h"

namespace linli::circle {

namespace {

constexpr auto kFlatMapError = 1.002;
constexpr auto kMostMinutes = 60;

void check(circle_index const& index, circle_question const& asked) {
  auto const& m = asked.minutes;
  ensure(asked.profile < index.town->profiles().size(), fault::invalid,
         "circle.no_such_profile", "There is no walker of this number.");
  ensure(!m.empty() && m.front() >= 1 && m.back() <= kMostMinutes &&
             std::is_sorted(m.begin(), m.end()) &&
             std::adjacent_find(m.begin(), m.end()) == m.end(),
         fault::invalid, "circle.bad_minutes",
         "Limits must be whole minutes from 1 to 60, ascending, each once.");
}

/// Points near enough by air to be walked to within `limit`.
std::vector<std::uint32_t> near(geo::point_grid const& grid,
                                circle_index const& index,
                                circle_question const& asked,
                                seconds const limit) {
  auto const speed = top_speed(index.town->profiles()[asked.profile]);
  auto found = std::vector<std::uint32_t>{};
  grid.for_each_near(
      index.flat.to_xy(asked.origin), limit.count() * speed * kFlatMapError,
      [&](std::uint32_t const i, double) { found.push_back(i); });
  std::sort(found.begin(), found.end());
  return found;
}

void append(std::vector<walk::position> const& all,
            std::span<std::uint32_t const> const which,
            std::vector<walk::position>& to) {
  for (auto const i : which) {
    to.push_back(all[i]);
  }
}

int band_of(deciseconds const walk, std::span<int const> const minutes) {
  for (auto const m : minutes) {
    if (walk <= std::chrono::minutes{m}) {
      return m;
    }
  }
  return 0;
}

service_in_reach describe(circle_index const& index,
                          circle_question const& asked,
                          std::uint32_t const service,
                          walk::trip const& trip) {
  auto const& hours = index.places->services[service].hours;
  auto s = service_in_reach{.service = service,
                            .walk = trip.time,
                            .distance = trip.distance,
                            .minutes_band = band_of(trip.time, asked.minutes),
                            .openness = places::openness::unknown,
                            .next_change = {}};
  if (asked.at) {
    s.openness = places::openness_at(hours, *asked.at);
    if (s.openness != places::openness::unknown) {
      s.next_change = places::next_change(hours, *asked.at);
    }
  }
  return s;
}

/// Walks to homes within the circle, to services within it, and to every
/// service that counts for some duty: one search, as far as the furthest.
struct walks {
  std::vector<std::uint32_t> homes;
  std::vector<walk::trip> to_homes;
  std::vector<std::uint32_t> services;  // ascending
  std::vector<walk::trip> timed;
  std::vector<walk::trip> measured;  // by the ruler, where some duty asks
  seconds horizon{};  // how far duties look, whatever circle is asked for

  std::size_t number(std::uint32_t const service) const {
    auto const it = std::lower_bound(services.begin(), services.end(), service);
    return static_cast<std::size_t>(it - services.begin());
  }
};

seconds limit_of(circle_question const& asked) {
  return seconds{asked.minutes.back() * 60};
}

meters longest_limit(standard const& by) {
  auto longest = meters{0};
  for (auto const& d : by.duties) {
    longest = std::max(longest, d.limit.value_or(meters{0}));
  }
  return longest;
}

/// Far enough to time every walk a duty's limit allows: twice its metres, as
/// steps and waits take time that metres do not tell.
seconds horizon_of(standard const& by, walk::profile const& who) {
  auto horizon = std::max(kCircleHorizon,
                          2 * time_to_walk(longest_limit(by), who.on_flat));
  for (auto const& d : by.duties) {
    horizon = std::max(horizon, d.limit_time.value_or(seconds{0}));
  }
  return horizon;
}

/// By the ruler, to the services that count for a duty.
void measure(circle_index const& index,
             standard const& by,
             circle_question const& asked,
             walk::position const& origin,
             std::vector<bool> const& counts,
             walks& w) {
  auto which = std::vector<std::size_t>{};
  auto to = std::vector<walk::position>{};
  for (auto i = std::size_t{0}; i != w.services.size(); ++i) {
    if (counts[w.services[i]]) {
      which.push_back(i);
      to.push_back(index.services[w.services[i]]);
    }
  }
  auto const found = index.ruler->from_one(origin, to, asked.profile,
                                           ruler_limit(longest_limit(by)));
  w.measured.resize(w.services.size());
  for (auto i = std::size_t{0}; i != which.size(); ++i) {
    w.measured[which[i]] = found[i];
  }
}

walks walk_to_all(circle_index const& index,
                  standard const& by,
                  circle_question const& asked,
                  walk::position const& origin,
                  std::span<std::vector<std::uint32_t> const> const counting) {
  auto w = walks{};
  auto counts = std::vector<bool>(index.services.size());
  for (auto const& list : counting) {
    for (auto const s : list) {
      counts[s] = true;
    }
  }
  auto const within = limit_of(asked);
  w.horizon = horizon_of(by, index.town->profiles()[asked.profile]);
  auto const furthest = std::max(within, w.horizon);
  w.homes = near(index.resident_grid, index, asked, within);
  auto const doors = near(index.service_grid, index, asked, within);
  auto const further = near(index.service_grid, index, asked, furthest);
  std::ranges::copy_if(
      further, std::back_inserter(w.services), [&](std::uint32_t const s) {
        return counts[s] || std::ranges::binary_search(doors, s);
      });
  auto to = std::vector<walk::position>{};
  to.reserve(w.services.size() + w.homes.size());
  append(index.services, w.services, to);
  append(index.residents, w.homes, to);
  w.timed = index.town->from_one(origin, to, asked.profile, furthest);
  auto const homes_at =
      w.timed.begin() + static_cast<std::ptrdiff_t>(w.services.size());
  w.to_homes.assign(homes_at, w.timed.end());
  w.timed.erase(homes_at, w.timed.end());
  measure(index, by, asked, origin, counts, w);
  return w;
}

/// Bands and services.
void fill_reach(circle_index const& index,
                circle_question const& asked,
                walks const& w,
                circle& c) {
  for (auto i = std::size_t{0}; i != w.homes.size(); ++i) {
    for (auto& band : c.bands) {
      if (w.to_homes[i].time <= std::chrono::minutes{band.minutes}) {
        band.residents += index.places->residents[w.homes[i]].residents;
      }
    }
  }
  for (auto i = std::size_t{0}; i != w.services.size(); ++i) {
    if (w.timed[i].time <= limit_of(asked)) {
      c.services.push_back(describe(index, asked, w.services[i], w.timed[i]));
    }
  }
  std::sort(c.services.begin(), c.services.end(),
            [](auto const& a, auto const& b) {
              return std::tie(a.walk, a.service) < std::tie(b.walk, b.service);
            });
}

bool is_met(duty const& d, walk::trip const& timed, walk::trip const& metres) {
  return d.limit ? is_within(metres.time, *d.limit)
                 : d.limit_time && timed.time <= *d.limit_time;
}

duty_here look_for(duty const& d,
                   walks const& w,
                   std::span<std::uint32_t const> const counting) {
  auto here = duty_here{};
  here.walk = walk::kUnreached;
  for (auto const s : counting) {
    auto const i = w.number(s);
    if (i == w.services.size() || w.services[i] != s) {
      continue;  // too far even by air
    }
    here.is_met = here.is_met || is_met(d, w.timed[i], w.measured[i]);
    if (w.timed[i].time < here.walk && w.timed[i].time <= w.horizon) {
      here.nearest = s;
      here.walk = w.timed[i].time;
      here.distance = w.timed[i].distance;
    }
  }
  return here;
}

void look_in_area(circle_index const& index,
                  duty const& d,
                  std::uint32_t const smallest,
                  std::span<std::uint32_t const> const counting,
                  duty_here& here) {
  auto const area = area_of_level(index, smallest, *d.one_per);
  here.is_applicable =
      area != kNoArea && !index.places->areas[area].boundary.empty();
  here.is_met = here.is_applicable &&
                services_per_area(index, counting, *d.one_per)[area] > 0;
}

void fill_reach_and_duties(circle_index const& index,
                           standard const& by,
                           circle_question const& asked,
                           circle& c) {
  auto const q = question{.profile = asked.profile, .at = asked.at};
  auto counting = std::vector<std::vector<std::uint32_t>>{};
  for (auto const& d : by.duties) {
    counting.push_back(counting_services(index, d, q));
  }
  auto const w = walk_to_all(index, by, asked, c.origin, counting);
  fill_reach(index, asked, w, c);
  for (auto i = std::size_t{0}; i != by.duties.size(); ++i) {
    auto here = look_for(by.duties[i], w, counting[i]);
    if (by.duties[i].one_per) {
      look_in_area(index, by.duties[i], c.area, counting[i], here);
    }
    c.duties.push_back(here);
  }
}

void fill_shapes(circle_index const& index,
                 circle_question const& asked,
                 circle& c) {
  auto limits = std::vector<seconds>{};
  for (auto const m : asked.minutes) {
    limits.emplace_back(m * 60);
  }
  auto shapes = index.town->isochrone(c.origin, asked.profile, limits);
  for (auto i = std::size_t{0}; i != shapes.size(); ++i) {
    c.bands[i].area = std::move(shapes[i].area);
  }
}

}  // namespace

circle circle_at(circle_index const& index,
                 standard const& by,
                 circle_question const& asked) {
  check(index, asked);
  auto c = circle{.origin = index.town->snap(asked.origin),
                  .is_estimate = index.town->is_estimate(),
                  .area = area_at(*index.places, asked.origin),
                  .bands = {},
                  .services = {},
                  .duties = {}};
  for (auto const m : asked.minutes) {
    c.bands.push_back({.minutes = m, .residents = 0, .area = {}});
  }
  fill_reach_and_duties(index, by, asked, c);
  if (asked.wants_geometry) {
    fill_shapes(index, asked, c);
  }
  return c;
}

}  // namespace linli::circle
