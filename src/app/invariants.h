#pragma once

#include <span>

#include "store/check.h"

namespace linli::app {

/// What every module promises of its tables, for `linli check`.
std::span<store::invariant const> invariants();

}  // namespace linli::app
