#include "store/check.h"

#include <fmt/format.h>

#include "store/catalog.h"
#include "store/migrate.h"

namespace linli::store {

namespace {

// One broken page breaks thousands of rows: the first tell the story.
constexpr auto kMostFindings = std::size_t{100};

void check_sqlite(reader& db, check_report& report) {
  for (auto& words :
       db.all("PRAGMA integrity_check(100)", [](std::string w) { return w; })) {
    if (words != "ok") {
      report.findings.push_back({"file", std::move(words)});
    }
  }
  for (auto& f : db.all(
           "SELECT \"table\", rowid, parent FROM pragma_foreign_key_check()",
           [](std::string table, std::optional<std::int64_t> const row,
              std::string const&parent) {
             return finding{
                 std::move(table),
                 fmt::format("row {} refers to a row of {} that is not there",
                             row.value_or(0), parent)};
           })) {
    report.findings.push_back(std::move(f));
  }
}

/// Foreign keys and checks that were added without looking at the rows there
/// were; all others PostgreSQL holds at all times.
void check_postgres(reader& db, check_report& report) {
  for (auto& f :
       db.all("SELECT CAST(r.relname AS TEXT), CAST(c.conname AS TEXT) "
              "FROM pg_constraint c JOIN pg_class r ON r.oid = c.conrelid "
              "WHERE NOT c.convalidated AND c.connamespace = "
              "to_regnamespace(quote_ident(current_schema()))",
              [](std::string table, std::string const&name) {
                return finding{std::move(table),
                               fmt::format("{} has not been checked", name)};
              })) {
    report.findings.push_back(std::move(f));
  }
}

}  // namespace

std::vector<std::string> broken_by(reader& r, invariant const& i) {
  return i.look != nullptr
             ? i.look(r)
             : r.all(i.sql, [](std::string text) { return text; });
}

check_report check(address const& where,
                   std::span<invariant const> const invariants) {
  check_is_current(where, embedded_migrations(where.kind));
  auto const db = database::open(where, {.readers = 1});
  return db->read([&](reader& r) {
    auto report = check_report{};
    r.runs_on() == engine::sqlite ? check_sqlite(r, report)
                                  : check_postgres(r, report);
    for (auto const& t : tables_of(r)) {
      report.tables.push_back(
          {t.name, r.value_of<std::int64_t>("SELECT count(*) FROM " + t.name)
                       .value_or(0)});
    }
    for (auto const& i : invariants) {
      for (auto& which : broken_by(r, i)) {
        if (report.findings.size() < kMostFindings) {
          report.findings.push_back({std::string{i.name}, std::move(which)});
        }
      }
    }
    return report;
  });
}

}  // namespace linli::store
