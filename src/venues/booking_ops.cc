#include "venues/booking_ops.h"

#include <algorithm>
#include <fmt/format.h>

#include "base/error.h"
#include "base/text.h"
#include "base/time_zone.h"
#include "people/asked_how.h"
#include "people/person_rules.h"
#include "people/person_store.h"
#include "venues/booking_steps.h"
#include "venues/recurrence.h"

namespace linli::venues {

namespace {

constexpr auto kSearch = 7 * base::kDay;  // other times, before and after
constexpr auto kOffered = std::size_t{6};
constexpr auto kStaff = api::bit(api::role::district_officer) |
                        api::bit(api::role::subdistrict_officer) |
                        api::bit(api::role::community_staff) |
                        api::bit(api::role::venue_host);

/// The times a wish is for.
std::vector<time_span> times_of(booking_wish const& w,
                                std::string const& zone) {
  ensure_length(w.at, w.kind);
  return times_by(w.rule, w.at, zone);
}

/// The same with what each is called.
std::vector<wished_time> wished_times(booking_wish const& w,
                                      std::string const& zone) {
  auto out = w.times;
  if (out.empty()) {
    for (auto const& at : times_of(w, zone)) {
      out.push_back({at, at.from, w.title});
    }
  }
  for (auto const& t : out) {
    ensure_length(t.at, w.kind);
  }
  ensure(out.size() <= kMostTimes, fault::invalid, "venues.too_many_times",
         "The calendar gives too many times.");
  return out;
}

/// Whether it is what the person had before it was cancelled.
bool had_cancelled(store::reader& db, setting const& s, booking_wish const& w) {
  auto const had = find_booking(db, *w.again);
  return had && had->state == booking_state::cancelled &&
         had->booked_by == *w.person && had->room == s.room.key &&
         had->at == w.at;
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
  if (w.again && had_cancelled(db, s, w)) {
    return people::find_here(db, *w.person).key;
  }
  return people::find_asking(db, *w.person, w.how, by.now).key;
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

/// Every time of another calendar's event is known as one; the first by the
/// event's own name.
std::optional<std::string> outside_uid_of(booking_wish const& w,
                                          booking_row const& b,
                                          bool const is_first) {
  if (!w.outside_uid || (is_first && !w.outside_uid->empty())) {
    return w.outside_uid;
  }
  return fmt::format("{}#{}", *w.outside_uid, b.key.value);
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
  auto const times = wished_times(w, s.zone);
  if (!w.rule.empty() || times.size() > 1) {
    auto const& first = times.front().at;
    auto const series = series_row{
        .key = {r.ids.next(by.now)},
        .room = s.room.key,
        .rule = w.rule,
        .from_wall = base::text_of(base::wall_time_of(first.from, s.zone)),
        .minutes = static_cast<int>(length_s(first) / 60),
        .created_at = by.now};
    insert_series(tx, series);
    row.series = series.key;
  }
  row.own_key = w.own_key;
  for (auto const& [at, of, title] : times) {
    auto const obstacle_here = obstacle(tx, s, at, {}, by.now);
    if (obstacle_here) {
      if (!w.skip_taken) {
        refuse(*obstacle_here);
      }
      out.left_out.push_back(*obstacle_here);
      continue;
    }
    row.key = {r.ids.next(by.now)};
    row.at = at;
    row.title = base::normalize(title);
    if (!s.is_staff) {
      ensure_for_resident(s, row, by.now);
      ensure_within_quotas(tx, s, row);
    }
    row.of_wall =
        row.series ? base::text_of(base::wall_time_of(of, s.zone)) : "";
    row.held = held_for(s.room, at);
    row.outside_uid = outside_uid_of(w, row, out.bookings.empty());
    insert_booking(tx, row);
    row.own_key.reset();  // the first holds it
    out.bookings.push_back(row);
  }
  if (out.bookings.empty()) {
    refuse(out.left_out.front());
  }
  return out;
}

/// Other rooms of the venue, with seats enough, that could be had at every
/// time.
std::vector<room_row> free_rooms(store::reader& db,
                                 setting const& s,
                                 std::vector<time_span> const& times,
                                 booking_wish const& w,
                                 key_set const& but,
                                 base::instant const now) {
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
          return !obstacle(db, there, at, but, now) &&
                 (s.is_staff || at.from <= last_beginning(s, now));
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
  auto window =
      time_span{std::max(next_quarter(now), {wanted.from.unix_s - kSearch}),
                {wanted.until.unix_s + kSearch}};
  if (!s.is_staff) {
    auto const last = last_beginning(s, now).unix_s + length_s(wanted);
    window.until = std::min(window.until, base::instant{last});
  }
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

bool is_staff(people::caller const& by, people::spot const& where) {
  return by.person.value != 0 && !by.needs_second_factor &&
         by.signed_in_by >= api::strength::code && by.has(kStaff, where);
}

bool is_staff(people::caller const& by, std::string const& area) {
  return is_staff(by, people::spot{.area = area});
}

bool may_change(people::caller const& by,
                booking_row const& b,
                venue_row const& its) {
  return is_staff(by, spot_of(its)) ||
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
    auto const had = take_back(tx, by, s, what);
    if (had && !had->is_new) {
      return booked{{had->booking}, {}};
    }
    if (!had && what.kind == booking_kind::booking) {
      ensure_seats(s, what.persons);
    }
    auto out =
        had ? booked{{had->booking}, {}} : insert_all(r, tx, by, s, what, who);
    auto const& first = out.bookings.front();
    auto const asked = who == by.whom() ? std::nullopt : what.how;
    record(r, tx, by,
           first.kind == booking_kind::closure ? "room.blocked" : "room.booked",
           s, first, asked);
    tell_owner(r, tx, by, "room_booked", s, first,
               {{"asked", people::asked_note(tx, by.person, asked)}});
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
      out.other_rooms = free_rooms(db, s, times, what, without, by.now);
      out.other_times =
          free_times(db, s, out.taken.front().at, without, by.now);
    }
    return out;
  });
}

booking_row book_session(people::registry const& r,
                         people::caller const& by,
                         room_id const where,
                         time_span const& at,
                         session_title const& title) {
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
                           .title = title.text,
                           .is_public = title.is_public,
                           .booked_by = by.person,
                           .made_by = by.person,
                           .at = at,
                           .held = held_for(s.room, at),
                           .created_at = by.now};
    insert_booking(tx, row);
    return row;
  });
}

void name_session(store::writer& tx,
                  booking_id const which,
                  session_title const& title) {
  auto b = *find_booking(tx, which);
  if (b.title != title.text || b.is_public != title.is_public) {
    b.title = title.text;
    b.is_public = title.is_public;
    update_booking(tx, b);
  }
}

void free_session(store::writer& tx, booking_id const which) {
  auto b = *find_booking(tx, which);
  b.state = booking_state::cancelled;
  update_booking(tx, b);
}

}  // namespace linli::venues
