#include "activities/activity_store.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "base/text.h"
#include "people/area_filter.h"
#include "store/like_text.h"

namespace linli::activities {

namespace {

constexpr auto kActivityColumns = std::string_view{
    "a.id, a.area, a.venue, a.kind, a.state, a.title_zh, a.title_en, "
    "a.title_zh_hant, a.about_zh, a.about_en, a.about_zh_hant, a.bring_zh, "
    "a.bring_en, a.bring_zh_hant, a.leader, a.age_from, a.age_until, "
    "a.languages, a.is_seated, a.fee_fen, a.initiator, a.needs, a.answer, "
    "a.is_demo, a.created_at, a.revision, a.wished_when, a.people_min, "
    "a.people_max"};
std::vector<std::string> words_from(std::string_view const text) {
  auto out = std::vector<std::string>{};
  for (auto const part : base::split(text, ',')) {
    if (!part.empty()) {
      out.emplace_back(part);
    }
  }
  return out;
}

// NOLINTNEXTLINE(readability-function-size): a parameter a column
activity_row read_activity(activity_id const key,
                           std::string area,
                           std::optional<venues::venue_id> const venue,
                           int const kind,
                           activity_state const state,
                           std::string title_zh,
                           std::string title_en,
                           std::string title_zh_hant,
                           std::string about_zh,
                           std::string about_en,
                           std::string about_zh_hant,
                           std::string bring_zh,
                           std::string bring_en,
                           std::string bring_zh_hant,
                           std::string leader,
                           std::optional<int> const age_from,
                           std::optional<int> const age_until,
                           std::string const& languages,
                           bool const is_seated,
                           std::int64_t const fee_fen,
                           std::optional<people::person_id> const initiator,
                           std::string needs,
                           std::string answer,
                           bool const is_demo,
                           base::instant const created_at,
                           std::int64_t const revision,
                           std::string wished_when,
                           std::optional<int> const people_min,
                           std::optional<int> const people_max) {
  return {.key = key,
          .area = std::move(area),
          .venue = venue,
          .kind = kind,
          .state = state,
          .title = {std::move(title_zh), std::move(title_en),
                    std::move(title_zh_hant)},
          .about = {std::move(about_zh), std::move(about_en),
                    std::move(about_zh_hant)},
          .bring = {std::move(bring_zh), std::move(bring_en),
                    std::move(bring_zh_hant)},
          .leader = std::move(leader),
          .age_from = age_from,
          .age_until = age_until,
          .languages = words_from(languages),
          .is_seated = is_seated,
          .fee_fen = fee_fen,
          .initiator = initiator,
          .needs = std::move(needs),
          .answer = std::move(answer),
          .wished_when = std::move(wished_when),
          .people_min = people_min,
          .people_max = people_max,
          .is_demo = is_demo,
          .created_at = created_at,
          .revision = revision};
}

/// ",310109014001,310109014002," for a condition both engines know.
std::string listed(std::vector<std::string> const& areas) {
  return fmt::format(",{},", fmt::join(areas, ","));
}

/// The condition of a state at $4, as state_of (activity.h) has it; $3 is its
/// number.
std::string in_state(std::optional<activity_state> const state) {
  constexpr auto kUnused = std::string_view{" AND $3 = $3 AND $4 = $4"};
  constexpr auto kAny = std::string_view{
      "EXISTS (SELECT 1 FROM activity_session s WHERE s.activity = a.id)"};
  constexpr auto kToCome = std::string_view{
      "EXISTS (SELECT 1 FROM activity_session s WHERE s.activity = a.id AND "
      "s.is_cancelled = 0 AND s.ends_at > $4)"};
  constexpr auto kHappened = std::string_view{
      "EXISTS (SELECT 1 FROM activity_session s WHERE s.activity = a.id AND "
      "s.is_cancelled = 0 AND s.ends_at <= $4)"};
  if (!state) {
    return std::string{kUnused};
  }
  switch (*state) {
    case activity_state::published:
    case activity_state::over:
      return fmt::format(" AND a.state = $3 AND ({} OR NOT {})", kToCome, kAny);
    case activity_state::happened:
      return fmt::format(" AND $3 = $3 AND a.state IN (4, 5) AND NOT {} AND {}",
                         kToCome, kHappened);
    case activity_state::cancelled:
      return fmt::format(
          " AND $3 = $3 AND a.state IN (4, 5) AND NOT {} AND NOT {} AND {}",
          kToCome, kHappened, kAny);
    default: return " AND a.state = $3 AND $4 = $4";
  }
}

}  // namespace

std::optional<activity_row> find_activity(store::reader& db,
                                          activity_id const which) {
  return db.one(fmt::format("SELECT {} FROM activity a WHERE a.id = $1",
                            kActivityColumns),
                read_activity, which);
}

void insert_activity(store::writer& db, activity_row const& a) {
  db.run(R"(
    INSERT INTO activity (id, area, venue, kind, state, title_zh, title_en,
      title_zh_hant, about_zh, about_en, about_zh_hant, bring_zh, bring_en,
      bring_zh_hant, leader, age_from, age_until, languages, is_seated, fee_fen,
      initiator, needs, answer, is_demo, created_at, wished_when, people_min,
      people_max)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15,
      $16, $17, $18, $19, $20, $21, $22, $23, $24, $25, $26, $27, $28))",
         a.key, a.area, a.venue, a.kind, a.state, a.title.zh, a.title.en,
         a.title.zh_hant, a.about.zh, a.about.en, a.about.zh_hant, a.bring.zh,
         a.bring.en, a.bring.zh_hant, a.leader, a.age_from, a.age_until,
         fmt::format("{}", fmt::join(a.languages, ",")), a.is_seated, a.fee_fen,
         a.initiator, a.needs, a.answer, a.is_demo, a.created_at, a.wished_when,
         a.people_min, a.people_max);
}

