#include "volunteers/turn_ops.h"

#include <algorithm>
#include <fmt/format.h>

#include "base/error.h"
#include "people/audit.h"
#include "people/notice_ops.h"
#include "people/person_store.h"
#include "venues/booking_ops.h"
#include "volunteers/coin_ops.h"

namespace linli::volunteers {

namespace {

constexpr auto kLateS =
    2 * base::kDay;  // given back so shortly before, staff is told

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

void ensure_volunteer(store::reader& db, people::person_id const who) {
  auto const v = find_volunteer(db, who);
  ensure(v && v->state == volunteer_state::accepted, fault::conflict,
         "volunteers.not_a_volunteer", "They are no volunteer.");
}

/// Throws why somebody cannot have a turn now.
void ensure_may_take(people::registry const& r,
                     store::reader& db,
                     shift_row const& s,
                     people::person_id const who,
                     bool const anyway) {
  ensure_volunteer(db, who);
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

}  // namespace

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

void release(store::writer& tx, held_turn& t) {
  t.turn.state = turn_state::given_back;
  t.turn.is_offered = false;
  save_turn(tx, t.turn);
  --t.shift.taken;
  save_taken(tx, t.shift);
}

std::vector<clash> look_at_clashes(people::registry const& r,
                                   people::caller const& by,
                                   shift_row const& s,
                                   people::person_id const who) {
  return r.db.write([&](store::writer& tx) {
    ensure(venues::is_staff(by, spot_of(tx, s)), fault::forbidden,
           "people.not_allowed", "Only staff looks at others.");
    ensure_volunteer(tx, who);
    record(r, tx, by, "turn.considered", s, who);
    return clashes_for(r, tx, s, who);
  });
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
    // Who was there when it was called off can still go.
    auto const is_on = !t.shift.is_cancelled || (!coming && t.turn.came_at);
    ensure(is_on && is_check_in_time(t.shift, by.now), fault::conflict,
           "volunteers.not_now", "It is not the time.");
    ensure(coming || t.turn.came_at, fault::conflict,
           "volunteers.not_checked_in", "They have not checked in.");
    // Whoever acts for another is not the door of their own turns.
    auto const is_door = t.turn.person != by.whom() &&
                         t.turn.person != by.person &&
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
