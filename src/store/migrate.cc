#include "store/migrate.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include "base/embedded.h"
#include "base/error.h"
#include "base/file.h"
#include "store/database.h"
#include "store/sql_text.h"

namespace linli::store {

std::span<base::embedded_file const> migration_files();  // by linli_embed

namespace {

/// "LNLI": tells our files from any other program's SQLite databases.
constexpr auto kApplicationId = 0x4c4e4c49;

struct applied_migration {
  int number{};
  std::string name;
  std::string checksum;
  base::instant at;
};

std::string checksum_of(std::string_view const sql) {
  return fmt::format(
      "{:016x}",
      base::checksum(std::as_bytes(std::span{sql.data(), sql.size()})));
}

applied_migration read_applied(int const number,
                               std::string name,
                               std::string checksum,
                               base::instant const at) {
  return {number, std::move(name), std::move(checksum), at};
}

bool has_tables(reader& db) {
  return db.value_of<int>("SELECT count(*) FROM sqlite_master").value_or(0) > 0;
}

/// Nothing for an empty file; throws for a database of another program.
std::vector<applied_migration> applied_in(session& s) {
  auto db = reader{s};
  if (!has_tables(db)) {
    return {};
  }
  ensure(db.value_of<int>("PRAGMA application_id") == kApplicationId,
         fault::invalid, "store.not_ours",
         fmt::format("{} is a database of another program. Name one made by "
                     "`linli init`.",
                     s.path().string()));
  return db.all(
      "SELECT number, name, checksum, applied_at FROM linli_schema "
      "ORDER BY number",
      read_applied);
}

migration_state state_of(applied_migration const& a,
                         std::span<migration const> const known) {
  if (a.number > static_cast<int>(known.size())) {
    return migration_state::unknown;
  }
  auto const& m = known[static_cast<std::size_t>(a.number) - 1];
  return checksum_of(m.sql) == a.checksum ? migration_state::applied
                                          : migration_state::changed;
}

void check_known(std::vector<applied_migration> const& applied,
                 std::span<migration const> const known,
                 std::filesystem::path const& path) {
  for (auto const& a : applied) {
    auto const state = state_of(a, known);
    ensure(state != migration_state::unknown, fault::conflict,
           "store.newer_than_this",
           fmt::format("{} was written by a newer Linli (it has {}; this one "
                       "knows {} migrations). Install that version or a later "
                       "one.",
                       path.string(), a.name, known.size()));
    ensure(state != migration_state::changed, fault::conflict,
           "store.migration_changed",
           fmt::format("{} was made with another text of {} than this Linli "
                       "has. Install the version that made it.",
                       path.string(), a.name));
  }
}

void ensure_exists(std::filesystem::path const& path) {
  ensure(std::filesystem::exists(path), fault::not_found, "store.no_database",
         fmt::format("There is no database at {}. Make one with `linli init`.",
                     path.string()));
}

void make_schema_table(session& s) {
  s.execute(fmt::format("PRAGMA application_id = {}", kApplicationId));
  s.execute(
      "CREATE TABLE IF NOT EXISTS linli_schema ("
      "number INTEGER PRIMARY KEY, name TEXT NOT NULL, "
      "checksum TEXT NOT NULL, applied_at BIGINT NOT NULL)");
}

void run_statements(session& s, migration const& m, base::instant const now) {
  make_schema_table(s);
  for (auto const& statement : split_statements(m.sql)) {
    s.execute(statement);
  }
  auto tx = writer{s};
  tx.run(
      "INSERT INTO linli_schema (number, name, checksum, applied_at) "
      "VALUES ($1, $2, $3, $4)",
      m.number, m.name, checksum_of(m.sql), now);
}

void apply(session& s, migration const& m, base::instant const now) {
  s.execute("BEGIN IMMEDIATE");
  try {
    run_statements(s, m, now);
    s.execute("COMMIT");
  } catch (base::error const& e) {
    auto const reason = std::string{e.what()};
    try {
      s.execute("ROLLBACK");
    } catch (base::error const&) {
      // Already rolled back by the engine; the first failure is the story.
    }
    throw base::error{
        e.kind(), "store.migration_failed",
        fmt::format("Migration {} could not be applied and the database is as "
                    "it was: {}",
                    m.name, reason)};
  }
}

void make_folder_of(std::filesystem::path const& path) {
  if (!path.has_parent_path()) {
    return;
  }
  auto failed = std::error_code{};
  std::filesystem::create_directories(path.parent_path(), failed);
  ensure(!failed, fault::io, "store.cannot_open",
         fmt::format("The folder {} cannot be made: {}.",
                     path.parent_path().string(), failed.message()));
}

/// VACUUM INTO leaves the syncing to the system; a backup must be on disk.
void sync_file(std::filesystem::path const& path) {
  auto const fd = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  auto const is_synced = fd >= 0 && ::fsync(fd) == 0;
  if (fd >= 0) {
    ::close(fd);
  }
  ensure(
      is_synced, fault::io, "store.io_error",
      fmt::format("The copy {} could not be written to disk.", path.string()));
}

std::filesystem::path backup_before(std::filesystem::path const& path,
                                    int const number) {
  auto to = path;
  to += fmt::format(".before-{:04}", number);
  std::filesystem::remove(to);  // of an earlier attempt that then failed
  copy_database(path, to);
  return to;
}

}  // namespace

std::span<migration const> embedded_migrations() {
  static auto const all = [] {
    auto out = std::vector<migration>{};
    for (auto const& file : migration_files()) {
      auto const name = file.name.substr(0, file.name.find('.'));
      out.push_back({static_cast<int>(out.size()) + 1, name, file.content});
    }
    return out;
  }();
  return all;
}

std::vector<migration_line> migration_status(
    std::filesystem::path const& path, std::span<migration const> const known) {
  ensure_exists(path);
  auto s = session{path, session::role::reader};
  auto out = std::vector<migration_line>{};
  for (auto const& a : applied_in(s)) {
    out.push_back({a.number, a.name, state_of(a, known), a.at});
  }
  for (auto i = out.size(); i < known.size(); ++i) {
    out.push_back({known[i].number,
                   std::string{known[i].name},
                   migration_state::pending,
                   {}});
  }
  return out;
}

migration_report migrate(std::filesystem::path const& path,
                         std::span<migration const> const known,
                         base::instant const now) {
  make_folder_of(path);
  auto s = session{path, session::role::writer};
  auto const applied = applied_in(s);
  check_known(applied, known, path);
  auto report = migration_report{};
  auto const pending = known.subspan(applied.size());
  if (!applied.empty() && !pending.empty()) {
    report.backup = backup_before(path, pending.front().number);
  }
  for (auto const& m : pending) {
    apply(s, m, now);
    report.applied.emplace_back(m.name);
  }
  return report;
}

void check_is_current(std::filesystem::path const& path,
                      std::span<migration const> const known) {
  ensure_exists(path);
  auto s = session{path, session::role::reader};
  auto const applied = applied_in(s);
  check_known(applied, known, path);
  ensure(applied.size() == known.size(), fault::conflict,
         "store.needs_migration",
         fmt::format("{} was made by an older Linli. Run `linli migrate` to "
                     "bring it up to date; a copy is kept.",
                     path.string()));
}

void copy_database(std::filesystem::path const& from,
                   std::filesystem::path const& to) {
  ensure_exists(from);
  ensure(!std::filesystem::exists(to), fault::conflict, "store.backup_exists",
         fmt::format("{} exists already. Choose another name.", to.string()));
  auto s = session{from, session::role::writer};
  auto db = writer{s};
  try {
    db.run("VACUUM INTO $1", to.string());
  } catch (base::error const&) {
    auto ignored = std::error_code{};
    std::filesystem::remove(to, ignored);
    throw;
  }
  sync_file(to);
}

}  // namespace linli::store
