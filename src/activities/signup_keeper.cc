#include <array>
#include <fmt/format.h>

#include "activities/session_steps.h"
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

void forget(people::registry const& r,
            store::writer& tx,
            people::person_id const who,
            base::instant const now) {
  for (auto const& row : live_signups(tx, who, now)) {
    auto const s = needed_session(tx, row.session);
    auto o = own_place{row, s, *find_activity(tx, s.activity)};
    apply(r, tx, o, signup_step::cancel, now);
  }
  // Ideas are theirs in their own words.
  tx.run(
      "UPDATE activity SET needs = '', answer = '', wished_when = '' WHERE "
      "initiator = $1",
      who);
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
                   fmt::format("{} · {}", places::best(a.title), a.needs)});
  }
  return out;
}

}  // namespace

people::keeper signup_keeper() {
  return {.rows = {{"signup", "person"},
                   {"signup", "made_by"},
                   {"activity", "initiator"}},
          .before_merge = merge_signups,
          .undo = {},
          .kept = kept,
          .forget = forget};
}

}  // namespace linli::activities
