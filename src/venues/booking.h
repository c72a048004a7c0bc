#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/clock.h"
#include "people/person.h"
#include "places/opening_hours.h"
#include "venues/venue.h"

/// Who has a room when: types and rules.
namespace linli::venues {

using booking_id = id<struct booking_tag>;
using series_id = id<struct series_tag>;

/// [from, until).
struct time_span {
  friend constexpr auto operator<=>(time_span const&,
                                    time_span const&) = default;

  base::instant from{};
  base::instant until{};
};

constexpr bool overlap(time_span const& a, time_span const& b) {
  return a.from < b.until && b.from < a.until;
}

constexpr std::int64_t length_s(time_span const& s) {
  return s.until.unix_s - s.from.unix_s;
}

enum class booking_kind : std::uint8_t { booking, closure, session };

/// A room is held while `asked` or `booked`. released: nobody came.
enum class booking_state : std::uint8_t {
  asked,
  booked,
  declined,
  cancelled,
  released
};

constexpr bool holds(booking_state const s) {
  return s == booking_state::asked || s == booking_state::booked;
}

struct booking_row {
  booking_id key{};
  room_id room{};
  std::optional<series_id> series{};
  std::string of_wall{};  // when its series would have it
  booking_kind kind{};
  booking_state state{};
  std::string title{};
  std::string party{};  // the group it is for
  std::optional<int> persons{};
  std::string layout{};
  bool is_public{false};  // everybody may read the title
  people::person_id booked_by{};
  people::person_id made_by{};  // staff or family, when not the same
  time_span at{};
  time_span held{};  // with the room's buffers
  std::string reason{};
  std::optional<base::instant> came_at{};
  std::optional<std::string> outside_uid{};  // of the calendar it came from
  std::optional<std::string> own_key{};      // of the page it was made on
  base::instant created_at{};
  std::int64_t revision{1};
};

struct series_row {
  series_id key{};
  room_id room{};
  std::string rule{};       // RFC 5545, "FREQ=WEEKLY;COUNT=10"
  std::string from_wall{};  // "2026-11-24T14:00"
  int minutes{};
  base::instant created_at{};
};

/// What a room is held for when it is used at `at`.
time_span held_for(room_row const& room, time_span const& at);

/// When a place is open between two moments, ascending and disjoint; all of it
/// when nobody has told the hours. `is_holiday` is asked with dates
/// ("2026-10-01").
std::vector<time_span> open_between(places::opening_hours const& hours,
                                    std::span<std::string const> holidays,
                                    std::string const& time_zone,
                                    time_span const& within);

/// Whether it is open all the time of `at`.
bool is_open_throughout(std::span<time_span const> open, time_span const& at);

/// The first full quarter of an hour at which something can still begin.
base::instant next_quarter(base::instant now);

/// Times of the same length at which nothing is busy, nearest to `wanted`
/// first (the earlier of two as near), within `open`, beginning at full
/// quarters of an hour or where something else ends. Busy spans need no order;
/// whoever has buffers widens them before.
std::vector<time_span> free_near(time_span const& wanted,
                                 std::span<time_span const> busy,
                                 std::span<time_span const> open,
                                 std::size_t most);

/// The week (Monday 0:00 to Monday 0:00 on the wall) a moment is in.
time_span week_of(base::instant at, std::string const& time_zone);

}  // namespace linli::venues
