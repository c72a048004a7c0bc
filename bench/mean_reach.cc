// mean_reach STREETS_CSV  How many junctions a walk of 15 minutes at 1.25 m/s
// reaches, the mean over all junctions, on the streets of a CSV file
// (from,to,length_cm; open to everybody both ways). Prints junctions, streets,
// the mean by the fast way and the mean by one plain search each.
#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <fmt/format.h>
#include <fstream>
#include <numeric>
#include <string>
#include <vector>

#include "walk/graph.h"
#include "walk/network.h"
#include "walk/profile.h"
#include "walk/reach_counts.h"

namespace {

using namespace linli;

constexpr auto kLimit = std::uint32_t{9000};  // 15 minutes in deciseconds

std::vector<walk::street_record> read_streets(char const* const path) {
  auto in = std::ifstream{path};
  auto line = std::string{};
  std::getline(in, line);
  auto streets = std::vector<walk::street_record>{};
  auto comma = char{};
  for (auto s = walk::street_record{};
       in >> s.from >> comma >> s.to >> comma >> s.length_cm;) {
    s.flags = walk::street_record::kForward | walk::street_record::kBackward;
    streets.push_back(s);
  }
  return streets;
}

double mean(std::vector<std::uint32_t> const& counts) {
  return std::accumulate(counts.begin(), counts.end(), 0.0) /
         static_cast<double>(std::max<std::size_t>(counts.size(), 1));
}

}  // namespace

int main(int const argc, char const* const* const argv) {
  if (argc != 2) {
    std::fputs("usage: mean_reach STREETS_CSV\n", stderr);
    return 2;
  }
  auto const streets = read_streets(argv[1]);
  auto junctions = std::vector<walk::point_e7>{};
  for (auto const& s : streets) {
    junctions.resize(
        std::max<std::size_t>(junctions.size(), std::max(s.from, s.to) + 1U));
  }
  auto const graph = walk::make_graph(
      {.junctions = junctions,
       .streets = streets,
       .shapes = {},
       .names = {},
       .index = {}},
      {.name = "plain", .on_flat = pace{1.25}, .on_stairs = pace{1.25}});
  auto const ones = std::vector<std::uint32_t>(junctions.size(), 1);
  fmt::print("{} {} {:.3f} {:.3f}\n", junctions.size(), streets.size(),
             mean(walk::reach_counts(graph.ahead, ones, kLimit)),
             mean(walk::plain_reach_counts(graph.ahead, ones, kLimit)));
}
