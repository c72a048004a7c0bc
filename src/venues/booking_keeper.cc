#include <array>
#include <fmt/format.h>

#include "venues/booking_ops.h"

namespace linli::venues {

namespace {

std::vector<people::kept_thing> kept_bookings(people::registry const&,
                                              store::reader& db,
                                              people::person_id const who) {
  constexpr auto kMost = 10'000;
  static constexpr auto kStates = std::to_array<std::string_view>(
      {"asked", "booked", "declined", "cancelled", "released"});
  auto out = std::vector<people::kept_thing>{};
  for (auto const& b : bookings_of(db, who, {}, kMost)) {
    auto const room = find_room(db, b.room);
    out.push_back(
        {"booking", b.at.from,
         std::string{kStates.at(static_cast<std::size_t>(b.state))},
         fmt::format("{} · {}", b.title,
                     room ? places::best(room->name) : std::string{})});
  }
  return out;
}

}  // namespace

people::keeper booking_keeper() {
  return {.rows = {{"booking", "booked_by"}, {"booking", "made_by", true}},
          .kept = kept_bookings,
          .forget = [](people::registry const&, store::writer& tx,
                       people::person_id const who, base::instant const now) {
            forget_bookings(tx, who, now);
            drop_calendar_address(tx, who);
          }};
}

}  // namespace linli::venues
