#pragma once

#include "http/router.h"
#include "people/gate.h"

namespace linli::contributions {

/// Every operation of api/contributions.yaml. The router's guard must be
/// people::make_gate().
void mount_contributions(http::router& r, people::people_needs const& needs);

// In parts, each in a file of its own.
void mount_supporters(http::router& r, people::people_needs const& needs);
void mount_ledger(http::router& r, people::people_needs const& needs);

}  // namespace linli::contributions
