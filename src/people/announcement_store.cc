#include "people/announcement_store.h"

#include <fmt/format.h>

#include "people/area_filter.h"

namespace linli::people {

namespace {

constexpr auto kAnnouncementColumns =
    "id, author, own_key, digest, area, sealed, persons, after, created_at, "
    "done_at";

// NOLINTNEXTLINE(readability-function-size): a parameter a column
announcement_row read_row(announcement_id const key,
                          person_id const author,
                          std::string own_key,
                          std::string digest,
                          std::string area,
                          std::string sealed,
                          std::int64_t const persons,
                          person_id const after,
                          base::instant const created_at,
                          std::optional<base::instant> const done_at) {
  return {.key = key,
          .author = author,
          .own_key = std::move(own_key),
          .digest = std::move(digest),
          .area = std::move(area),
          .sealed = std::move(sealed),
          .persons = persons,
          .after = after,
          .created_at = created_at,
          .done_at = done_at};
}

std::string audience_sql(std::string_view const columns,
                         area_filter const& area) {
  return fmt::format(R"(
    SELECT {} FROM person p WHERE p.state = 0 AND {} AND 1 =
      (SELECT CASE WHEN c.version = $2 THEN c.is_given ELSE 0 END
       FROM consent c WHERE c.person = p.id AND c.purpose = $1
       ORDER BY c.id DESC LIMIT 1))",
                     columns, area.sql);
}

}  // namespace

void insert_announcement(store::writer& db, announcement_row const& a) {
  db.run(R"(
    INSERT INTO announcement (id, author, own_key, digest, area, sealed,
      persons, after, created_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9))",
         a.key, a.author, a.own_key, a.digest, a.area, a.sealed, a.persons,
         a.after, a.created_at);
}

std::optional<announcement_row> find_announcement(
    store::reader& db, person_id const author, std::string_view const own_key) {
  return db.one(fmt::format("SELECT {} FROM announcement "
                            "WHERE author = $1 AND own_key = $2",
                            kAnnouncementColumns),
                read_row, author, own_key);
}

std::optional<announcement_row> announcement_under_way(store::reader& db) {
  return db.one(fmt::format("SELECT {} FROM announcement "
                            "WHERE done_at IS NULL ORDER BY id LIMIT 1",
                            kAnnouncementColumns),
                read_row);
}

void note_told(store::writer& db,
               announcement_id const which,
               person_id const after,
               std::optional<base::instant> const done_at) {
  db.run("UPDATE announcement SET after = $2, done_at = $3 WHERE id = $1",
         which, after, done_at);
}

std::vector<announcement_row> list_announcements(store::reader& db,
                                                 announcement_query const& q) {
  auto const area = in_areas("area", "$2", q.areas, q.everywhere);
  return db.all(fmt::format("SELECT {} FROM announcement WHERE "
                            "(CAST($1 AS BIGINT) = 0 OR id < $1) AND {} "
                            "ORDER BY id DESC LIMIT $3",
                            kAnnouncementColumns, area.sql),
                read_row, q.before, area.value, q.limit);
}

std::vector<person_id> list_audience(store::reader& db,
                                     audience const& a,
                                     person_id const after,
                                     int const limit) {
  auto const area = in_areas("p.area", "$3", a.areas, a.everywhere);
  return db.all(
      audience_sql("p.id", area) + " AND p.id > $4 ORDER BY p.id LIMIT $5",
      [](person_id const who) { return who; }, a.purpose, a.version, area.value,
      after, limit);
}

std::int64_t count_audience(store::reader& db, audience const& a) {
  auto const area = in_areas("p.area", "$3", a.areas, a.everywhere);
  return *db.value_of<std::int64_t>(audience_sql("COUNT(*)", area), a.purpose,
                                    a.version, area.value);
}

}  // namespace linli::people
