#include "walk/network_layout.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

#include "walk/network_file.h"
#include "walk/street_index.h"

namespace linli::walk {

namespace {

constexpr auto kHilbertBits = 16U;

/// Distance along a Hilbert curve over a square of 2^16 x 2^16 cells.
std::uint64_t hilbert(std::uint32_t x, std::uint32_t y) {
  auto d = std::uint64_t{0};
  for (auto s = 1U << (kHilbertBits - 1U); s != 0; s >>= 1U) {
    auto const rx = (x & s) != 0 ? 1U : 0U;
    auto const ry = (y & s) != 0 ? 1U : 0U;
    d += std::uint64_t{s} * s * ((3U * rx) ^ ry);
    if (ry == 0) {
      if (rx == 1) {
        x = (1U << kHilbertBits) - 1U - x;
        y = (1U << kHilbertBits) - 1U - y;
      }
      std::swap(x, y);
    }
  }
  return d;
}

std::vector<std::uint64_t> hilbert_keys(std::span<point_e7 const> const all) {
  auto low = all.front();
  auto high = all.front();
  for (auto const& p : all) {
    low = {std::min(low.lat, p.lat), std::min(low.lng, p.lng)};
    high = {std::max(high.lat, p.lat), std::max(high.lng, p.lng)};
  }
  auto const side = std::max({static_cast<double>(high.lat) - low.lat,
                              static_cast<double>(high.lng) - low.lng, 1.0});
  auto const cell = [&](std::int32_t const at, std::int32_t const from) {
    constexpr auto kLast = (1U << kHilbertBits) - 1U;
    return static_cast<std::uint32_t>((static_cast<double>(at) - from) / side *
                                      kLast);
  };
  auto keys = std::vector<std::uint64_t>{};
  keys.reserve(all.size());
  for (auto const& p : all) {
    keys.push_back(hilbert(cell(p.lng, low.lng), cell(p.lat, low.lat)));
  }
  return keys;
}

/// For each rank: which element comes there. Equal keys keep their order.
std::vector<std::uint32_t> order_by(std::span<std::uint64_t const> const keys) {
  auto sorted = std::vector<std::pair<std::uint64_t, std::uint32_t>>{};
  sorted.reserve(keys.size());
  for (auto i = std::uint32_t{0}; i != keys.size(); ++i) {
    sorted.emplace_back(keys[i], i);
  }
  std::sort(sorted.begin(), sorted.end());
  auto order = std::vector<std::uint32_t>{};
  order.reserve(keys.size());
  for (auto const& [key, i] : sorted) {
    order.push_back(i);
  }
  return order;
}

std::vector<std::uint32_t> inverse(std::span<std::uint32_t const> const order) {
  auto rank = std::vector<std::uint32_t>(order.size());
  for (auto i = std::uint32_t{0}; i != order.size(); ++i) {
    rank[order[i]] = i;
  }
  return rank;
}

std::uint8_t capped(std::uint32_t const n) {
  return static_cast<std::uint8_t>(std::min(n, 255U));
}

/// What stands along a street; a junction's things count half.
struct along {
  std::uint32_t half_crossings{};
  std::uint32_t half_signals{};
};

along things_along(std::span<build_node const> const nodes,
                   std::span<std::uint32_t const> const points) {
  auto a = along{};
  for (auto i = std::size_t{0}; i != points.size(); ++i) {
    auto const is_end = i == 0 || i + 1 == points.size();
    auto const& t = nodes[points[i]].traits;
    auto const halves = is_end ? 1U : 2U;
    a.half_signals += t.signals ? halves : 0U;
    a.half_crossings += t.crossing && !t.signals ? halves : 0U;
  }
  return a;
}

std::uint16_t flags_of(street_traits const& t) {
  auto const set = [](bool const is, std::uint16_t const flag) {
    return is ? flag : std::uint16_t{0};
  };
  using r = street_record;
  return static_cast<std::uint16_t>(
      set(t.forward, r::kForward) | set(t.backward, r::kBackward) |
      set(t.gated, r::kGated) | set(t.stairs, r::kStairs) |
      set(t.lift, r::kLift) | set(t.no_wheels, r::kNoWheels) |
      (t.slope_percent * (1U << r::kSlopeShift)));
}

void count(street_record const& s, double const length_m, network_stats& n) {
  ++n.streets;
  n.length_m += length_m;
  n.stairs += s.is(street_record::kStairs) ? 1U : 0U;
  if (s.is(street_record::kGated)) {
    ++n.gated_streets;
    n.gated_length_m += length_m;
  }
  if (s.is(street_record::kIsland)) {
    ++n.island_streets;
    n.island_length_m += length_m;
  }
}

/// Everything a network consists of, while it is put together.
class layout {
 public:
  layout(std::span<build_node const> const nodes, pieces const& streets)
      : nodes_{nodes},
        streets_{streets},
        lengths_{piece_lengths(nodes, streets)} {}

