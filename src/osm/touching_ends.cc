#include "osm/touching_ends.h"

#include <algorithm>
#include <cmath>
#include <tuple>
#include <unordered_map>

#include "geo/projection.h"

namespace linli::osm {

namespace {

constexpr auto kNear_m = 0.5;
constexpr auto kCell_m = 50.0;

// Longer pieces are no streets of a town; indexing them would fill the memory.
constexpr auto kLongest_m = 5000.0;

/// A piece of a way between two of its keys.
struct segment {
  std::size_t way{};
  std::uint32_t index{};  // of its first key within the way
  geo::xy a;
  geo::xy b;
};

struct insertion {
  std::size_t way{};
  std::uint32_t index{};
  double share{};  // along the segment
  std::int64_t key{};
};

std::int64_t cell_of(double const x, double const y) {
  constexpr auto kRow = std::int64_t{1} << 32;
  return static_cast<std::int64_t>(std::floor(y / kCell_m)) * kRow +
         static_cast<std::int64_t>(std::floor(x / kCell_m));
}

class joiner {
 public:
  explicit joiner(street_map& map)
      : map_{map}, flat_{walk::to_latlng(map.nodes.front().at)} {
    for (auto w = std::size_t{0}; w != map_.ways.size(); ++w) {
      auto const keys = map_.keys_of(map_.ways[w]);
      for (auto i = std::uint32_t{0}; i + 1 < keys.size(); ++i) {
        add_segment({.way = w,
                     .index = i,
                     .a = xy_of(keys[i]),
                     .b = xy_of(keys[i + 1])});
      }
      for (auto const k : keys) {
        ++uses_[k];
      }
    }
  }

  std::uint32_t join() {
    for (auto w = std::size_t{0}; w != map_.ways.size(); ++w) {
      auto const keys = map_.keys_of(map_.ways[w]);
      for (auto const end : {keys.front(), keys.back()}) {
        if (uses_[end] == 1) {
          find_street_for(end, w);
        }
      }
    }
    insert();
    return static_cast<std::uint32_t>(insertions_.size());
  }

 private:
  geo::xy xy_of(std::int64_t const key) const {
    auto const* const n = map_.find(key);
    return n == nullptr ? geo::xy{} : flat_.to_xy(walk::to_latlng(n->at));
  }

  /// Into every cell its box touches; streets have short segments.
  void add_segment(segment const& s) {
    auto const [x0, x1] = std::minmax(s.a.x, s.b.x);
    auto const [y0, y1] = std::minmax(s.a.y, s.b.y);
    if (std::max(x1 - x0, y1 - y0) > kLongest_m) {
      return;
    }
    auto const number = segments_.size();
    segments_.push_back(s);
    auto const down = [](double const v) {
      return (std::floor((v - kNear_m) / kCell_m) + 0.5) * kCell_m;
    };
    for (auto y = down(y0); y < y1 + kNear_m + kCell_m; y += kCell_m) {
      for (auto x = down(x0); x < x1 + kNear_m + kCell_m; x += kCell_m) {
        cells_[cell_of(x, y)].push_back(number);
      }
    }
  }

  void find_street_for(std::int64_t const end, std::size_t const own) {
    auto const p = xy_of(end);
    auto best = insertion{.way = own, .index = 0, .share = 0, .key = end};
    auto nearest = kNear_m;
    for (auto const i : cells_[cell_of(p.x, p.y)]) {
      auto const& s = segments_[i];
      auto const d = s.b - s.a;
      if (s.way == own || geo::dot(d, d) == 0) {
        continue;
      }
      auto const t = std::clamp(geo::dot(p - s.a, d) / geo::dot(d, d), 0., 1.);
      if (auto const away = geo::length(p - (s.a + t * d)); away <= nearest) {
        nearest = away;
        best = {.way = s.way, .index = s.index, .share = t, .key = end};
      }
    }
    if (best.way != own) {
      insertions_.push_back(best);
    }
  }

  /// Writes all keys anew with the ends put between.
  void insert() {
    std::sort(insertions_.begin(), insertions_.end(),
              [](auto const& a, auto const& b) {
                return std::tie(a.way, a.index, a.share) <
                       std::tie(b.way, b.index, b.share);
              });
    auto keys = std::vector<std::int64_t>{};
    auto next = insertions_.begin();
    for (auto w = std::size_t{0}; w != map_.ways.size(); ++w) {
      auto const old = map_.keys_of(map_.ways[w]);
      auto const first = keys.size();
      for (auto i = std::uint32_t{0}; i != old.size(); ++i) {
        keys.push_back(old[i]);
        for (; next != insertions_.end() && next->way == w && next->index == i;
             ++next) {
          keys.push_back(next->key);
        }
      }
      map_.ways[w].first_key = first;
      map_.ways[w].key_count = static_cast<std::uint32_t>(keys.size() - first);
    }
    map_.keys = std::move(keys);
  }

  street_map& map_;
  geo::projection flat_;
  std::unordered_map<std::int64_t, std::uint32_t> uses_;
  std::unordered_map<std::int64_t, std::vector<std::size_t>> cells_;
  std::vector<segment> segments_;
  std::vector<insertion> insertions_;
};

}  // namespace

void join_touching_ends(street_map& map, street_report& report) {
  if (!map.nodes.empty() && !map.ways.empty()) {
    report.joined_ends += joiner{map}.join();
  }
}

}  // namespace linli::osm
