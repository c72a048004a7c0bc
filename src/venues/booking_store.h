#pragma once

#include <optional>
#include <string>
#include <vector>

#include "store/database.h"
#include "venues/booking.h"

/// The tables `booking` and `booking_series` of
/// migrations/0004_living_room.sql: SQL and nothing else.
namespace linli::venues {

std::optional<booking_row> find_booking(store::reader& db, booking_id which);

void insert_booking(store::writer& db, booking_row const& b);

/// Counts the revision up.
void update_booking(store::writer& db, booking_row const& b);

/// Bookings that hold one of the rooms during a span, in their order.
std::vector<booking_row> holding(store::reader& db,
                                 std::vector<room_id> const& rooms,
                                 time_span const& held);

/// What is asked or booked in a room and touches a span, in its order.
std::vector<booking_row> bookings_between(store::reader& db,
                                          room_id room,
                                          time_span const& within);

/// How long somebody has rooms of a venue within a span, but for one booking.
std::int64_t booked_seconds(store::reader& db,
                            venue_id venue,
                            people::person_id who,
                            time_span const& within,
                            booking_id but);
/// The same for a group, whoever booked; however its name is written.
std::int64_t group_seconds(store::reader& db,
                           venue_id venue,
                           std::string_view party,
                           time_span const& within,
                           booking_id but);

/// Asked or booked, ending after a moment, in its order.
std::vector<booking_row> bookings_of(store::reader& db,
                                     people::person_id who,
                                     base::instant after,
                                     int limit);

/// All there ever were of a person's, whatever became of them, the first first.
std::vector<booking_row> every_booking_of(store::reader& db,
                                          people::person_id who);

/// What waits for staff to say yes, in areas and venues; the first asked first.
std::vector<booking_row> asked_in(store::reader& db,
                                  std::vector<std::string> const& areas,
                                  std::vector<venue_id> const& venues,
                                  std::int64_t after,
                                  int limit);

/// Booked here, begun before a moment, and nobody has come since it began or
/// was made, where the venue gives such rooms free.
std::vector<booking_row> nobody_came(store::reader& db,
                                     base::instant now,
                                     int most);

/// Asked, and begun by a moment before anybody answered.
std::vector<booking_row> unanswered(store::reader& db,
                                    base::instant now,
                                    int most);

std::optional<series_row> find_series(store::reader& db, series_id which);
void insert_series(store::writer& db, series_row const& s);
void update_series(store::writer& db, series_row const& s);

/// Those of a series that are asked or booked, from a moment on.
std::vector<booking_row> bookings_of(store::reader& db,
                                     series_id which,
                                     base::instant from);

/// Of another calendar's event that was read into a room: the times that are
/// asked or booked from a moment on; nothing where it was never read.
std::optional<std::vector<time_span>> times_from_outside(store::reader& db,
                                                         room_id room,
                                                         std::string const& uid,
                                                         base::instant from);

/// What somebody's page has made before under that key.
std::optional<booking_row> booking_made_as(store::reader& db,
                                           people::person_id by,
                                           std::string const& own_key);

/// What is to come is cancelled; words that tell of somebody go.
void forget_bookings(store::writer& db,
                     people::person_id who,
                     base::instant now);

/// Whose calendar the hash of an address opens, through every merge: the row
/// stays with its record, so that an undone merge gives it back. The two after
/// this one, and what ends one, mean the person with all that became theirs.
std::optional<people::person_id> calendar_owner(store::reader& db,
                                                std::string const& token_hash);
void put_calendar_address(store::writer& db,
                          people::person_id who,
                          std::string const& token_hash,
                          base::instant now);
std::optional<base::instant> calendar_address_since(store::reader& db,
                                                    people::person_id who);
/// Of this record alone.
std::optional<base::instant> record_address_since(store::reader& db,
                                                  people::person_id who);
void drop_calendar_address(store::writer& db, people::person_id who);

}  // namespace linli::venues
