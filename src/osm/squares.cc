#include "osm/squares.h"

#include <algorithm>
#include <array>
#include <unordered_set>

#include "geo/projection.h"

namespace linli::osm {

namespace {

using key_set = std::unordered_set<std::int64_t>;
using keys = std::vector<std::int64_t>;

/// Beyond these a square is linked from as many of its points, spread evenly:
/// links grow with the square of their number.
constexpr auto kMostPoints = std::size_t{40};

struct corner {
  std::int64_t key{};
  geo::xy at;
  std::size_t ring{};
  std::size_t index{};  // on its ring
  bool is_entry{};
};

/// One square on a flat map: rings of corners, the first not repeated.
struct flat_square {
  std::vector<std::vector<corner>> rings;
};

/// Marks keys of squares that something else uses too.
key_set entries_of(street_map const& map) {
  auto seen = std::unordered_map<std::int64_t, int>{};
  for (auto const& s : map.squares) {
    for (auto const& ring : s.rings) {
      for (auto i = std::size_t{1}; i < ring.size(); ++i) {
        ++seen[ring[i]];
      }
    }
  }
  auto entries = key_set{};
  for (auto const& [key, uses] : seen) {
    if (uses > 1) {
      entries.insert(key);
    }
  }
  for (auto const key : map.keys) {
    if (seen.contains(key)) {
      entries.insert(key);
    }
  }
  return entries;
}

flat_square flatten(square const& s,
                    street_map const& map,
                    key_set const& entries) {
  auto flat = flat_square{};
  auto projection = std::optional<geo::projection>{};
  for (auto const& ring : s.rings) {
    auto corners = std::vector<corner>{};
    for (auto i = std::size_t{1}; i < ring.size(); ++i) {
      if (auto const* const n = map.find(ring[i])) {
        auto const p = walk::to_latlng(n->at);
        projection = projection ? projection : geo::projection{p};
        corners.push_back({.key = ring[i],
                           .at = projection->to_xy(p),
                           .ring = flat.rings.size(),
                           .index = corners.size(),
                           .is_entry = entries.contains(ring[i])});
      }
    }
    flat.rings.push_back(std::move(corners));
  }
  return flat;
}

template <typename Fn>
void for_each_edge(flat_square const& s, Fn&& fn) {
  for (auto const& ring : s.rings) {
    for (auto i = std::size_t{0}; i != ring.size(); ++i) {
      fn(ring[i], ring[i + 1 == ring.size() ? 0 : i + 1]);
    }
  }
}

/// Even-odd over all rings: in the square and in none of its holes.
bool is_inside(flat_square const& s, geo::xy const p) {
  auto inside = false;
  for_each_edge(s, [&](corner const& a, corner const& b) {
    if ((a.at.y > p.y) != (b.at.y > p.y) &&
        p.x < a.at.x + (p.y - a.at.y) / (b.at.y - a.at.y) * (b.at.x - a.at.x)) {
      inside = !inside;
    }
  });
  return inside;
}

bool cross_properly(geo::xy const a,
                    geo::xy const b,
                    geo::xy const c,
                    geo::xy const d) {
  auto const side = [](geo::xy const p, geo::xy const q, geo::xy const r) {
    return geo::cross(q - p, r - p);
  };
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

bool are_neighbours(flat_square const& s, corner const& a, corner const& b) {
  auto const n = s.rings[a.ring].size();
  return a.ring == b.ring &&
         ((a.index + 1) % n == b.index || (b.index + 1) % n == a.index);
}

bool can_see(flat_square const& s, corner const& a, corner const& b) {
  auto crosses = false;
  for_each_edge(s, [&](corner const& c, corner const& d) {
    crosses = crosses || cross_properly(a.at, b.at, c.at, d.at);
  });
  constexpr auto kSamples = std::array{0.25, 0.5, 0.75};
  return !crosses &&
         std::all_of(kSamples.begin(), kSamples.end(), [&](double const t) {
           return is_inside(s, a.at + t * (b.at - a.at));
         });
}

/// A shortest way across bends only where the square has an inward corner.
/// Whichever way the ring turns: the ground beside it just inside the corner's
/// opposite is square.
bool bends_inward(flat_square const& s, corner const& c) {
  auto const& ring = s.rings[c.ring];
  auto const n = ring.size();
  auto const& before = ring[(c.index + n - 1) % n];
  auto const& after = ring[(c.index + 1) % n];
  auto const in = c.at - before.at;
  auto const out = after.at - c.at;
  auto const reach = std::min(geo::length(in), geo::length(out));
  if (reach == 0 || geo::cross(in, out) == 0) {
    return false;
  }
  // A point between the two edges, close to the corner.
  constexpr auto kClose = 0.05;
  auto const between = (kClose * reach / geo::length(out)) * out -
                       (kClose * reach / geo::length(in)) * in;
  return !is_inside(s, c.at + between);
}

/// The points to link: all entries, then inward corners.
std::vector<corner> points_to_link(flat_square const& s, bool& limited) {
  auto points = std::vector<corner>{};
  auto bends = std::vector<corner>{};
  for (auto const& ring : s.rings) {
    for (auto const& c : ring) {
      if (c.is_entry) {
        points.push_back(c);
      } else if (bends_inward(s, c)) {
        bends.push_back(c);
      }
    }
  }
  if (points.size() > kMostPoints) {
    limited = true;
    auto spread = std::vector<corner>{};
    for (auto i = std::size_t{0}; i != kMostPoints; ++i) {
      spread.push_back(points[i * points.size() / kMostPoints]);
    }
    return spread;
  }
  auto const room = std::min(bends.size(), kMostPoints - points.size());
  points.insert(points.end(), bends.begin(),
                bends.begin() + static_cast<std::ptrdiff_t>(room));
  return points;
}

std::uint32_t link(street_map& map,
                   square const& s,
                   flat_square const& flat,
                   std::vector<corner> const& points) {
  auto made = std::uint32_t{0};
  for (auto a = points.begin(); a != points.end(); ++a) {
    for (auto b = a + 1; b < points.end(); ++b) {
      auto const ends = std::array{a->key, b->key};
      auto const wanted = s.traits.lift || (!are_neighbours(flat, *a, *b) &&
                                            can_see(flat, *a, *b));
      if (a->key != b->key && wanted) {
        map.add_way(ends, s.traits, s.name);
        ++made;
      }
    }
  }
  return made;
}

void cross_one(street_map& map,
               square const& s,
               key_set const& entries,
               bool const across,
               street_report& report) {
  auto const flat = flatten(s, map, entries);
  auto limited = false;
  auto points = points_to_link(flat, limited);
  if (s.traits.lift) {
    std::erase_if(points, [](auto const& p) { return !p.is_entry; });
  } else {
    for (auto const& ring : s.rings) {
      map.add_way(ring, s.traits, s.name);
    }
  }
  if (across || s.traits.lift) {
    report.square_links += link(map, s, flat, points);
  }
  report.limited_squares += limited ? 1 : 0;
  ++report.squares;
}

/// The piece that goes on from `end`, taken out of `pieces` and turned so
/// that it starts there.
std::optional<keys> take_next(std::vector<keys>& pieces,
                              std::int64_t const end) {
  auto const at = std::find_if(pieces.begin(), pieces.end(), [&](auto& p) {
    return p.front() == end || p.back() == end;
  });
  if (at == pieces.end()) {
    return std::nullopt;
  }
  auto next = std::move(*at);
  pieces.erase(at);
  if (next.front() != end) {
    std::reverse(next.begin(), next.end());
  }
  return next;
}

}  // namespace

std::vector<std::vector<std::int64_t>> join_rings(
    std::vector<std::vector<std::int64_t>> pieces, std::uint32_t& broken) {
  constexpr auto kSmallestRing = std::size_t{4};  // a triangle, closed
  auto rings = std::vector<keys>{};
  std::erase_if(pieces, [](auto const& p) { return p.size() < 2; });
  while (!pieces.empty()) {
    auto ring = std::move(pieces.back());
    pieces.pop_back();
    while (ring.front() != ring.back()) {
      auto const next = take_next(pieces, ring.back());
      if (!next) {
        break;
      }
      ring.insert(ring.end(), next->begin() + 1, next->end());
    }
    if (ring.front() == ring.back() && ring.size() >= kSmallestRing) {
      rings.push_back(std::move(ring));
    } else {
      ++broken;
    }
  }
  return rings;
}

void cross_squares(street_map& map, bool const across, street_report& report) {
  auto const entries = entries_of(map);
  auto const squares = std::move(map.squares);
  map.squares.clear();
  for (auto const& s : squares) {
    cross_one(map, s, entries, across, report);
  }
}

}  // namespace linli::osm
