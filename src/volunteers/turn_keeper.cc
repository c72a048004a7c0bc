#include "volunteers/turn_keeper.h"

#include <array>
#include <fmt/format.h>
#include <tuple>

#include "base/text.h"
#include "people/registry.h"
#include "venues/venue_answers.h"
#include "volunteers/coin_store.h"
#include "volunteers/turn_ops.h"

namespace linli::volunteers {

namespace {

using people::kept_thing;
using people::person_id;

// Lines a merge leaves for its undo; "goes:stays" is one word.
constexpr auto kTurnEnded = std::string_view{"turn_ended"};
constexpr auto kOfferedEnded = std::string_view{"offered_turn_ended"};
constexpr auto kCoinsJoined = std::string_view{"coins_joined"};
constexpr auto kVolunteerCopied = std::string_view{"volunteer_copied"};
constexpr auto kVolunteerRaised = std::string_view{"volunteer_raised"};
constexpr auto kVolunteerFilled = std::string_view{"volunteer_filled"};

constexpr auto kLongAgo = base::instant{0};
constexpr auto kFarAway = base::instant{INT64_MAX / 2};

/// How much a turn is worth when one of two in a shift must end: what counts,
/// then that somebody came, and that the door saw it, then that they will.
auto worth(turn_row const& t) {
  constexpr auto kRank = std::array{
      2,  // taken
      0,  // given_back
      3,  // came
      1   // missed
  };
  return std::tuple{t.minutes.value_or(0),
                    kRank.at(static_cast<std::size_t>(t.state)), t.by_door,
                    !t.is_offered};
}

/// Of two turns in one shift the one worth less is given back.
std::string join_turns(store::writer& tx,
                       person_id const stays,
                       person_id const goes) {
  auto out = std::string{};
  for (auto const key : shifts_of_both(tx, stays, goes)) {
    auto const a = *turn_of(tx, key, stays);
    auto const b = *turn_of(tx, key, goes);
    auto ended = held_turn{worth(b) > worth(a) ? a : b, *find_shift(tx, key)};
    out += fmt::format(
        "{} {} {}\n", ended.turn.is_offered ? kOfferedEnded : kTurnEnded,
        ended.turn.key.value, static_cast<int>(ended.turn.state));
    release(tx, ended);
  }
  return out;
}

std::string join_coins(store::writer& tx,
                       person_id const stays,
                       person_id const goes) {
  if (!has_account(tx, goes)) {
    return {};
  }
  auto const coins = balance_of(tx, goes);
  change_balance(tx, goes, -coins);
  change_balance(tx, stays, coins);  // what moved there comes along: an account
  return coins == 0 ? ""
                    : fmt::format("{} {}:{} {}\n", kCoinsJoined, goes.value,
                                  stays.value, coins);
}

/// With what of an offer may be taken over from the other record, and its
/// number in the lines of the merge.
template <typename Do>
void with_each_part(Do const& work) {
  work(&volunteer_row::skills, 0);
  work(&volunteer_row::when, 1);
  work(&volunteer_row::about, 2);
}

std::string fill_in(volunteer_row& own, volunteer_row const& theirs) {
  auto out = std::string{};
  with_each_part([&](auto const part, int const number) {
    if ((own.*part).empty() && !(theirs.*part).empty()) {
      own.*part = theirs.*part;
      out += fmt::format("{} {}:{} {}\n", kVolunteerFilled, theirs.person.value,
                         own.person.value, number);
    }
  });
  return out;
}

/// Whoever was accepted in either record is accepted.
std::string join_volunteers(store::writer& tx,
                            person_id const stays,
                            person_id const goes) {
  auto const theirs = find_volunteer(tx, goes);
  auto own = find_volunteer(tx, stays);
  if (theirs && !own) {
    auto copy = *theirs;
    copy.person = stays;
    put_volunteer(tx, copy);
    return fmt::format("{} {}:{} 0\n", kVolunteerCopied, goes.value,
                       stays.value);
  }
  if (!theirs || theirs->state != volunteer_state::accepted ||
      own->state == volunteer_state::accepted) {
    return {};
  }
  auto out = fmt::format("{} {}:{} {}\n", kVolunteerRaised, goes.value,
                         stays.value, static_cast<int>(own->state));
  out += fill_in(*own, *theirs);
  own->state = volunteer_state::accepted;
  put_volunteer(tx, *own);
  return out;
}

std::string before_merge(people::registry const&,
                         store::writer& tx,
                         person_id const stays,
                         person_id const goes,
                         base::instant) {
  return join_turns(tx, stays, goes) + join_coins(tx, stays, goes) +
         join_volunteers(tx, stays, goes);
}

/// The coins one brought along go back with it. What was spent of them
/// meanwhile it gave to the other.
void part_coins(people::registry const& r,
                store::writer& tx,
                person_id const stays,
                person_id const goes,
                std::int64_t const coins) {
  auto const spent = std::max<std::int64_t>(0, coins - balance_of(tx, stays));
  change_balance(tx, stays, spent - coins);
  change_balance(tx, goes, coins - spent);
  if (spent > 0) {
    auto const at = moves_of(tx, stays, 0, 1).front().at;
    insert_move(tx, {.key = {r.ids.next(at)},
                     .from = goes,
                     .to = stays,
                     .kind = coin_move_kind::given,
                     .minutes = spent,
                     .made_by = goes,
                     .at = at});
  }
}

/// Unless they have another turn in that shift by now.
void return_turn(store::writer& tx,
                 turn_id const which,
                 turn_state const was,
                 bool const was_offered) {
  auto t = find_turn(tx, which);
  if (!t || t->state != turn_state::given_back ||
      turn_of(tx, t->shift, t->person)) {
    return;
  }
  t->state = was;
  t->is_offered = was_offered;
  save_turn(tx, *t);
  auto s = *find_shift(tx, t->shift);
  ++s.taken;
  save_taken(tx, s);
}

/// What staff or they themselves decided meanwhile stands.
void lower_again(store::writer& tx,
                 person_id const stays,
                 volunteer_state const was) {
  auto own = find_volunteer(tx, stays);
  if (own && own->state == volunteer_state::accepted) {
    own->state = was;
    put_volunteer(tx, *own);
  }
}

/// Unless it is another by now.
void empty_again(store::writer& tx,
                 person_id const stays,
                 person_id const goes,
                 std::int64_t const number) {
  auto own = find_volunteer(tx, stays);
  auto const theirs = find_volunteer(tx, goes);
  if (!own || !theirs) {
    return;
  }
  with_each_part([&](auto const part, int const each) {
    if (each == number && (*own).*part == (*theirs).*part) {
      ((*own).*part).clear();
    }
  });
  put_volunteer(tx, *own);
}

void undo(people::registry const& r,
          store::writer& tx,
          std::vector<std::string_view> const& words,
          base::instant) {
  auto const number = base::parse_integer(words[2]).value_or(0);
  if (words[0] == kTurnEnded || words[0] == kOfferedEnded) {
    return_turn(tx, {base::parse_integer(words[1]).value_or(0)},
                static_cast<turn_state>(number), words[0] == kOfferedEnded);
    return;
  }
  auto const both = base::split(words[1], ':');
  if (both.size() != 2) {
    return;
  }
  auto const goes = person_id{base::parse_integer(both[0]).value_or(0)};
  auto const stays = person_id{base::parse_integer(both[1]).value_or(0)};
  if (words[0] == kCoinsJoined) {
    part_coins(r, tx, stays, goes, number);
  } else if (words[0] == kVolunteerCopied) {
    tx.run("DELETE FROM volunteer WHERE person = $1", stays);
  } else if (words[0] == kVolunteerRaised) {
    lower_again(tx, stays, static_cast<volunteer_state>(number));
  } else if (words[0] == kVolunteerFilled) {
    empty_again(tx, stays, goes, number);
  }
}

void forget(people::registry const& r,
            store::writer& tx,
            person_id const who,
            base::instant const now) {
  tx.run("DELETE FROM volunteer WHERE person = $1", who);
  tx.run("DELETE FROM certificate WHERE person = $1", who);
  for (auto const& t : turns_between(tx, who, now, kFarAway)) {
    if (t.turn.state == turn_state::taken && t.shift.at.from > now) {
      auto held = held_turn{t.turn, t.shift};
      release(tx, held);
    }
  }
  // Coins nobody can spend any more go back to the bank.
  if (auto const left = balance_of(tx, who); left > 0) {
    move_coins(tx, {.key = {r.ids.next(now)},
                    .from = who,
                    .kind = coin_move_kind::spent,
                    .minutes = left,
                    .made_by = who,
                    .at = now});
  }
  forget_words(tx, who);
}

std::string_view name_of(turn_state const s) {
  switch (s) {
    case turn_state::taken: return "taken";
    case turn_state::given_back: return "given_back";
    case turn_state::came: return "came";
    case turn_state::missed: return "missed";
  }
  return "";
}

std::string_view name_of(volunteer_state const s) {
  switch (s) {
    case volunteer_state::asked: return "asked";
    case volunteer_state::accepted: return "accepted";
    case volunteer_state::declined: return "declined";
    case volunteer_state::stopped: return "stopped";
  }
  return "";
}

kept_thing kept_offer(volunteer_row const& v) {
  auto skills = std::vector<std::string>{};
  for (auto const s : v.skills) {
    skills.push_back(venues::key_of(static_cast<api::skill>(s)));
  }
  auto out = kept_thing{.kind = "volunteer",
                        .at = v.since,
                        .state = std::string{name_of(v.state)},
                        .text = v.about};
  add_text(out, "skills", fmt::format("{}", fmt::join(skills, ",")));
  add_text(out, "free_parts", parts_text(v.when));
  add_number(out, "hours_a_week", v.hours_a_week);
  add_text(out, "reason", v.reason);
  return out;
}

kept_thing kept_turn(store::reader& db, own_turn const& held) {
  static constexpr auto kAskedHows = std::to_array<std::string_view>(
      {"in_person", "phone", "paper", "guardian"});
  auto const& [t, s] = held;
  auto out = kept_thing{
      .kind = "turn",
      .at = s.at.from,
      .state = s.is_cancelled ? "cancelled" : std::string{name_of(t.state)},
      .text = s.title};
  if (t.is_offered) {
    add_flag(out, "is_offered", true);
  }
  add_time(out, "came_at", t.came_at);
  add_time(out, "left_at", t.left_at);
  if (t.by_door) {
    add_flag(out, "by_door", true);
  }
  add_number(out, "minutes", t.minutes);
  add_time(out, "made_at", t.created_at);
  add_other(db, out, "made_by", t.made_by, t.person);
  if (t.asked) {
    add_text(out, "asked", kAskedHows.at(static_cast<std::size_t>(*t.asked)));
  }
  return out;
}

std::vector<kept_thing> certificates_of(store::reader& db,
                                        person_id const who) {
  return db.all(
      "SELECT code, from_day, until_day, minutes, turns, made_at FROM "
      "certificate WHERE person = $1 ORDER BY id",
      [](std::string const& code, std::string const& from,
         std::string const& until, std::int64_t const minutes, int const turns,
         base::instant const at) {
        auto out = kept_thing{.kind = "certificate", .at = at, .text = code};
        add_text(out, "from_day", from);
        add_text(out, "until_day", until);
        add_number(out, "minutes", minutes);
        add_number(out, "turns", turns);
        return out;
      },
      who);
}

kept_thing kept_move(store::reader& db,
                     coin_move const& m,
                     person_id const who) {
  static constexpr auto kKinds = std::to_array<std::string_view>(
      {"earned", "corrected", "given", "spent"});
  auto const is_out = m.from == who;
  auto out = kept_thing{.kind = "coins",
                        .at = m.at,
                        .state = is_out ? "out" : "in",
                        .text = m.what};
  add_text(out, "why", kKinds.at(static_cast<std::size_t>(m.kind)));
  add_number(out, "minutes", m.minutes);
  add_other(db, out, is_out ? "to" : "from", is_out ? m.to : m.from, who);
  add_other(db, out, "made_by", m.made_by, who);
  return out;
}

std::vector<kept_thing> kept(people::registry const&,
                             store::reader& db,
                             person_id const who) {
  auto out = std::vector<kept_thing>{};
  if (auto const v = find_volunteer(db, who)) {
    out.push_back(kept_offer(*v));
  }
  for (auto const& held : every_turn_of(db, who)) {
    out.push_back(kept_turn(db, held));
  }
  auto const certificates = certificates_of(db, who);
  out.insert(out.end(), certificates.begin(), certificates.end());
  if (auto const coins = balance_of(db, who); coins != 0) {
    add_number(out.emplace_back(kept_thing{.kind = "coin_account"}), "minutes",
               coins);
  }
  for (auto const& m : moves_of(db, who, 0, INT32_MAX)) {
    out.push_back(kept_move(db, m, who));
  }
  return out;
}

}  // namespace

people::keeper turn_keeper() {
  return {.name = "volunteers",
          .rows = {{"turn", "person"},
                   {"turn", "made_by"},
                   {"shift", "made_by", true},
                   {"certificate", "person"},
                   {"coin_move", "from_person"},
                   {"coin_move", "to_person"},
                   {"coin_move", "made_by", true}},
          .others = {{"volunteer", "person"}, {"coin_account", "person"}},
          .before_merge = before_merge,
          .undo = undo,
          .kept = kept,
          .forget = forget};
}

}  // namespace linli::volunteers
