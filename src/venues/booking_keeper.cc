#include <array>

#include "venues/booking_ops.h"
#include "venues/photograph_store.h"

namespace linli::venues {

namespace {

people::kept_thing kept_booking(store::reader& db, booking_row const& b) {
  static constexpr auto kStates = std::to_array<std::string_view>(
      {"asked", "booked", "declined", "cancelled", "released"});
  auto const room = find_room(db, b.room);
  auto out = people::kept_thing{
      .kind = "booking",
      .at = b.at.from,
      .state = std::string{kStates.at(static_cast<std::size_t>(b.state))},
      .text = b.title};
  add_text(out, "room", room ? places::best(room->name) : std::string{});
  add_time(out, "until_at", b.at.until);
  add_text(out, "group", b.party);
  add_number(out, "persons", b.persons);
  add_text(out, "layout", b.layout);
  add_flag(out, "is_public", b.is_public);
  add_text(out, "reason", b.reason);
  add_time(out, "made_at", b.created_at);
  add_other(db, out, "made_by", b.made_by, b.booked_by);
  add_time(out, "came_at", b.came_at);
  return out;
}

std::vector<people::kept_thing> kept_in_venues(people::registry const&,
                                               store::reader& db,
                                               people::person_id const who) {
  auto out = std::vector<people::kept_thing>{};
  for (auto const& b : every_booking_of(db, who)) {
    out.push_back(kept_booking(db, b));
  }
  for (auto const& p : photographs_by(db, who)) {
    auto& thing = out.emplace_back(people::kept_thing{
        .kind = "photograph", .at = p.added_at, .text = p.alt});
    add_flag(thing, "has_consent", p.has_consent);
  }
  if (auto const since = record_address_since(db, who)) {
    out.push_back({.kind = "calendar_address", .at = since});
  }
  return out;
}

}  // namespace

people::keeper booking_keeper() {
  return {
      .name = "venues",
      .rows = {{"booking", "booked_by"}, {"booking", "made_by", true}},
      .others = {{"calendar_address", "person"}, {"photograph", "added_by"}},
      .kept = kept_in_venues,
      .forget = [](people::registry const&, store::writer& tx,
                   people::person_id const who, base::instant const now) {
        forget_bookings(tx, who, now);
        drop_calendar_address(tx, who);
      }};
}

}  // namespace linli::venues
