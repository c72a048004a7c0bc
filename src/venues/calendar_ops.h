#pragma once

#include <string>
#include <vector>

#include "people/caller.h"
#include "people/registry.h"
#include "venues/booking_ops.h"
#include "venues/icalendar.h"

/// Calendars of venues and rooms for other programs, and read from them.
namespace linli::venues {

/// How long ago what is over stays in a calendar, in seconds.
constexpr auto kCalendarPast = std::int64_t{30} * 86'400;

/// What is public in a venue from 30 days ago on, as an iCalendar object; what
/// the registry's planners know of it, too.
/// Throws venues.no_such_venue.
std::string venue_calendar(people::registry const& r,
                           venue_id which,
                           base::instant now);

/// And of a room, with what shares it. Throws venues.no_such_room.
std::string room_calendar(people::registry const& r,
                          room_id which,
                          base::instant now);

/// An event for a booking; the place is the room in its venue.
calendar_event event_of(store::reader& db,
                        booking_row const& b,
                        http::language speaks = http::language::zh);
calendar_event event_of(people::plan const& p);

struct calendar_import {
  std::size_t events{};
  std::size_t booked{};
  std::size_t known{};      // read before
  std::size_t cancelled{};  // altogether
  std::vector<unread_event> left_out{};
};

/// Each event is booked for the caller, in a transaction of its own; what is
/// not understood is told beside what cannot be had. What was read before is
/// not changed; other times, or that it is called off, are told. Throws
/// people.not_allowed outside the caller's areas, venues.not_a_calendar.
calendar_import import_calendar(people::registry const& r,
                                people::caller const& by,
                                room_id where,
                                std::string const& text);

}  // namespace linli::venues
