#pragma once

#include <string>

#include "base/clock.h"

namespace linli::base {

/// RFC 3339 in UTC, "2026-11-24T08:00:00Z".
std::string rfc3339(instant at);

}  // namespace linli::base
