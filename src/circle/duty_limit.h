#pragma once

#include "circle/standard.h"
#include "places/places_api.h"

namespace linli::circle {

/// What a duty asks, in the contract's words: one of limit_m, limit_s and
/// one_per.
template <typename Out>
void fill_limit(Out& out, duty const& d) {
  if (d.limit) {
    out.limit_m = d.limit->value;
  }
  if (d.limit_time) {
    out.limit_s = d.limit_time->count();
  }
  if (d.one_per) {
    out.one_per = places::to_api(*d.one_per);
  }
}

}  // namespace linli::circle
