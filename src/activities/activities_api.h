#pragma once

#include "http/router.h"
#include "people/gate.h"

namespace linli::activities {

/// Every operation of api/activities.yaml, api/kiosks.yaml, a person's
/// calendar, and of api/prints.yaml what is not about photographs of venues.
/// The router's guard must be people::make_gate().
void mount_activities(http::router& r, people::people_needs const& needs);

// In parts, each in a file of its own.
void mount_signups(http::router& r, people::people_needs const& needs);
void mount_courses(http::router& r, people::people_needs const& needs);
void mount_kiosks(http::router& r, people::people_needs const& needs);
void mount_prints(http::router& r, people::people_needs const& needs);
void mount_my_calendar(http::router& r, people::people_needs const& needs);

}  // namespace linli::activities
