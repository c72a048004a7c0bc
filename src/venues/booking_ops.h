#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "people/caller.h"
#include "people/registry.h"
#include "venues/booking_store.h"
#include "venues/venue_ops.h"

/// Who has a room when: one transaction each, in which nothing else of the same
/// venue is booked. Staff of the venue's area books for anybody and outside the
/// limits that hold for residents.
namespace linli::venues {

/// A time of another calendar's event. of: when its rule would have it.
struct wished_time {
  time_span at{};
  base::instant of{};
  std::string title{};
};

struct booking_wish {
  time_span at{};
  std::string rule{};      // RFC 5545; empty: once
  bool skip_taken{false};  // leave out what cannot be had
  booking_kind kind{};
  std::string title{};
  std::string party{};
  std::optional<int> persons{};
  std::string layout{};
  bool is_public{false};
  std::optional<people::person_id> person{};  // staff: for whom
  std::optional<people::asked_how> how{};     // staff: how they asked
  std::optional<booking_id> again{};          // cancelled, and taken back
  std::optional<std::string> own_key{};
  std::optional<std::string> outside_uid{};  // another calendar's; may be ""
  std::vector<wished_time> times{};          // its own, instead of the rule's
};

enum class taken_why : std::uint8_t { booked, closed, not_open, past };

struct taken_time {
  time_span at{};
  taken_why why{};
  std::string title{};  // of what has it, where everybody may read it
};

struct booked {
  std::vector<booking_row> bookings{};  // by their beginning
  std::vector<taken_time> left_out{};
};

/// Throws venues.no_such_room, venues.bad_time, venues.bad_rule,
/// venues.too_many_times, venues.in_the_past, venues.too_many_persons,
/// venues.slot_taken; of residents venues.not_for_residents, venues.not_open,
/// venues.too_early, venues.over_quota; people.not_allowed for a resident who
/// closes a room, people.no_such_person. What somebody gave back a moment ago
/// is theirs again outside of those limits, too.
booked create_booking(people::registry const& r,
                      people::caller const& by,
                      room_id where,
                      booking_wish const& what);

struct outlook {
  std::size_t times{};
  std::vector<taken_time> taken{};
  std::vector<room_row> other_rooms{};  // the fewest seats that do first
  std::vector<time_span> other_times{};
  bool needs_approval{false};
};

/// What is in the way of `what` and what is free, without booking. `but`: a
/// booking that would be moved.
outlook try_booking(people::registry const& r,
                    people::caller const& by,
                    room_id where,
                    booking_wish const& what,
                    std::optional<booking_id> but);

/// Of a series: this one, this and those that follow, all to come.
enum class booking_scope : std::uint8_t { single, following, all };

struct booking_change {
  std::optional<room_id> room{};
  std::optional<base::instant> from{};
  std::optional<base::instant> until{};
  std::optional<std::string> title{};
  std::optional<std::string> party{};
  std::optional<int> persons{};
  std::optional<std::string> layout{};
  std::optional<bool> is_public{};
};

/// Those that were moved on their own before keep their time. Throws
/// venues.no_such_booking for others' bookings as well, venues.is_over,
/// venues.changed_meanwhile, and what create_booking throws.
booked update_booking(people::registry const& r,
                      people::caller const& by,
                      booking_id which,
                      std::int64_t revision,
                      booking_scope scope,
                      booking_change const& what);

/// Throws venues.no_such_booking for one the caller may not see.
booking_row get_booking(people::registry const& r,
                        people::caller const& by,
                        booking_id which);

booked cancel_booking(people::registry const& r,
                      people::caller const& by,
                      booking_id which,
                      booking_scope scope,
                      std::string const& reason);

/// Decides all of its series that still wait; yes is said to what is to come
/// alone. Throws venues.not_asked, venues.reason_needed, venues.is_over.
booking_row decide_booking(people::registry const& r,
                           people::caller const& by,
                           booking_id which,
                           bool agreed,
                           std::string const& reason);

/// They have come. Throws venues.not_now.
booking_row check_in_booking(people::registry const& r,
                             people::caller const& by,
                             booking_id which);

/// What a room is held for, and whether everybody may read it.
struct session_title {
  std::string text{};
  bool is_public{false};
};

/// For modules above, within their transactions: a room for a session of an
/// activity, called something else since, and free again. Throws
/// venues.no_such_room, venues.slot_taken.
booking_row book_session(people::registry const& r,
                         people::caller const& by,
                         room_id where,
                         time_span const& at,
                         session_title const& title);
void name_session(store::writer& tx,
                  booking_id which,
                  session_title const& title);
void free_session(store::writer& tx, booking_id which);

/// Gives rooms free whose people have not come; answers how many.
std::size_t release_unused(people::registry const& r, base::instant now);

/// Declines what was asked and has begun without an answer; answers how many.
std::size_t decline_unanswered(people::registry const& r, base::instant now);

/// Both of them: what the server sees to by itself.
std::size_t tend_bookings(people::registry const& r, base::instant now);

/// Bookings go with a person's record; who is erased gives back what is to
/// come, and what was is nobody's any more.
people::keeper booking_keeper();

/// Whether somebody may change a booking, and see all of it.
bool may_change(people::caller const& by,
                booking_row const& b,
                venue_row const& its);

/// Whether the caller is staff of an area, or of a venue there, signed in well
/// enough for it.
bool is_staff(people::caller const& by, std::string const& area);
bool is_staff(people::caller const& by, people::spot const& where);

/// The district's zone.
std::string zone_of(people::registry const& r);

/// A text that people are told: where a language lacks it, in one that has it.
people::localized in_all(localized const& text);

}  // namespace linli::venues
