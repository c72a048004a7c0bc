#include "store/backup.h"

#include <chrono>
#include <fcntl.h>
#include <fmt/format.h>
#include <thread>
#include <unistd.h>

#include "base/error.h"
#include "store/catalog.h"
#include "store/copy_rows.h"
#include "store/migrate.h"

namespace linli::store {

namespace {

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

void vacuum_into(address const& from, std::filesystem::path const& to) {
  auto s = session{from, session::role::writer};
  writer{s}.run("VACUUM INTO $1", to.string());
  sync_file(to);
}

/// One file without a log beside it.
void close_log(std::filesystem::path const& file) {
  session{file, session::role::writer}.execute("PRAGMA journal_mode = DELETE");
  sync_file(file);
}

/// How far `where` has come, as the migrations of another engine.
std::span<migration const> same_schema(address const& where, engine const on) {
  auto const known = embedded_migrations(where.kind);
  auto n = std::size_t{0};
  for (auto const& line : migration_status(where, known)) {
    ensure(line.state == migration_state::applied ||
               line.state == migration_state::pending,
           fault::conflict, "store.newer_than_this",
           fmt::format("{} has {}, which this Linli does not know.",
                       where.shown(), line.name));
    n += line.state == migration_state::applied ? 1 : 0;
  }
  ensure(n != 0, fault::not_found, "store.no_database",
         fmt::format("There is no district at {}.", where.shown()));
  return embedded_migrations(on).first(n);
}

void ensure_empty(address const& where) {
  if (where.kind == engine::sqlite && !std::filesystem::exists(where.file)) {
    return;
  }
  auto s = session{where, session::role::reader};
  auto db = reader{s};
  ensure(!has_tables(db), fault::conflict, "store.not_empty",
         fmt::format("There is something at {} already. Name another place, "
                     "or take it away first.",
                     where.shown()));
}

/// SQLite's file tells by itself that somebody else has it open; PostgreSQL
/// knows who is connected and what for. Connections of our own that were just
/// closed stay in that list for a moment.
void ensure_unused(address const& where) {
  if (where.kind == engine::sqlite) {
    close_log(where.file);
    return;
  }
  auto s = session{where, session::role::reader};
  auto db = reader{s};
  auto const others = [&] {
    return db
        .value_of<std::int64_t>(
            "SELECT count(*) FROM pg_stat_activity WHERE datname = "
            "current_database() AND application_name = "
            "current_setting('application_name') AND pid <> pg_backend_pid()")
        .value();
  };
  constexpr auto kPatience = 40;
  for (auto asked = 1; others() != 0; ++asked) {
    ensure(asked < kPatience, fault::unavailable, "store.busy",
           fmt::format("{} is in use: Linli has connections to it. Stop the "
                       "server, every one of them, and try again.",
                       where.shown()));
    std::this_thread::sleep_for(std::chrono::milliseconds{50});
  }
}

/// Renames a database; its new name.
std::string put_aside(address const& where,
                      std::string_view const why,
                      base::instant const now) {
  auto const tail = fmt::format("{}_{}", why, now.unix_s);
  ensure_unused(where);
  if (where.kind == engine::sqlite) {
    auto to = where.file;
    to += "." + tail;
    std::filesystem::rename(where.file, to);
    return to.string();
  }
  auto name = fmt::format("{}_{}", where.schema, tail);
  session{where, session::role::writer}.execute(
      fmt::format(R"(ALTER SCHEMA "{}" RENAME TO "{}")", where.schema, name));
  return name;
}

void put_back(address const& where, std::string const& aside) {
  if (where.kind == engine::sqlite) {
    std::filesystem::rename(aside, where.file);
  } else {
    session{where, session::role::writer}.execute(fmt::format(
        R"(ALTER SCHEMA "{}" RENAME TO "{}")", aside, where.schema));
  }
}

void ensure_whole(std::filesystem::path const& file) {
  auto s = session{file, session::role::reader};
  auto const words = reader{s}.all("PRAGMA integrity_check(1)",
                                   [](std::string w) { return w; });
  ensure(words == std::vector<std::string>{"ok"}, fault::io, "store.damaged",
         fmt::format("The backup {} is damaged: {}.", file.string(),
                     words.empty() ? "" : words.front()));
}

/// Takes away what a failed copy left, so that it can be tried again.
void remove_all(address const& where) noexcept {
  try {
    if (where.kind == engine::sqlite) {
      for (auto const* const tail : {"", "-wal", "-shm"}) {
        std::filesystem::remove(where.file.string() + tail);
      }
    } else {
      session{where, session::role::writer}.execute(
          fmt::format("DROP SCHEMA IF EXISTS \"{}\" CASCADE", where.schema));
    }
  } catch (std::exception const&) {
    // The first failure is the story.
  }
}

}  // namespace

std::vector<copied_table> compare(address const& a,
                                  address const& b,
                                  base::progress const& progress) {
  auto left = frozen{a};
  auto right = frozen{b};
  return compare_rows(left, right, progress);
}

std::vector<copied_table> copy_into(address const& from,
                                    address const& to,
                                    base::instant const now,
                                    base::progress const& progress,
                                    std::span<migration const> const schema) {
  auto const made_by = schema.empty() ? same_schema(from, to.kind) : schema;
  ensure_empty(to);
  try {
    migrate(to, made_by, now);
    auto source = frozen{from};
    copy_rows(source, to, progress);
    auto copy = frozen{to};
    return compare_rows(source, copy, progress);
  } catch (...) {
    remove_all(to);
    throw;
  }
}

void backup(address const& from,
            std::filesystem::path const& to,
            base::progress const& progress,
            std::span<migration const> const schema) {
  ensure(!std::filesystem::exists(to), fault::conflict, "store.backup_exists",
         fmt::format("{} exists already. Choose another name.", to.string()));
  try {
    if (from.kind == engine::sqlite) {
      ensure(std::filesystem::exists(from.file), fault::not_found,
             "store.no_database",
             fmt::format("There is no database at {}.", from.shown()));
      progress("Copying", 0, 0);
      vacuum_into(from, to);
    } else {
      copy_into(from, to, base::instant{}, progress, schema);
      close_log(to);
    }
  } catch (...) {
    remove_all(to);
    throw;
  }
}

std::string restore(std::filesystem::path const& from,
                    address const& to,
                    base::instant const now,
                    bool const replaces,
                    base::progress const& progress) {
  ensure(exists(from), fault::not_found, "store.no_database",
         fmt::format("{} holds no district.", from.string()));
  ensure_whole(from);
  auto aside = std::string{};
  if (exists(to)) {
    ensure(replaces, fault::conflict, "store.not_empty",
           fmt::format("There is a district at {} already. With --replace it "
                       "is put aside.",
                       to.shown()));
    aside = put_aside(to, "replaced", now);
  }
  try {
    copy_into(from, to, now, progress);
    migrate(to, embedded_migrations(to.kind), now);
  } catch (...) {
    remove_all(to);
    if (!aside.empty()) {
      put_back(to, aside);
    }
    throw;
  }
  return aside;
}

std::string move(address const& from,
                 address const& to,
                 base::instant const now,
                 base::progress const& progress) {
  ensure(exists(from), fault::not_found, "store.no_database",
         fmt::format("There is no district at {}.", from.shown()));
  ensure_unused(from);
  copy_into(from, to, now, progress);
  try {
    return put_aside(from, "moved", now);
  } catch (...) {
    remove_all(to);  // else both would be there, and neither the one
    throw;
  }
}

}  // namespace linli::store
