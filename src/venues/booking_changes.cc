#include <algorithm>
#include <chrono>

#include "base/error.h"
#include "base/text.h"
#include "base/time_zone.h"
#include "venues/booking_steps.h"
#include "venues/recurrence.h"

namespace linli::venues {

namespace {

booking_row open_booking(store::reader& db, booking_id const which) {
  auto found = find_booking(db, which);
  ensure(found.has_value(), fault::not_found, "venues.no_such_booking",
         "There is no such booking.");
  return *std::move(found);
}

/// A booking the caller may change, and what decides about its room.
struct held_room {
  booking_row booking;
  setting at;
};

held_room changeable(people::registry const& r,
                     store::reader& db,
                     people::caller const& by,
                     booking_id const which) {
  auto b = open_booking(db, which);
  auto s = setting_of(r, db, by, b.room);
  ensure(may_change(by, b, s.venue), fault::not_found, "venues.no_such_booking",
         "There is no such booking of the caller's.");
  return {std::move(b), std::move(s)};
}

/// The room of a session goes with the session, whose people are told.
void ensure_no_session(booking_row const& b) {
  ensure(b.kind != booking_kind::session, fault::conflict,
         "venues.is_a_session",
         "The room is held by a session: change or cancel the session.");
}

void ensure_to_come(booking_row const& b, base::instant const now) {
  ensure(holds(b.state) && b.at.until > now, fault::conflict, "venues.is_over",
         "The booking is over or was given back.");
}

std::vector<booking_row> in_scope(store::reader& db,
                                  booking_row const& b,
                                  booking_scope const scope,
                                  base::instant const now) {
  if (!b.series || scope == booking_scope::single) {
    return {b};
  }
  auto out = bookings_of(
      db, *b.series, scope == booking_scope::all ? base::instant{} : b.at.from);
  std::erase_if(
      out, [&](auto const& o) { return o.at.until <= now && o.key != b.key; });
  return out;
}

/// How one booking of a series moves when another does: by as much on the
/// wall's clocks, unless it had been moved on its own before.
struct shift {
  std::chrono::seconds by{};
  std::optional<std::int64_t> length_s{};

