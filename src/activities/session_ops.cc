#include "activities/session_ops.h"

#include <fmt/format.h>

#include "activities/activity_steps.h"
#include "activities/lot_ops.h"
#include "activities/signup_ops.h"
#include "base/error.h"
#include "base/text.h"
#include "people/notice_ops.h"
#include "people/staff_near.h"
#include "venues/booking_ops.h"
#include "venues/recurrence.h"

namespace linli::activities {

namespace {

constexpr auto kMinute = std::int64_t{60};
constexpr auto kLongest = std::int64_t{24} * 3600;

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

base::instant before(base::instant const at, int const minutes) {
  return {at.unix_s - minutes * kMinute};
}

reserved kept_of(kept_wish const& w, base::instant const starts_at) {
  return {w.places, w.places == 0 ? base::instant{}
                                  : before(starts_at, w.until_before_minutes)};
}

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
  out.opens_at =
      w.opens_before_minutes ? before(at.from, *w.opens_before_minutes) : now;
  out.closes_at = before(at.from, w.closes_before_minutes);
  out.decide_at = before(at.from, w.decide_before_minutes);
  out.draw_at = w.way == way_of_giving::lot
                    ? before(at.from, w.draw_before_minutes)
                    : base::instant{};
  for (auto i = std::size_t{0}; i != kKinds; ++i) {
    out.kept.at(i) = kept_of(w.kept.at(i), at.from);
  }
  return out;
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
                              places::best(a.title))
      .key;
}

void tell_all(people::registry const& r,
              store::writer& tx,
              session_row const& s,
              activity_row const& a,
              std::string_view const about,
              people::caller const& by,
              people::words const& more) {
  auto words = words_of(r, tx, s, a);
  for (auto const& w : more) {
    words.insert(w);
  }
  for (auto const& u : signups_of(tx, s.key)) {
    if (is_live(u.as.state)) {
      people::tell(r, tx, u.person, about, words, by.now);
    }
  }
}

/// Staff counts on what is planned: who runs it does not call it off silently.
void tell_staff(people::registry const& r,
                store::writer& tx,
                session_row const& s,
                activity_row const& a,
                people::caller const& by) {
  auto words = words_of(r, tx, s, a);
  words["reason"] = people::same_in_all(s.reason);
  for (auto const who :
       people::staff_near(tx, *r.areas.load(), a.area, by.now)) {
    people::tell(r, tx, who, "session_cancelled", words, by.now);
  }
}

struct planned_session {
  session_row session;
  activity_row activity;
};

planned_session to_come(store::reader& db,
                        people::caller const& by,
                        session_id const which) {
  auto s = find_session(db, which);
  ensure(s.has_value(), fault::not_found, "activities.no_such_session",
         "There is no such session.");
  auto a = needed_activity(db, s->activity);
  by.allow(spot_of(db, *s, a), runner_of(a));
  ensure(!s->terms.is_cancelled && s->terms.ends_at > by.now, fault::conflict,
         "activities.session_over", "The session is over or cancelled.");
  return {*std::move(s), std::move(a)};
}

bool has_signups(tally const& t) {
  return total(held(t)) + total_waiting(t) + t.asked > 0;
}

void apply_times(session_change const& c,
                 session_terms& t,
                 base::instant const now) {
  auto const length = t.ends_at.unix_s - t.starts_at.unix_s;
  if (c.from) {
    t = moved_to(t, *c.from, now);
  }
  t.ends_at = c.until.value_or(base::instant{t.starts_at.unix_s + length});
  if (c.opens_before_minutes) {
    auto const at = before(t.starts_at, *c.opens_before_minutes);
    ensure(t.opens_at > now || at <= now, fault::conflict,
           "activities.already_open", "Signing up has begun.");
    t.opens_at = at;
  }
  if (c.closes_before_minutes) {
    t.closes_at = before(t.starts_at, *c.closes_before_minutes);
  }
  if (c.decide_before_minutes) {
    t.decide_at = before(t.starts_at, *c.decide_before_minutes);
  }
}

void apply_numbers(session_change const& c, session_terms& t) {
  t.places = c.places.value_or(t.places);
  t.minimum = c.minimum.value_or(t.minimum);
  t.group_max = c.group_max.value_or(t.group_max);
  if (c.offer_minutes) {
    t.offer_lasts = seconds{*c.offer_minutes * kMinute};
  }
  if (c.most_waiting) {
    t.most_waiting = *c.most_waiting < 0 ? std::nullopt : c.most_waiting;
  }
  for (auto i = std::size_t{0}; i != kKinds; ++i) {
    if (auto const& k = c.kept.at(i)) {
      t.kept.at(i) = kept_of(*k, t.starts_at);
    }
  }
}

