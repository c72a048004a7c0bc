#pragma once

#include <span>

#include "store/check.h"

namespace linli::volunteers {

/// What `linli check` looks at.
std::span<store::invariant const> invariants();

}  // namespace linli::volunteers
