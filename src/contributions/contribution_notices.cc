#include "contributions/contribution_notices.h"

#include <fmt/format.h>

#include "activities/activity_store.h"
#include "contributions/capital_money.h"
#include "contributions/supporter_ops.h"
#include "contributions/supporter_store.h"
#include "people/staff_near.h"
#include "venues/booking_ops.h"

namespace linli::contributions {

namespace {

people::words words_of(supporter_row const& s, contribution_row const& c) {
  return {{"supporter", venues::in_all(s.name)},
          {"title", people::same_in_all(c.title)},
          {"amount", people::same_in_all(spoken(c, c.balance.pledged))}};
}

}  // namespace

std::string spoken(contribution_row const& c, amount const& what) {
  return c.kind == contribution_kind::money
             ? fmt::format("¥{}", in_figures(what.fen))
             : fmt::format("{} {}", what.count, c.unit);
}

people::localized said_use(store::reader& db, use_row const& u) {
  if (!u.text.empty() || !u.session) {
    return people::same_in_all(u.text);
  }
  auto const s = activities::find_session(db, *u.session);
  auto const a = s ? activities::find_activity(db, s->activity) : std::nullopt;
  return a ? venues::in_all(a->title) : people::localized{};
}

void tell_deciders(people::registry const& r,
                   store::writer& tx,
                   people::caller const& by,
                   supporter_row const& whose,
                   contribution_row const& c) {
  auto const words = words_of(whose, c);
  for (auto const who : people::staff_near(tx, *by.areas, c.area, by.now)) {
    if (who != by.person) {
      people::tell(r, tx, who, "pledge_made", words, by.now);
    }
  }
}

void tell_withdrawn(people::registry const& r,
                    store::writer& tx,
                    people::caller const& by,
                    contribution_row const& c) {
  auto whom = people::staff_near(tx, *by.areas, c.area, by.now);
  if (!is_speaker(tx, by, c.supporter)) {
    auto const speakers = speakers_of(tx, c.supporter);
    whom.insert(speakers.begin(), speakers.end());
  }
  whom.erase(by.person);
  auto const words = words_of(*find_supporter(tx, c.supporter), c);
  for (auto const who : whom) {
    people::tell(r, tx, who, "pledge_withdrawn", words, by.now);
  }
}

void tell_speakers(people::registry const& r,
                   store::writer& tx,
                   people::caller const& by,
                   std::string_view const about,
                   contribution_row const& c,
                   people::words more) {
  more.merge(words_of(*find_supporter(tx, c.supporter), c));
  for (auto const who : speakers_of(tx, c.supporter)) {
    if (who != by.person) {
      people::tell(r, tx, who, about, more, by.now);
    }
  }
}

}  // namespace linli::contributions
