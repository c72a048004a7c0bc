#include <algorithm>

#include "activities/activity_steps.h"
#include "activities/course.h"
#include "activities/lot_ops.h"
#include "activities/session_notices.h"
#include "activities/session_planning.h"
#include "base/error.h"
#include "base/text.h"
#include "base/time_zone.h"
#include "people/spoken_time.h"

/// One session or several of a course, changed and called off; and what becomes
/// of them when their activity ends or moves.
namespace linli::activities {

namespace {

constexpr auto kMoved = topics{"session_moved", "course_moved"};
constexpr auto kCancelled = topics{"session_cancelled", "course_cancelled"};

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
    auto const at = minutes_before(t.starts_at, *c.opens_before_minutes);
    ensure(t.opens_at > now || at <= now, fault::conflict,
           "activities.already_open", "Signing up has begun.");
    t.opens_at = at;
  }
  if (c.closes_before_minutes) {
    t.closes_at = minutes_before(t.starts_at, *c.closes_before_minutes);
  }
  if (c.decide_before_minutes) {
    t.decide_at = minutes_before(t.starts_at, *c.decide_before_minutes);
  }
}

void apply_numbers(session_change const& c, session_terms& t) {
  t.places = c.places.value_or(t.places);
  t.minimum = c.minimum.value_or(t.minimum);
  t.group_max = c.group_max.value_or(t.group_max);
  if (c.offer_minutes) {
    t.offer_lasts = seconds{*c.offer_minutes * 60};
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
  auto const draw_at = minutes_before(
      t.starts_at, c.draw_before_minutes.value_or(kDrawBeforeMinutes));
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

/// The session, or what of its course has not begun: the caller may change all
/// of it.
std::vector<session_row> in_scope(store::reader& db,
                                  people::caller const& by,
                                  planned_session const& p,
                                  venues::booking_scope const scope) {
  auto const& s = p.session;
  if (scope == venues::booking_scope::single) {
    return {s};
  }
  ensure(s.terms.starts_at > by.now, fault::conflict, "activities.started",
         "The session has begun.");
  auto out = course_of(db, s, by.now);
  std::erase_if(out, [&](auto const& o) {
    return scope == venues::booking_scope::following &&
           o.terms.starts_at < s.terms.starts_at;
  });
  for (auto const& o : out) {
    by.allow(spot_of(db, o, p.activity), runner_of(p.activity));
  }
  return out;
}

time_span span_of(session_row const& s) {
  return {s.terms.starts_at, s.terms.ends_at};
}

people::occasion occasion_of(store::reader& db,
                             session_row const& s,
                             activity_row const& a) {
  return {.session = s.key.value,
          .from = s.terms.starts_at,
          .until = s.terms.ends_at,
          .where = place_of(db, s, a)};
}

/// Of several, an error says when the one begins that it is about.
template <typename Work>
void naming(session_row const& s, std::string const& zone, Work const& work) {
  try {
    work();
  } catch (base::error const& e) {
    auto const wall = base::wall_time_of(s.terms.starts_at, zone);
    throw base::error{
        e.kind(),
        e.code(),
        e.what(),
        {{"session", base::date_of(wall) + " " + people::clock_text(wall)}}};
  }
}

struct changed_session {
  session_row was;
  session_row is;

  bool is_elsewhere() const {
    return span_of(is) != span_of(was) || is.room != was.room ||
           is.place != was.place;
  }
};

/// One session changes as told; the others of its course alike.
class course_change {
 public:
  course_change(people::registry const& r,
                store::writer& tx,
                people::caller const& by,
                planned_session const& the_one,
                session_change const& what,
                std::vector<session_row> const& all)
      : r_{r},
        tx_{tx},
        by_{by},
        a_{the_one.activity},
        the_one_{the_one.session},
        what_{what},
        zone_{venues::zone_of(r)} {
    for (auto const& s : all) {
      all_.push_back({s, s});
    }
  }

  void run() {
    each([&](changed_session& c) { change(c); });
    // All rooms are given back first: one may move to where another was.
    for (auto const& c : all_) {
      if (c.is_elsewhere() && c.was.booking) {
        venues::free_session(tx_, *c.was.booking);
      }
    }
    each([&](changed_session& c) { save(c); });
    follow();
    tell();
  }

 private:
  template <typename Work>
  void each(Work const& work) {
    for (auto& c : all_) {
      if (all_.size() == 1) {
        work(c);
      } else {
        naming(c.was, zone_, [&] { work(c); });
      }
    }
  }

  void change(changed_session& c) {
    apply(r_, change_of(c.was), c.is, by_.now);
    ensure_sound(c.is.terms);
    ensure(c.is.terms.starts_at > by_.now || all_.size() == 1, fault::invalid,
           "venues.in_the_past", "That time is over.");
    by_.allow(spot_of(tx_, c.is, a_));
  }

  /// What was told of the one, of another of its course.
  session_change change_of(session_row const& s) const {
    auto out = what_;
    if (s.key != the_one_.key && (what_.from || what_.until)) {
      auto const was = span_of(the_one_);
      auto const from = what_.from.value_or(was.from);
      auto const length = was.until.unix_s - was.from.unix_s;
      auto const until =
          what_.until.value_or(base::instant{from.unix_s + length});
      auto const at =
          shift_between(was, {from, until}, zone_).of(span_of(s), zone_);
      out.from = at.from;
      out.until = at.until;
    }
    return out;
  }

  void save(changed_session& c) {
    if (c.is_elsewhere()) {
      c.is.booking = book(r_, tx_, by_, a_, c.is);
    }
    update_session(tx_, c.is);
    settle(r_, tx_, c.is, by_.now);
  }

  void follow() {
    auto moved = std::vector<people::moved_occasion>{};
    for (auto const& c : all_) {
      moved.push_back(
          {occasion_of(tx_, c.was, a_), occasion_of(tx_, c.is, a_)});
    }
    for (auto const& f : r_.followers) {
      f.moved(r_, tx_, by_, moved);
    }
  }

  void tell() {
    auto moved = std::vector<session_row>{};
    for (auto const& c : all_) {
      if (c.is_elsewhere()) {
        moved.push_back(c.is);
      }
    }
    tell_all(r_, tx_, moved, {a_, kMoved}, by_.now);
  }

  people::registry const& r_;
  store::writer& tx_;
  people::caller const& by_;
  activity_row const& a_;
  session_row const& the_one_;
  session_change const& what_;
  std::string zone_;
  std::vector<changed_session> all_;
};

void call_off(store::writer& tx, session_row& s, std::string const& reason) {
  s.terms.is_cancelled = true;
  s.reason = reason;
  if (s.booking) {
    venues::free_session(tx, *s.booking);
  }
  update_session(tx, s);
  s.look_at.reset();
  save_tally(tx, s);
}

/// And whoever leans on them hears of it, once for all.
void call_all_off(people::registry const& r,
                  store::writer& tx,
                  people::caller const& by,
                  activity_row const& a,
                  std::vector<session_row>& all,
                  std::string const& why) {
  auto off = std::vector<people::occasion>{};
  for (auto& one : all) {
    call_off(tx, one, why);
    off.push_back(occasion_of(tx, one, a));
  }
  for (auto const& f : r.followers) {
    f.called_off(r, tx, by, off, why);
  }
}

/// Those the caller may change, all of them.
std::vector<session_row> not_begun(store::reader& db,
                                   people::caller const& by,
                                   activity_row const& a) {
  auto out = standing_sessions(db, a.key, by.now);
  std::erase_if(out,
                [&](auto const& s) { return s.terms.starts_at <= by.now; });
  for (auto const& s : out) {
    by.allow(spot_of(db, s, a), runner_of(a));
  }
  return out;
}

void ensure_no_room_elsewhere(store::reader& db,
                              session_row const& s,
                              activity_row const& a) {
  auto const room = s.room ? venues::find_room(db, *s.room) : std::nullopt;
  ensure(!room || room->venue == a.venue, fault::conflict,
         "activities.has_rooms_elsewhere",
         "A session to come has a room of another venue.");
}

}  // namespace

void call_off_rest(people::registry const& r,
                   store::writer& tx,
                   people::caller const& by,
                   activity_row const& a,
                   std::string const& reason) {
  auto all = not_begun(tx, by, a);
  auto const why = base::normalize(reason);
  ensure(all.empty() || !why.empty(), fault::conflict,
         "activities.has_sessions", "The activity has sessions to come.");
  if (!all.empty()) {
    call_all_off(r, tx, by, a, all, why);
    record(r, tx, by, "session.cancelled", a);
    tell_all(r, tx, all,
             {a, kCancelled, {{"reason", people::same_in_all(why)}}}, by.now);
  }
}

void move_rest(people::registry const& r,
               store::writer& tx,
               people::caller const& by,
               activity_row const& was,
               activity_row const& is) {
  auto moved = not_begun(tx, by, was);
  auto const zone = venues::zone_of(r);
  for (auto const& s : moved) {
    naming(s, zone, [&] { ensure_no_room_elsewhere(tx, s, is); });
  }
  // What has a room was in the new venue all along.
  std::erase_if(moved, [](auto const& s) { return s.room.has_value(); });
  if (moved.empty()) {
    return;
  }
  auto occasions = std::vector<people::moved_occasion>{};
  for (auto const& s : moved) {
    update_session(tx, s);  // of its place calendars learn by the revision
    occasions.push_back({occasion_of(tx, s, was), occasion_of(tx, s, is)});
  }
  for (auto const& f : r.followers) {
    f.moved(r, tx, by, occasions);
  }
  tell_all(r, tx, moved, {is, kMoved}, by.now);
}

void ensure_nobody_goes(store::reader& db,
                        activity_id const which,
                        base::instant const now) {
  ensure(
      std::ranges::none_of(standing_sessions(db, which, now),
                           [](auto const& s) { return has_signups(s.tally); }),
      fault::conflict, "activities.has_signups", "Somebody has signed up.");
}

session_row update_session(people::registry const& r,
                           people::caller const& by,
                           session_id const which,
                           std::int64_t const revision,
                           venues::booking_scope const scope,
                           session_change const& what) {
  // The others of its course have no lock of this transaction's: it is repeated
  // when somebody signed up for one of them meanwhile, which is seldom.
  return r.db.write_scarce(lock_of(which), [&](store::writer& tx) {
    auto const the_one = to_come(tx, by, which);
    ensure(the_one.session.revision == revision, fault::changed,
           "activities.changed_meanwhile", "The session was changed since.");
    course_change{r, tx, by, the_one, what, in_scope(tx, by, the_one, scope)}
        .run();
    if (what.room && what.room->value != 0) {
      take_venue(r, tx, by, the_one.activity, *what.room);
    }
    record(r, tx, by, "session.changed", the_one.activity);
    return *find_session(tx, which);
  });
}

session_row cancel_session(people::registry const& r,
                           people::caller const& by,
                           session_id const which,
                           venues::booking_scope const scope,
                           std::string const& reason) {
  return r.db.write_scarce(lock_of(which), [&](store::writer& tx) {
    auto const the_one = to_come(tx, by, which);
    auto const& [s, a] = the_one;
    auto const why = base::normalize(reason);
    auto all = in_scope(tx, by, the_one, scope);
    call_all_off(r, tx, by, a, all, why);
    record(r, tx, by, "session.cancelled", a);
    auto const told =
        news{a, kCancelled, {{"reason", people::same_in_all(why)}}};
    tell_all(r, tx, all, told, by.now);
    if (!by.may(spot_of(tx, s, a))) {
      tell_staff(r, tx, all, told, by.now);
    }
    return *find_session(tx, which);
  });
}

}  // namespace linli::activities
