#include "walk/reach.h"

namespace linli::walk {

street_ends make_street_ends(network_arrays const& n) {
  auto e = street_ends{};
  e.first.resize(n.junctions.size() + 1);
  for (auto const& s : n.streets) {
    ++e.first[s.from + 1];
    e.first[s.to + 1] += s.to != s.from ? 1 : 0;
  }
  for (auto j = std::size_t{0}; j != n.junctions.size(); ++j) {
    e.first[j + 1] += e.first[j];
  }
  e.street.resize(e.first.back());
  auto next = e.first;
  for (auto i = std::uint32_t{0}; i != n.streets.size(); ++i) {
    auto const& s = n.streets[i];
    e.street[next[s.from]++] = i;
    if (s.to != s.from) {
      e.street[next[s.to]++] = i;
    }
  }
  return e;
}

}  // namespace linli::walk
