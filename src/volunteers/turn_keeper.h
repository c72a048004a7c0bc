#pragma once

#include "people/keeper.h"

namespace linli::volunteers {

/// What is kept of persons here goes with their record.
people::keeper turn_keeper();

}  // namespace linli::volunteers
