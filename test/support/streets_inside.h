#pragma once

#include <algorithm>
#include <span>
#include <vector>

#include "base/random.h"
#include "walk/town.h"

namespace linli::test {

/// How an area lies on the streets: metres walked within the time or not, the
/// latter counted within the area's box, in steps of 4 m.
struct streets_inside {
  struct tally {
    double inside{};
    double all{};

    double share() const { return all > 0 ? inside / all : 0; }
  };

  void add(streets_inside const& more) {
    reached.inside += more.reached.inside;
    reached.all += more.reached.all;
    unreached.inside += more.unreached.inside;
    unreached.all += more.unreached.all;
  }

  tally reached;
  tally unreached;
};

/// `area` is what is reached `from` there within `limit` by the first walker.
inline streets_inside judge(walk::town const& t,
                            walk::position const& from,
                            seconds const limit,
                            geo::multipolygon const& area) {
  constexpr auto kStep_m = 4.0;
  auto const& n = t.streets()->arrays();
  auto const box = geo::bounds(area);
  auto points = std::vector<walk::position>{};
  t.streets()->for_each_street([&](std::uint32_t const s, std::string_view,
                                   std::span<geo::latlng const> const shape,
                                   walk::street_traits const&) {
    auto const length = n.streets[s].length_cm / 100.0;
    auto along = 0.0;
    for (auto i = std::size_t{1}; i < shape.size(); ++i) {
      auto const step = geo::distance(shape[i - 1], shape[i]).value;
      for (auto m = kStep_m / 2; m < step; m += kStep_m) {
        auto const share = m / step;
        auto const at = geo::latlng{
            shape[i - 1].lat + share * (shape[i].lat - shape[i - 1].lat),
            shape[i - 1].lng + share * (shape[i].lng - shape[i - 1].lng)};
        if (box.contains(at)) {
          points.push_back(
              {.at = at,
               .on_street = at,
               .street = s,
               .along_m = static_cast<float>(std::min(length, along + m))});
        }
      }
      along += step;
    }
  });
  auto const trips = t.from_one(from, points, 0, limit);
  auto j = streets_inside{};
  for (auto i = std::size_t{0}; i != points.size(); ++i) {
    auto& tally = trips[i].time == walk::kUnreached ? j.unreached : j.reached;
    tally.all += kStep_m;
    tally.inside += geo::contains(area, points[i].at) ? kStep_m : 0;
  }
  return j;
}

/// One for each limit, all areas drawn at once.
inline std::vector<streets_inside> streets_inside_each(
    walk::town const& t,
    walk::position const& from,
    std::span<seconds const> const limits) {
  auto each = std::vector<streets_inside>{};
  auto const bands = t.isochrone(from, 0, limits);
  for (auto k = std::size_t{0}; k != limits.size(); ++k) {
    each.push_back(judge(t, from, limits[k], bands[k].area));
  }
  return each;
}

/// On a street, not at the edge of the map.
inline walk::position somewhere_within(walk::town const& t, base::random& rng) {
  auto const b = t.streets()->bounds();
  return t.snap({b.south + (0.2 + 0.6 * rng.real()) * (b.north - b.south),
                 b.west + (0.2 + 0.6 * rng.real()) * (b.east - b.west)});
}

}  // namespace linli::test
