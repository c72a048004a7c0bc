#include "venues/booking_steps.h"

#include <algorithm>
#include <fmt/format.h>

#include "base/error.h"
#include "base/time_zone.h"
#include "people/asked_how.h"
#include "people/audit.h"
#include "people/notice_ops.h"
#include "people/spoken_time.h"
#include "places/places_store.h"
#include "venues/place_text.h"

namespace linli::venues {

namespace {

constexpr auto kLongestClosure = 400 * base::kDay;

std::vector<std::string> holidays_of(store::reader& db) {
  auto out = std::vector<std::string>{};
  for (auto& h : places::days_off(db)) {
    out.push_back(std::move(h.date));
  }
  return out;
}

bool is_open(setting const& s, time_span const& at) {
  return is_open_throughout(open_between(s.point.hours, s.holidays, s.zone, at),
                            at);
}

/// Whether a booking fits into a quota beside what there is, which is only
/// asked where there is one.
template <typename Had>
bool is_within(std::optional<int> const quota_minutes,
               booking_row const& b,
               Had const& had) {
  return !quota_minutes ||
         had() + length_s(b.at) <= std::int64_t{60} * *quota_minutes;
}

people::words words_of(setting const& s, booking_row const& b) {
  return {{"where", within(in_all(s.point.name), in_all(s.room.name))},
          {"room", in_all(s.room.name)},
          {"title", people::same_in_all(b.title)},
          {"reason", people::same_in_all(b.reason.empty() ? "–" : b.reason)},
          {"when", people::spoken(base::wall_time_of(b.at.from, s.zone),
                                  base::wall_time_of(b.at.until, s.zone))}};
}

setting setting_in(people::registry const& r,
                   store::reader& db,
                   people::caller const& by,
                   venue_row const& venue,
                   room_row const& room) {
  return {.venue = venue,
          .room = room,
          .sharing = room_tree{rooms_of(db, venue.key)}.sharing(room.key),
          .point = *places::find_service(db, venue.point),
          .holidays = holidays_of(db),
          .zone = zone_of(r),
          .is_staff = is_staff(by, spot_of(venue))};
}

}  // namespace

setting setting_of(people::registry const& r,
                   store::reader& db,
                   people::caller const& by,
                   room_id const where) {
  auto const room = open_room(db, where);
  return setting_in(r, db, by, open_venue(db, room.venue), room);
}

setting setting_of_any(people::registry const& r,
                       store::reader& db,
                       people::caller const& by,
                       room_id const where) {
  auto const room = *find_room(db, where);
  return setting_in(r, db, by, *find_venue(db, room.venue), room);
}

std::vector<booking_row> in_the_way(store::reader& db,
                                    setting const& s,
                                    time_span const& held,
                                    key_set const& but) {
  auto out = holding(db, s.sharing, held);
  std::erase_if(out, [&](auto const& b) { return but.contains(b.key); });
  return out;
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

void refuse(taken_time const& t) {
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
  auto const most =
      kind == booking_kind::closure ? kLongestClosure : base::kDay;
  ensure(at.from < at.until && length_s(at) <= most, fault::invalid,
         "venues.bad_time",
         "The end must be after the beginning, soon enough.");
}

void ensure_seats(setting const& s, std::optional<int> const persons) {
  auto most = s.room.seats;
  for (auto const& l : s.room.layouts) {
    most = std::max(most, l.seats);
  }
  ensure(!persons || *persons <= most, fault::conflict,
         "venues.too_many_persons", "The room is too small for that many.");
}

base::instant last_beginning(setting const& s, base::instant const now) {
  return {now.unix_s + s.venue.book_ahead_days * base::kDay};
}

void ensure_for_resident(setting const& s,
                         booking_row const& b,
                         base::instant const now) {
  ensure(s.room.who != who_books::staff, fault::forbidden,
         "venues.not_for_residents", "The room is given by staff.");
  ensure(b.at.from <= last_beginning(s, now), fault::conflict,
         "venues.too_early", "It cannot be booked that far ahead.");
}

void ensure_within_quotas(store::reader& db,
                          setting const& s,
                          booking_row const& b) {
  ensure(is_within(s.venue.quota_minutes, b,
                   [&] {
                     return booked_seconds(db, s.venue.key, b.booked_by,
                                           week_of(b.at.from, s.zone), b.key);
                   }),
         fault::conflict, "venues.over_quota",
         "The time to book in that week is used up.");
  ensure_group_has_time(db, s, b);
}

void ensure_group_has_time(store::reader& db,
                           setting const& s,
                           booking_row const& b) {
  ensure(b.party.empty() || is_within(s.venue.group_quota_minutes, b,
                                      [&] {
                                        return group_seconds(
                                            db, s.venue.key, b.party,
                                            week_of(b.at.from, s.zone), b.key);
                                      }),
         fault::conflict, "venues.over_group_quota",
         "The group's time in that week is used up.");
}

booking_state first_state(setting const& s) {
  return s.is_staff || s.room.who == who_books::residents
             ? booking_state::booked
             : booking_state::asked;
}

void record(people::registry const& r,
            store::writer& tx,
            people::caller const& by,
            std::string_view const action,
            setting const& s,
            booking_row const& b,
            std::optional<people::asked_how> const asked) {
  people::record(r, tx, by, action, b.booked_by, s.venue.area,
                 fmt::format("booking {}{}{}", b.key.value, asked ? "," : "",
                             asked ? people::audit_word(*asked) : ""));
}

/// Whoever has the room is told of what others did.
void tell_owner(people::registry const& r,
                store::writer& tx,
                people::caller const& by,
                std::string_view const about,
                setting const& s,
                booking_row const& b,
                people::words const& more) {
  if (b.booked_by != by.person && b.kind == booking_kind::booking) {
    auto words = words_of(s, b);
    words.insert(more.begin(), more.end());
    words.try_emplace("asked");  // of who asked themselves
    people::tell(r, tx, b.booked_by, about, words, by.now);
  }
}

std::string venue_lock(venue_id const which) {
  return fmt::format("venue {}", which.value);
}

}  // namespace linli::venues
