#include "walk/gate_rules.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace linli::walk {

namespace {

// A pocket with more streets than this is a part of the city that the extract
// cuts off, not a compound: the largest superblocks of Chinese cities measure
// about 1 km x 1 km, with some 20 km of streets.
constexpr auto kLargestPocket_m = 20000.0;

/// Disjoint sets with path halving and union by smaller root.
class disjoint_sets {
 public:
  explicit disjoint_sets(std::size_t const n) : parent_(n) {
    std::iota(parent_.begin(), parent_.end(), 0U);
  }

  std::uint32_t find(std::uint32_t i) {
    while (parent_[i] != i) {
      i = parent_[i] = parent_[parent_[i]];
    }
    return i;
  }

  void unite(std::uint32_t const a, std::uint32_t const b) {
    auto const x = find(a);
    auto const y = find(b);
    parent_[std::max(x, y)] = std::min(x, y);
  }

 private:
  std::vector<std::uint32_t> parent_;
};

/// Unites street i (as element nodes + i) with the ends `joins` allows.
template <typename Joins>
void unite_ends(pieces const& streets,
                std::uint32_t const i,
                std::size_t const nodes,
                disjoint_sets& sets,
                Joins&& joins) {
  auto const points = streets.nodes_of(streets.all[i]);
  auto const self = static_cast<std::uint32_t>(nodes) + i;
  for (auto const n : {points.front(), points.back()}) {
    if (joins(n)) {
      sets.unite(self, n);
    }
  }
}

}  // namespace

std::uint32_t close_pockets(std::span<build_node const> const nodes,
                            std::span<double const> const length_m,
                            pieces& streets) {
  auto const has_gate =
      std::any_of(nodes.begin(), nodes.end(),
                  [](build_node const& n) { return n.traits.gated; }) ||
      std::any_of(streets.all.begin(), streets.all.end(),
                  [](piece const& p) { return p.traits.gated; });
  if (!has_gate) {
    return 0;
  }
  auto const n = nodes.size();
  auto by_public = disjoint_sets{n + streets.all.size()};
  auto by_any = disjoint_sets{n + streets.all.size()};
  for (auto i = std::uint32_t{0}; i != streets.all.size(); ++i) {
    if (!streets.all[i].traits.gated) {
      unite_ends(streets, i, n, by_public, [&](std::uint32_t const at) {
        return !nodes[at].traits.closed && !nodes[at].traits.gated;
      });
    }
    unite_ends(streets, i, n, by_any, [&](std::uint32_t const at) {
      return !nodes[at].traits.closed;
    });
  }
  auto const part = [&](std::uint32_t const i) {
    return by_public.find(static_cast<std::uint32_t>(n) + i);
  };
  auto total = std::vector<double>(n + streets.all.size());
  for (auto i = std::uint32_t{0}; i != streets.all.size(); ++i) {
    total[part(i)] += streets.all[i].traits.gated ? 0 : length_m[i];
  }
  auto const main = static_cast<std::uint32_t>(
      std::max_element(total.begin(), total.end()) - total.begin());
  auto closed = std::uint32_t{0};
  for (auto i = std::uint32_t{0}; i != streets.all.size(); ++i) {
    auto& t = streets.all[i].traits;
    auto const self = static_cast<std::uint32_t>(n) + i;
    if (!t.gated && part(i) != main && total[part(i)] <= kLargestPocket_m &&
        by_any.find(self) == by_any.find(main)) {
      t.gated = true;
      ++closed;
    }
  }
  return closed;
}

namespace {

/// Hands out junctions, node by node.
class numbering {
 public:
  numbering(std::span<build_node const> const nodes, pieces& streets)
      : nodes_{nodes},
        streets_{streets},
        shared_(nodes.size(), UINT32_MAX),
        ends_(nodes.size()),
        public_ends_(nodes.size()) {}

