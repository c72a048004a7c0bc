#include "contributions/supporter_store.h"

#include <fmt/format.h>

#include "people/caller.h"

namespace linli::contributions {

namespace {

constexpr auto kColumns = std::string_view{
    "s.id, s.kind, s.name_zh, s.name_en, s.name_zh_hant, s.about_zh, "
    "s.about_en, s.about_zh_hant, s.area, s.registration, s.interest, "
    "s.is_thanked, s.is_demo, s.created_at, s.revision"};

// NOLINTNEXTLINE(readability-function-size): a parameter a column
supporter_row read_supporter(supporter_id const key,
                             supporter_kind const kind,
                             std::string name_zh,
                             std::string name_en,
                             std::string name_zh_hant,
                             std::string about_zh,
                             std::string about_en,
                             std::string about_zh_hant,
                             std::string area,
                             std::string registration,
                             std::string interest,
                             bool const is_thanked,
                             bool const is_demo,
                             base::instant const created_at,
                             std::int64_t const revision) {
  return {
      .key = key,
      .kind = kind,
      .name = {std::move(name_zh), std::move(name_en), std::move(name_zh_hant)},
      .about = {std::move(about_zh), std::move(about_en),
                std::move(about_zh_hant)},
      .area = std::move(area),
      .registration = std::move(registration),
      .interest = std::move(interest),
      .is_thanked = is_thanked,
      .is_demo = is_demo,
      .created_at = created_at,
      .revision = revision};
}

std::string select(std::string_view const rest) {
  return fmt::format("SELECT {} FROM supporter s {}", kColumns, rest);
}

}  // namespace

std::optional<supporter_row> find_supporter(store::reader& db,
                                            supporter_id const which) {
  return db.one(select("WHERE s.id = $1"), read_supporter, which);
}

std::vector<supporter_row> all_supporters(store::reader& db) {
  return db.all(select("ORDER BY s.id"), read_supporter);
}

void insert_supporter(store::writer& db, supporter_row const& s) {
  db.run(R"(
    INSERT INTO supporter (id, kind, name_zh, name_en, name_zh_hant, about_zh,
      about_en, about_zh_hant, area, registration, interest, is_thanked,
      is_demo, created_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14))",
         s.key, s.kind, s.name.zh, s.name.en, s.name.zh_hant, s.about.zh,
         s.about.en, s.about.zh_hant, s.area, s.registration, s.interest,
         s.is_thanked, s.is_demo, s.created_at);
}

void update_supporter(store::writer& db, supporter_row const& s) {
  db.run(R"(
    UPDATE supporter SET kind = $2, name_zh = $3, name_en = $4,
      name_zh_hant = $5, about_zh = $6, about_en = $7, about_zh_hant = $8,
      area = $9, registration = $10, interest = $11, is_thanked = $12,
      revision = revision + 1
    WHERE id = $1)",
         s.key, s.kind, s.name.zh, s.name.en, s.name.zh_hant, s.about.zh,
         s.about.en, s.about.zh_hant, s.area, s.registration, s.interest,
         s.is_thanked);
}

std::vector<people::person_id> speakers_of(store::reader& db,
                                           supporter_id const which) {
  return db.all(
      "SELECT person FROM supporter_speaker WHERE supporter = $1 ORDER BY id",
      [](people::person_id const who) { return who; }, which);
}

bool speaks_for(store::reader& db,
                people::person_id const who,
                supporter_id const which) {
  return db
      .value_of<std::int64_t>(
          "SELECT id FROM supporter_speaker WHERE supporter = $1 AND person = "
          "$2",
          which, who)
      .has_value();
}

std::vector<supporter_row> spoken_for_by(store::reader& db,
                                         people::person_id const who) {
  return db.all(select("JOIN supporter_speaker p ON p.supporter = s.id WHERE "
                       "p.person = $1 ORDER BY s.id"),
                read_supporter, who);
}

void insert_speaker(store::writer& db,
                    std::int64_t const key,
                    supporter_id const which,
                    people::person_id const who) {
  db.run(
      "INSERT INTO supporter_speaker (id, supporter, person) VALUES ($1, $2, "
      "$3)",
      key, which, who);
}

void delete_speaker(store::writer& db,
                    supporter_id const which,
                    people::person_id const who) {
  db.run("DELETE FROM supporter_speaker WHERE supporter = $1 AND person = $2",
         which, who);
}

std::vector<supporter_id> spoken_for_by_both(store::reader& db,
                                             people::person_id const a,
                                             people::person_id const b) {
  return db.all(
      "SELECT x.supporter FROM supporter_speaker x JOIN supporter_speaker y ON "
      "y.supporter = x.supporter WHERE x.person = $1 AND y.person = $2 ORDER "
      "BY x.supporter",
      [](supporter_id const key) { return key; }, a, b);
}

}  // namespace linli::contributions
