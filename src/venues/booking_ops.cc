#include "venues/booking_ops.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <fmt/format.h>
#include <set>

#include "base/error.h"
#include "base/text.h"
#include "base/time_zone.h"
#include "people/audit.h"
#include "people/notice_ops.h"
#include "people/person_store.h"
#include "people/spoken_time.h"
#include "places/places_store.h"
#include "venues/recurrence.h"

namespace linli::venues {

namespace {

using base::kHour;
constexpr auto kDay = 24 * kHour;
constexpr auto kLongestClosure = 400 * kDay;
constexpr auto kSearch = 7 * kDay;  // other times, before and after
constexpr auto kOffered = std::size_t{6};
constexpr auto kStaff = api::bit(api::role::district_officer) |
                        api::bit(api::role::subdistrict_officer) |
                        api::bit(api::role::community_staff) |
                        api::bit(api::role::venue_host);

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

std::vector<std::string> holidays_of(store::reader& db) {
  auto out = std::vector<std::string>{};
  for (auto const& h : places::all_holidays(db)) {
    if (!h.is_workday) {
      out.push_back(h.date);
    }
  }
  return out;
}

setting setting_of(people::registry const& r,
                   store::reader& db,
                   people::caller const& by,
                   room_id const where) {
  auto const room = open_room(db, where);
  auto const venue = open_venue(db, room.venue);
  return {.venue = venue,
          .room = room,
          .sharing = room_tree{rooms_of(db, venue.key)}.sharing(where),
          .point = *places::find_service(db, venue.point),
          .holidays = holidays_of(db),
          .zone = zone_of(r),
          .is_staff = is_staff(by, venue.area)};
}

using key_set = std::set<booking_id>;

std::vector<booking_row> in_the_way(store::reader& db,
                                    setting const& s,
                                    time_span const& held,
                                    key_set const& but) {
  auto out = holding(db, s.sharing, held);
  std::erase_if(out, [&](auto const& b) { return but.contains(b.key); });
  return out;
}

bool is_open(setting const& s, time_span const& at) {
  return is_open_throughout(open_between(s.point.hours, s.holidays, s.zone, at),
                            at);
}

/// Why a time cannot be had, or nothing.
std::optional<taken_time> obstacle(store::reader& db,
                                   setting const& s,
                                   time_span const& at,
                                   key_set const& but,
                                   base::instant const now) {
  if (at.until <= now || (!s.is_staff && at.from < now)) {
    return taken_time{at, taken_why::past, {}};
  }
  auto const others = in_the_way(db, s, held_for(s.room, at), but);
  if (!others.empty()) {
    auto const& b = others.front();
    return taken_time{
        at,
        b.kind == booking_kind::closure ? taken_why::closed : taken_why::booked,
        b.is_public ? b.title : ""};
  }
  if (!s.is_staff && !is_open(s, at)) {
    return taken_time{at, taken_why::not_open, {}};
  }
  return std::nullopt;
}

[[noreturn]] void refuse(taken_time const& t) {
  switch (t.why) {
    case taken_why::past:
      throw base::error{fault::invalid, "venues.in_the_past",
                        "That time is over."};
    case taken_why::not_open:
      throw base::error{fault::conflict, "venues.not_open",
                        "The venue is not open then."};
    case taken_why::booked:
    case taken_why::closed: break;
  }
  throw base::error{fault::conflict, "venues.slot_taken",
                    "The room or a part of it is taken."};
}

void ensure_length(time_span const& at, booking_kind const kind) {
  auto const most = kind == booking_kind::closure ? kLongestClosure : kDay;
  ensure(at.from < at.until && length_s(at) <= most, fault::invalid,
         "venues.bad_time",
         "The end must be after the beginning, soon enough.");
}

/// The times a wish is for.
std::vector<time_span> times_of(booking_wish const& w,
                                std::string const& zone) {
  ensure_length(w.at, w.kind);
  return times_by(w.rule, w.at, zone);
}

void ensure_seats(setting const& s, std::optional<int> const persons) {
  auto most = s.room.seats;
  for (auto const& l : s.room.layouts) {
    most = std::max(most, l.seats);
  }
  ensure(!persons || *persons <= most, fault::conflict,
         "venues.too_many_persons", "The room is too small for that many.");
}

/// What holds for residents beside that the room is free.
void ensure_for_resident(store::reader& db,
                         setting const& s,
                         people::person_id const who,
                         time_span const& at,
                         booking_id const but,
                         base::instant const now) {
  ensure(s.room.who != who_books::staff, fault::forbidden,
         "venues.not_for_residents", "The room is given by staff.");
  ensure(at.from.unix_s <= now.unix_s + s.venue.book_ahead_days * kDay,
         fault::conflict, "venues.too_early",
         "It cannot be booked that far ahead.");
  if (s.venue.quota_minutes) {
    auto const had =
        booked_seconds(db, s.venue.key, who, week_of(at.from, s.zone), but);
    ensure(had + length_s(at) <= std::int64_t{60} * *s.venue.quota_minutes,
           fault::conflict, "venues.over_quota",
           "The time to book in that week is used up.");
  }
}

people::person_id whom_for(store::reader& db,
                           people::caller const& by,
                           setting const& s,
                           booking_wish const& w) {
  if (!w.person || *w.person == by.whom()) {
    return by.whom();
  }
  ensure(s.is_staff, fault::forbidden, "people.not_allowed",
         "Only staff books for others.");
  auto const p = people::find_person(db, *w.person);
  ensure(p && p->state == people::person_state::here, fault::not_found,
         "people.no_such_person", "There is no such person.");
  return *w.person;
}

void record(people::registry const& r,
            store::writer& tx,
            people::caller const& by,
            std::string_view const action,
            setting const& s,
            booking_row const& b) {
  people::record(r, tx, by, action, b.booked_by, s.venue.area,
                 fmt::format("booking {}", b.key.value));
}

people::words words_of(setting const& s, booking_row const& b) {
  auto const name_of = [](localized const& text) {
    auto const& any = places::best(text);
    return people::localized{text.zh.empty() ? any : text.zh,
                             text.en.empty() ? any : text.en,
                             text.zh_hant.empty() ? any : text.zh_hant};
  };
  return {{"venue", name_of(s.point.name)},
          {"room", name_of(s.room.name)},
          {"title", people::same_in_all(b.title)},
          {"reason", people::same_in_all(b.reason.empty() ? "–" : b.reason)},
          {"when", people::spoken(base::wall_time_of(b.at.from, s.zone),
                                  base::wall_time_of(b.at.until, s.zone))}};
}

/// Whoever has the room is told of what others did.
void tell_owner(people::registry const& r,
                store::writer& tx,
                people::caller const& by,
                std::string_view const about,
                setting const& s,
                booking_row const& b) {
  if (b.booked_by != by.person && b.kind == booking_kind::booking) {
    people::tell(r, tx, b.booked_by, about, words_of(s, b), by.now);
  }
}

booking_state first_state(setting const& s) {
  return s.is_staff || s.room.who == who_books::residents
             ? booking_state::booked
             : booking_state::asked;
}

booking_row row_of(booking_wish const& w,
                   setting const& s,
                   people::person_id const who,
                   people::caller const& by) {
  return {.room = s.room.key,
          .kind = w.kind,
          .state = first_state(s),
          .title = base::normalize(w.title),
          .party = base::normalize(w.party),
          .persons = w.persons,
          .layout = w.layout,
          .is_public = w.is_public,
          .booked_by = who,
          .made_by = by.person,
          .created_at = by.now};
}

booked made_before(store::reader& db, booking_row const& first) {
  return {
      first.series ? bookings_of(db, *first.series, {}) : std::vector{first},
      {}};
}

booked insert_all(people::registry const& r,
                  store::writer& tx,
                  people::caller const& by,
                  setting const& s,
                  booking_wish const& w,
                  people::person_id const who) {
  auto out = booked{};
  auto row = row_of(w, s, who, by);
  if (row.title.empty()) {
    throw base::error{fault::invalid,
                      "http.bad_fields",
                      "A field is blank.",
                      {{"title", "is blank"}}};
  }
  auto const times = times_of(w, s.zone);
  if (!w.rule.empty()) {
    auto const series = series_row{
        .key = {r.ids.next(by.now)},
        .room = s.room.key,
        .rule = w.rule,
        .from_wall = base::text_of(base::wall_time_of(w.at.from, s.zone)),
        .minutes = static_cast<int>(length_s(w.at) / 60),
        .created_at = by.now};
    insert_series(tx, series);
    row.series = series.key;
  }
  row.own_key = w.own_key;
  row.outside_uid = w.outside_uid;
  for (auto const& at : times) {
    auto const obstacle_here = obstacle(tx, s, at, {}, by.now);
    if (obstacle_here) {
      if (!w.skip_taken) {
        refuse(*obstacle_here);
      }
      out.left_out.push_back(*obstacle_here);
      continue;
    }
    if (!s.is_staff) {
      ensure_for_resident(tx, s, who, at, {}, by.now);
    }
    row.key = {r.ids.next(by.now)};
    row.of_wall =
        row.series ? base::text_of(base::wall_time_of(at.from, s.zone)) : "";
    row.at = at;
    row.held = held_for(s.room, at);
    insert_booking(tx, row);
    row.own_key.reset();  // the first holds them
    row.outside_uid.reset();
    out.bookings.push_back(row);
  }
  if (out.bookings.empty()) {
    refuse(out.left_out.front());
  }
  return out;
}

std::string venue_lock(venue_id const which) {
  return fmt::format("venue {}", which.value);
}

/// Nothing else is booked in the venue of a room meanwhile.
template <typename Work>
auto alone_in_venue(people::registry const& r,
                    room_id const where,
                    Work const& work) {
  auto const venue =
      r.db.read([&](store::reader& db) { return open_room(db, where).venue; });
  return r.db.write_scarce(venue_lock(venue), work);
}

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
  ensure(may_change(by, b, s.venue.area), fault::not_found,
         "venues.no_such_booking", "There is no such booking of the caller's.");
  return {std::move(b), std::move(s)};
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

/// Those that follow become a series of their own, and the former ends.
void split_series(people::registry const& r,
                  store::writer& tx,
                  people::caller const& by,
                  setting const& s,
                  booking_row const& first,
                  shift const& how,
                  std::vector<booking_row>& moved) {
  auto former = *find_series(tx, *first.series);
  auto next = former;
  next.key = {r.ids.next(by.now)};
  next.room = s.room.key;
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
  for (auto& b : moved) {
    b.series = next.key;
  }
}

/// All or none: each at its new time, none of which may be another's.
std::vector<booking_row> move_all(store::writer& tx,
                                  people::caller const& by,
                                  setting const& s,
                                  booking_row const& the_one,
                                  shift const& how,
                                  std::vector<booking_row> const& all) {
  auto keys = key_set{};
  for (auto const& b : all) {
    keys.insert(b.key);
  }
  auto out = std::vector<booking_row>{};
  for (auto b : all) {
    auto const before = b.at;
    b.at = how.of(b, b.key == the_one.key, s.zone);
    b.room = s.room.key;
    b.held = held_for(s.room, b.at);
    if (b.at != before || b.room != the_one.room) {
      if (auto const why = obstacle(tx, s, b.at, keys, by.now)) {
        refuse(*why);
      }
      for (auto const& o : out) {
        if (overlap(o.held, b.held)) {
          refuse({b.at, taken_why::booked, {}});
        }
      }
      if (!s.is_staff) {
        ensure_for_resident(tx, s, b.booked_by, b.at, b.key, by.now);
        b.state = first_state(s);
      }
    }
    if (b.key != the_one.key || all.size() > 1) {
      b.of_wall = b.at == before
                      ? b.of_wall
                      : base::text_of(base::wall_time_of(b.at.from, s.zone));
    }
    out.push_back(std::move(b));
  }
  return out;
}

/// Other rooms of the venue that are free at every time, with seats enough.
std::vector<room_row> free_rooms(store::reader& db,
                                 setting const& s,
                                 std::vector<time_span> const& times,
                                 booking_wish const& w,
                                 key_set const& but) {
  auto out = std::vector<room_row>{};
  auto const all = rooms_of(db, s.venue.key);
  auto const tree = room_tree{all};
  for (auto const& other : all) {
    auto const is_fit = other.key != s.room.key &&
                        other.seats >= w.persons.value_or(0) &&
                        (s.is_staff || other.who != who_books::staff);
    auto there = s;
    there.room = other;
    there.sharing = tree.sharing(other.key);
    if (is_fit && std::ranges::all_of(times, [&](auto const& at) {
          return in_the_way(db, there, held_for(other, at), but).empty();
        })) {
      out.push_back(other);
    }
  }
  std::ranges::stable_sort(out, {}, &room_row::seats);
  return out;
}

std::vector<time_span> free_times(store::reader& db,
                                  setting const& s,
                                  time_span const& wanted,
                                  key_set const& but,
                                  base::instant const now) {
  auto const window =
      time_span{std::max(now, base::instant{wanted.from.unix_s - kSearch}),
                {wanted.until.unix_s + kSearch}};
  // What others hold, wider by what this booking would hold around itself.
  auto busy = std::vector<time_span>{};
  for (auto const& b : in_the_way(db, s, held_for(s.room, window), but)) {
    auto const wide = held_for(s.room, b.held);
    busy.push_back(
        {{b.held.from.unix_s - (wide.until.unix_s - b.held.until.unix_s)},
         {b.held.until.unix_s + (b.held.from.unix_s - wide.from.unix_s)}});
  }
  auto const open = open_between(s.point.hours, s.holidays, s.zone, window);
  return free_near(wanted, busy, open, kOffered);
}

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

people::localized in_all(localized const& text) {
  auto const& any = places::best(text);
  return {text.zh.empty() ? any : text.zh, text.en.empty() ? any : text.en,
          text.zh_hant.empty() ? any : text.zh_hant};
}

std::string zone_of(people::registry const& r) {
  auto const zone = r.time_zone.load();
  return zone ? *zone : "UTC";
}

bool is_staff(people::caller const& by, std::string const& area) {
  return by.person.value != 0 && !by.needs_second_factor &&
         by.signed_in_by >= api::strength::code && by.has(kStaff, area);
}

bool may_change(people::caller const& by,
                booking_row const& b,
                std::string const& area) {
  return is_staff(by, area) ||
         (b.kind == booking_kind::booking && by.person.value != 0 &&
          b.booked_by == by.whom());
}

booked create_booking(people::registry const& r,
                      people::caller const& by,
                      room_id const where,
                      booking_wish const& what) {
  return alone_in_venue(r, where, [&](store::writer& tx) {
    if (what.own_key) {
      if (auto const made = booking_made_as(tx, by.person, *what.own_key)) {
        return made_before(tx, *made);
      }
    }
    auto const s = setting_of(r, tx, by, where);
    ensure(what.kind != booking_kind::session &&
               (what.kind == booking_kind::booking || s.is_staff),
           fault::forbidden, "people.not_allowed", "Only staff closes rooms.");
    auto const who = whom_for(tx, by, s, what);
    if (what.kind == booking_kind::booking) {
      ensure_seats(s, what.persons);
    }
    auto out = insert_all(r, tx, by, s, what, who);
    auto const& first = out.bookings.front();
    record(r, tx, by,
           first.kind == booking_kind::closure ? "room.blocked" : "room.booked",
           s, first);
    tell_owner(r, tx, by, "room_booked", s, first);
    return out;
  });
}

outlook try_booking(people::registry const& r,
                    people::caller const& by,
                    room_id const where,
                    booking_wish const& what,
                    std::optional<booking_id> const but) {
  return r.db.read([&](store::reader& db) {
    auto const s = setting_of(r, db, by, where);
    auto const times = times_of(what, s.zone);
    auto const without = but ? key_set{*but} : key_set{};
    auto out = outlook{};
    out.times = times.size();
    out.needs_approval = first_state(s) == booking_state::asked;
    for (auto const& at : times) {
      if (auto const why = obstacle(db, s, at, without, by.now)) {
        out.taken.push_back(*why);
      }
    }
    if (!out.taken.empty()) {
      out.other_rooms = free_rooms(db, s, times, what, without);
      out.other_times =
          free_times(db, s, out.taken.front().at, without, by.now);
    }
    return out;
  });
}

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
    auto moved = move_all(tx, by, s, b, how, meant);
    if (b.series && scope != booking_scope::single) {
      split_series(r, tx, by, s, meant.front(), how, moved);
    }
    auto out = booked{};
    for (auto& m : moved) {
      take_words(what, m);
      update_booking(tx, m);
      out.bookings.push_back(*find_booking(tx, m.key));
    }
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
    ensure_to_come(b, by.now);
    auto out = booked{};
    for (auto one : in_scope(tx, b, scope, by.now)) {
      one.state = booking_state::cancelled;
      one.reason = base::normalize(reason);
      update_booking(tx, one);
      out.bookings.push_back(*find_booking(tx, one.key));
    }
    record(r, tx, by, "booking.cancelled", s, b);
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
    by.allow(s.venue.area);
    ensure(b.state == booking_state::asked, fault::conflict, "venues.not_asked",
           "The booking does not wait for an answer.");
    auto const why = base::normalize(reason);
    ensure(agreed || !why.empty(), fault::invalid, "venues.reason_needed",
           "No is said with a reason.");
    auto all = b.series ? bookings_of(tx, *b.series, {}) : std::vector{b};
    for (auto& one : all) {
      if (one.state == booking_state::asked) {
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
    ensure(b.state == booking_state::booked &&
               by.now.unix_s >= b.at.from.unix_s - kHour && by.now < b.at.until,
           fault::conflict, "venues.not_now",
           "From an hour before the beginning until the end.");
    auto came = b;
    came.came_at = by.now;
    update_booking(tx, came);
    record(r, tx, by, "booking.arrived", s, came);
    return *find_booking(tx, which);
  });
}

booking_row book_session(people::registry const& r,
                         people::caller const& by,
                         room_id const where,
                         time_span const& at,
                         std::string const& title) {
  return alone_in_venue(r, where, [&](store::writer& tx) {
    auto const s = setting_of(r, tx, by, where);
    ensure_length(at, booking_kind::session);
    if (auto const why = obstacle(tx, s, at, {}, by.now)) {
      refuse(*why);
    }
    auto row = booking_row{.key = {r.ids.next(by.now)},
                           .room = where,
                           .kind = booking_kind::session,
                           .state = booking_state::booked,
                           .title = title,
                           .is_public = true,
                           .booked_by = by.person,
                           .made_by = by.person,
                           .at = at,
                           .held = held_for(s.room, at),
                           .created_at = by.now};
    insert_booking(tx, row);
    return row;
  });
}

void free_session(store::writer& tx, booking_id const which) {
  auto b = *find_booking(tx, which);
  b.state = booking_state::cancelled;
  update_booking(tx, b);
}

people::keeper booking_keeper() {
  return {.rows = {{"booking", "booked_by"}, {"booking", "made_by", true}},
          .kept = kept_bookings,
          .forget = [](people::registry const&, store::writer& tx,
                       people::person_id const who, base::instant const now) {
            forget_bookings(tx, who, now);
            drop_calendar_address(tx, who);
          }};
}

std::size_t release_unused(people::registry const& r, base::instant const now) {
  constexpr auto kAtOnce = 50;
  auto const found = r.db.read(
      [&](store::reader& db) { return nobody_came(db, now, kAtOnce); });
  if (found.empty()) {
    return 0;
  }
  return r.db.write([&](store::writer& tx) {
    auto server = people::caller{};
    server.areas = r.areas.load();
    server.now = now;
    auto const late = nobody_came(tx, now, kAtOnce);
    for (auto b : late) {
      auto const s = setting_of(r, tx, server, b.room);
      b.state = booking_state::released;
      update_booking(tx, b);
      record(r, tx, server, "booking.released", s, b);
      tell_owner(r, tx, server, "room_released", s, b);
    }
    return late.size();
  });
}

}  // namespace linli::venues