  junctions run() {
    count_ends();
    auto const n = streets_.all.size();
    for (auto i = std::size_t{0}; i != n; ++i) {
      auto const points = streets_.nodes_of(streets_.all[i]);
      auto const [first, last] = std::pair{points.front(), points.back()};
      auto const is_public = !streets_.all[i].traits.gated;
      auto const from = junction_at(first, is_public);  // may add links
      auto const to = junction_at(last, is_public);
      streets_.all[i].from = from;
      streets_.all[i].to = to;
    }
    link_gated_ends();
    return std::move(out_);
  }

 private:
  void count_ends() {
    for (auto const& s : streets_.all) {
      auto const points = streets_.nodes_of(s);
      for (auto const n : {points.front(), points.back()}) {
        ++ends_[n];
        public_ends_[n] += s.traits.gated ? 0U : 1U;
      }
    }
  }

  std::uint32_t fresh(std::uint32_t const node) {
    out_.node.push_back(node);
    return static_cast<std::uint32_t>(out_.node.size() - 1);
  }

  bool is_split(std::uint32_t const node) const {
    return nodes_[node].traits.gated && public_ends_[node] > 1;
  }

  std::uint32_t junction_at(std::uint32_t const node, bool const is_public) {
    if (nodes_[node].traits.closed) {
      return fresh(node);
    }
    if (is_split(node) && is_public) {
      auto const j = fresh(node);
      public_copies_.push_back(j);
      return j;
    }
    if (shared_[node] == UINT32_MAX) {
      shared_[node] = fresh(node);
    } else if (nodes_[node].traits.kerb && ends_[node] == 2) {
      auto const j = fresh(node);
      link(shared_[node], j,
           {.gated = public_ends_[node] == 0, .no_wheels = true});
      return j;
    }
    return shared_[node];
  }

  /// A street without length.
  void link(std::uint32_t const from,
            std::uint32_t const to,
            street_traits const& traits) {
    auto const node = out_.node[from];
    auto const at = static_cast<std::uint32_t>(streets_.points.size());
    streets_.points.insert(streets_.points.end(), {node, node});
    streets_.all.push_back({.first_point = at,
                            .points = 2,
                            .name = 0,
                            .traits = traits,
                            .from = from,
                            .to = to});
  }

  void link_gated_ends() {
    for (auto const j : public_copies_) {
      auto const node = out_.node[j];
      if (shared_[node] == UINT32_MAX) {
        continue;  // no gated street here: the gate simply stays shut
      }
      link(shared_[node], j, {.gated = true});
    }
  }

  std::span<build_node const> nodes_;
  pieces& streets_;
  junctions out_;
  std::vector<std::uint32_t> shared_;  // per node: the ordinary junction
  std::vector<std::uint32_t> ends_;    // streets ending at each node
  std::vector<std::uint32_t> public_ends_;
  std::vector<std::uint32_t> public_copies_;
};

}  // namespace

junctions make_junctions(std::span<build_node const> const nodes,
                         pieces& streets) {
  return numbering{nodes, streets}.run();
}

parts find_parts(std::size_t const junctions,
                 std::span<double const> const length_m,
                 pieces const& streets) {
  auto sets = disjoint_sets{junctions};
  for (auto const& s : streets.all) {
    sets.unite(s.from, s.to);
  }
  auto out = parts{};
  auto number = std::vector<std::uint32_t>(junctions, UINT32_MAX);
  for (auto j = std::uint32_t{0}; j != junctions; ++j) {
    auto& n = number[sets.find(j)];
    if (n == UINT32_MAX) {
      n = static_cast<std::uint32_t>(out.length_m.size());
      out.length_m.push_back(0);
    }
    out.of_junction.push_back(n);
  }
  for (auto i = std::size_t{0}; i != streets.all.size(); ++i) {
    out.length_m[out.of_junction[streets.all[i].from]] += length_m[i];
  }
  out.main = static_cast<std::uint32_t>(
      std::max_element(out.length_m.begin(), out.length_m.end()) -
      out.length_m.begin());
  return out;
}

}  // namespace linli::walk
