#pragma once

#include <cstdint>
#include <functional>
#include <string>

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

/// What a module above does when a session it leans on changes. Called within
/// the transaction that changes it.
struct follower {
  std::function<void(registry const& r,
                     store::writer& tx,
                     caller const& by,
                     occasion const& was,
                     occasion const& is)>
      moved{};
  std::function<void(registry const& r,
                     store::writer& tx,
                     caller const& by,
                     occasion const& was,
                     std::string const& reason)>
      called_off{};
};

}  // namespace linli::people
