#pragma once

#include <span>

#include "store/check.h"

namespace linli::places {

/// What holds between the rows of this module's tables and no constraint says.
std::span<store::invariant const> invariants();

}  // namespace linli::places