/// A lot is committed to before anybody asks; whoever asked did not hurry, and
/// whoever came first counts on it.
void apply_way(people::registry const& r,
               session_change const& c,
               session_row& s,
               base::instant const now) {
  auto& t = s.terms;
  auto const way = c.way.value_or(t.way);
  auto const is_other = way != t.way;
  auto const draw_at =
      before(t.starts_at, c.draw_before_minutes.value_or(kDrawBeforeMinutes));
  auto const is_redrawn = way == way_of_giving::lot && draw_at != t.draw_at &&
                          (is_other || c.draw_before_minutes);
  ensure(!t.is_drawn || (!is_other && !is_redrawn), fault::conflict,
         "activities.already_drawn", "The lot was drawn.");
  ensure(!is_other || !has_signups(s.tally), fault::conflict,
         "activities.has_signups", "Somebody has signed up.");
  t.way = way;
  if (is_redrawn) {
    ensure(draw_at > now, fault::invalid, "activities.bad_time",
           "A lot is drawn later than now.");
    t.draw_at = draw_at;
  }
  if (!is_other) {
    return;
  }
  if (way == way_of_giving::lot) {
    commit_to_seed(r, s);
  } else {
    t.draw_at = {};
    s.commitment.clear();
    s.sealed_seed.clear();
  }
}

void apply(people::registry const& r,
           session_change const& c,
           session_row& s,
           base::instant const now) {
  auto const was = s.terms;
  apply_times(c, s.terms, now);
  apply_numbers(c, s.terms);
  apply_way(r, c, s, now);
  if (c.room) {
    s.room = c.room->value == 0 ? std::nullopt : c.room;
  }
  s.place = c.place ? base::normalize(*c.place) : s.place;
  auto const is_to_know_anew =
      s.few == few_state::told && s.terms.decide_at != was.decide_at;
  if (s.terms.minimum != was.minimum || is_to_know_anew) {
    s.few = few_state::open;
  }
}

people::occasion occasion_of(session_row const& s) {
  return {.session = s.key.value,
          .from = s.terms.starts_at,
          .until = s.terms.ends_at};
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
    for (auto const& at : times) {
      ensure(at.from > by.now, fault::invalid, "venues.in_the_past",
             "That time is over.");
      auto s = session_row{.key = {r.ids.next(by.now)},
                           .activity = which,
                           .room = wish.room,
                           .place = base::normalize(wish.place),
                           .terms = terms_of(wish, at, by.now),
                           .created_at = by.now};
      ensure_sound(s.terms);
      by.allow(spot_of(tx, s, a));
      s.booking = book(r, tx, by, a, s);
      if (wish.way == way_of_giving::lot) {
        commit_to_seed(r, s);
      }
      s.look_at = due(s, by.now);
      insert_session(tx, s);
    }
    record(r, tx, by, "activity.timed", a);
    return view_of(tx, a);
  });
}

session_row update_session(people::registry const& r,
                           people::caller const& by,
                           session_id const which,
                           std::int64_t const revision,
                           session_change const& what) {
  return r.db.write_scarce(lock_of(which), [&](store::writer& tx) {
    auto [s, a] = to_come(tx, by, which);
    ensure(s.revision == revision, fault::changed,
           "activities.changed_meanwhile", "The session was changed since.");
    auto const was = s;
    apply(r, what, s, by.now);
    ensure_sound(s.terms);
    by.allow(spot_of(tx, s, a));
    auto const is_elsewhere = s.terms.starts_at != was.terms.starts_at ||
                              s.terms.ends_at != was.terms.ends_at ||
                              s.room != was.room || s.place != was.place;
    if (is_elsewhere) {
      if (was.booking) {
        venues::free_session(tx, *was.booking);
      }
      s.booking = book(r, tx, by, a, s);
    }
    update_session(tx, s);
    settle(r, tx, s, by.now);
    record(r, tx, by, "session.changed", a);
    if (is_elsewhere) {
      tell_all(r, tx, s, a, "session_moved", by, {});
    }
    for (auto const& f : r.followers) {
      f.moved(r, tx, by, occasion_of(was), occasion_of(s));
    }
    return *find_session(tx, which);
  });
}

session_row cancel_session(people::registry const& r,
                           people::caller const& by,
                           session_id const which,
                           std::string const& reason) {
  return r.db.write_scarce(lock_of(which), [&](store::writer& tx) {
    auto [s, a] = to_come(tx, by, which);
    s.terms.is_cancelled = true;
    s.reason = base::normalize(reason);
    if (s.booking) {
      venues::free_session(tx, *s.booking);
    }
    update_session(tx, s);
    s.look_at.reset();
    save_tally(tx, s);
    record(r, tx, by, "session.cancelled", a);
    tell_all(r, tx, s, a, "session_cancelled", by,
             {{"reason", people::same_in_all(s.reason)}});
    if (!by.may(spot_of(tx, s, a))) {
      tell_staff(r, tx, s, a, by);
    }
    for (auto const& f : r.followers) {
      f.called_off(r, tx, by, occasion_of(s), s.reason);
    }
    return *find_session(tx, which);
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
      tell_all(r, tx, s, a, "session_goes_ahead", by, {});
    }
    return *find_session(tx, which);
  });
}

}  // namespace linli::activities
