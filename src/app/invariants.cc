#include "app/invariants.h"

#include <vector>

#include "activities/invariants.h"
#include "people/invariants.h"
#include "places/invariants.h"
#include "venues/invariants.h"

namespace linli::app {

std::span<store::invariant const> invariants() {
  static auto const all = [] {
    auto out = std::vector<store::invariant>{};
    for (auto const& i : places::invariants()) {
      out.push_back(i);
    }
    for (auto const& i : people::invariants()) {
      out.push_back(i);
    }
    for (auto const& i : venues::invariants()) {
      out.push_back(i);
    }
    for (auto const& i : activities::invariants()) {
      out.push_back(i);
    }
    return out;
  }();
  return all;
}

}  // namespace linli::app
