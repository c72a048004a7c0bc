#include "contributions/thanks_store.h"

#include <fmt/format.h>

namespace linli::contributions {

namespace {

// NOLINTNEXTLINE(readability-function-size): a parameter a column
thanks_row read_thanks(supporter_id const supporter,
                       std::string name_zh,
                       std::string name_en,
                       std::string name_zh_hant,
                       contribution_kind const kind,
                       std::string title,
                       std::optional<activities::session_id> const session,
                       std::string what,
                       std::optional<std::string> title_zh,
                       std::optional<std::string> title_en,
                       std::optional<std::string> title_zh_hant,
                       base::instant const at) {
  auto out = thanks_row{
      .supporter = supporter,
      .name = {std::move(name_zh), std::move(name_en), std::move(name_zh_hant)},
      .kind = kind,
      .title = std::move(title),
      .session = session,
      .what = {std::move(title_zh).value_or(""),
               std::move(title_en).value_or(""),
               std::move(title_zh_hant).value_or("")},
      .at = at};
  if (!what.empty()) {
    out.what = {std::move(what), "", ""};
  }
  return out;
}

constexpr auto kOfUses = std::string_view{R"(
  SELECT s.id, s.name_zh, s.name_en, s.name_zh_hant, c.kind, c.title, u.session,
    u.what, a.title_zh, a.title_en, a.title_zh_hant, u.at
  FROM contribution_use u JOIN contribution c ON c.id = u.contribution
    JOIN supporter s ON s.id = c.supporter
    LEFT JOIN activity_session t ON t.id = u.session
    LEFT JOIN activity a ON a.id = t.activity
  WHERE u.is_undone = 0 AND s.is_thanked = 1
    AND (u.session IS NULL OR (t.is_cancelled = 0 AND a.state IN (4, 5))))"};

/// `whose` says of which contributions, `c`, with $1.
outcome outcome_where(store::reader& db,
                      std::string_view const whose,
                      std::int64_t const key,
                      base::instant const now) {
  auto const sessions = fmt::format(
      "SELECT u.session FROM contribution_use u JOIN contribution c ON c.id = "
      "u.contribution JOIN activity_session t ON t.id = u.session WHERE {} AND "
      "u.is_undone = 0 AND t.is_cancelled = 0 AND t.ends_at <= $2",
      whose);
  auto const count = *db.value_of<std::int64_t>(
      fmt::format("SELECT COUNT(*) FROM activity_session WHERE id IN ({})",
                  sessions),
      key, now);
  // State 6: came.
  auto const visits = db.all(
      fmt::format(R"(
    SELECT g.person, g.party, g.liked,
      CASE WHEN EXISTS (SELECT 1 FROM signup o JOIN activity_session p
        ON p.id = o.session WHERE o.person = g.person AND o.state = 6
        AND p.starts_at < e.starts_at) THEN 0 ELSE 1 END
    FROM signup g JOIN activity_session e ON e.id = g.session
    WHERE g.state = 6 AND g.session IN ({}))",
                  sessions),
      [](people::person_id const who, int const party,
         std::optional<int> const liked, bool const is_first) {
        return visit{who, party, is_first, liked};
      },
      key, now);
  return outcome_of(count, visits);
}

}  // namespace

std::vector<thanks_row> list_thanks(store::reader& db, thanks_query const& q) {
  auto sql = std::string{kOfUses} + " AND u.at > $1";
  sql += q.venue ? " AND COALESCE(a.venue, c.venue) = $2" : " AND $2 = $2";
  sql += q.supporter ? " AND s.id = $3" : " AND $3 = $3";
  sql += " ORDER BY u.at DESC, u.id DESC LIMIT $4";
  return db.all(sql, read_thanks, q.since,
                q.venue.value_or(venues::venue_id{}).value,
                q.supporter.value_or(supporter_id{}).value, q.limit);
}

std::vector<thanks_row> thanks_of_session(store::reader& db,
                                          activities::session_id const which) {
  auto out = db.all(std::string{kOfUses} + " AND u.session = $1 ORDER BY u.id",
                    read_thanks, which);
  // State 4: something came that is not used up.
  auto const held = db.all(R"(
    SELECT s.id, s.name_zh, s.name_en, s.name_zh_hant, c.kind, c.title, t.id,
      '', a.title_zh, a.title_en, a.title_zh_hant, c.created_at
    FROM activity_session t JOIN activity a ON a.id = t.activity
      JOIN contribution c ON c.activity = a.id
      JOIN supporter s ON s.id = c.supporter
    WHERE t.id = $1 AND t.is_cancelled = 0 AND a.state IN (4, 5)
      AND c.state = 4 AND s.is_thanked = 1 AND NOT EXISTS
        (SELECT 1 FROM contribution_use u WHERE u.contribution = c.id
         AND u.session = t.id AND u.is_undone = 0)
    ORDER BY c.id)",
                           read_thanks, which);
  out.insert(out.end(), held.begin(), held.end());
  return out;
}

outcome outcome_of_contribution(store::reader& db,
                                contribution_id const which,
                                base::instant const now) {
  return outcome_where(db, "c.id = $1", which.value, now);
}

outcome outcome_of_supporter(store::reader& db,
                             supporter_id const which,
                             base::instant const now) {
  return outcome_where(db, "c.supporter = $1", which.value, now);
}

}  // namespace linli::contributions
