#pragma once

#include <optional>

#include "base/clock.h"
#include "base/units.h"

/// When a person may be disturbed. Pure.
namespace linli::people {

/// Minutes since midnight of the district; from later than until spans
/// midnight, and the same twice is no quiet at all.
struct quiet_hours {
  friend bool operator==(quiet_hours const&, quiet_hours const&) = default;

  int from{21 * 60};
  int until{8 * 60};
};

/// The end of the quiet hours that `now` lies in; nothing outside of them.
/// `offset` is what the district's clocks are ahead of UTC by.
std::optional<base::instant> end_of_quiet(quiet_hours const& q,
                                          base::instant now,
                                          seconds offset);

}  // namespace linli::people
