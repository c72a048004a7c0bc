#include <array>
#include <fmt/format.h>

#include "activities/session_steps.h"
#include "base/text.h"
#include "places/localized.h"

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

std::vector<people::kept_thing> kept(people::registry const&,
                                     store::reader& db,
                                     people::person_id const who) {
  static constexpr auto kStates = std::to_array<std::string_view>(
      {"asked", "given", "waiting", "offered", "cancelled", "expired",
       "attended", "missed"});
  auto out = std::vector<people::kept_thing>{};
  for (auto const& u : all_signups_of(db, who)) {
    auto const s = needed_session(db, u.session);
    auto const a = *find_activity(db, s.activity);
    out.push_back(
        {"signup", s.terms.starts_at,
         std::string{kStates.at(static_cast<std::size_t>(u.as.state))},
         places::best(a.title)});
  }
  for (auto const& a : activities_begun_by(db, who)) {
    out.push_back({"idea",
                   a.created_at,
                   {},
                   fmt::format("{} · {} · {} · {}", places::best(a.title),
                               places::best(a.about), a.wished_when, a.needs)});
  }
  return out;
}

}  // namespace

people::keeper signup_keeper() {
  return {.rows = {{"signup", "person"},
                   {"signup", "made_by"},
                   {"activity", "initiator"}},
          .before_merge = merge_signups,
          .undo = undo,
          .kept = kept,
          .forget = forget};
}

}  // namespace linli::activities
