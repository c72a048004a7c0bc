#pragma once

#include <span>

#include "store/check.h"

namespace linli::favours {

/// What always holds of favours.
std::span<store::invariant const> invariants();

}  // namespace linli::favours
