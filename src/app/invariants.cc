#include "app/invariants.h"

#include <vector>

#include "activities/invariants.h"
#include "contributions/invariants.h"
#include "favours/invariants.h"
#include "people/invariants.h"
#include "places/invariants.h"
#include "venues/invariants.h"
#include "volunteers/invariants.h"

namespace linli::app {

std::span<store::invariant const> invariants() {
  static auto const all = [] {
    auto out = std::vector<store::invariant>{};
    for (auto const some :
         {places::invariants(), people::invariants(), venues::invariants(),
          activities::invariants(), volunteers::invariants(),
          contributions::invariants(), favours::invariants()}) {
      out.insert(out.end(), some.begin(), some.end());
    }
    return out;
  }();
  return all;
}

}  // namespace linli::app
