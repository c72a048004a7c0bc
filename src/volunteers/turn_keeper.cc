#include "volunteers/turn_keeper.h"

#include <array>
#include <fmt/format.h>
#include <tuple>

#include "base/text.h"
#include "people/registry.h"
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

std::string before_merge(people::registry const&,
                         store::writer& tx,
                         person_id const stays,
                         person_id const goes,
                         base::instant) {
  auto out = join_turns(tx, stays, goes);
  if (auto const coins = balance_of(tx, goes); coins != 0) {
    change_balance(tx, goes, -coins);
    change_balance(tx, stays, coins);
    out += fmt::format("{} {}:{} {}\n", kCoinsJoined, goes.value, stays.value,
                       coins);
  }
  auto const theirs = find_volunteer(tx, goes);
  if (theirs && !find_volunteer(tx, stays)) {
    auto copy = *theirs;
    copy.person = stays;
    put_volunteer(tx, copy);
    out +=
        fmt::format("{} {}:{} 0\n", kVolunteerCopied, goes.value, stays.value);
  }
  return out;
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

void undo(people::registry const& r,
          store::writer& tx,
          std::vector<std::string_view> const& words,
          base::instant) {
  if (words[0] == kTurnEnded || words[0] == kOfferedEnded) {
    auto const t = find_turn(tx, {base::parse_integer(words[1]).value_or(0)});
    if (t && t->state == turn_state::given_back) {
      auto again = *t;
      again.state =
          static_cast<turn_state>(base::parse_integer(words[2]).value_or(0));
      again.is_offered = words[0] == kOfferedEnded;
      save_turn(tx, again);
      auto s = *find_shift(tx, t->shift);
      ++s.taken;
      save_taken(tx, s);
    }
    return;
  }
  auto const both = base::split(words[1], ':');
  if (both.size() != 2) {
    return;
  }
  auto const goes = person_id{base::parse_integer(both[0]).value_or(0)};
  auto const stays = person_id{base::parse_integer(both[1]).value_or(0)};
  if (words[0] == kCoinsJoined) {
    part_coins(r, tx, stays, goes, base::parse_integer(words[2]).value_or(0));
  } else if (words[0] == kVolunteerCopied) {
    tx.run("DELETE FROM volunteer WHERE person = $1", stays);
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

std::vector<kept_thing> kept(people::registry const&,
                             store::reader& db,
                             person_id const who) {
  auto out = std::vector<kept_thing>{};
  if (auto const v = find_volunteer(db, who)) {
    out.push_back({"volunteer", v->since,
                   v->state == volunteer_state::accepted ? "accepted" : "",
                   v->about});
  }
  for (auto const& t : turns_between(db, who, kLongAgo, kFarAway)) {
    out.push_back({"turn", t.shift.at.from, std::string{name_of(t.turn.state)},
                   t.turn.minutes ? fmt::format("{} · {} min", t.shift.title,
                                                *t.turn.minutes)
                                  : t.shift.title});
  }
  auto const certificates = db.all(
      "SELECT code, minutes, made_at FROM certificate WHERE person = $1 ORDER "
      "BY id",
      [](std::string const& code, std::int64_t const minutes,
         base::instant const at) {
        return kept_thing{
            "certificate", at, {}, fmt::format("{} · {} min", code, minutes)};
      },
      who);
  out.insert(out.end(), certificates.begin(), certificates.end());
  for (auto const& m : moves_of(db, who, 0, INT32_MAX)) {
    out.push_back({"coins", m.at, m.from == who ? "out" : "in",
                   fmt::format("{} min {}", m.minutes, m.what)});
  }
  return out;
}

}  // namespace

people::keeper turn_keeper() {
  return {.rows = {{"turn", "person"},
                   {"turn", "made_by"},
                   {"shift", "made_by", true},
                   {"certificate", "person"},
                   {"coin_move", "from_person"},
                   {"coin_move", "to_person"},
                   {"coin_move", "made_by", true}},
          .before_merge = before_merge,
          .undo = undo,
          .kept = kept,
          .forget = forget};
}

}  // namespace linli::volunteers
