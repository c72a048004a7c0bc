#include "venues/venue_ops.h"

#include <algorithm>
#include <fmt/format.h>
#include <limits>

#include "base/error.h"
#include "base/text.h"
#include "people/audit.h"
#include "people/person_ops.h"
#include "places/places_ops.h"
#include "places/places_store.h"
#include "venues/booking_ops.h"
#include "venues/booking_store.h"

namespace linli::venues {

namespace {

constexpr auto kCategory = std::string_view{"living_room"};

base::error blank(std::string const& field) {
  return {fault::invalid,
          "http.bad_fields",
          "A field is blank.",
          {{field, "is blank"}}};
}

localized normalized(localized const& text) {
  return {base::normalize(text.zh), base::normalize(text.en),
          base::normalize(text.zh_hant)};
}

localized named(localized const& text) {
  auto out = normalized(text);
  if (places::best(out).empty()) {
    throw blank("name");
  }
  return out;
}

template <typename T>
void take(std::optional<T> const& from, T& to) {
  if (from) {
    to = *from;
  }
}

template <typename T>
void take(std::optional<T> const& from, std::optional<T>& to) {
  if (from) {
    to = from;
  }
}

/// Zero takes the limit away.
void take_limit(std::optional<int> const from, std::optional<int>& to) {
  if (from) {
    to = *from == 0 ? std::nullopt : from;
  }
}

void apply(people::caller const& by, venue_change const& what, venue_row& to) {
  if (what.area) {
    ensure(by.areas->has(*what.area), fault::invalid, "people.no_such_area",
           "There is no area of that code.");
    to.area = *what.area;
  }
  to.about = what.about ? normalized(*what.about) : to.about;
  to.way_in = what.way_in ? normalized(*what.way_in) : to.way_in;
  to.phone = what.phone ? base::normalize(*what.phone) : to.phone;
  take(what.steps, to.steps);
  take(what.has_lift, to.has_lift);
  take(what.has_accessible_toilet, to.has_accessible_toilet);
  take(what.book_ahead_days, to.book_ahead_days);
  take_limit(what.quota_minutes, to.quota_minutes);
  take_limit(what.group_quota_minutes, to.group_quota_minutes);
  take_limit(what.release_after_minutes, to.release_after_minutes);
}

void apply(venue_change const& what, places::service_point& to) {
  to.name = what.name ? named(*what.name) : to.name;
  to.address = what.address ? base::normalize(*what.address) : to.address;
  take(what.at, to.at);
  take(what.category, to.category);
  take(what.hours, to.hours);
  take(what.access, to.access);
}

/// The larger room must be one of the same venue.
void apply(store::reader& db, room_change const& what, room_row& to) {
  if (what.within) {
    if (what.within->value == 0) {
      to.within = std::nullopt;
    } else {
      auto const whole = open_room(db, *what.within);
      ensure(
          whole.venue == to.venue &&
              room_tree{rooms_of(db, to.venue)}.may_lie_in(to.key, whole.key),
          fault::invalid, "venues.within_itself",
          "A room cannot be a part of itself or of another venue's.");
      to.within = whole.key;
    }
  }
  to.name = what.name ? named(*what.name) : to.name;
  to.rules = what.rules ? normalized(*what.rules) : to.rules;
  take(what.seats, to.seats);
  take(what.area_m2, to.area_m2);
  take(what.layouts, to.layouts);
  take(what.equipment, to.equipment);
  take(what.who, to.who);
  take(what.buffer_before_minutes, to.buffer_before_minutes);
  take(what.buffer_after_minutes, to.buffer_after_minutes);
  take(what.position, to.position);
}

venue_view view_of(store::reader& db, venue_row const& v) {
  return {v, *places::find_service(db, v.point), rooms_of(db, v.key)};
}

venue_row changeable(store::reader& db,
                     people::caller const& by,
                     venue_id const which) {
  auto v = open_venue(db, which);
  by.allow(spot_of(v));
  return v;
}

/// Where the venue lies is the area's to say, which opened it.
void move(people::caller const& by,
          store::writer& tx,
          venue_row const& v,
          std::string const& was_in) {
  if (v.area != was_in) {
    by.allow(was_in);
    by.allow(v.area);
    people::move_venue_roles(tx, v.key, v.area);
  }
}

void record(people::registry const& r,
            store::writer& tx,
            people::caller const& by,
            std::string_view const action,
            venue_row const& v,
            std::string const& what) {
  people::record(r, tx, by, action, std::nullopt, v.area, what);
}

std::string text_of(venue_row const& v) {
  return fmt::format("venue {}", v.key.value);
}

std::string text_of(room_row const& room) {
  return fmt::format("room {}", room.key.value);
}

time_span from_now_on(base::instant const now) {
  return {now, {std::numeric_limits<std::int64_t>::max()}};
}

void ensure_not_booked(store::reader& db,
                       room_id const which,
                       base::instant const now) {
  ensure(holding(db, {which}, from_now_on(now)).empty(), fault::conflict,
         "venues.still_booked", "Something is booked there for later.");
}

/// What became a part of another room must not be used while that one is, nor
/// must its own parts.
void ensure_apart(store::reader& db,
                  room_row const& room,
                  base::instant const now) {
  auto const tree = room_tree{rooms_of(db, room.venue)};
  auto parts = std::vector<room_id>{};
  auto wholes = std::vector<room_id>{};
  for (auto const other : tree.sharing(room.key)) {
    auto const is_whole = tree.may_lie_in(room.key, other);
    (is_whole ? wholes : parts).push_back(other);
  }
  for (auto const& b : holding(db, parts, from_now_on(now))) {
    ensure(holding(db, wholes, b.held).empty(), fault::conflict,
           "venues.slot_taken", "Both rooms are booked at one time.");
  }
}

/// What everybody may see there beside what is booked.
void ensure_nothing_planned(people::registry const& r,
                            store::reader& db,
                            venue_id const which,
                            base::instant const now) {
  for (auto const& p : r.planners) {
    ensure(!p.of_venue || p.of_venue(db, which, now).empty(), fault::conflict,
           "venues.still_booked", "Something takes place there later.");
  }
}

}  // namespace

people::spot spot_of(venue_row const& v) {
  return {.area = v.area, .venue = v.key};
}

void allow_to_put(store::reader& db,
                  people::caller const& by,
                  people::spot const& where) {
  by.allow(where);
  ensure(by.may(where.area) || find_venue(db, *where.venue)->area == where.area,
         fault::forbidden, "people.not_allowed",
         "The venue does not lie in that area.");
}

std::optional<people::venue_place> venue_place_of(store::reader& db,
                                                  venue_id const which) {
  auto const v = find_venue(db, which);
  if (!v || v->closed_at) {
    return std::nullopt;
  }
  return people::venue_place{
      .area = v->area,
      .name = in_all(places::find_service(db, v->point)->name)};
}

venue_row open_venue(store::reader& db, venue_id const which) {
  auto found = find_venue(db, which);
  ensure(found && !found->closed_at, fault::not_found, "venues.no_such_venue",
         "There is no such venue.");
  return *std::move(found);
}

room_row open_room(store::reader& db, room_id const which) {
  auto found = find_room(db, which);
  ensure(found && !found->closed_at, fault::not_found, "venues.no_such_room",
         "There is no such room.");
  return *std::move(found);
}

void allow_use(people::caller const& by,
               std::string const& of,
               std::string const& used_in) {
  ensure(by.may(of) || by.areas->lies_in(used_in, of), fault::forbidden,
         "people.not_allowed", "What is used belongs to another area.");
}

std::vector<venue_view> list_venues(people::registry const& r) {
  auto out = r.db.read([](store::reader& db) {
    auto all = std::vector<venue_view>{};
    for (auto const& v : all_venues(db)) {
      all.push_back(view_of(db, v));
    }
    return all;
  });
  std::ranges::sort(out, {}, [](venue_view const& v) {
    return std::pair{places::best(v.point.name), v.row.key};
  });
  return out;
}

venue_view get_venue(people::registry const& r, venue_id const which) {
  return r.db.read(
      [&](store::reader& db) { return view_of(db, open_venue(db, which)); });
}

venue_view create_venue(
    people::registry const& r,
    people::caller const& by,
    venue_change const& what,
    std::optional<places::service_point_id> const instead_of,
    bool const is_demo) {
  auto v = venue_row{.is_demo = is_demo, .created_at = by.now};
  apply(by, what, v);
  by.allow(v.area);
  auto p = places::service_point{};
  p.category = kCategory;
  apply(what, p);
  return r.db.write([&](store::writer& tx) {
    v.key = {r.ids.next(by.now)};
    p.source_ref = fmt::format("venue/{}", v.key.value);
    if (instead_of) {
      if (auto const other = find_venue_at(tx, *instead_of)) {
        by.allow(other->area);
      }
      places::give_way(tx, *instead_of);
    }
    v.point = places::put_own_service(tx, p);
    insert_venue(tx, v);
    record(r, tx, by, "venue.opened", v, text_of(v));
    return view_of(tx, v);
  });
}

venue_view update_venue(people::registry const& r,
                        people::caller const& by,
                        venue_id const which,
                        std::int64_t const revision,
                        venue_change const& what) {
  return r.db.write([&](store::writer& tx) {
    auto v = changeable(tx, by, which);
    ensure(v.revision == revision, fault::changed, "venues.changed_meanwhile",
           "The venue was changed since.");
    auto const was_in = v.area;
    apply(by, what, v);
    move(by, tx, v, was_in);
    update_venue(tx, v);
    auto p = *places::find_service(tx, v.point);
    apply(what, p);
    places::put_own_service(tx, p);
    record(r, tx, by, "venue.changed", v, text_of(v));
    return view_of(tx, open_venue(tx, which));
  });
}

void close_venue(people::registry const& r,
                 people::caller const& by,
                 venue_id const which) {
  r.db.write([&](store::writer& tx) {
    auto v = changeable(tx, by, which);
    by.allow(v.area);
    for (auto const& room : rooms_of(tx, which)) {
      ensure_not_booked(tx, room.key, by.now);
    }
    ensure_nothing_planned(r, tx, which, by.now);
    people::end_venue_roles(r, tx, by, which);
    v.closed_at = by.now;
    update_venue(tx, v);
    places::end_own_service(tx, v.point);
    record(r, tx, by, "venue.closed", v, text_of(v));
  });
}

venue_view add_room(people::registry const& r,
                    people::caller const& by,
                    venue_id const where,
                    room_change const& what) {
  return r.db.write([&](store::writer& tx) {
    auto const v = changeable(tx, by, where);
    auto room = room_row{.key = {r.ids.next(by.now)}, .venue = where};
    apply(tx, what, room);
    insert_room(tx, room);
    record(r, tx, by, "room.added", v, text_of(room));
    return view_of(tx, v);
  });
}

venue_view update_room(people::registry const& r,
                       people::caller const& by,
                       room_id const which,
                       std::int64_t const revision,
                       room_change const& what) {
  return r.db.write([&](store::writer& tx) {
    auto room = open_room(tx, which);
    auto const v = changeable(tx, by, room.venue);
    ensure(room.revision == revision, fault::changed,
           "venues.changed_meanwhile", "The room was changed since.");
    auto const before = room.within;
    apply(tx, what, room);
    update_room(tx, room);
    if (room.within != before) {
      ensure_apart(tx, room, by.now);
    }
    record(r, tx, by, "room.changed", v, text_of(room));
    return view_of(tx, v);
  });
}

venue_view close_room(people::registry const& r,
                      people::caller const& by,
                      room_id const which) {
  return r.db.write([&](store::writer& tx) {
    auto room = open_room(tx, which);
    auto const v = changeable(tx, by, room.venue);
    auto const others = rooms_of(tx, v.key);
    ensure(std::ranges::find(others, std::optional{which}, &room_row::within) ==
               others.end(),
           fault::conflict, "venues.still_booked", "The room has parts.");
    ensure_not_booked(tx, which, by.now);
    room.closed_at = by.now;
    update_room(tx, room);
    record(r, tx, by, "room.closed", v, text_of(room));
    return view_of(tx, v);
  });
}

}  // namespace linli::venues
