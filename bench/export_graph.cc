// export_graph NETWORK FOLDER ORIGINS  Writes the graph as somebody walks it at
// 1.25 m/s without waits, so that a peer is asked about the very same one:
//
//   junctions.csv  id,lat,lng
//   arcs.csv       from,to,deciseconds
//   back.csv       the same for walks looked at from their end; not merely
//                  turned round, because a gate leads in and not out
//
// and Linli's own answers, for the peers' to be held against:
//
//   reached.csv    origin,junction,deciseconds  within 15 minutes of each of
//                  ORIGINS junctions spread over the file's order
//   nearest.csv    junction,deciseconds  to the nearest of 20 spread ones
//   facts.json     counts; mean reach over all junctions
#include <cstdio>
#include <cstdlib>
#include <fmt/format.h>
#include <fmt/ostream.h>
#include <fstream>
#include <numeric>
#include <string>
#include <vector>

#include "base/error.h"
#include "walk/graph.h"
#include "walk/nearest.h"
#include "walk/network.h"
#include "walk/profile.h"
#include "walk/reach_counts.h"
#include "walk/search.h"

namespace {

using namespace linli;

constexpr auto kLimit = std::uint32_t{9000};  // 15 minutes in deciseconds
constexpr auto kEver = std::uint32_t{1000000};
constexpr auto kServices = std::uint32_t{20};

walk::profile plain_walker() {
  return {.name = "plain", .on_flat = pace{1.25}, .on_stairs = pace{1.25}};
}

/// Of n junctions `count`, as peers.py picks them.
std::vector<std::uint32_t> spread(std::uint64_t const n,
                                  std::uint64_t const count) {
  auto all = std::vector<std::uint32_t>{};
  for (auto i = std::uint64_t{0}; i != count; ++i) {
    all.push_back(static_cast<std::uint32_t>(i * n / count));
  }
  return all;
}

void write_junctions(walk::network_arrays const& n, std::string const& path) {
  auto out = std::ofstream{path};
  fmt::print(out, "id,lat,lng\n");
  for (auto i = std::size_t{0}; i != n.junctions.size(); ++i) {
    auto const at = walk::to_latlng(n.junctions[i]);
    fmt::print(out, "{},{:.7f},{:.7f}\n", i, at.lat, at.lng);
  }
}

void write_arcs(walk::adjacency const& arcs,
                std::size_t const junctions,
                std::string const& path) {
  auto out = std::ofstream{path};
  fmt::print(out, "from,to,deciseconds\n");
  for (auto from = std::uint32_t{0}; from != junctions; ++from) {
    for (auto const& arc : arcs.of(from)) {
      fmt::print(out, "{},{},{}\n", from, arc.head, arc.weight);
    }
  }
}

void write_reached(walk::adjacency const& arcs,
                   std::span<std::uint32_t const> const origins,
                   std::string const& path) {
  auto out = std::ofstream{path};
  fmt::print(out, "origin,junction,deciseconds\n");
  auto s = walk::search{};
  for (auto const origin : origins) {
    auto const from = walk::seed{origin, 0};
    s.run(arcs, {&from, 1}, kLimit);
    for (auto const j : s.reached()) {
      fmt::print(out, "{},{},{}\n", origin, j, s.time(j));
    }
  }
}

void write_nearest(walk::adjacency const& back,
                   std::uint64_t const junctions,
                   std::string const& path) {
  auto services = std::vector<walk::service_seed>{};
  for (auto const j : spread(junctions, kServices)) {
    services.push_back({j, 0, j});
  }
  auto s = walk::nearest_search{};
  s.run(back, services, 1, kEver);
  auto out = std::ofstream{path};
  fmt::print(out, "junction,deciseconds\n");
  for (auto const j : s.reached()) {
    fmt::print(out, "{},{}\n", j, walk::labelled::time(s.at(j)[0]));
  }
}

void write_facts(walk::network const& streets,
                 walk::walk_graph const& graph,
                 std::string const& path) {
  auto const& n = streets.arrays();
  auto const ones = std::vector<std::uint32_t>(n.junctions.size(), 1);
  auto const counts = walk::reach_counts(graph.ahead, ones, kLimit);
  auto const sum = std::accumulate(counts.begin(), counts.end(), 0.0);
  auto out = std::ofstream{path};
  fmt::print(out,
             R"({{"junctions": {}, "streets": {}, "gated_streets": {},
 "arcs": {}, "mean_reach": {:.3f}}}
)",
             n.junctions.size(), n.streets.size(),
             streets.stats().gated_streets, graph.ahead.main.arcs.size(),
             sum / static_cast<double>(counts.size()));
}

void run(char const* const network,
         std::string const& folder,
         std::uint64_t const origins) {
  auto const streets = walk::network::open(network);
  auto const& n = streets.arrays();
  auto const graph = walk::make_graph(n, plain_walker());
  write_junctions(n, folder + "/junctions.csv");
  write_arcs(graph.ahead.main, n.junctions.size(), folder + "/arcs.csv");
  write_arcs(graph.backward().main, n.junctions.size(), folder + "/back.csv");
  write_reached(graph.ahead.main, spread(n.junctions.size(), origins),
                folder + "/reached.csv");
  write_nearest(graph.backward().main, n.junctions.size(),
                folder + "/nearest.csv");
  write_facts(streets, graph, folder + "/facts.json");
}

}  // namespace

int main(int const argc, char const* const* const argv) {
  if (argc != 4) {
    std::fputs("usage: export_graph NETWORK FOLDER ORIGINS\n", stderr);
    return 2;
  }
  try {
    run(argv[1], argv[2], std::strtoul(argv[3], nullptr, 10));
  } catch (base::error const& e) {
    fmt::print(stderr, "export_graph: {}\n", e.what());
    return 1;
  }
}
