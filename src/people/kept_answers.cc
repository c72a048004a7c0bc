#include "people/kept_answers.h"

#include <algorithm>
#include <functional>
#include <limits>
#include <map>

#include "base/time_text.h"
#include "people/audit.h"
#include "people/consent.h"
#include "people/kept_life.h"
#include "people/people_answers.h"
#include "people/sign_in_store.h"

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

std::vector<api::kept_way> ways_kept(store::reader& db, person_id const who) {
  auto out = std::vector<api::kept_way>{};
  for (auto const& c : credentials_of(db, who)) {
    out.push_back({.id = text_of(c.row.key.value),
                   .kind = static_cast<api::way_kind>(c.row.kind),
                   .name = c.row.label,
                   .since = rfc3339(c.created_at),
                   .used_at = c.used_at ? std::optional{rfc3339(*c.used_at)}
                                        : std::nullopt});
  }
  return out;
}

/// Of all records, each line once, the latest first.
std::vector<api::kept_line> lines_of(store::reader& db,
                                     std::vector<person_id> const& all) {
  auto found = std::map<audit_id, audit_line, std::greater<>>{};
  for (auto const each : all) {
    for (auto& line :
         list_audit(db, {.person = each, .everywhere = true, .limit = kAll})) {
      found.emplace(line.key, std::move(line));
    }
  }
  auto out = std::vector<api::kept_line>{};
  for (auto const& [key, line] : found) {
    auto const is_own =
        line.actor && std::ranges::find(all, *line.actor) != all.end();
    out.push_back({.at = rfc3339(line.at),
                   .action = line.action,
                   .by = is_own ? std::nullopt
                                : chip_of_other(db, line.actor, all.front()),
                   .fields = line.fields.empty() ? std::nullopt
                                                 : std::optional{line.fields}});
  }
  return out;
}

std::vector<api::kept_role> roles_of(registry const& r,
                                     store::reader& db,
                                     person_id const who) {
  auto out = std::vector<api::kept_role>{};
  for (auto const& [g, by] : every_grant_of(db, who)) {
    auto const venue = g.venue ? r.find_venue(db, *g.venue) : std::nullopt;
    out.push_back(
        {.role = g.which,
         .area = g.area,
         .venue =
             g.venue ? std::optional{text_of(g.venue->value)} : std::nullopt,
         .venue_name =
             venue ? std::optional{to_api(venue->name)} : std::nullopt,
         .since = rfc3339(g.since),
         .until = g.until ? std::optional{rfc3339(*g.until)} : std::nullopt,
         .by = chip_of_other(db, by, who)});
  }
  return out;
}

std::vector<api::kept_representation> acting_of(
    store::reader& db,
    std::vector<representation_row> const& rows,
    person_id const who) {
  auto out = std::vector<api::kept_representation>{};
  for (auto const& row : rows) {
    out.push_back(
        {.person = chip(db, row.person == who ? row.agent : row.person),
         .kind = static_cast<api::representation_kind>(row.kind),
         .how = static_cast<api::consent_how>(row.how),
         .since = rfc3339(row.since),
         .until = row.until ? std::optional{rfc3339(*row.until)} : std::nullopt,
         .by = chip_of_other(db, row.recorded_by, who)});
  }
  return out;
}

api::kept_settings settings_of(store::reader& db, person_id const who) {
  auto out = api::kept_settings{};
  if (auto const quiet = quiet_hours_of(db, who)) {
    out.quiet_hours = api::quiet_hours{quiet->from, quiet->until};
  }
  auto const known = subjects();
  for (auto const& c : choices_of(db, who)) {
    auto const found = std::ranges::find(known, c.subject, &subject::key);
    out.choices.push_back({.key = c.subject,
                           .title = found == known.end()
                                        ? std::nullopt
                                        : std::optional{to_api(found->title)},
                           .by_email = c.by_email,
                           .by_phone = c.by_phone});
  }
  return out;
}

std::vector<api::kept_session> sessions_kept(store::reader& db,
                                             person_id const who) {
  auto out = std::vector<api::kept_session>{};
  for (auto const& s : session_history(db, who)) {
    out.push_back({.device = s.device,
                   .strength = s.by,
                   .is_shared = s.is_shared,
                   .began_at = rfc3339(s.began_at),
                   .seen_at = rfc3339(s.seen_at),
                   .ended_at = s.ended_at ? std::optional{rfc3339(*s.ended_at)}
                                          : std::nullopt});
  }
  return out;
}

/// The identity number whole: it is theirs.
api::person_detail whole(person_view const& v, base::instant const now) {
  auto out = to_api(v, now);
  auto const number = v.fields.find(sealed_field::identity_number);
  if (number != v.fields.end()) {
    out.identity_number = number->second;
  }
  return out;
}

std::vector<api::kept_record> records_of(registry const& r,
                                         store::reader& db,
                                         std::vector<person_id> const& merged,
                                         base::instant const now) {
  auto out = std::vector<api::kept_record>{};
  for (auto const each : merged) {
    auto const how = merge_of(db, each).value_or(merge_row{});
    out.push_back({.person = whole(view_of(r, db, each, now), now),
                   .settings = settings_of(db, each),
                   .at = rfc3339(how.at),
                   .by = chip_of_other(db, how.by, each)});
  }
  return out;
}

}  // namespace

api::kept_of_me kept_of(registry const& r,
                        store::reader& db,
                        person_id const who,
                        base::instant const now) {
  auto const view = view_of(r, db, who, now);
  auto const merged = merged_with(db, who);
  auto all = std::vector<person_id>{who};
  all.insert(all.end(), merged.begin(), merged.end());
  auto out = api::kept_of_me{
      .person = whole(view, now),
      .records = records_of(r, db, merged, now),
      .consents = consents_for(db, who).consents,
      .answers = answers_of(db, who),
      .homes = {},
      .roles = roles_of(r, db, who),
      .acts_for_me = acting_of(db, every_representation_of(db, who), who),
      .i_act_for = acting_of(db, every_representation_by(db, who), who),
      .sessions = sessions_kept(db, who),
      .settings = settings_of(db, who),
      .notices = notices_kept(r, db, who),
      .ways = ways_kept(db, who),
      .lines = lines_of(db, all),
      .life = life_of(r, db, all)};
  for (auto const& h : view.homes) {
    out.homes.push_back(to_api(h));
  }
  return out;
}

}  // namespace linli::people
