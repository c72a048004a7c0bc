#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "base/clock.h"
#include "people/caller.h"
#include "people/localized.h"
#include "store/database.h"

namespace linli::people {

struct registry;

/// A session of an activity, as modules above that lean on it see it.
struct occasion {
  std::int64_t session{};
  base::instant from{};
  base::instant until{};
  localized where{};  // as people are told
};

/// One that changes, as it was and as it is.
struct moved_occasion {
  occasion was{};
  occasion is{};
};

/// What a module above does when sessions it leans on change. Called within
/// the transaction that changes them, once for all of a course that change
/// together: people are told of them once.
struct follower {
  std::function<void(registry const& r,
                     store::writer& tx,
                     caller const& by,
                     std::vector<moved_occasion> const& all)>
      moved{};
  std::function<void(registry const& r,
                     store::writer& tx,
                     caller const& by,
                     std::vector<occasion> const& all,
                     std::string const& reason)>
      called_off{};
};

}  // namespace linli::people
