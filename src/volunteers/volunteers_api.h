#pragma once

#include "http/router.h"
#include "people/gate.h"

namespace linli::volunteers {

/// Every operation of api/volunteers.yaml. The router's guard must be
/// people::make_gate().
void mount_volunteers(http::router& r, people::people_needs const& needs);

}  // namespace linli::volunteers
