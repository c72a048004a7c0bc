#include "volunteers/shift_ops.h"

#include <algorithm>
#include <fmt/format.h>

#include "activities/activity_store.h"
#include "activities/signup_ops.h"
#include "base/error.h"
#include "base/text.h"
#include "people/asked_how.h"
#include "people/audit.h"
#include "people/notice_ops.h"
#include "people/person_store.h"
#include "people/spoken_time.h"
#include "venues/booking_ops.h"
#include "venues/recurrence.h"
#include "venues/venue_ops.h"
#include "volunteers/coin_ops.h"

namespace linli::volunteers {

namespace {

using base::kDay;
constexpr auto kLateS =
    2 * kDay;  // given back so shortly before, staff is told

void ensure_times(venues::time_span const& at) {
  auto const length = at.until.unix_s - at.from.unix_s;
  ensure(length > 0 && length <= kDay, fault::invalid, "volunteers.bad_time",
         "A shift ends after it begins, and a day later at most.");
}

shift_row needed_shift(store::reader& db, shift_id const which) {
  auto found = find_shift(db, which);
  ensure(found.has_value(), fault::not_found, "volunteers.no_such_shift",
         "There is no such shift.");
  return *std::move(found);
}

void ensure_to_come(shift_row const& s, base::instant const end) {
  ensure(!s.is_cancelled && end < s.at.until, fault::conflict,
         "volunteers.shift_over", "The shift is over or cancelled.");
}

std::string area_of(store::reader& db, activities::session_id const which) {
  auto const s = activities::find_session(db, which);
  ensure(s.has_value(), fault::not_found, "activities.no_such_session",
         "There is no such session.");
  return activities::find_activity(db, s->activity)->area;
}

/// As it is said, else that of the venue or the session, which have to be the
/// caller's to use.
std::string area_for(store::reader& db,
                     people::caller const& by,
                     shifts_wish const& w) {
  auto out = w.area;
  auto used = std::vector<std::string>{};
  if (w.venue) {
    used.push_back(venues::open_venue(db, *w.venue).area);
  }
  if (w.session) {
    used.push_back(area_of(db, *w.session));
  }
  if (out.empty() && !used.empty()) {
    out = used.front();
  }
  for (auto const& of : used) {
    venues::allow_use(by, of, out);
  }
  return out;
}

std::optional<venues::venue_id> venue_of(store::reader& db,
                                         session_id const which) {
  auto const s = activities::find_session(db, which);
  return s ? activities::spot_of(db, *s,
                                 *activities::find_activity(db, s->activity))
                 .venue
           : std::nullopt;
}

void allow_to_make(store::reader& db,
                   people::caller const& by,
                   people::spot const& where,
                   shifts_wish const& w) {
  venues::allow_to_put(db, by, where);
  if (w.session && !by.may(where.area)) {
    by.allow({.area = where.area, .venue = venue_of(db, *w.session)});
  }
}

people::person_id whom_for(store::reader& db,
                           people::caller const& by,
                           shift_row const& s,
                           turn_wish const& wish) {
  auto const who = wish.person.value_or(by.whom());
  if (who == by.whom()) {
    return who;
  }
  ensure(venues::is_staff(by, spot_of(db, s)), fault::forbidden,
         "people.not_allowed", "Only staff puts down others.");
  return people::find_asking(db, who, wish.how, by.now).key;
}

turn_row new_turn(people::registry const& r,
                  people::caller const& by,
                  shift_row const& s,
                  people::person_id const who,
                  turn_wish const& wish) {
  return {.key = {r.ids.next(by.now)},
          .shift = s.key,
          .person = who,
          .made_by = by.person,
          .asked = who == by.whom() ? std::nullopt : wish.how,
          .created_at = by.now};
}

/// What somebody else did for them they are told, and how they had asked is
/// recorded.
void tell_done_for(people::registry const& r,
                   store::writer& tx,
                   people::caller const& by,
                   std::string_view const action,
                   std::string_view const about,
                   held_turn const& t,
                   std::optional<people::asked_how> const how) {
  if (t.turn.person == by.person) {
    return;
  }
  people::record(
      r, tx, by, action, t.turn.person, t.shift.area,
      fmt::format("shift {}{}", t.shift.key.value, people::audit_note(how)));
  auto words = words_of(r, t.shift);
  words["asked"] = people::asked_note(tx, by.person, how);
  people::tell(r, tx, t.turn.person, about, words, by.now);
}

/// Throws why somebody cannot have a turn now.
void ensure_may_take(people::registry const& r,
                     store::reader& db,
                     shift_row const& s,
                     people::person_id const who,
                     bool const anyway) {
  auto const v = find_volunteer(db, who);
  ensure(v && v->state == volunteer_state::accepted, fault::conflict,
         "volunteers.not_a_volunteer", "They are no volunteer.");
  auto const against = clashes_for(r, db, s, who);
  auto const has_hard = std::ranges::any_of(against, is_hard, &clash::kind);
  ensure(!has_hard, fault::conflict, "volunteers.clash",
         "They have something else at that time.");
  ensure(anyway || against.empty(), fault::conflict, "volunteers.soft_clash",
         "Something should be thought over.");
}

template <typename Work>
shift_row alone_with(people::registry const& r,
                     turn_id const which,
                     Work const& work) {
  auto const shift = r.db.read([&](store::reader& db) {
    auto const t = find_turn(db, which);
    ensure(t.has_value(), fault::not_found, "volunteers.no_such_turn",
           "There is no such turn.");
    return t->shift;
  });
  return r.db.write_scarce(lock_of(shift), work);
}

/// How much of the shift somebody was there for who goes now.
int minutes_there(held_turn const& t, base::instant const now) {
  auto const from = std::max(*t.turn.came_at, t.shift.at.from);
  auto const until = std::min(now, t.shift.at.until);
  return static_cast<int>(
      std::max<std::int64_t>(0, until.unix_s - from.unix_s) / 60);
}

/// Who planned a shift is told when somebody leaves it shortly before.
void tell_planner(people::registry const& r,
                  store::writer& tx,
                  held_turn const& t,
                  people::caller const& by) {
  if (t.shift.at.from.unix_s - by.now.unix_s > kLateS ||
      t.shift.made_by == by.person) {
    return;
  }
  auto words = words_of(r, t.shift);
  auto const who = people::find_person(tx, t.turn.person);
  words["who"] = people::same_in_all(who ? who->name : "");
  people::tell(r, tx, t.shift.made_by, "turn_given_back", words, by.now);
}

}  // namespace

people::spot spot_of(store::reader& db, shift_row const& s) {
  return {.area = s.area,
          .venue = s.venue || !s.session ? s.venue : venue_of(db, *s.session)};
}

std::string lock_of(shift_id const which) {
  return fmt::format("shift {}", which.value);
}

people::words words_of(people::registry const& r, shift_row const& s) {
  auto const zone = venues::zone_of(r);
  return {{"title", people::same_in_all(s.title)},
          {"when", people::spoken(base::wall_time_of(s.at.from, zone),
                                  base::wall_time_of(s.at.until, zone))}};
}

void tell_all(people::registry const& r,
              store::writer& tx,
              shift_row const& s,
              std::string_view const about,
              base::instant const now,
              people::words const& more) {
  auto words = words_of(r, s);
  words.insert(more.begin(), more.end());
  for (auto const& t : turns_of(tx, s.key)) {
    if (t.state == turn_state::taken) {
      people::tell(r, tx, t.person, about, words, now);
    }
  }
}

void record(people::registry const& r,
            store::writer& tx,
            people::caller const& by,
            std::string_view const action,
            shift_row const& s,
            std::optional<people::person_id> const subject) {
  people::record(r, tx, by, action, subject, s.area,
                 fmt::format("shift {}", s.key.value));
}

held_turn find_held(store::reader& db, turn_id const which) {
  auto const t = find_turn(db, which);
  ensure(t && t->state != turn_state::given_back, fault::not_found,
         "volunteers.no_such_turn", "There is no such turn.");
  return {*t, needed_shift(db, t->shift)};
}

held_turn needed_turn(store::reader& db,
                      people::caller const& by,
                      turn_id const which) {
  auto t = find_held(db, which);
  ensure(
      t.turn.person == by.whom() || venues::is_staff(by, spot_of(db, t.shift)),
      fault::not_found, "volunteers.no_such_turn",
      "The caller has no such turn.");
  return t;
}

void release(store::writer& tx, held_turn& t) {
  t.turn.state = turn_state::given_back;
  t.turn.is_offered = false;
  save_turn(tx, t.turn);
  --t.shift.taken;
  save_taken(tx, t.shift);
}

std::vector<shift_row> create_shifts(people::registry const& r,
                                     people::caller const& by,
                                     shifts_wish const& wish) {
  ensure_times(wish.at);
  return r.db.write([&](store::writer& tx) {
    auto const area = area_for(tx, by, wish);
    ensure(by.areas->has(area), fault::invalid, "people.no_such_area",
           "There is no area of that code.");
    auto const row =
        shift_row{.area = area, .venue = wish.venue, .session = wish.session};
    allow_to_make(tx, by, spot_of(tx, row), wish);
    if (wish.own_key) {
      auto before = shifts_made(tx, by.person, *wish.own_key);
      if (!before.empty()) {
        return before;
      }
    }
    auto out = std::vector<shift_row>{};
    for (auto const& at :
         venues::times_by(wish.rule, wish.at, venues::zone_of(r))) {
      out.push_back({.key = {r.ids.next(by.now)},
                     .area = area,
                     .venue = wish.venue,
                     .session = wish.session,
                     .title = base::normalize(wish.title),
                     .about = base::normalize(wish.about),
                     .at = at,
                     .places = wish.places,
                     .skills = wish.skills,
                     .made_by = by.person,
                     .own_key = wish.own_key,
                     .is_demo = wish.is_demo,
                     .created_at = by.now});
      insert_shift(tx, out.back());
    }
    record(r, tx, by, "shift.made", out.front());
    return out;
  });
}

shift_row update_shift(people::registry const& r,
                       people::caller const& by,
                       shift_id const which,
                       std::int64_t const revision,
                       shift_change const& what) {
  return r.db.write_scarce(lock_of(which), [&](store::writer& tx) {
    auto s = needed_shift(tx, which);
    by.allow(spot_of(tx, s));
    ensure(s.revision == revision, fault::changed,
           "volunteers.changed_meanwhile", "Somebody changed it meanwhile.");
    ensure_to_come(s, by.now);
    auto const before = s.at;
    s.title = what.title ? base::normalize(*what.title) : s.title;
    s.about = what.about ? base::normalize(*what.about) : s.about;
    s.at = {what.from.value_or(s.at.from), what.until.value_or(s.at.until)};
    s.places = what.places.value_or(s.places);
    s.skills = what.skills.value_or(s.skills);
    ensure_times(s.at);
    update_shift(tx, s);
    record(r, tx, by, "shift.changed", s);
    if (s.at.from != before.from || s.at.until != before.until) {
      tell_all(r, tx, s, "shift_moved", by.now);
    }
    return needed_shift(tx, which);
  });
}

shift_row cancel_shift(people::registry const& r,
                       people::caller const& by,
                       shift_id const which,
                       std::string const& reason) {
  return r.db.write_scarce(lock_of(which), [&](store::writer& tx) {
    auto s = needed_shift(tx, which);
    by.allow(spot_of(tx, s));
    if (s.is_cancelled) {
      return s;
    }
    ensure_to_come(s, by.now);
    s.is_cancelled = true;
    s.reason = base::normalize(reason);
    update_shift(tx, s);
    record(r, tx, by, "shift.cancelled", s);
    tell_all(r, tx, s, "shift_cancelled", by.now,
             {{"reason", people::same_in_all(s.reason)}});
    return needed_shift(tx, which);
  });
}

std::vector<clash> clashes_for(people::registry const& r,
                               store::reader& db,
                               shift_row const& s,
                               people::person_id const who) {
  auto const v = find_volunteer(db, who);
  if (!v) {
    return {};
  }
  auto const zone = venues::zone_of(r);
  auto const week = week_of(s.at.from, zone);
  auto has = engagements{.places = places_between(db, who, s.at)};
  for (auto const& t :
       turns_between(db, who, {std::min(week.from, s.at.from).unix_s - kDay},
                     {std::max(week.until, s.at.until).unix_s + kDay})) {
    if (t.shift.key != s.key) {
      has.turns.push_back({t.shift.at, t.shift.title});
    }
  }
  return clashes(*v, s, has, zone);
}

shift_row take_turn(people::registry const& r,
                    people::caller const& by,
                    shift_id const which,
                    turn_wish const& wish) {
  return r.db.write_scarce(lock_of(which), [&](store::writer& tx) {
    auto s = needed_shift(tx, which);
    auto const who = whom_for(tx, by, s, wish);
    if (turn_of(tx, which, who)) {
      return s;  // pressed twice
    }
    ensure_to_come(s, by.now);
    ensure(s.taken < s.places, fault::conflict, "volunteers.shift_full",
           "There are enough already.");
    ensure_may_take(r, tx, s, who, wish.anyway);
    auto const turn = new_turn(r, by, s, who, wish);
    insert_turn(tx, turn);
    ++s.taken;
    save_taken(tx, s);
    tell_done_for(r, tx, by, "turn.taken", "turn_put_down", {turn, s},
                  turn.asked);
    return s;
  });
}

shift_row give_back_turn(people::registry const& r,
                         people::caller const& by,
                         turn_id const which,
                         std::optional<people::asked_how> const said) {
  return alone_with(r, which, [&](store::writer& tx) {
    auto const found = find_turn(tx, which);
    if (found->state == turn_state::given_back) {
      return needed_shift(tx, found->shift);
    }
    auto t = needed_turn(tx, by, which);
    auto const how = people::needed_how(tx, by, t.turn.person, said);
    ensure(t.turn.state == turn_state::taken && by.now < t.shift.at.from,
           fault::conflict, "volunteers.shift_over", "The shift has begun.");
    tell_planner(r, tx, t, by);
    release(tx, t);
    tell_done_for(r, tx, by, "turn.given_back", "turn_given_back_for", t, how);
    return t.shift;
  });
}

shift_row offer_turn(people::registry const& r,
                     people::caller const& by,
                     turn_id const which,
                     bool const offered,
                     std::optional<people::asked_how> const said) {
  return alone_with(r, which, [&](store::writer& tx) {
    auto t = needed_turn(tx, by, which);
    auto const how = people::needed_how(tx, by, t.turn.person, said);
    ensure_to_come(t.shift, by.now);
    ensure(t.turn.state == turn_state::taken, fault::conflict,
           "volunteers.shift_over", "The turn is over.");
    if (t.turn.is_offered == offered) {
      return t.shift;  // pressed twice
    }
    t.turn.is_offered = offered;
    save_turn(tx, t.turn);
    tell_done_for(r, tx, by, offered ? "turn.offered" : "turn.kept",
                  offered ? "turn_offered_for" : "turn_kept_for", t, how);
    return t.shift;
  });
}

shift_row take_over_turn(people::registry const& r,
                         people::caller const& by,
                         turn_id const which,
                         turn_wish const& wish) {
  return alone_with(r, which, [&](store::writer& tx) {
    auto const found = *find_turn(tx, which);
    auto t = held_turn{found, needed_shift(tx, found.shift)};
    auto const who = whom_for(tx, by, t.shift, wish);
    if (turn_of(tx, t.shift.key, who)) {
      return t.shift;
    }
    ensure(found.state == turn_state::taken && found.is_offered,
           fault::conflict, "volunteers.not_offered", "It is not offered.");
    ensure_to_come(t.shift, by.now);
    ensure_may_take(r, tx, t.shift, who, wish.anyway);
    release(tx, t);
    auto const turn = new_turn(r, by, t.shift, who, wish);
    insert_turn(tx, turn);
    ++t.shift.taken;
    save_taken(tx, t.shift);
    record(r, tx, by, "turn.taken_over", t.shift, found.person);
    people::tell(r, tx, found.person, "turn_taken_over", words_of(r, t.shift),
                 by.now);
    tell_done_for(r, tx, by, "turn.taken", "turn_put_down", {turn, t.shift},
                  turn.asked);
    return t.shift;
  });
}

shift_row check_in_turn(people::registry const& r,
                        people::caller const& by,
                        turn_id const which,
                        bool const coming) {
  return alone_with(r, which, [&](store::writer& tx) {
    auto t = needed_turn(tx, by, which);
    ensure(!t.shift.is_cancelled && is_check_in_time(t.shift, by.now),
           fault::conflict, "volunteers.not_now", "It is not the time.");
    ensure(coming || t.turn.came_at, fault::conflict,
           "volunteers.not_checked_in", "They have not checked in.");
    auto const is_door = t.turn.person != by.whom() &&
                         venues::is_staff(by, spot_of(tx, t.shift));
    auto const minutes = coming ? 0 : minutes_there(t, by.now);
    if (coming) {
      // Of an arrival noted by oneself the door has seen nothing.
      t.turn.by_door = t.turn.came_at ? t.turn.by_door : is_door;
      t.turn.came_at = t.turn.came_at.value_or(by.now);
      t.turn.state = turn_state::came;
      t.turn.is_offered = false;
    } else if (minutes > 0) {  // before it begins nobody has left it
      t.turn.left_at = by.now;
    }
    save_turn(tx, t.turn);
    if (is_door) {
      record(r, tx, by, coming ? "turn.came" : "turn.left", t.shift,
             t.turn.person);
    }
    // Who came and went before the eyes of the door needs nobody's word.
    if (minutes > 0 && is_door && t.turn.by_door && !t.turn.minutes) {
      credit(r, tx, by, t.turn, t.shift, minutes);
    }
    return t.shift;
  });
}

}  // namespace linli::volunteers