void update_activity(store::writer& db, activity_row const& a) {
  db.run(R"(
    UPDATE activity SET area = $2, venue = $3, kind = $4, state = $5,
      title_zh = $6, title_en = $7, title_zh_hant = $8, about_zh = $9,
      about_en = $10, about_zh_hant = $11, bring_zh = $12, bring_en = $13,
      bring_zh_hant = $14, leader = $15, age_from = $16, age_until = $17,
      languages = $18, is_seated = $19, fee_fen = $20, needs = $21,
      answer = $22, wished_when = $23, people_min = $24, people_max = $25,
      revision = revision + 1
    WHERE id = $1)",
         a.key, a.area, a.venue, a.kind, a.state, a.title.zh, a.title.en,
         a.title.zh_hant, a.about.zh, a.about.en, a.about.zh_hant, a.bring.zh,
         a.bring.en, a.bring.zh_hant, a.leader, a.age_from, a.age_until,
         fmt::format("{}", fmt::join(a.languages, ",")), a.is_seated, a.fee_fen,
         a.needs, a.answer, a.wished_when, a.people_min, a.people_max);
}

std::vector<wished_time> wished_times(store::reader& db,
                                      activity_id const which) {
  return db.all(
      "SELECT starts_at, minutes FROM wished_time WHERE activity = $1 ORDER BY "
      "position",
      [](base::instant const from, int const minutes) {
        return wished_time{from, minutes};
      },
      which);
}

void put_wished_times(store::writer& db,
                      activity_id const which,
                      std::vector<wished_time> const& all) {
  db.run("DELETE FROM wished_time WHERE activity = $1", which);
  for (auto i = std::size_t{0}; i != all.size(); ++i) {
    db.run(
        "INSERT INTO wished_time (activity, position, starts_at, minutes) "
        "VALUES ($1, $2, $3, $4)",
        which, static_cast<int>(i), all[i].from, all[i].minutes);
  }
}

std::vector<activity_row> list_activities(
    store::reader& db,
    std::vector<std::string> const& areas,
    std::vector<venues::venue_id> const& venues,
    std::optional<activity_state> const state,
    std::string_view const title,
    base::instant const now,
    std::int64_t const before,
    int const limit) {
  auto sql = fmt::format(
      "SELECT {} FROM activity a WHERE ($1 LIKE '%,' || a.area || ',%' OR {} "
      "OR a.id IN (SELECT s.activity FROM activity_session s JOIN room r ON "
      "r.id = s.room WHERE {})) AND (CAST($2 AS BIGINT) = 0 OR a.id < $2)",
      kActivityColumns, people::in_venues("a.venue", venues),
      people::in_venues("r.venue", venues));
  sql += in_state(state);
  sql += title.empty() ? " AND $5 = $5"
                       : " AND LOWER(a.title_zh || ' ' || a.title_en || ' ' || "
                         "a.title_zh_hant) LIKE '%' || $5 || '%' ESCAPE '!'";
  sql += " ORDER BY a.id DESC LIMIT $6";
  return db.all(sql, read_activity, listed(areas), before,
                static_cast<int>(state.value_or(activity_state::idea)), now,
                store::like_text(base::fold(base::trim(title))), limit);
}

std::vector<titled_activity> activity_titles(
    store::reader& db, std::vector<std::string> const& areas) {
  return db.all(
      "SELECT id, title_zh, title_en, title_zh_hant, area FROM activity WHERE "
      "$1 LIKE '%,' || area || ',%' AND state >= $2 ORDER BY id DESC",
      [](activity_id const key, std::string zh, std::string en,
         std::string zh_hant, std::string area) {
        return titled_activity{
            key,
            {std::move(zh), std::move(en), std::move(zh_hant)},
            std::move(area)};
      },
      listed(areas), static_cast<int>(activity_state::draft));
}

std::vector<activity_row> activities_begun_by(store::reader& db,
                                              people::person_id const who) {
  return db.all(fmt::format("SELECT {} FROM activity a WHERE a.initiator = $1 "
                            "ORDER BY a.id DESC LIMIT 100",
                            kActivityColumns),
                read_activity, who);
}

}  // namespace linli::activities
