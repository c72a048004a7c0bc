#include <cerrno>
#include <chrono>
#include <fmt/format.h>
#include <soci/soci.h>
#include <soci/sqlite3/soci-sqlite3.h>
#include <thread>

#include "base/error.h"
#include "store/soci_engine.h"
#include "store/sql_text.h"

namespace linli::store {

namespace {

/// How long one process waits for another's transaction. Within a process
/// writers queue in write_queue and never meet here.
constexpr auto kBusyTimeoutMs = 5000;

/// Pages a connection keeps for its cache from the beginning, half a megabyte.
constexpr auto kPagesKept = 128;

/// Before the first connection of the process, or without effect. SQLite counts
/// its memory under one lock for all threads, and takes each page of a cache
/// from there: where many read at once they wait for it more than for anything
/// else (bench/rush.cc). Nor does it lock a connection in every call: each is
/// one thread's at a time (session_pool, write_queue).
void configure_once() {
  static auto const done = [] {
    sqlite_api::sqlite3_config(SQLITE_CONFIG_MULTITHREAD);
    sqlite_api::sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    sqlite_api::sqlite3_config(SQLITE_CONFIG_PAGECACHE, nullptr, 0, kPagesKept);
    return true;
  }();
  static_cast<void>(done);
}

struct failure {
  fault kind;
  char const* code;
  char const* sentence;  // {} is the file, then the engine's own words
};

constexpr auto kDiskFull = failure{
    fault::unavailable, "store.disk_full",
    "There is no room left to write {}, or the disk refuses it ({}). Nothing "
    "of the change was kept; free some space and try again."};

constexpr auto kReadOnly = failure{
    fault::unavailable, "store.read_only",
    "{} cannot be written: {}. Nothing of the change was kept. Is the file "
    "system mounted read-only, and may Linli's user write the file and its "
    "folder?"};

/// Only ENOSPC becomes SQLITE_FULL. A spent quota or file-size limit, and a
/// file system that turned read-only, come as a refused write.
failure refused_write(int const system_error) {
  switch (system_error) {
    case EROFS:
    case EPERM:
    case EACCES: return kReadOnly;
    case EIO:
      return {fault::io, "store.io_error", "Reading or writing {} failed: {}."};
    default: return kDiskFull;
  }
}

failure failure_of(int const extended, int const system_error) {
  auto const code = extended & 0xff;
  switch (code) {
    case SQLITE_FULL: return kDiskFull;
    case SQLITE_IOERR:
      if (extended == SQLITE_IOERR_WRITE || extended == SQLITE_IOERR_SHMSIZE) {
        return refused_write(system_error);
      }
      return {fault::io, "store.io_error", "Reading or writing {} failed: {}."};
    case SQLITE_READONLY: return kReadOnly;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return {fault::unavailable, "store.busy",
              "{} is in use by another program: {}. Try again when it has "
              "finished."};
    case SQLITE_NOTADB:
      return {fault::invalid, "store.not_a_database",
              "{} is not a database of Linli: {}."};
    case SQLITE_CORRUPT:
      return {fault::io, "store.damaged",
              "{} is damaged: {}. Put the last backup in its place."};
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
      return {fault::io, "store.cannot_open", "{} cannot be opened: {}."};
    case SQLITE_CONSTRAINT:
      return {fault::conflict, "store.constraint",
              "{} refuses the change: {}."};
    default: return {fault::io, "store.failed", "{} answered: {}."};
  }
}

/// SOCI exports no type information of its backends, which UBSan asks for.
__attribute__((no_sanitize("vptr"))) sqlite_api::sqlite3* handle_of(
    soci::session& s) {
  return static_cast<soci::sqlite3_session_backend*>(s.get_backend())->conn_;
}

/// What the system answered when a write was refused. SQLite hands it on with
/// an error of a statement, but not with one of a commit; the log still has it.
int system_error_of(sqlite_api::sqlite3* const db) {
  if (auto const known = sqlite_api::sqlite3_system_errno(db); known != 0) {
    return known;
  }
  auto* log = static_cast<sqlite_api::sqlite3_file*>(nullptr);
  auto last = 0;
  if (sqlite_api::sqlite3_file_control(db, "main", SQLITE_FCNTL_JOURNAL_POINTER,
                                       &log) == SQLITE_OK &&
      log != nullptr && log->pMethods != nullptr) {
    log->pMethods->xFileControl(log, SQLITE_FCNTL_LAST_ERRNO, &last);
  }
  return last;
}

base::error made_of(failure const& f,
                    address const& where,
                    std::string_view const words) {
  return base::error{
      f.kind, f.code,
      fmt::format(fmt::runtime(f.sentence), where.shown(), words)};
}

std::string connection_string(std::filesystem::path const& path) {
  auto const name = path.string();
  ensure(name.find('"') == std::string::npos, fault::invalid,
         "store.cannot_open",
         fmt::format("{} cannot be opened: its name has a quotation mark. "
                     "Choose a path without one.",
                     name));
  return fmt::format("db=\"{}\" timeout={}", name, kBusyTimeoutMs / 1000);
}

class sqlite : public soci_engine {
 public:
  void open(soci::session& s, address const& where) const override {
    configure_once();
    try {
      s.open(soci::sqlite3, connection_string(where.file));
    } catch (soci::sqlite3_soci_error const& e) {
      throw made_of(failure_of(e.result(), errno), where, e.what());
    }
  }

