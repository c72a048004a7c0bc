#pragma once

#include "http/router.h"
#include "people/gate.h"

namespace linli::venues {

/// Every operation of api/venues.yaml. The router's guard must be
/// people::make_gate().
void mount_venues(http::router& r, people::people_needs const& needs);

// In parts, each in a file of its own.
void mount_bookings(http::router& r, people::people_needs const& needs);

}  // namespace linli::venues
