#include "activities/session_ops.h"

#include <algorithm>

#include "activities/activity_steps.h"
#include "activities/lot_ops.h"
#include "activities/session_notices.h"
#include "activities/session_planning.h"
#include "activities/session_steps.h"
#include "base/error.h"
#include "base/text.h"
#include "venues/recurrence.h"

namespace linli::activities {

namespace {

constexpr auto kGoesAhead = topics{"session_goes_ahead", {}};

session_terms terms_of(sessions_wish const& w,
                       venues::time_span const& at,
                       base::instant const now) {
  auto out = session_terms{.places = w.places,
                           .minimum = w.minimum,
                           .group_max = w.group_max,
                           .most_waiting = w.most_waiting,
                           .way = w.way,
                           .starts_at = at.from,
                           .ends_at = at.until,
                           .offer_lasts = seconds{w.offer_minutes * 60}};
  out.opens_at = w.opens_before_minutes
                     ? minutes_before(at.from, *w.opens_before_minutes)
                     : now;
  out.closes_at = minutes_before(at.from, w.closes_before_minutes);
  out.decide_at = minutes_before(at.from, w.decide_before_minutes);
  out.draw_at = w.way == way_of_giving::lot
                    ? minutes_before(at.from, w.draw_before_minutes)
                    : base::instant{};
  for (auto i = std::size_t{0}; i != kKinds; ++i) {
    out.kept.at(i) = kept_of(w.kept.at(i), at.from);
  }
  return out;
}

/// Sessions made at one time are a course: those of another set, of which the
/// clock may tell the same second, are made later than any before.
base::instant time_of_set(store::reader& db,
                          activity_id const which,
                          std::optional<session_id> const joins,
                          base::instant const now) {
  if (joins) {
    auto const s = needed_session(db, *joins);
    ensure(s.activity == which, fault::not_found, "activities.no_such_session",
           "The session is of another activity.");
    return s.created_at;
  }
  auto const last = latest_set(db, which);
  return last ? std::max(now, {last->unix_s + 1}) : now;
}

void add_session(people::registry const& r,
                 store::writer& tx,
                 people::caller const& by,
                 activity_row const& a,
                 sessions_wish const& wish,
                 venues::time_span const& at,
                 base::instant const made_at) {
  ensure(at.from > by.now, fault::invalid, "venues.in_the_past",
         "That time is over.");
  auto s = session_row{.key = {r.ids.next(by.now)},
                       .activity = a.key,
                       .room = wish.room,
                       .place = base::normalize(wish.place),
                       .terms = terms_of(wish, at, by.now),
                       .created_at = made_at};
  ensure_sound(s.terms);
  by.allow(spot_of(tx, s, a));
  s.booking = book(r, tx, by, a, s);
  if (wish.way == way_of_giving::lot) {
    commit_to_seed(r, s);
  }
  s.look_at = due(s, by.now);
  insert_session(tx, s);
}

}  // namespace

activity_view add_sessions(people::registry const& r,
                           people::caller const& by,
                           activity_id const which,
                           sessions_wish const& wish) {
  ensure(wish.at.from < wish.at.until, fault::invalid, "activities.bad_time",
         "The end must be after the beginning.");
  auto const times = venues::times_by(wish.rule, wish.at, venues::zone_of(r));
  return r.db.write([&](store::writer& tx) {
    auto const a = changeable(tx, by, which);
    ensure_state(a.state == activity_state::draft ||
                 a.state == activity_state::published ||
                 a.state == activity_state::over);
    auto const made_at = time_of_set(tx, which, wish.joins, by.now);
    for (auto const& at : times) {
      add_session(r, tx, by, a, wish, at, made_at);
    }
    if (wish.room) {
      take_venue(r, tx, by, a, *wish.room);
    }
    record(r, tx, by, "activity.timed", a);
    return view_of(tx, needed_activity(tx, which), by.now);
  });
}

session_row go_ahead(people::registry const& r,
                     people::caller const& by,
                     session_id const which) {
  return r.db.write_scarce(lock_of(which), [&](store::writer& tx) {
    auto [s, a] = to_come(tx, by, which);
    ensure(s.terms.starts_at > by.now, fault::conflict, "activities.started",
           "The session has begun.");
    ensure(s.terms.minimum > 0, fault::conflict, "activities.no_minimum",
           "The session needs no number of people.");
    if (s.few != few_state::goes_ahead) {
      s.few = few_state::goes_ahead;
      save_tally(tx, s);
      record(r, tx, by, "session.goes_ahead", a);
      tell_all(r, tx, {s}, {a, kGoesAhead}, by.now);
    }
    return *find_session(tx, which);
  });
}

}  // namespace linli::activities
