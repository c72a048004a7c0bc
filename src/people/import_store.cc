#include "people/import_store.h"

#include <fmt/format.h>

namespace linli::people {

namespace {

// NOLINTNEXTLINE(readability-function-size): a parameter a column
import_row read_import(import_id const key,
                       std::optional<person_id> const made_by,
                       std::optional<std::string> area,
                       std::string file_name,
                       std::string file_hash,
                       std::string mapping,
                       std::string sealed,
                       int const row_count,
                       int const next_row,
                       import_state const state,
                       base::instant const created_at) {
  return {key,
          made_by,
          std::move(area).value_or(""),
          std::move(file_name),
          std::move(file_hash),
          std::move(mapping),
          std::move(sealed),
          row_count,
          next_row,
          state,
          created_at};
}

std::string columns_with(std::string_view const sealed) {
  return fmt::format(
      "id, made_by, area, file_name, file_hash, mapping, {}, row_count, "
      "next_row, state, created_at",
      sealed);
}

import_outcome read_outcome(int const line,
                            import_verdict const verdict,
                            std::optional<person_id> const person,
                            std::string before,
                            std::optional<std::int64_t> const revision,
                            std::string notes) {
  return {line, verdict, person, std::move(before), revision, std::move(notes)};
}

constexpr auto kOutcomeColumns =
    std::string_view{"line, verdict, person, before, revision, notes"};

// As an undoing notes it; of one word, so that no heading looks like it.
constexpr auto kStayed = std::string_view{"notes LIKE '%\"stayed\":%'"};

}  // namespace

std::optional<import_row> find_import(store::reader& db,
                                      import_id const which) {
  return db.one(fmt::format("SELECT {} FROM people_import WHERE id = $1",
                            columns_with("sealed")),
                read_import, which);
}

std::vector<import_row> imports_of(store::reader& db,
                                   std::optional<person_id> const who,
                                   int const limit) {
  return db.all(
      fmt::format("SELECT {} FROM people_import WHERE COALESCE(made_by, 0) = "
                  "CAST($1 AS BIGINT) AND state <> 4 ORDER BY id DESC LIMIT $2",
                  columns_with("''")),
      read_import, who ? who->value : std::int64_t{0}, limit);
}

std::optional<import_id> import_of_file(store::reader& db,
                                        std::string const& file_hash) {
  return db.value_of<import_id>(
      "SELECT id FROM people_import WHERE file_hash = $1 AND state IN (1, 2) "
      "ORDER BY id DESC LIMIT 1",
      file_hash);
}

void insert_import(store::writer& db, import_row const& i) {
  db.run(R"(
    INSERT INTO people_import (id, made_by, area, file_name, file_hash, mapping,
      sealed, row_count, created_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9))",
         i.key, i.made_by,
         i.area.empty() ? std::nullopt : std::optional{i.area}, i.file_name,
         i.file_hash, i.mapping, i.sealed, i.row_count, i.created_at);
}

void update_import(store::writer& db,
                   import_row const& i,
                   std::optional<base::instant> const done_at) {
  db.run(R"(
    UPDATE people_import SET mapping = $2, sealed = $3, next_row = $4,
      state = $5, done_at = $6
    WHERE id = $1)",
         i.key, i.mapping, i.sealed, i.next_row, i.state, done_at);
}

std::vector<import_row> open_imports(store::reader& db) {
  return db.all(fmt::format("SELECT {} FROM people_import WHERE state IN (0, "
                            "1) ORDER BY id",
                            columns_with("''")),
                read_import);
}

void put_outcome(store::writer& db,
                 import_id const which,
                 import_outcome const& o) {
  db.run(R"(
    INSERT INTO people_import_row (import, line, verdict, person, before,
      revision, notes)
    VALUES ($1, $2, $3, $4, $5, $6, $7)
    ON CONFLICT (import, line) DO UPDATE SET verdict = excluded.verdict,
      person = excluded.person, before = excluded.before,
      revision = excluded.revision, notes = excluded.notes)",
         which, o.line, o.verdict, o.person, o.before, o.revision, o.notes);
}

