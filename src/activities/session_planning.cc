#include "activities/session_planning.h"

#include <algorithm>

#include "activities/activity_steps.h"
#include "activities/session_steps.h"
#include "base/error.h"

namespace linli::activities {

namespace {

constexpr auto kLongest = base::kDay;

venues::session_title title_of(activity_row const& a,
                               session_row const& s,
                               base::instant const now) {
  return {places::best(a.title), is_public(a.state, s.terms, now)};
}

bool is_elsewhere(store::reader& db,
                  session_row const& s,
                  venues::venue_id const than) {
  auto const room = s.room ? venues::find_room(db, *s.room) : std::nullopt;
  return room ? room->venue != than : !s.place.empty();
}

}  // namespace

base::instant minutes_before(base::instant const at,
                             std::int64_t const minutes) {
  return {at.unix_s - minutes * 60};
}

reserved kept_of(kept_wish const& w, base::instant const starts_at) {
  return {w.places, w.places == 0
                        ? base::instant{}
                        : minutes_before(starts_at, w.until_before_minutes)};
}

void ensure_sound(session_terms const& t) {
  auto const length = t.ends_at.unix_s - t.starts_at.unix_s;
  ensure(length > 0 && length <= kLongest && t.opens_at <= t.closes_at &&
             (t.way == way_of_giving::first_come ||
              (t.draw_at > t.opens_at && t.draw_at <= t.closes_at)),
         fault::invalid, "activities.bad_time", "The times do not fit.");
  auto kept = 0;
  for (auto const& k : t.kept) {
    kept += k.places;
  }
  ensure(kept <= t.places, fault::invalid, "activities.too_many_kept",
         "More places are kept than there are.");
}

std::optional<venues::booking_id> book(people::registry const& r,
                                       store::reader& db,
                                       people::caller const& by,
                                       activity_row const& a,
                                       session_row const& s) {
  if (!s.room) {
    return std::nullopt;
  }
  auto const room = venues::open_room(db, *s.room);
  venues::allow_use(by, venues::open_venue(db, room.venue).area, a.area);
  return venues::book_session(r, by, *s.room,
                              {s.terms.starts_at, s.terms.ends_at},
                              title_of(a, s, by.now))
      .key;
}

void take_venue(people::registry const& r,
                store::writer& tx,
                people::caller const& by,
                activity_row const& a,
                venues::room_id const room) {
  if (a.venue || !by.may(spot_of(a))) {
    return;
  }
  auto is = a;
  is.venue = venues::open_room(tx, room).venue;
  if (std::ranges::any_of(
          standing_sessions(tx, a.key, by.now),
          [&](auto const& s) { return is_elsewhere(tx, s, *is.venue); })) {
    return;
  }
  venues::allow_to_put(tx, by, spot_of(is));
  update_activity(tx, is);
  move_rest(r, tx, by, a, is);
  record(r, tx, by, "activity.changed", is);
}

void name_rooms(store::writer& tx,
                activity_row const& a,
                base::instant const now) {
  for (auto const& s : standing_sessions(tx, a.key, {})) {
    if (s.booking) {
      venues::name_session(tx, *s.booking, title_of(a, s, now));
    }
  }
}

planned_session to_come(store::reader& db,
                        people::caller const& by,
                        session_id const which) {
  auto s = needed_session(db, which);
  auto a = needed_activity(db, s.activity);
  by.allow(spot_of(db, s, a), runner_of(a));
  ensure(!s.terms.is_cancelled && s.terms.ends_at > by.now, fault::conflict,
         "activities.session_over", "The session is over or cancelled.");
  return {std::move(s), std::move(a)};
}

}  // namespace linli::activities
