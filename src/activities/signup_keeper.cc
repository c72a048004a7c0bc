#include <algorithm>
#include <array>
#include <fmt/format.h>

#include "activities/session_steps.h"
#include "base/text.h"
#include "places/localized.h"
#include "venues/photograph_store.h"

namespace linli::activities {

namespace {

/// "signup 17 1": was cancelled in favour of the other record's, in state 1.
constexpr auto kEndedByMerge = std::string_view{"signup_ended"};

std::string merge_signups(people::registry const& r,
                          store::writer& tx,
                          people::person_id const stays,
                          people::person_id const goes,
                          base::instant const now) {
  auto out = std::string{};
  for (auto const key : sessions_of_both(tx, stays, goes)) {
    auto s = needed_session(tx, key);
    auto const a = *signup_of(tx, key, stays);
    auto const b = *signup_of(tx, key, goes);
    auto const kept = merge(s.tally, a.as, b.as);
    auto ended = kept.stays == a.as.id ? b : a;
    out += fmt::format("{} {} {}\n", kEndedByMerge, ended.as.id.value,
                       static_cast<int>(ended.as.state));
    ended.as.state = signup_state::cancelled;
    save_signup(tx, ended);
    s.tally = kept.after;
    settle(r, tx, s, now);
  }
  return out;
}

/// Of what has begun the place is theirs as it was, and that they came.
void give_back(store::writer& tx,
               session_row s,
               signup_row row,
               signup_state const was,
               base::instant const now) {
  if (!holds_place(was) || free_for(supply_at(s.terms, now), held(s.tally),
                                    row.as.who) < row.as.party) {
    return;
  }
  row.as.state = was;
  save_signup(tx, row);
  s.tally.given[row.as.who.index()] += row.as.party;
  save_tally(tx, s);
}

/// Who lost a place because they were taken for somebody else asks for one
/// again: theirs may be another's by now.
void undo(people::registry const& r,
          store::writer& tx,
          std::vector<std::string_view> const& words,
          base::instant const now) {
  if (words[0] != kEndedByMerge) {
    return;
  }
  auto const row = find_signup(tx, {base::parse_integer(words[1]).value_or(0)});
  auto const was =
      static_cast<signup_state>(base::parse_integer(words[2]).value_or(0));
  if (!row || row->as.state != signup_state::cancelled ||
      signup_of(tx, row->session, row->person)) {
    return;
  }
  auto const s = needed_session(tx, row->session);
  if (s.terms.starts_at <= now) {
    give_back(tx, s, *row, was, now);
  } else if (is_live(was)) {
    ask_again(r, tx, *row, now);
  }
}

/// Ideas are theirs in their own words. What became of one is everybody's, and
/// what did not is no longer to be decided.
void forget_ideas(store::writer& tx, people::person_id const who) {
  tx.run(
      "UPDATE activity SET needs = '', answer = '', wished_when = '' WHERE "
      "initiator = $1",
      who);
  tx.run(
      "DELETE FROM wished_time WHERE activity IN (SELECT id FROM activity "
      "WHERE initiator = $1)",
      who);
  tx.run(
      "UPDATE activity SET title_zh = '–', title_en = '', title_zh_hant = '', "
      "about_zh = '', about_en = '', about_zh_hant = '', state = $4, revision "
      "= revision + 1 WHERE initiator = $1 AND state IN ($2, $3, $4)",
      who, activity_state::idea, activity_state::asked_back,
      activity_state::declined);
}

void forget(people::registry const& r,
            store::writer& tx,
            people::person_id const who,
            base::instant const now) {
  for (auto const& row : live_signups(tx, who, now)) {
    auto const s = needed_session(tx, row.session);
    auto o = own_place{row, s, *find_activity(tx, s.activity)};
    apply(r, tx, o, signup_step::cancel, now);
  }
  forget_ideas(tx, who);
}

std::string kinds_text(kinds const& who) {
  auto out = std::vector<std::string_view>{};
  for (auto const& [k, name] :
       {std::pair{kind::walk_in, "walk_in"},
        std::pair{kind::first_timer, "first_timer"},
        std::pair{kind::building_neighbour, "building_neighbour"}}) {
    if (who.has(k)) {
      out.emplace_back(name);
    }
  }
  return fmt::format("{}", fmt::join(out, ","));
}

/// Of what happened there, photographs whoever can be recognized agreed to.
std::int64_t count_photographs(store::reader& db, session_id const session) {
  return std::ranges::count_if(
      venues::photographs_of(db, {.session = session.value}),
      [](auto const& p) { return p.has_consent; });
}

people::kept_thing kept_signup(store::reader& db, signup_row const& u) {
  static constexpr auto kStates = std::to_array<std::string_view>(
      {"asked", "given", "waiting", "offered", "cancelled", "expired",
       "attended", "missed"});
  static constexpr auto kHows = std::to_array<std::string_view>(
      {"self", "desk", "phone", "paper", "door"});
  auto const s = needed_session(db, u.session);
  auto out = people::kept_thing{
      .kind = "signup",
      .at = s.terms.starts_at,
      .state = std::string{kStates.at(static_cast<std::size_t>(u.as.state))},
      .text = places::best(find_activity(db, s.activity)->title)};
  add_number(out, "party", u.as.party);
  add_text(out, "counted_as", kinds_text(u.as.who));
  add_time(out, "made_at", u.created_at);
  add_text(out, "signed_up", kHows.at(static_cast<std::size_t>(u.how)));
  add_other(db, out, "made_by", u.made_by, u.person);
  if (u.by_guardian) {
    add_flag(out, "by_guardian", true);
  }
  add_number(out, "number", u.as.number);
  add_number(out, "ticket", u.ticket);
  add_time(out, "came_at", u.came_at);
  add_number(out, "liked", u.liked);
  add_flag(out, "again", u.again);
  if (u.as.state == signup_state::attended) {
    if (auto const count = count_photographs(db, u.session); count > 0) {
      add_number(out, "photographs", count);
    }
  }
  return out;
}

people::kept_thing kept_idea(store::reader& db, activity_row const& a) {
  auto out = people::kept_thing{
      .kind = "idea", .at = a.created_at, .text = places::best(a.title)};
  add_text(out, "about", places::best(a.about));
  add_text(out, "wished_when", a.wished_when);
  for (auto const& t : wished_times(db, a.key)) {
    add_time(out, "wished_at", t.from);
  }
  add_text(out, "needs", a.needs);
  add_number(out, "people_min", a.people_min);
  add_number(out, "people_max", a.people_max);
  add_text(out, "answer", a.answer);
  return out;
}

std::vector<people::kept_thing> kept(people::registry const&,
                                     store::reader& db,
                                     people::person_id const who) {
  auto out = std::vector<people::kept_thing>{};
  for (auto const& u : all_signups_of(db, who)) {
    out.push_back(kept_signup(db, u));
  }
  for (auto const& a : activities_begun_by(db, who)) {
    out.push_back(kept_idea(db, a));
  }
  return out;
}

}  // namespace

people::keeper signup_keeper() {
  return {.name = "activities",
          .rows = {{"signup", "person"},
                   {"signup", "made_by"},
                   {"activity", "initiator"}},
          .sealed = {{"activity_session", "sealed_seed", "session", "seed"}},
          .before_merge = merge_signups,
          .undo = undo,
          .kept = kept,
          .forget = forget};
}

}  // namespace linli::activities
