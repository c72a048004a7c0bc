#pragma once

#include "people/keeper.h"

namespace linli::contributions {

/// What is kept of persons here goes with their record.
people::keeper supporter_keeper();

}  // namespace linli::contributions
