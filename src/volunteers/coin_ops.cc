#include "volunteers/coin_ops.h"

#include <algorithm>
#include <chrono>
#include <fmt/format.h>

#include "base/error.h"
#include "base/text.h"
#include "people/asked_how.h"
#include "people/audit.h"
#include "people/notice_ops.h"
#include "people/person_rules.h"
#include "people/person_store.h"
#include "venues/booking_ops.h"
#include "volunteers/turn_ops.h"

namespace linli::volunteers {

namespace {

// All movements wait for each other: a cap is over many rows.
constexpr auto kBank = std::string_view{"time bank"};

account_standing standing_now(people::registry const& r,
                              store::reader& db,
                              people::person_id const who,
                              base::instant const now) {
  return standing_of(db, who, month_of(now, venues::zone_of(r)));
}

coin_move move_by(people::registry const& r, people::caller const& by) {
  return {.key = {r.ids.next(by.now)}, .made_by = by.person, .at = by.now};
}

void tell_hours(people::registry const& r,
                store::writer& tx,
                people::person_id const who,
                shift_row const& s,
                int const minutes,
                base::instant const now) {
  auto words = words_of(r, s);
  words["minutes"] = people::same_in_all(std::to_string(minutes));
  people::tell(r, tx, who, minutes > 0 ? "hours_confirmed" : "hours_denied",
               words, now);
}

}  // namespace

base::instant month_of(base::instant const at, std::string const& zone) {
  using namespace std::chrono;
  auto const day = year_month_day{floor<days>(base::wall_time_of(at, zone))};
  return base::instant_of(local_days{day.year() / day.month() / 1}, zone);
}

std::vector<people::person_id> family_of(store::reader& db,
                                         people::person_id const who,
                                         base::instant const now) {
  auto out = db.all(
      "SELECT other.person FROM household_member mine JOIN household_member "
      "other ON other.household = mine.household JOIN person p ON p.id = "
      "other.person WHERE mine.person = $1 AND mine.until IS NULL AND "
      "other.until IS NULL AND other.person <> $2 AND p.state = 0",
      [](people::person_id const key) { return key; }, who, who);
  auto const add = [&](people::representation_row const& x,
                       people::person_id const other) {
    if (x.kind != people::representation_kind::staff) {
      out.push_back(other);
    }
  };
  for (auto const& x : people::representatives_of(db, who, now)) {
    add(x, x.agent);
  }
  for (auto const& x : people::represented_by(db, who, now)) {
    add(x, x.person);
  }
  std::ranges::sort(out);
  out.erase(std::unique(out.begin(), out.end()), out.end());
  return out;
}

void credit(people::registry const& r,
            store::writer& tx,
            people::caller const& by,
            turn_row const& t,
            shift_row const& s,
            int const minutes) {
  auto turn = t;
  turn.minutes = minutes;
  turn.state = minutes > 0 ? turn_state::came : turn_state::missed;
  turn.is_offered = false;
  save_turn(tx, turn);
  auto const before = credited_for(tx, t.key);
  auto const to = standing_now(r, tx, t.person, by.now);
  auto move = move_by(r, by);
  move.turn = t.key;
  move.what = s.title;
  auto const p = people::find_person(tx, t.person);
  auto const is_here = p && p->state == people::person_state::here;
  if (minutes > before && is_here) {
    move.kind = coin_move_kind::earned;
    move.to = t.person;
    move.minutes = creditable(rules_of(tx), to, minutes - before);
  } else if (minutes < before) {
    ensure(to.balance >= before - minutes, fault::conflict,
           "volunteers.coins_spent", "There is not enough left to take back.");
    move.kind = coin_move_kind::corrected;
    move.from = t.person;
    move.minutes = before - minutes;
  }
  if (move.minutes > 0) {
    move_coins(tx, move);
  }
  tell_hours(r, tx, t.person, s, minutes, by.now);
}

shift_row confirm_hours(people::registry const& r,
                        people::caller const& by,
                        turn_id const which,
                        int const minutes) {
  return r.db.write_scarce(kBank, [&](store::writer& tx) {
    auto const t = find_held(tx, which);
    by.allow(spot_of(tx, t.shift));
    ensure(t.turn.person != by.person, fault::forbidden, "people.not_allowed",
           "Nobody confirms their own hours.");
    ensure(
        (!t.shift.is_cancelled || t.turn.came_at) && t.shift.at.from <= by.now,
        fault::conflict, "volunteers.not_now", "The shift has not begun.");
    credit(r, tx, by, t.turn, t.shift, minutes);
    people::record(r, tx, by, "turn.confirmed", t.turn.person, t.shift.area,
                   fmt::format("turn {}", which.value));
    return *find_shift(tx, t.shift.key);
  });
}

void give_coins(people::registry const& r,
                people::caller const& by,
                people::person_id const to,
                std::int64_t const minutes,
                std::string const& own_key) {
  r.db.write_scarce(kBank, [&](store::writer& tx) {
    if (was_moved(tx, by.person, own_key)) {
      return;
    }
    auto const me = by.whom();
    auto const family = family_of(tx, me, by.now);
    ensure(std::ranges::find(family, to) != family.end(), fault::conflict,
           "volunteers.not_family", "They are no family of the caller.");
    auto const why = may_give(rules_of(tx), standing_now(r, tx, me, by.now),
                              standing_now(r, tx, to, by.now), minutes);
    ensure(why != gift_refusal::too_few, fault::conflict,
           "volunteers.too_few_coins", "There are not enough coins.");
    ensure(why != gift_refusal::over_cap, fault::conflict,
           "volunteers.over_cap", "That is over a cap of the time bank.");
    auto move = move_by(r, by);
    move.kind = coin_move_kind::given;
    move.from = me;
    move.to = to;
    move.minutes = minutes;
    move.own_key = own_key;
    move_coins(tx, move);
    people::record(r, tx, by, "coins.given", to, {});
    auto const who = people::find_here(tx, me);
    people::tell(r, tx, to, "coins_received",
                 {{"who", people::same_in_all(who.name)},
                  {"minutes", people::same_in_all(std::to_string(minutes))}},
                 by.now);
  });
}

std::int64_t look_at_coins(people::registry const& r,
                           people::caller const& by,
                           people::person_id const who) {
  return r.db.write([&](store::writer& tx) {
    auto const p = people::find_allowed(tx, by, who);
    people::record(r, tx, by, "coins.seen", who, p.area);
    return balance_of(tx, who);
  });
}

void spend_coins(people::registry const& r,
                 people::caller const& by,
                 people::person_id const who,
                 coin_spending const& wish) {
  r.db.write_scarce(kBank, [&](store::writer& tx) {
    auto const p = people::find_allowed(tx, by, who);
    people::ensure_may_ask(p, wish.how, by.now);
    if (was_moved(tx, by.person, wish.own_key)) {
      return;
    }
    ensure(balance_of(tx, who) >= wish.minutes, fault::conflict,
           "volunteers.too_few_coins", "There are not enough coins.");
    auto move = move_by(r, by);
    move.kind = coin_move_kind::spent;
    move.from = who;
    move.minutes = wish.minutes;
    move.what = base::normalize(wish.what);
    move.own_key = wish.own_key;
    move_coins(tx, move);
    people::record(r, tx, by, "coins.spent", who, p.area,
                   people::audit_word(wish.how));
    people::tell(
        r, tx, who, "coins_spent",
        {{"what", people::same_in_all(move.what)},
         {"minutes", people::same_in_all(std::to_string(wish.minutes))},
         {"asked", people::asked_note(tx, by.person, wish.how)}},
        by.now);
  });
}

void set_time_bank_rules(people::registry const& r,
                         people::caller const& by,
                         time_bank_rules const& rules) {
  r.db.write_scarce(kBank, [&](store::writer& tx) {
    put_rules(tx, rules);
    people::record(r, tx, by, "time_bank.changed", std::nullopt, {});
  });
}

}  // namespace linli::volunteers
