#include <algorithm>

#include "geo/latlng.h"
#include "walk/reach.h"
#include "walk/street_walks.h"

/// street_walks::reach: what a walk reaches, as shapes.
namespace linli::walk {

namespace {

deciseconds to_time(std::uint32_t const t) {
  return deciseconds{static_cast<std::int32_t>(t)};
}

/// The part of a line between two shares of its length, 0 <= low < high <= 1.
std::vector<geo::latlng> part_of(std::span<geo::latlng const> const line,
                                 double const low,
                                 double const high) {
  auto along = std::vector<double>{0};
  for (auto i = std::size_t{1}; i < line.size(); ++i) {
    along.push_back(along.back() + geo::distance(line[i - 1], line[i]).value);
  }
  auto const point_at = [&](double const m) {
    auto const i = std::clamp<std::size_t>(
        static_cast<std::size_t>(
            std::upper_bound(along.begin(), along.end(), m) - along.begin()),
        1, line.size() - 1);
    auto const length = along[i] - along[i - 1];
    auto const share = length > 0 ? (m - along[i - 1]) / length : 0.0;
    auto const& a = line[i - 1];
    auto const& b = line[i];
    return geo::latlng{a.lat + share * (b.lat - a.lat),
                       a.lng + share * (b.lng - a.lng)};
  };
  auto const begin = low * along.back();
  auto const end = high * along.back();
  auto out = std::vector<geo::latlng>{point_at(begin)};
  for (auto i = std::size_t{0}; i != line.size(); ++i) {
    if (along[i] > begin && along[i] < end) {
      out.push_back(line[i]);
    }
  }
  out.push_back(point_at(end));
  return out;
}

/// Where on a stretch the walks from its two ends meet: there one has walked
/// longest.
std::uint32_t meeting_point(stretch const& s) {
  if (s.time_at_to == kNever) {
    return s.to;
  }
  if (s.time_at_from == kNever) {
    return s.from;
  }
  auto const sum = std::int64_t{s.time_at_to} - s.time_at_from + s.from + s.to;
  return static_cast<std::uint32_t>(
      std::clamp<std::int64_t>(sum / 2, s.from, s.to));
}

/// What of a stretch is reached: Fn(from, to, time at from, time at to).
template <typename Fn>
void for_each_reached(stretch const& s, std::uint32_t const limit, Fn&& fn) {
  auto const middle = meeting_point(s);
  if (s.time_at_from <= limit) {
    auto const end = s.from + std::min(middle - s.from, limit - s.time_at_from);
    if (s.from < end) {
      fn(s.from, end, s.time_at_from, s.time_at_from + (end - s.from));
    }
  }
  if (s.time_at_to <= limit) {
    auto const begin = s.to - std::min(s.to - middle, limit - s.time_at_to);
    if (begin < s.to) {
      fn(begin, s.to, s.time_at_to + (s.to - begin), s.time_at_to);
    }
  }
}

}  // namespace

reached street_walks::reach(position const& from,
                            std::size_t const profile,
                            seconds const limit) const {
  auto out = reached{};
  auto const origin = seat_of(from, profile);
  auto const legs = departures(origin);
  auto const search = searches_.borrow();
  auto const until = to_limit(limit);
  search->run(graph(profile).ahead, {legs.begin(), legs.size}, origin.gated,
              until);
  auto const& found = search->result();
  for (auto const j : found.reached()) {
    out.junctions.push_back(
        {to_latlng(arrays().junctions[j]), to_time(found.time(j))});
  }
  std::ranges::stable_sort(out.junctions, {}, &reached_junction::time);
  auto line = std::vector<geo::latlng>{};
  for_each_stretch(
      arrays(), graph(profile).weight, ends(), found, origin,
      [&](std::uint32_t const street, std::uint32_t const weight,
          stretch const& s) {
        streets_->shape(street, line);
        for_each_reached(
            s, until,
            [&](auto const a, auto const b, auto const time_a,
                auto const time_b) {
              out.stretches.push_back(
                  {street, to_time(time_a), to_time(time_b),
                   part_of(line, 1.0 * a / weight, 1.0 * b / weight)});
            });
      });
  return out;
}

}  // namespace linli::walk
