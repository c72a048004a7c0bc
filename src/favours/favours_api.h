#pragma once

#include "http/router.h"
#include "people/gate.h"

namespace linli::favours {

/// Every operation of api/favours.yaml. The router's guard must be
/// people::make_gate().
void mount_favours(http::router& r, people::people_needs const& needs);

}  // namespace linli::favours
