// export_graph NETWORK FOLDER  Writes junctions.csv (id,lat,lng) and arcs.csv
// (from,to,deciseconds) as an adult walks them, so that a peer is asked about
// the very same graph.
#include <cstdio>
#include <fmt/format.h>
#include <fmt/ostream.h>
#include <fstream>
#include <string>

#include "base/error.h"
#include "walk/graph.h"
#include "walk/network.h"
#include "walk/profile.h"

namespace {

using namespace linli;

void write_junctions(walk::network_arrays const& streets,
                     std::string const& path) {
  auto out = std::ofstream{path};
  fmt::print(out, "id,lat,lng\n");
  for (auto i = std::size_t{0}; i != streets.junctions.size(); ++i) {
    auto const at = walk::to_latlng(streets.junctions[i]);
    fmt::print(out, "{},{:.7f},{:.7f}\n", i, at.lat, at.lng);
  }
}

void write_arcs(walk::adjacency const& arcs,
                std::uint32_t const junctions,
                std::string const& path) {
  auto out = std::ofstream{path};
  fmt::print(out, "from,to,deciseconds\n");
  for (auto from = std::uint32_t{0}; from != junctions; ++from) {
    for (auto const& arc : arcs.of(from)) {
      fmt::print(out, "{},{},{}\n", from, arc.head, arc.weight);
    }
  }
}

}  // namespace

int main(int const argc, char const* const* const argv) {
  if (argc != 3) {
    std::fputs("usage: export_graph NETWORK FOLDER\n", stderr);
    return 2;
  }
  try {
    auto const streets = walk::network::open(argv[1]);
    auto const graph =
        walk::make_graph(streets.arrays(), walk::shipped_profiles().front());
    auto const folder = std::string{argv[2]};
    write_junctions(streets.arrays(), folder + "/junctions.csv");
    write_arcs(graph.ahead.main, streets.stats().junctions,
               folder + "/arcs.csv");
  } catch (base::error const& e) {
    fmt::print(stderr, "export_graph: {}\n", e.what());
    return 1;
  }
}
