#pragma once

#include "http/router.h"
#include "people/gate.h"

namespace linli::volunteers {

/// Every operation of api/volunteers.yaml. The router's guard must be
/// people::make_gate().
void mount_volunteers(http::router& r, people::people_needs const& needs);

// In parts, each in a file of its own.
void mount_shifts(http::router& r, people::people_needs const& needs);
void mount_coins(http::router& r, people::people_needs const& needs);

}  // namespace linli::volunteers