  void place(junctions const& at) {
    auto where = std::vector<point_e7>{};
    where.reserve(at.node.size());
    for (auto const n : at.node) {
      where.push_back(nodes_[n].at);
    }
    auto const order = order_by(hilbert_keys(where));
    rank_ = inverse(order);
    junctions_.reserve(order.size());
    for (auto const j : order) {
      junctions_.push_back(where[j]);
    }
  }

  void add_streets() {
    auto const in = find_parts(junctions_.size(), lengths_, streets_);
    auto keys = std::vector<std::uint64_t>{};
    keys.reserve(streets_.all.size());
    for (auto const& s : streets_.all) {
      auto const [low, high] = std::minmax(rank_[s.from], rank_[s.to]);
      keys.push_back(std::uint64_t{low} << 32U | high);
    }
    records_.reserve(keys.size());
    for (auto const i : order_by(keys)) {
      auto const is_main = in.of_junction[streets_.all[i].from] == in.main;
      add(streets_.all[i], lengths_[i], !is_main);
    }
    stats_.junctions = static_cast<std::uint32_t>(junctions_.size());
    stats_.islands = static_cast<std::uint32_t>(in.length_m.size() - 1);
  }

  std::vector<std::byte> finish(std::span<std::byte const> const names,
                                network_source const& source) const {
    auto a = network_arrays{.junctions = junctions_,
                            .streets = records_,
                            .shapes = shapes_,
                            .names = names,
                            .index = {}};
    auto const index = make_street_index(a);
    a.index = index;
    return to_bytes(a, source, stats_);
  }

 private:
  void add(piece const& s, double const length_m, bool const is_island) {
    auto points = streets_.nodes_of(s);
    auto const is_turned = rank_[s.from] > rank_[s.to];
    auto t = s.traits;
    if (is_turned) {
      std::swap(t.forward, t.backward);
    }
    auto const things = things_along(nodes_, points);
    auto r = street_record{.from = std::min(rank_[s.from], rank_[s.to]),
                           .to = std::max(rank_[s.from], rank_[s.to]),
                           .length_cm = static_cast<std::uint32_t>(std::clamp(
                               std::round(100 * length_m), 1.0, 4e9)),
                           .name = s.name,
                           .shape = static_cast<std::uint32_t>(shapes_.size()),
                           .flags = flags_of(t),
                           .half_crossings = capped(things.half_crossings),
                           .half_signals = capped(things.half_signals)};
    r.flags |= is_island ? street_record::kIsland : std::uint16_t{0};
    shape_.clear();
    for (auto const n : points) {
      shape_.push_back(nodes_[n].at);
    }
    if (is_turned) {
      std::reverse(shape_.begin(), shape_.end());
    }
    append_shape(shape_, shapes_);
    count(r, length_m, stats_);
    records_.push_back(r);
  }

  std::span<build_node const> nodes_;
  pieces const& streets_;
  std::vector<double> lengths_;
  std::vector<std::uint32_t> rank_;  // of a junction, along the curve
  std::vector<point_e7> junctions_;
  std::vector<street_record> records_;
  std::vector<std::byte> shapes_;
  std::vector<point_e7> shape_;
  network_stats stats_;
};

}  // namespace

std::vector<double> piece_lengths(std::span<build_node const> const nodes,
                                  pieces const& streets) {
  auto all = std::vector<double>{};
  all.reserve(streets.all.size());
  for (auto const& s : streets.all) {
    auto const points = streets.nodes_of(s);
    auto sum = 0.0;
    for (auto i = std::size_t{1}; i < points.size(); ++i) {
      sum += geo::distance(to_latlng(nodes[points[i - 1]].at),
                           to_latlng(nodes[points[i]].at))
                 .value;
    }
    all.push_back(sum);
  }
  return all;
}

std::vector<std::byte> lay_out(std::span<build_node const> const nodes,
                               pieces const& streets,
                               junctions const& at,
                               std::span<std::byte const> const names,
                               network_source const& source) {
  auto l = layout{nodes, streets};
  l.place(at);
  l.add_streets();
  return l.finish(names, source);
}

}  // namespace linli::walk