  void prepare_connection(soci::session& s,
                          address const& where,
                          bool const writes) const override {
    auto const run = [&](std::string_view const sql) {
      execute(s, where, sql);
    };
    run(fmt::format("PRAGMA busy_timeout = {}", kBusyTimeoutMs));
    if (writes) {
      enter_wal(s, where);
      run("PRAGMA synchronous = FULL");
    } else {
      run("PRAGMA query_only = ON");
    }
    run("PRAGMA foreign_keys = ON");
    run("PRAGMA trusted_schema = OFF");
    run("PRAGMA temp_store = MEMORY");
  }

  std::string statement(std::string_view const sql) const override {
    return with_question_marks(sql);
  }

  bool binds_by_name() const override { return false; }
  bool prepares_transactions() const override { return true; }

  void execute(soci::session& s,
               address const& where,
               std::string_view const sql) const override {
    try {
      s << std::string{sql};
    } catch (soci::soci_error const& e) {
      throw error_of(s, where, e);
    }
  }

  /// With the engine's extended code, which SOCI drops.
  base::error error_of(soci::session& s,
                       address const& where,
                       soci::soci_error const& thrown) const override {
    auto* const db = handle_of(s);
    auto const code = sqlite_api::sqlite3_extended_errcode(db);
    if (code == SQLITE_OK) {
      return made_of(failure_of(SQLITE_ERROR, 0), where, thrown.what());
    }
    return made_of(failure_of(code, system_error_of(db)), where,
                   sqlite_api::sqlite3_errmsg(db));
  }

  bool is_lost(soci::session&) const override { return false; }

 private:
  /// The first to open a new file turns it to write-ahead logging, for which it
  /// must be alone. SQLite does not wait here, whatever the busy timeout: of
  /// 1,800 who turned new files six at a time, four were told at once that
  /// theirs is locked.
  void enter_wal(soci::session& s, address const& where) const {
    constexpr auto kPause = std::chrono::milliseconds{20};
    auto left = kBusyTimeoutMs / kPause.count();
    for (;;) {
      try {
        execute(s, where, "PRAGMA journal_mode = WAL");
        return;
      } catch (base::error const& e) {
        if (e.code() != "store.busy" || left-- == 0) {
          throw;
        }
      }
      std::this_thread::sleep_for(kPause);
    }
  }
};

}  // namespace

soci_engine const& sqlite_engine() {
  static auto const engine = sqlite{};
  return engine;
}

}  // namespace linli::store
