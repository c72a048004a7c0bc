#pragma once

#include <span>

#include "store/check.h"

namespace linli::activities {

/// What `linli check` looks at.
std::span<store::invariant const> invariants();

}  // namespace linli::activities
