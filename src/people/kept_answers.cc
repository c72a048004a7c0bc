#include "people/kept_answers.h"

#include <algorithm>
#include <limits>

#include "base/time_text.h"
#include "people/audit.h"
#include "people/consent.h"
#include "people/people_answers.h"
#include "people/way_ops.h"

namespace linli::people {

namespace {

constexpr auto kAll = std::numeric_limits<int>::max();

std::optional<api::person_chip> chip_of_other(
    store::reader& db,
    std::optional<person_id> const who,
    person_id const than) {
  return who && *who != than ? std::optional{chip(db, *who)} : std::nullopt;
}

std::vector<api::kept_answer> answers_of(store::reader& db,
                                         person_id const who) {
  auto out = std::vector<api::kept_answer>{};
  auto const known = purposes();
  for (auto const& c : answers_to_consents(db, who)) {
    auto const found = std::ranges::find(known, c.purpose, &purpose::key);
    out.push_back({.purpose = c.purpose,
                   .title = found == known.end()
                                ? std::nullopt
                                : std::optional{to_api(found->title)},
                   .version = c.version,
                   .given = c.is_given,
                   .how = static_cast<api::consent_how>(c.how),
                   .at = rfc3339(c.at),
                   .by = chip_of_other(db, c.recorded_by, who)});
  }
  return out;
}

std::vector<api::notice> notices_kept(registry const& r,
                                      store::reader& db,
                                      person_id const who) {
  auto out = std::vector<api::notice>{};
  for (auto const& n : notices_for(r, db, who, false, 0, kAll)) {
    out.push_back(to_api(n));
  }
  return out;
}

std::vector<api::my_way> ways_kept(registry const& r,
                                   store::reader& db,
                                   person_id const who) {
  auto const ways = ways_of(r, db, who);
  auto out = std::vector<api::my_way>{};
  for (auto const* const some : {&ways.passkeys, &ways.providers}) {
    for (auto const& c : *some) {
      out.push_back(to_api(c));
    }
  }
  return out;
}

std::vector<api::kept_line> lines_of(store::reader& db, person_id const who) {
  auto out = std::vector<api::kept_line>{};
  for (auto const& line :
       list_audit(db, {.person = who, .everywhere = true, .limit = kAll})) {
    out.push_back({.at = rfc3339(line.at),
                   .action = line.action,
                   .by = chip_of_other(db, line.actor, who),
                   .fields = line.fields.empty() ? std::nullopt
                                                 : std::optional{line.fields}});
  }
  return out;
}

std::vector<api::kept_thing> life_of(registry const& r,
                                     store::reader& db,
                                     person_id const who) {
  auto out = std::vector<api::kept_thing>{};
  for (auto const& k : r.keepers) {
    if (!k.kept) {
      continue;
    }
    for (auto& thing : k.kept(r, db, who)) {
      out.push_back(
          {.kind = std::move(thing.kind),
           .at = thing.at ? std::optional{rfc3339(*thing.at)} : std::nullopt,
           .state =
               thing.state.empty() ? std::nullopt : std::optional{thing.state},
           .text = std::move(thing.text)});
    }
  }
  return out;
}

}  // namespace

api::kept_of_me kept_of(registry const& r,
                        store::reader& db,
                        person_id const who,
                        base::instant const now) {
  auto const view = view_of(r, db, who, now);
  auto out = api::kept_of_me{.person = to_api(view, now),
                             .consents = consents_for(db, who).consents,
                             .answers = answers_of(db, who),
                             .homes = {},
                             .sessions = {},
                             .notices = notices_kept(r, db, who),
                             .ways = ways_kept(r, db, who),
                             .lines = lines_of(db, who),
                             .life = life_of(r, db, who)};
  for (auto const& h : view.homes) {
    out.homes.push_back(to_api(h));
  }
  for (auto const& s : session_history(db, who)) {
    out.sessions.push_back(
        {.device = s.device,
         .began_at = rfc3339(s.began_at),
         .ended_at =
             s.ended_at ? std::optional{rfc3339(*s.ended_at)} : std::nullopt});
  }
  auto const number = view.fields.find(sealed_field::identity_number);
  if (number != view.fields.end()) {
    out.person.identity_number = number->second;  // theirs, whole
  }
  return out;
}

}  // namespace linli::people
