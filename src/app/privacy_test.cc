#include <algorithm>
#include <array>
#include <filesystem>
#include <fmt/format.h>
#include <gtest/gtest.h>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "support/temporary_database.h"

#include "base/file.h"
#include "base/text.h"
#include "store/catalog.h"
#include "store/database.h"

/// docs/privacy.md says of everything that is kept of a person where they read
/// it and how it is erased.
namespace linli::app {

namespace {

/// The cells of a line of a table, without its ends.
std::vector<std::string> cells_of(std::string_view const line) {
  auto out = std::vector<std::string>{};
  for (auto const cell : base::split(line, '|')) {
    out.emplace_back(base::trim(cell));
  }
  return out.size() < 3
             ? std::vector<std::string>{}
             : std::vector<std::string>{out.begin() + 1, out.end() - 1};
}

/// By column ("person.merged_into"), what its row says of it.
std::map<std::string, std::vector<std::string>> told_columns() {
  auto const text = base::read_file(std::filesystem::path{LINLI_SOURCE_DIR} /
                                    "docs" / "privacy.md");
  auto out = std::map<std::string, std::vector<std::string>>{};
  for (auto const line : base::split(text, '\n')) {
    auto const cells = cells_of(line);
    if (cells.empty() || !cells.front().starts_with('`')) {
      continue;
    }
    for (auto const part : base::split(cells.front(), ',')) {
      auto name = std::string{base::trim(part)};
      std::erase(name, '`');
      EXPECT_TRUE(out.emplace(name, cells).second) << name << " stands twice";
    }
  }
  return out;
}

std::vector<std::string> foreign_keys(store::reader& db) {
  auto const read = [](std::string name) { return name; };
  if (db.runs_on() == store::engine::sqlite) {
    return db.all(
        "SELECT m.name || '.' || f.\"from\" FROM sqlite_master m JOIN "
        "pragma_foreign_key_list(m.name) f WHERE m.type = 'table' AND "
        "f.\"table\" = 'person'",
        read);
  }
  return db.all(
      "SELECT CAST(k.table_name || '.' || k.column_name AS TEXT) FROM "
      "information_schema.referential_constraints c JOIN "
      "information_schema.key_column_usage k ON k.constraint_schema = "
      "c.constraint_schema AND k.constraint_name = c.constraint_name JOIN "
      "information_schema.table_constraints p ON p.constraint_schema = "
      "c.unique_constraint_schema AND p.constraint_name = "
      "c.unique_constraint_name WHERE c.constraint_schema = current_schema() "
      "AND p.table_name = 'person'",
      read);
}

/// Columns that refer to a person: by a key, or by a name such columns have.
std::vector<std::string> person_columns(store::reader& db) {
  static constexpr auto kNames = std::to_array<std::string_view>(
      {"person", "actor", "acting_for", "subject", "agent", "author"});
  auto out = foreign_keys(db);
  for (auto const& t : store::tables_of(db)) {
    for (auto const& c : t.columns) {
      auto const name = fmt::format("{}.{}", t.name, c.name);
      auto const is_named = std::ranges::find(kNames, c.name) != kNames.end() ||
                            c.name.ends_with("_by");
      if (c.type == store::kind::integer && is_named &&
          std::ranges::find(out, name) == out.end()) {
        out.push_back(name);
      }
    }
  }
  return out;
}

struct privacy : test::on_both_engines {
  void SetUp() override {
    on_both_engines::SetUp();
    if (!IsSkipped()) {
      db = store::database::open_or_create(where(), {1'800'000'000});
    }
  }

  std::unique_ptr<store::database> db;
};

LINLI_ON_BOTH_ENGINES(privacy);

TEST_P(privacy, everything_that_refers_to_a_person_is_exported_and_erased) {
  auto told = told_columns();
  auto const all = db->read(person_columns);
  EXPECT_GT(all.size(), 50U);
  for (auto const& name : all) {
    auto const found = told.find(name);
    if (found == told.end()) {
      ADD_FAILURE() << name << " refers to a person and is not in "
                    << "docs/privacy.md";
      continue;
    }
    EXPECT_EQ(found->second.size(), 4U) << name;
    EXPECT_EQ(std::ranges::count(found->second, std::string{}), 0) << name;
    told.erase(found);
  }
  for (auto const& [name, cells] : told) {
    ADD_FAILURE() << name << " of docs/privacy.md refers to nobody";
  }
}

}  // namespace
}  // namespace linli::app
