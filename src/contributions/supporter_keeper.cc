#include "contributions/supporter_keeper.h"

#include <fmt/format.h>

#include "base/text.h"
#include "contributions/contribution_store.h"
#include "contributions/supporter_store.h"
#include "people/registry.h"
#include "venues/venue_answers.h"

namespace linli::contributions {

namespace {

/// "speaker_left 17 4.9": row 17, which said that person 9 speaks for
/// supporter 4, was taken out, because the record that stays speaks for it too.
constexpr auto kSpeakerLeft = std::string_view{"speaker_left"};

std::string merge_speakers(people::registry const& /*r*/,
                           store::writer& tx,
                           people::person_id const stays,
                           people::person_id const goes,
                           base::instant const /*now*/) {
  auto out = std::string{};
  for (auto const which : spoken_for_by_both(tx, stays, goes)) {
    auto const row = *tx.value_of<std::int64_t>(
        "SELECT id FROM supporter_speaker WHERE supporter = $1 AND person = $2",
        which, goes);
    delete_speaker(tx, which, goes);
    out += fmt::format("{} {} {}.{}\n", kSpeakerLeft, row, which.value,
                       goes.value);
  }
  return out;
}

void undo(people::registry const& /*r*/,
          store::writer& tx,
          std::vector<std::string_view> const& words,
          base::instant) {
  if (words.front() != kSpeakerLeft) {
    return;
  }
  auto const number = [](std::string_view const text) {
    return base::parse_integer(text).value_or(0);
  };
  auto const parts = base::split(words.at(2), '.');
  auto const which = supporter_id{number(parts.at(0))};
  auto const who = people::person_id{number(parts.at(1))};
  // Somebody may have put them down again meanwhile.
  if (!speaks_for(tx, who, which)) {
    insert_speaker(tx, number(words.at(1)), which, who);
  }
}

std::vector<people::kept_thing> kept(people::registry const& /*r*/,
                                     store::reader& db,
                                     people::person_id const who) {
  auto out = std::vector<people::kept_thing>{};
  for (auto const& s : spoken_for_by(db, who)) {
    out.push_back({.kind = "supporter", .text = places::best(s.name)});
  }
  for (auto const& c : pledged_by(db, who)) {
    auto& thing = out.emplace_back(people::kept_thing{
        .kind = "pledge",
        .at = c.created_at,
        .state = venues::key_of(static_cast<api::contribution_state>(c.state)),
        .text = c.title});
    auto const by = find_supporter(db, c.supporter);
    add_text(thing, "supporter", by ? places::best(by->name) : std::string{});
    add_text(thing, "gives",
             venues::key_of(static_cast<api::contribution_kind>(c.kind)));
    add_text(thing, "about", c.about);
    auto const& pledged = c.balance.pledged;
    if (pledged.fen > 0) {
      add_number(thing, "fen", pledged.fen);
    }
    if (pledged.count > 0) {
      add_text(thing, "count", fmt::format("{} {}", pledged.count, c.unit));
    }
    add_text(thing, "reason", c.reason);
  }
  return out;
}

/// What was given is the supporter's, and stays; that they spoke for it goes.
void forget(people::registry const& /*r*/,
            store::writer& tx,
            people::person_id const who,
            base::instant const /*now*/) {
  tx.run("DELETE FROM supporter_speaker WHERE person = $1", who);
}

}  // namespace

people::keeper supporter_keeper() {
  return {.name = "contributions",
          .rows = {{"supporter_speaker", "person"},
                   {"contribution", "made_by", true},
                   {"contribution", "decided_by"},
                   {"delivery", "made_by", true},
                   {"delivery", "reversed_by"},
                   {"contribution_use", "made_by", true}},
          .before_merge = merge_speakers,
          .undo = undo,
          .kept = kept,
          .forget = forget};
}

}  // namespace linli::contributions