  time_span of(booking_row const& b,
               bool const is_the_one,
               std::string const& zone) const {
    auto const wall = base::wall_time_of(b.at.from, zone);
    if (!is_the_one && b.of_wall != base::text_of(wall)) {
      return b.at;
    }
    auto const from = base::instant_of(wall + by, zone);
    return {from, {from.unix_s + length_s.value_or(venues::length_s(b.at))}};
  }
};

shift shift_of(booking_row const& b,
               booking_change const& c,
               std::string const& zone) {
  auto const to = time_span{
      c.from.value_or(b.at.from),
      c.until.value_or(c.from ? base::instant{c.from->unix_s + length_s(b.at)}
                              : b.at.until)};
  ensure_length(to, b.kind);
  return {
      base::wall_time_of(to.from, zone) - base::wall_time_of(b.at.from, zone),
      length_s(to) == length_s(b.at) ? std::nullopt
                                     : std::optional{length_s(to)}};
}

void take_words(booking_change const& c, booking_row& to) {
  to.title = c.title ? base::normalize(*c.title) : to.title;
  to.party = c.party ? base::normalize(*c.party) : to.party;
  to.persons = c.persons ? c.persons : to.persons;
  to.layout = c.layout.value_or(to.layout);
  to.is_public = c.is_public.value_or(to.is_public);
}

/// A booking where it goes to, and what cannot be used meanwhile.
struct placed {
  booking_row booking;
  std::vector<room_id> sharing;
  bool has_moved{false};
  bool has_other_party{false};
};

/// Those that follow become a series of their own, and the former ends.
void split_series(people::registry const& r,
                  store::writer& tx,
                  people::caller const& by,
                  setting const& s,
                  booking_row const& first,
                  shift const& how,
                  bool const changes_room,
                  std::vector<placed>& moved) {
  auto former = *find_series(tx, *first.series);
  auto next = former;
  next.key = {r.ids.next(by.now)};
  next.room = changes_room ? s.room.key : former.room;
  next.created_at = by.now;
  auto const wall = base::wall_time_of(first.at.from, s.zone);
  next.from_wall = base::text_of(wall + how.by);
  next.minutes =
      static_cast<int>(how.length_s.value_or(length_s(first.at)) / 60);
  // On other days than the rule says there is no rule any more.
  auto const stays_on_days =
      std::chrono::floor<std::chrono::days>(wall) ==
      std::chrono::floor<std::chrono::days>(wall + how.by);
  next.rule = stays_on_days ? former.rule : "";
  insert_series(tx, next);
  if (!former.rule.empty()) {
    former.rule = rule_until(former.rule, wall - std::chrono::seconds{1});
    update_series(tx, former);
  }
  for (auto& m : moved) {
    m.booking.series = next.key;
  }
}

/// Whether who comes at a moment comes for that time.
bool is_arrival(time_span const& at, base::instant const when) {
  return when.unix_s >= at.from.unix_s - base::kHour && when < at.until;
}

/// Who is there and stays longer has come; for another day nobody has. Whom
/// staff puts into what runs is there.
void note_presence(booking_row& b,
                   bool const is_put_by_staff,
                   base::instant const now) {
  if (b.came_at && !is_arrival(b.at, *b.came_at)) {
    b.came_at.reset();
  }
  auto const is_running = b.kind == booking_kind::booking &&
                          b.state == booking_state::booked &&
                          b.at.from <= now && now < b.at.until;
  if (is_put_by_staff && is_running && !b.came_at) {
    b.came_at = now;
  }
}

/// None may be in the way of another of them; who stays where they were does
/// not have to be looked at again.
void ensure_apart(std::vector<placed> const& all) {
  for (auto a = all.begin(); a != all.end(); ++a) {
    for (auto b = std::next(a); b != all.end(); ++b) {
      if ((a->has_moved || b->has_moved) &&
          overlap(a->booking.held, b->booking.held) &&
          std::ranges::find(a->sharing, b->booking.room) != a->sharing.end()) {
        refuse({b->booking.at, taken_why::booked, {}});
      }
    }
  }
}

/// All or none: each at its new time, none of which may be another's. One that
/// had been given a room of its own keeps it, unless it is the one.
std::vector<placed> move_all(people::registry const& r,
                             store::writer& tx,
                             people::caller const& by,
                             setting const& s,
                             booking_row const& the_one,
                             shift const& how,
                             std::vector<booking_row> const& all) {
  auto keys = key_set{};
  for (auto const& b : all) {
    keys.insert(b.key);
  }
  auto out = std::vector<placed>{};
  for (auto b : all) {
    auto const before = b;
    auto const here =
        b.room == the_one.room ? s : setting_of(r, tx, by, b.room);
    b.at = how.of(b, b.key == the_one.key, s.zone);
    b.room = here.room.key;
    b.held = held_for(here.room, b.at);
    auto const has_moved = b.at != before.at || b.room != before.room;
    auto const is_put = b.at.from != before.at.from || b.room != before.room;
    note_presence(b, is_put && here.is_staff, by.now);
    if (has_moved) {
      if (auto const why = obstacle(tx, here, b.at, keys, by.now)) {
        refuse(*why);
      }
      if (!here.is_staff) {
        ensure_for_resident(here, b, by.now);
        b.state = first_state(here);
      }
    }
    if (b.at != before.at && (b.key != the_one.key || all.size() > 1)) {
      b.of_wall = base::text_of(base::wall_time_of(b.at.from, s.zone));
    }
    out.push_back({std::move(b), here.sharing, has_moved});
  }
  ensure_apart(out);
  return out;
}

/// All are saved before quotas are asked for: the others of a series count
/// where they go to, and no longer where they were.
booked save_all(store::writer& tx,
                setting const& s,
                booking_change const& what,
                std::vector<placed>& moved) {
  auto out = booked{};
  for (auto& m : moved) {
    auto const was_for = m.booking.party;
    take_words(what, m.booking);
    m.has_other_party = m.booking.party != was_for;
    update_booking(tx, m.booking);
    out.bookings.push_back(*find_booking(tx, m.booking.key));
  }
  for (auto const& m : moved) {
    if (!s.is_staff && m.has_moved) {
      ensure_within_quotas(tx, s, m.booking);
    } else if (!s.is_staff && m.has_other_party) {
      ensure_group_has_time(tx, s, m.booking);
    }
  }
  return out;
}

/// How bookings end by themselves: which, as what, recorded and told how.
struct ending {
  std::vector<booking_row> (*late)(store::reader&, base::instant, int){};
  booking_state as{};
  std::string_view action{};
  std::string_view topic{};
};

std::size_t end_all(people::registry const& r,
                    base::instant const now,
                    ending const& how) {
  constexpr auto kAtOnce = 50;
  auto const found =
      r.db.read([&](store::reader& db) { return how.late(db, now, kAtOnce); });
  if (found.empty()) {
    return 0;
  }
  return r.db.write([&](store::writer& tx) {
    auto server = people::caller{};
    server.areas = r.areas.load();
    server.now = now;
    auto const late = how.late(tx, now, kAtOnce);
    for (auto b : late) {
      // A room is closed when nothing is booked for later: what nobody answered
      // may be of before.
      auto const s = setting_of_any(r, tx, server, b.room);
      b.state = how.as;
      update_booking(tx, b);
      record(r, tx, server, how.action, s, b);
      if (b.at.until.unix_s > now.unix_s - base::kDay) {
        tell_owner(r, tx, server, how.topic, s, b);
      }  // else no news: the server was off for long
    }
    return late.size();
  });
}

}  // namespace

booked update_booking(people::registry const& r,
                      people::caller const& by,
                      booking_id const which,
                      std::int64_t const revision,
                      booking_scope const scope,
                      booking_change const& what) {
  auto const room = r.db.read(
      [&](store::reader& db) { return open_booking(db, which).room; });
  return alone_in_venue(r, room, [&](store::writer& tx) {
    auto const [b, from] = changeable(r, tx, by, which);
    ensure_no_session(b);
    ensure_to_come(b, by.now);
    ensure(b.revision == revision, fault::changed, "venues.changed_meanwhile",
           "The booking was changed since.");
    auto const s = what.room ? setting_of(r, tx, by, *what.room) : from;
    ensure(s.venue.key == from.venue.key, fault::not_found,
           "venues.no_such_room", "The venue has no such room.");
    if (b.kind == booking_kind::booking) {
      ensure_seats(s, what.persons ? what.persons : b.persons);
    }
    auto const how = shift_of(b, what, s.zone);
    auto const meant = in_scope(tx, b, scope, by.now);
    auto moved = move_all(r, tx, by, s, b, how, meant);
    if (b.series && scope != booking_scope::single) {
      split_series(r, tx, by, s, meant.front(), how, what.room.has_value(),
                   moved);
    }
    auto out = save_all(tx, s, what, moved);
    auto const& first = out.bookings.front();
    record(r, tx, by, "booking.changed", s, first);
    if (first.at != b.at || first.room != b.room) {
      tell_owner(r, tx, by, "room_moved", s, first);
    }
    return out;
  });
}

booking_row get_booking(people::registry const& r,
                        people::caller const& by,
                        booking_id const which) {
  return r.db.read(
      [&](store::reader& db) { return changeable(r, db, by, which).booking; });
}

booked cancel_booking(people::registry const& r,
                      people::caller const& by,
                      booking_id const which,
                      booking_scope const scope,
                      std::string const& reason) {
  return r.db.write([&](store::writer& tx) {
    auto const [b, s] = changeable(r, tx, by, which);
    ensure_no_session(b);
    ensure_to_come(b, by.now);
    auto out = booked{};
    for (auto one : in_scope(tx, b, scope, by.now)) {
      one.state = booking_state::cancelled;
      one.reason = base::normalize(reason);
      update_booking(tx, one);
      out.bookings.push_back(*find_booking(tx, one.key));
    }
    record_cancelled(r, tx, by, s, b);
    tell_owner(r, tx, by, "room_cancelled", s, out.bookings.front());
    return out;
  });
}

booking_row decide_booking(people::registry const& r,
                           people::caller const& by,
                           booking_id const which,
                           bool const agreed,
                           std::string const& reason) {
  return r.db.write([&](store::writer& tx) {
    auto const b = open_booking(tx, which);
    auto const s = setting_of(r, tx, by, b.room);
    by.allow(spot_of(s.venue));
    ensure(b.state == booking_state::asked, fault::conflict, "venues.not_asked",
           "The booking does not wait for an answer.");
    ensure(!agreed || b.at.from > by.now, fault::conflict, "venues.is_over",
           "What has begun can no longer be agreed to.");
    auto const why = base::normalize(reason);
    ensure(agreed || !why.empty(), fault::invalid, "venues.reason_needed",
           "No is said with a reason.");
    auto all = b.series ? bookings_of(tx, *b.series, {}) : std::vector{b};
    for (auto& one : all) {
      auto const is_late = agreed && one.at.from <= by.now;
      if (one.state == booking_state::asked && !is_late) {
        one.state = agreed ? booking_state::booked : booking_state::declined;
        one.reason = why;
        update_booking(tx, one);
      }
    }
    auto out = *find_booking(tx, which);
    record(r, tx, by, agreed ? "booking.agreed" : "booking.declined", s, out);
    tell_owner(r, tx, by, agreed ? "room_booked" : "room_declined", s, out);
    return out;
  });
}

booking_row check_in_booking(people::registry const& r,
                             people::caller const& by,
                             booking_id const which) {
  return r.db.write([&](store::writer& tx) {
    auto const [b, s] = changeable(r, tx, by, which);
    if (b.came_at) {
      return b;
    }
    ensure(b.state == booking_state::booked && is_arrival(b.at, by.now),
           fault::conflict, "venues.not_now",
           "From an hour before the beginning until the end.");
    auto came = b;
    came.came_at = by.now;
    update_booking(tx, came);
    record(r, tx, by, "booking.arrived", s, came);
    return *find_booking(tx, which);
  });
}

std::size_t release_unused(people::registry const& r, base::instant const now) {
  return end_all(r, now,
                 {nobody_came, booking_state::released, "booking.released",
                  "room_released"});
}

std::size_t decline_unanswered(people::registry const& r,
                               base::instant const now) {
  return end_all(r, now,
                 {unanswered, booking_state::declined, "booking.declined",
                  "room_unanswered"});
}

std::size_t tend_bookings(people::registry const& r, base::instant const now) {
  auto const released = release_unused(r, now);
  return released + decline_unanswered(r, now);
}

}  // namespace linli::venues