void delete_outcomes(store::writer& db, import_id const which) {
  db.run("DELETE FROM people_import_row WHERE import = $1", which);
}

void leave_rest_out(store::writer& db,
                    import_row const& i,
                    std::string const& notes) {
  db.run(R"(
    UPDATE people_import_row SET verdict = 5, person = NULL, revision = NULL,
      notes = $3
    WHERE import = $1 AND line NOT IN (
      SELECT line FROM people_import_row WHERE import = $1 ORDER BY line
      LIMIT $2))",
         i.key, i.next_row, notes);
}

std::vector<int> lines_about(store::reader& db,
                             import_id const which,
                             person_id const who) {
  return db.all(
      "SELECT line FROM people_import_row WHERE import = $1 AND person = $2",
      [](int const line) { return line; }, which, who);
}

std::vector<std::string> lookups_of(store::reader& db, person_id const who) {
  return db.all(
      "SELECT lookup FROM person_secret WHERE person = $1 AND lookup IS NOT "
      "NULL UNION SELECT lookup FROM credential WHERE person = $1 AND lookup "
      "IS NOT NULL",
      [](std::string lookup) { return lookup; }, who);
}

std::vector<import_outcome> outcomes_of(
    store::reader& db,
    import_id const which,
    std::optional<import_verdict> const only,
    bool const stayed,
    int const after,
    int const limit) {
  return db.all(
      fmt::format("SELECT {} FROM people_import_row WHERE import = $1 AND line "
                  "> $2 AND (CAST($3 AS BIGINT) < 0 OR verdict = $3) AND {} "
                  "ORDER BY line LIMIT $4",
                  kOutcomeColumns, stayed ? kStayed : "1 = 1"),
      read_outcome, which, after,
      only ? static_cast<std::int64_t>(*only) : std::int64_t{-1}, limit);
}

bool is_brought_by(store::reader& db,
                   import_id const which,
                   person_id const who) {
  return *db.value_of<std::int64_t>(
             "SELECT COUNT(*) FROM people_import_row WHERE person = $1 AND "
             "import = $2 AND verdict = 0",
             who, which) != 0;
}

std::vector<kept_outcome> outcomes_about(store::reader& db,
                                         person_id const who) {
  return db.all(
      "SELECT o.import, i.created_at, o.line, o.verdict, o.person, o.before, "
      "o.revision, o.notes FROM people_import_row o JOIN people_import i ON "
      "i.id = o.import WHERE o.person = $1 ORDER BY o.import, o.line",
      [](import_id const of, base::instant const at, int const line,
         import_verdict const verdict, std::optional<person_id> const person,
         std::string before, std::optional<std::int64_t> const revision,
         std::string notes) {
        return kept_outcome{
            of, at,
            read_outcome(line, verdict, person, std::move(before), revision,
                         std::move(notes))};
      },
      who);
}

std::vector<import_outcome> effects_of(store::reader& db,
                                       import_id const which) {
  return db.all(fmt::format("SELECT {} FROM people_import_row WHERE import = "
                            "$1 AND before <> '' ORDER BY line",
                            kOutcomeColumns),
                read_outcome, which);
}

std::array<std::int64_t, kVerdicts> count_outcomes(store::reader& db,
                                                   import_id const which) {
  auto out = std::array<std::int64_t, kVerdicts>{};
  auto const all = db.all(
      "SELECT verdict, COUNT(*) FROM people_import_row WHERE import = $1 GROUP "
      "BY verdict",
      [](import_verdict const v, std::int64_t const n) {
        return std::pair{v, n};
      },
      which);
  for (auto const& [v, n] : all) {
    out[static_cast<std::size_t>(v)] = n;
  }
  return out;
}

std::int64_t count_stayed(store::reader& db, import_id const which) {
  return *db.value_of<std::int64_t>(
      fmt::format("SELECT COUNT(*) FROM people_import_row WHERE import = $1 "
                  "AND {}",
                  kStayed),
      which);
}

}  // namespace linli::people
