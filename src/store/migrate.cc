#include "store/migrate.h"

#include <cerrno>
#include <fcntl.h>
#include <fmt/format.h>
#include <sys/file.h>
#include <unistd.h>

#include "base/embedded.h"
#include "base/error.h"
#include "base/file.h"
#include "store/backup.h"
#include "store/catalog.h"
#include "store/sql_text.h"

namespace linli::store {

std::span<base::embedded_file const> migration_files();  // by linli_embed

namespace {

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

/// Nothing for an empty database; throws for one of another program.
std::vector<applied_migration> applied_in(session& s) {
  auto db = reader{s};
  if (!has_tables(db)) {
    return {};
  }
  ensure(is_ours(db), fault::invalid, "store.not_ours",
         fmt::format("{} is a database of another program. Name one made by "
                     "`linli init`.",
                     s.where().shown()));
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
                 address const& where) {
  for (auto const& a : applied) {
    auto const state = state_of(a, known);
    ensure(state != migration_state::unknown, fault::conflict,
           "store.newer_than_this",
           fmt::format("{} was written by a newer Linli (it has {}; this one "
                       "knows {} migrations). Install that version or a later "
                       "one.",
                       where.shown(), a.name, known.size()));
    ensure(state != migration_state::changed, fault::conflict,
           "store.migration_changed",
           fmt::format("{} was made with another text of {} than this Linli "
                       "has. Install the version that made it.",
                       where.shown(), a.name));
  }
}

void ensure_exists(address const& where) {
  ensure(where.kind == engine::postgres || std::filesystem::exists(where.file),
         fault::not_found, "store.no_database",
         fmt::format("There is no database at {}. Make one with `linli init`.",
                     where.shown()));
}

void make_schema_table(session& s) {
  if (s.runs_on() == engine::sqlite) {
    s.execute(fmt::format("PRAGMA application_id = {}", kApplicationId));
  }
  s.execute(
      "CREATE TABLE IF NOT EXISTS linli_schema ("
      "number INTEGER PRIMARY KEY, name TEXT NOT NULL, "
      "checksum TEXT NOT NULL, applied_at BIGINT NOT NULL)");
}

/// One program after the other: a second one that copied the database while
/// the first changes it would put its copy in the place of the first's. Held
/// until this and the session end.
class turn_to_migrate {
 public:
  explicit turn_to_migrate(session& s) {
    if (s.runs_on() == engine::postgres) {
      s.execute(fmt::format("SELECT pg_advisory_lock({})", kApplicationId));
      return;
    }
    auto const folder = std::filesystem::absolute(s.where().file).parent_path();
    fd_ = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    // A file system without locks has one program on it.
    while (fd_ >= 0 && ::flock(fd_, LOCK_EX) != 0 && errno == EINTR) {
    }
  }
  ~turn_to_migrate() {
    if (fd_ >= 0) {
      ::close(fd_);
    }
  }
  turn_to_migrate(turn_to_migrate const&) = delete;
  turn_to_migrate& operator=(turn_to_migrate const&) = delete;

 private:
  int fd_{-1};
};

/// Keeps other programs from migrating at the same time.
void begin_alone(session& s) {
  if (s.runs_on() == engine::sqlite) {
    s.execute("BEGIN IMMEDIATE");
    return;
  }
  s.execute("BEGIN");
  s.execute(fmt::format("SELECT pg_advisory_xact_lock({})", kApplicationId));
  s.execute(
      fmt::format("CREATE SCHEMA IF NOT EXISTS \"{}\"", s.where().schema));
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

/// False when another program was first.
bool apply(session& s, migration const& m, base::instant const now) {
  begin_alone(s);
  try {
    auto const is_first =
        applied_in(s).size() == static_cast<std::size_t>(m.number) - 1;
    if (is_first) {
      run_statements(s, m, now);
    }
    s.execute("COMMIT");
    return is_first;
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

/// The copy has the schema of before; tests bring migrations of their own.
std::filesystem::path backup_before(address const& where,
                                    std::span<migration const> const known,
                                    std::size_t const applied) {
  auto const is_ours = known.data() == embedded_migrations(where.kind).data();
  auto to = where.file;
  to += fmt::format(".before-{:04}", known[applied].number);
  std::filesystem::remove(to);  // of an earlier attempt that then failed
  backup(
      where, to, base::no_progress(),
      (is_ours ? embedded_migrations(engine::sqlite) : known).first(applied));
  return to;
}

/// "0002_people" of "0002_people.postgres.sql"; empty when it is for another
/// engine.
std::string_view name_for(std::string_view const file, engine const e) {
  auto const name = file.substr(0, file.find('.'));
  auto const kind = file.substr(name.size());
  auto const own = e == engine::sqlite ? ".sqlite.sql" : ".postgres.sql";
  return kind == ".sql" || kind == own ? name : std::string_view{};
}

std::vector<migration> migrations_for(engine const e) {
  auto out = std::vector<migration>{};
  for (auto const& file : migration_files()) {
    if (auto const name = name_for(file.name, e); !name.empty()) {
      out.push_back({static_cast<int>(out.size()) + 1, name, file.content});
    }
  }
  return out;
}

}  // namespace

std::span<migration const> embedded_migrations(engine const e) {
  static auto const sqlite = migrations_for(engine::sqlite);
  static auto const postgres = migrations_for(engine::postgres);
  return e == engine::sqlite ? sqlite : postgres;
}

bool exists(address const& where) {
  if (where.kind == engine::sqlite && !std::filesystem::exists(where.file)) {
    return false;
  }
  auto s = session{where, session::role::reader};
  return !applied_in(s).empty();
}

std::vector<migration_line> migration_status(
    address const& where, std::span<migration const> const known) {
  ensure_exists(where);
  auto s = session{where, session::role::reader};
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

migration_report migrate(address const& where,
                         std::span<migration const> const known,
                         base::instant const now) {
  if (where.kind == engine::sqlite) {
    make_folder_of(where.file);
  }
  auto s = session{where, session::role::writer};
  auto const turn = turn_to_migrate{s};
  auto const applied = applied_in(s);
  check_known(applied, known, where);
  auto report = migration_report{};
  auto const pending = known.subspan(applied.size());
  if (!applied.empty() && !pending.empty()) {
    report.backup = backup_before(where, known, applied.size());
  }
  for (auto const& m : pending) {
    if (apply(s, m, now)) {
      report.applied.emplace_back(m.name);
    }
  }
  return report;
}

void check_is_current(address const& where,
                      std::span<migration const> const known) {
  ensure_exists(where);
  auto s = session{where, session::role::reader};
  auto const applied = applied_in(s);
  ensure(!applied.empty() || where.kind == engine::sqlite, fault::not_found,
         "store.no_database",
         fmt::format("There is no district at {}. Make one with `linli init`.",
                     where.shown()));
  check_known(applied, known, where);
  ensure(applied.size() == known.size(), fault::conflict,
         "store.needs_migration",
         fmt::format("{} was made by an older Linli. Run `linli migrate` to "
                     "bring it up to date; a copy is kept.",
                     where.shown()));
}

}  // namespace linli::store
