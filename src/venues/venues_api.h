#pragma once

#include <string_view>

#include "http/router.h"
#include "people/gate.h"

namespace linli::venues {

constexpr auto kCalendarType = std::string_view{"text/calendar; charset=utf-8"};

/// Every operation of api/venues.yaml, of api/calendars.yaml what is not one
/// person's, and of api/prints.yaml what is about photographs of venues. The
/// router's guard must be people::make_gate().
void mount_venues(http::router& r, people::people_needs const& needs);

// In parts, each in a file of its own.
void mount_bookings(http::router& r, people::people_needs const& needs);
void mount_calendars(http::router& r, people::people_needs const& needs);
void mount_photographs(http::router& r, people::people_needs const& needs);
void mount_venue_buildings(http::router& r, people::people_needs const& needs);

}  // namespace linli::venues
