#include "walk/graph.h"

#include <algorithm>
#include <cmath>

namespace linli::walk {

namespace {

// Any walk is far shorter; sums of two stay within 32 bits.
constexpr auto kLongestWeight = 1e9;

struct raw_arc {
  std::uint32_t tail;
  std::uint32_t head;
  std::uint32_t weight;
  std::uint32_t street;
};

/// Counting sort by tail. `for_each(fn)` calls fn(raw_arc) for every arc, the
/// same ones both times.
template <typename ForEach>
adjacency by_tail(std::size_t const junctions, ForEach&& for_each) {
  auto a = adjacency{};
  a.first.resize(junctions + 1);
  for_each([&](raw_arc const& r) {
    ++a.first[r.tail + 1];
    a.longest = std::max(a.longest, r.weight);
  });
  for (auto j = std::size_t{0}; j != junctions; ++j) {
    a.first[j + 1] += a.first[j];
  }
  a.arcs.resize(a.first.back());
  a.street.resize(a.first.back());
  for_each([&](raw_arc const& r) {
    auto const at = a.first[r.tail]++;  // moved on by one tail, undone below
    a.arcs[at] = {r.head, r.weight};
    a.street[at] = r.street;
  });
  std::copy_backward(a.first.begin(), a.first.end() - 1, a.first.end());
  a.first.front() = 0;
  return a;
}

/// Calls fn for every arc this walker may use, turned round when `back`.
template <typename Fn>
void for_each_arc(network_arrays const& n,
                  std::span<std::uint32_t const> const weight,
                  bool const back,
                  Fn&& fn) {
  auto const [with, against] =
      back ? std::pair{street_record::kBackward, street_record::kForward}
           : std::pair{street_record::kForward, street_record::kBackward};
  for (auto i = std::uint32_t{0}; i != n.streets.size(); ++i) {
    auto const& s = n.streets[i];
    auto const w = weight[i];
    if (w == kNever || s.from == s.to) {
      continue;  // a loop never makes a walk shorter
    }
    if (s.is(with)) {
      fn(s, raw_arc{s.from, s.to, w, i});
    }
    if (s.is(against)) {
      fn(s, raw_arc{s.to, s.from, w, i});
    }
  }
}

direction make_direction(network_arrays const& n,
                         std::span<std::uint8_t const> const inner,
                         std::span<std::uint32_t const> const weight,
                         bool const back) {
  auto d = direction{};
  d.main = by_tail(n.junctions.size(), [&](auto&& add) {
    for_each_arc(n, weight, back,
                 [&](street_record const& s, raw_arc const& r) {
                   if (!s.is(street_record::kGated) || inner[r.head] != 0) {
                     add(r);
                   }
                 });
  });
  if (inner.empty()) {
    return d;
  }
  d.leaving = by_tail(n.junctions.size(), [&](auto&& add) {
    for_each_arc(n, weight, back,
                 [&](street_record const& s, raw_arc const& r) {
                   if (s.is(street_record::kGated) && inner[r.tail] != 0) {
                     add(r);
                   }
                 });
  });
  return d;
}

}  // namespace

street_filter usable_streets(profile const& who) {
  auto f = street_filter{};
  if (!who.on_stairs) {
    f.without |= street_record::kStairs;
  }
  if (!who.may_use_kerbs) {
    f.without |= street_record::kNoWheels;
  }
  if (who.max_slope_percent) {
    f.max_slope_percent = static_cast<std::uint8_t>(
        std::clamp(*who.max_slope_percent, 0.0, 255.0));
  }
  return f;
}

std::uint32_t street_weight(street_record const& s, profile const& who) {
  if (!usable_streets(who).allows(s)) {
    return kNever;
  }
  auto const p = s.is(street_record::kStairs) ? *who.on_stairs : who.on_flat;
  auto const waits = 0.5 * s.half_crossings * who.crossing_wait.count() +
                     0.5 * s.half_signals * who.signal_wait.count() +
                     (s.is(street_record::kLift) ? who.lift_wait.count() : 0);
  auto const walk = s.length_cm / 100.0 / p.value;
  return static_cast<std::uint32_t>(
      std::clamp(std::round(10 * (walk + waits)), 1.0, kLongestWeight));
}

std::vector<std::uint8_t> inner_junctions(network_arrays const& n) {
  auto inner = std::vector<std::uint8_t>(n.junctions.size(), 1);
  auto has_gated = false;
  for (auto const& s : n.streets) {
    if (s.is(street_record::kGated)) {
      has_gated = true;
    } else {
      inner[s.from] = 0;
      inner[s.to] = 0;
    }
  }
  return has_gated ? inner : std::vector<std::uint8_t>{};
}

walk_graph make_graph(network_arrays const& n, profile const& who) {
  auto const inner = inner_junctions(n);
  auto const is_one_way = [&](street_record const& s) {
    return s.is(street_record::kForward) != s.is(street_record::kBackward) &&
           street_weight(s, who) != kNever;
  };
  auto g = walk_graph{};
  g.usable = usable_streets(who);
  g.weight.reserve(n.streets.size());
  for (auto const& s : n.streets) {
    g.weight.push_back(street_weight(s, who));
  }
  g.ahead = make_direction(n, inner, g.weight, false);
  if (std::any_of(n.streets.begin(), n.streets.end(), is_one_way)) {
    g.back = make_direction(n, inner, g.weight, true);
  }
  return g;
}

}  // namespace linli::walk
