#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/clock.h"

namespace linli::base {

/// RFC 3339 in UTC, "2026-11-24T08:00:00Z".
std::string rfc3339(instant at);

/// "2026-11-24T08:00:00Z" or with an offset ("+08:00"); fractions of a second
/// are left out. Nothing for what is no such text.
std::optional<instant> parse_rfc3339(std::string_view text);

}  // namespace linli::base
