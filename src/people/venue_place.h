#pragma once

#include <functional>
#include <optional>
#include <string>

#include "base/id.h"
#include "people/localized.h"
#include "store/database.h"

namespace linli::venues {
struct venue_tag;
}

namespace linli::people {

using venue_id = id<venues::venue_tag>;

/// A venue in use, as roles for it need it.
struct venue_place {
  std::string area{};
  localized name{};
};

/// Of the module of venues, which stands above this one; nothing when no such
/// venue is in use.
using venue_finder = std::function<std::optional<venue_place>(store::reader& db,
                                                              venue_id which)>;

}  // namespace linli::people
