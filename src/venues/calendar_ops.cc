#include "venues/calendar_ops.h"

#include <algorithm>
#include <fmt/format.h>
#include <limits>

#include "base/error.h"
#include "base/text.h"
#include "people/dictionary.h"
#include "venues/booking_steps.h"
#include "venues/place_text.h"

namespace linli::venues {

namespace {

constexpr auto kMostEvents = std::size_t{1000};

/// With what others planned beside the bookings.
std::string calendar_of(store::reader& db,
                        std::string const& name,
                        std::vector<room_id> const& rooms,
                        base::instant const now,
                        std::vector<calendar_event> events = {}) {
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

/// Titles of other programs are as long as they like.
std::string short_title(std::string const& title) {
  constexpr auto kLongest = std::size_t{120};
  return title.empty() ? "–" : base::first_characters(title, kLongest);
}

booking_wish wish_of(read_event const& e) {
  auto out = booking_wish{.at = e.times.front().at,
                          .rule = e.rule,
                          .skip_taken = e.repeats,
                          .title = short_title(e.title),
                          .outside_uid = e.uid};
  for (auto const& t : e.times) {
    out.times.push_back({t.at, t.of, short_title(t.title)});
  }
  return out;
}

/// The code of the error that would say why a time cannot be had.
std::string code_of(taken_time const& t) {
  try {
    refuse(t);
  } catch (base::error const& error) {
    return error.code();
  }
}

/// What comes of one event after another, for the caller in a room.
class importer {
 public:
  importer(people::registry const& r,
           people::caller const& by,
           room_id const where)
      : r_{r}, by_{by}, where_{where} {}

  void take(read_event const& e) {
    auto const before = times_before(e);
    if (e.is_cancelled) {
      tell_of_cancelled(e, before);
    } else if (before) {
      tell_of_known(e, *before);
    } else if (e.times.empty()) {
      leave_out(e, {}, "venues.in_the_past");
    } else if (out.booked >= kMostEvents) {
      leave_out(e, e.times.front().at.from, "venues.too_many_times");
    } else {
      book(e);
    }
  }

  calendar_import out{};

 private:
  /// Those to come that are still held here for an event read before.
  std::optional<std::vector<time_span>> times_before(
      read_event const& e) const {
    if (e.uid.empty()) {
      return std::nullopt;
    }
    return r_.db.read([&](store::reader& db) {
      return times_from_outside(db, where_, e.uid, by_.now);
    });
  }

  void tell_of_cancelled(read_event const& e,
                         std::optional<std::vector<time_span>> const& before) {
    if (before && !before->empty()) {
      leave_out(e, before->front().from, "venues.event_cancelled");
    } else {
      ++out.cancelled;
    }
  }

  void tell_of_known(read_event const& e,
                     std::vector<time_span> const& before) {
    auto const elsewhere = std::ranges::find_if(before, [&](auto const& at) {
      return std::ranges::find(e.times, at, &calendar_time::at) ==
             e.times.end();
    });
    if (elsewhere == before.end()) {
      ++out.known;
    } else {
      leave_out(e, elsewhere->from, "venues.event_changed");
    }
  }

  void book(read_event const& e) {
    try {
      auto const made = create_booking(r_, by_, where_, wish_of(e));
      out.booked += made.bookings.size();
      for (auto const& t : made.left_out) {
        leave_out(e, t.at.from, code_of(t));
      }
    } catch (base::error const& error) {
      leave_out(e, e.times.front().at.from, error.code());
    }
  }

  void leave_out(read_event const& e,
                 std::optional<base::instant> const from,
                 std::string const& why) {
    out.left_out.push_back(
        {.title = e.title, .from = from, .why = why, .line = e.line});
  }

  people::registry const& r_;
  people::caller const& by_;
  room_id where_;
};

}  // namespace

calendar_event event_of(store::reader& db,
                        booking_row const& b,
                        http::language const speaks) {
  return {
      .uid = fmt::format("booking-{}@linli", b.key.value),
      .title = b.title,
      .place =
          place_of(db, *find_room(db, b.room)).in(people::language_of(speaks)),
      .at = b.at,
      .is_cancelled = !holds(b.state),
      .stamp = b.created_at,
      .sequence = b.revision - 1};
}

calendar_event event_of(people::plan const& p) {
  return {.uid = p.uid,
          .title = p.title,
          .place = p.place,
          .at = {p.from, p.until},
          .stamp = p.stamp,
          .sequence = p.sequence};
}

std::string venue_calendar(people::registry const& r,
                           venue_id const which,
                           base::instant const now) {
  return r.db.read([&](store::reader& db) {
    auto const v = open_venue(db, which);
    auto beside = std::vector<calendar_event>{};
    for (auto const& p : r.planners) {
      if (p.of_venue) {
        for (auto const& each :
             p.of_venue(db, which, {now.unix_s - kCalendarPast})) {
          beside.push_back(event_of(each));
        }
      }
    }
    auto rooms = std::vector<room_id>{};
    for (auto const& room : rooms_of(db, which)) {
      rooms.push_back(room.key);
    }
    return calendar_of(db, place_of(db, std::optional{v.key}).zh, rooms, now,
                       std::move(beside));
  });
}

std::string room_calendar(people::registry const& r,
                          room_id const which,
                          base::instant const now) {
  return r.db.read([&](store::reader& db) {
    auto const room = open_room(db, which);
    auto const v = open_venue(db, room.venue);
    return calendar_of(db, place_of(db, room).zh,
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
  auto const found = events_from(text, zone_of(r), by.now);
  auto all = importer{r, by, where};
  all.out.events = found.events.size() + found.unread.size();
  all.out.left_out = found.unread;
  for (auto const& e : found.events) {
    all.take(e);
  }
  return all.out;
}

}  // namespace linli::venues
