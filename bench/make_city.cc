// make_city JUNCTIONS NETWORK OPL  A generated city: as a network file, and as
// OpenStreetMap data (OPL text, which osmium turns into .osm.pbf) so that it
// can be imported. The same JUNCTIONS give the same city.
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <fmt/format.h>
#include <fmt/ostream.h>
#include <fstream>

#include "base/error.h"
#include "walk/generated_city.h"

namespace {

using namespace linli;

void write_node(std::ofstream& out,
                std::uint64_t const id,
                geo::latlng const at) {
  fmt::print(out, "n{} v1 x{:.7f} y{:.7f}\n", id, at.lng, at.lat);
}

/// Junction j is node j + 1; the bends of streets follow in their order.
void write_nodes(walk::network const& city, std::ofstream& out) {
  auto id = std::uint64_t{0};
  for (auto const& j : city.arrays().junctions) {
    write_node(out, ++id, walk::to_latlng(j));
  }
  city.for_each_street([&](auto, auto, auto const shape, auto const&) {
    for (auto const& bend : shape.subspan(1, shape.size() - 2)) {
      write_node(out, ++id, bend);
    }
  });
}

void write_ways(walk::network const& city, std::ofstream& out) {
  auto bend = std::uint64_t{city.arrays().junctions.size()};
  city.for_each_street([&](auto const i, auto, auto const shape, auto const&) {
    auto const& s = city.arrays().streets[i];
    fmt::print(out, "w{} v1 Thighway=residential Nn{}", i + 1, s.from + 1);
    for (auto n = std::size_t{2}; n < shape.size(); ++n) {
      fmt::print(out, ",n{}", ++bend);
    }
    fmt::print(out, ",n{}\n", s.to + 1);
  });
}

}  // namespace

int main(int const argc, char const* const* const argv) {
  if (argc != 4) {
    std::fputs("usage: make_city JUNCTIONS NETWORK OPL\n", stderr);
    return 2;
  }
  try {
    auto const city =
        walk::generated_city({.seed = 1,
                              .junctions = static_cast<std::uint32_t>(
                                  std::strtoul(argv[1], nullptr, 10))});
    city.save(argv[2]);
    auto out = std::ofstream{argv[3]};
    write_nodes(city, out);
    write_ways(city, out);
  } catch (base::error const& e) {
    fmt::print(stderr, "make_city: {}\n", e.what());
    return 1;
  }
}
