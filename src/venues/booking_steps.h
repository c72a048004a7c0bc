#pragma once

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "people/topic.h"
#include "venues/booking_ops.h"

/// Steps the operations of bookings have in common, each inside the transaction
/// of its operation.
namespace linli::venues {

/// What decides about a room, loaded once for an operation.
struct setting {
  venue_row venue;
  room_row room;
  std::vector<room_id> sharing;  // what cannot be used while the room is
  places::service_point point;
  std::vector<std::string> holidays;
  std::string zone;
  bool is_staff{false};
};

/// Throws venues.no_such_room.
setting setting_of(people::registry const& r,
                   store::reader& db,
                   people::caller const& by,
                   room_id where);

/// The same of a room of before, which may be closed by now.
setting setting_of_any(people::registry const& r,
                       store::reader& db,
                       people::caller const& by,
                       room_id where);

/// Bookings that are left out of account: they are the ones that move.
using key_set = std::set<booking_id>;

/// What holds the room, or what shares it, in that time.
std::vector<booking_row> in_the_way(store::reader& db,
                                    setting const& s,
                                    time_span const& held,
                                    key_set const& but);

/// Why a time cannot be had, or nothing.
std::optional<taken_time> obstacle(store::reader& db,
                                   setting const& s,
                                   time_span const& at,
                                   key_set const& but,
                                   base::instant now);

/// Throws the error that says why a time cannot be had.
[[noreturn]] void refuse(taken_time const& t);

/// Throws venues.bad_time unless it ends after it begins, soon enough.
void ensure_length(time_span const& at, booking_kind kind);

/// Throws venues.too_many_persons when no layout of the room has the seats.
void ensure_seats(setting const& s, std::optional<int> persons);

/// When what residents book begins at the latest.
base::instant last_beginning(setting const& s, base::instant now);

/// What holds for residents beside that the room is free: who books it and how
/// far ahead.
void ensure_for_resident(setting const& s,
                         booking_row const& b,
                         base::instant now);

/// Throws venues.over_quota, venues.over_group_quota; the booking itself is not
/// counted.
void ensure_within_quotas(store::reader& db,
                          setting const& s,
                          booking_row const& b);

/// Throws venues.over_group_quota.
void ensure_group_has_time(store::reader& db,
                           setting const& s,
                           booking_row const& b);

/// Whether staff is asked first.
booking_state first_state(setting const& s);

/// What was done to a booking, for the audit.
void record(people::registry const& r,
            store::writer& tx,
            people::caller const& by,
            std::string_view action,
            setting const& s,
            booking_row const& b,
            std::optional<people::asked_how> asked = {});

/// What was given back or cancelled, as it was before.
void record_cancelled(people::registry const& r,
                      store::writer& tx,
                      people::caller const& by,
                      setting const& s,
                      booking_row const& was);

struct taken_back {
  booking_row booking;
  bool is_new{};  // not had again by an earlier press
};

/// What the caller gave back a moment ago (`again` of the wish) is theirs again
/// as it was, if it is still free: staff may have given it beyond what
/// residents may, but quotas hold once they booked anything since. Nothing when
/// it is not that; throws venues.slot_taken, venues.in_the_past,
/// venues.over_quota, venues.over_group_quota.
std::optional<taken_back> take_back(store::writer& tx,
                                    people::caller const& by,
                                    setting const& s,
                                    booking_wish const& w);

/// Whoever has the room is told of what others did.
void tell_owner(people::registry const& r,
                store::writer& tx,
                people::caller const& by,
                std::string_view about,
                setting const& s,
                booking_row const& b,
                people::words const& more = {});

/// "venue 17": what only one may book in at a time.
std::string venue_lock(venue_id which);

/// Nothing else is booked in the venue of a room meanwhile.
template <typename Work>
auto alone_in_venue(people::registry const& r,
                    room_id const where,
                    Work const& work) {
  auto const venue =
      r.db.read([&](store::reader& db) { return open_room(db, where).venue; });
  return r.db.write_scarce(venue_lock(venue), work);
}

}  // namespace linli::venues
