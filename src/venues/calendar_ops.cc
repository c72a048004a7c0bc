#include "venues/calendar_ops.h"

#include <algorithm>
#include <fmt/format.h>
#include <limits>

#include "base/error.h"
#include "places/places_store.h"

namespace linli::venues {

namespace {

constexpr auto kMostEvents = std::size_t{1000};

std::string calendar_of(store::reader& db,
                        std::string const& name,
                        std::vector<room_id> const& rooms,
                        base::instant const now) {
  auto events = std::vector<calendar_event>{};
  for (auto const room : rooms) {
    for (auto const& b :
         bookings_between(db, room,
                          {{now.unix_s - kCalendarPast},
                           {std::numeric_limits<std::int64_t>::max()}})) {
      if (b.is_public && b.state == booking_state::booked) {
        events.push_back(event_of(db, b));
      }
    }
  }
  std::ranges::sort(events, {}, [](auto const& e) {
    return std::pair{e.at, e.uid};
  });
  return calendar_text(name, events);
}

std::string name_of(store::reader& db, venue_row const& v) {
  auto const point = places::find_service(db, v.point);
  return point ? places::best(point->name) : "";
}

}  // namespace

calendar_event event_of(store::reader& db, booking_row const& b) {
  auto const room = *find_room(db, b.room);
  auto const venue = *find_venue(db, room.venue);
  return {.uid = fmt::format("booking-{}@linli", b.key.value),
          .title = b.title,
          .place =
              fmt::format("{} {}", name_of(db, venue), places::best(room.name)),
          .at = b.at,
          .is_cancelled = !holds(b.state),
          .stamp = b.created_at,
          .sequence = b.revision - 1};
}

std::string venue_calendar(people::registry const& r,
                           venue_id const which,
                           base::instant const now) {
  return r.db.read([&](store::reader& db) {
    auto const v = open_venue(db, which);
    auto rooms = std::vector<room_id>{};
    for (auto const& room : rooms_of(db, which)) {
      rooms.push_back(room.key);
    }
    return calendar_of(db, name_of(db, v), rooms, now);
  });
}

std::string room_calendar(people::registry const& r,
                          room_id const which,
                          base::instant const now) {
  return r.db.read([&](store::reader& db) {
    auto const room = open_room(db, which);
    auto const v = open_venue(db, room.venue);
    return calendar_of(
        db, fmt::format("{} {}", name_of(db, v), places::best(room.name)),
        room_tree{rooms_of(db, v.key)}.sharing(which), now);
  });
}

calendar_import import_calendar(people::registry const& r,
                                people::caller const& by,
                                room_id const where,
                                std::string const& text) {
  r.db.read([&](store::reader& db) {
    by.allow(spot_of(open_venue(db, open_room(db, where).venue)));
  });
  auto const events = events_from(text, zone_of(r));
  auto out = calendar_import{.events = events.size()};
  for (auto const& e : events) {
    auto const leave_out = [&](std::string const& why) {
      out.left_out.push_back({e.title, e.at.from, why});
    };
    if (out.booked >= kMostEvents) {
      leave_out("venues.too_many_times");
      continue;
    }
    auto const is_known = !e.uid.empty() && r.db.read([&](store::reader& db) {
      return booking_from_outside(db, where, e.uid).has_value();
    });
    if (is_known || e.is_cancelled) {
      out.known += is_known ? 1 : 0;
      continue;
    }
    try {
      auto const made = create_booking(
          r, by, where,
          {.at = e.at,
           .rule = e.rule,
           .skip_taken = !e.rule.empty(),
           .title = e.title.empty() ? "–" : e.title.substr(0, 120),
           .outside_uid = e.uid.empty() ? std::nullopt : std::optional{e.uid}});
      out.booked += made.bookings.size();
      for (auto const& t : made.left_out) {
        out.left_out.push_back({e.title, t.at.from, "venues.slot_taken"});
      }
    } catch (base::error const& error) {
      leave_out(error.code());
    }
  }
  return out;
}

}  // namespace linli::venues
