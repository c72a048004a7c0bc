#include "store/session.h"

// The only file that sees SOCI: its SQLite header puts sqlite3.h into
// namespace sqlite_api.
#include <fmt/format.h>
#include <map>
#include <soci/soci.h>
#include <soci/sqlite3/soci-sqlite3.h>
#include <string>

#include "base/error.h"
#include "store/sql_text.h"

namespace linli::store {

namespace {

/// How long one process waits for another's transaction. Within a process
/// writers queue in database::write and never meet here.
constexpr auto kBusyTimeoutMs = 5000;

struct prepared {
  explicit prepared(soci::session& s) : statement{s} {}

  std::vector<value> parameters;  // bound by address: never resized
  std::vector<soci::indicator> parameter_states;
  std::vector<value> columns;
  std::vector<soci::indicator> column_states;
  soci::statement statement;
};

void bind_use(soci::statement& s, value& v, soci::indicator& state) {
  switch (v.type) {
    case kind::integer: s.exchange(soci::use(v.integer, state)); break;
    case kind::real: s.exchange(soci::use(v.real, state)); break;
    case kind::text: s.exchange(soci::use(v.text, state)); break;
  }
}

void bind_into(soci::statement& s, value& v, soci::indicator& state) {
  switch (v.type) {
    case kind::integer: s.exchange(soci::into(v.integer, state)); break;
    case kind::real: s.exchange(soci::into(v.real, state)); break;
    case kind::text: s.exchange(soci::into(v.text, state)); break;
  }
}

std::unique_ptr<prepared> prepare(soci::session& s,
                                  std::string_view const sql,
                                  std::span<value const> const parameters,
                                  std::span<kind const> const columns) {
  auto p = std::make_unique<prepared>(s);
  p->parameters.assign(parameters.begin(), parameters.end());
  p->parameter_states.resize(parameters.size());
  p->columns.resize(columns.size());
  p->column_states.resize(columns.size());
  p->statement.alloc();
  p->statement.prepare(with_question_marks(sql));
  for (auto i = std::size_t{0}; i != parameters.size(); ++i) {
    bind_use(p->statement, p->parameters[i], p->parameter_states[i]);
  }
  for (auto i = std::size_t{0}; i != columns.size(); ++i) {
    p->columns[i].type = columns[i];
    bind_into(p->statement, p->columns[i], p->column_states[i]);
  }
  p->statement.define_and_bind();
  return p;
}

void set_parameters(prepared& p, std::span<value const> const parameters) {
  for (auto i = std::size_t{0}; i != parameters.size(); ++i) {
    auto& to = p.parameters[i];
    to = parameters[i];
    p.parameter_states[i] = to.is_null ? soci::i_null : soci::i_ok;
  }
}

void clear_null(value& column, soci::indicator const state) {
  column.is_null = state == soci::i_null;
  if (column.is_null) {
    column.integer = 0;
    column.real = 0;
    column.text.clear();
  }
}

/// The same SQL with other kinds of values is another statement: buffers are
/// bound by type.
std::string key_of(std::string_view const sql,
                   std::span<value const> const parameters,
                   std::span<kind const> const columns) {
  auto key = std::string{sql};
  for (auto const& p : parameters) {
    key += static_cast<char>('0' + static_cast<int>(p.type));
  }
  key += '/';
  for (auto const c : columns) {
    key += static_cast<char>('0' + static_cast<int>(c));
  }
  return key;
}

struct failure {
  fault kind;
  char const* code;
  char const* sentence;  // {} is the file, then the engine's own words
};

constexpr auto kDiskFull = failure{
    fault::io, "store.disk_full",
    "There is no room left to write {}, or the disk refuses it ({}). Nothing "
    "of the change was kept; free some space and try again."};

failure failure_of(int const extended) {
  auto const code = extended & 0xff;
  switch (code) {
    case SQLITE_FULL: return kDiskFull;
    case SQLITE_IOERR:
      // Only ENOSPC becomes SQLITE_FULL; a spent quota or file-size limit
      // comes as a refused write, and the errno is gone by now.
      if (extended == SQLITE_IOERR_WRITE || extended == SQLITE_IOERR_SHMSIZE) {
        return kDiskFull;
      }
      return {fault::io, "store.io_error", "Reading or writing {} failed: {}."};
    case SQLITE_READONLY:
      return {fault::io, "store.read_only",
              "{} cannot be written: {}. Give Linli's user the right to write "
              "the file and its folder."};
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
[[gnu::no_sanitize("vptr")]] sqlite_api::sqlite3* handle_of(soci::session& s) {
  return static_cast<soci::sqlite3_session_backend*>(s.get_backend())->conn_;
}

[[noreturn]] void raise(failure const& f,
                        std::filesystem::path const& path,
                        std::string_view const words) {
  throw base::error{
      f.kind, f.code,
      fmt::format(fmt::runtime(f.sentence), path.string(), words)};
}

/// Turns what SOCI threw into ours, with the engine's extended code.
[[noreturn]] void raise_from(soci::session& s,
                             std::filesystem::path const& path,
                             std::string_view const thrown) {
  auto* const db = handle_of(s);
  auto const code = sqlite_api::sqlite3_extended_errcode(db);
  if (code == SQLITE_OK) {
    raise(failure_of(SQLITE_ERROR), path, thrown);
  }
  raise(failure_of(code), path, sqlite_api::sqlite3_errmsg(db));
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

}  // namespace

struct session::state {
  soci::session connection;
  // Few and fixed: every statement is a literal of the program.
  std::map<std::string, std::unique_ptr<prepared>> statements;

  ~state() { statements.clear(); }
};

session::session(std::filesystem::path const& path, role const r)
    : path_{path}, state_{std::make_unique<state>()} {
  try {
    state_->connection.open(soci::sqlite3, connection_string(path));
  } catch (soci::sqlite3_soci_error const& e) {
    raise(failure_of(e.result()), path, e.what());
  }
  execute(fmt::format("PRAGMA busy_timeout = {}", kBusyTimeoutMs));
  if (r == role::writer) {
    execute("PRAGMA journal_mode = WAL");
    execute("PRAGMA synchronous = FULL");
  } else {
    execute("PRAGMA query_only = ON");
  }
  execute("PRAGMA foreign_keys = ON");
  execute("PRAGMA trusted_schema = OFF");
  execute("PRAGMA temp_store = MEMORY");
}

session::~session() = default;

std::int64_t session::run(std::string_view const sql,
                          std::span<value const> const parameters,
                          std::span<kind const> const columns,
                          visitor const& visit) {
  auto const key = key_of(sql, parameters, columns);
  auto& slot = state_->statements[key];
  try {
    if (slot == nullptr) {
      slot = prepare(state_->connection, sql, parameters, columns);
    }
    set_parameters(*slot, parameters);
    auto& s = slot->statement;
    if (columns.empty()) {
      s.execute(true);
      return s.get_affected_rows();
    }
    s.execute(false);
    while (s.fetch()) {  // to the end, which lets go of the read lock
      for (auto i = std::size_t{0}; i != columns.size(); ++i) {
        clear_null(slot->columns[i], slot->column_states[i]);
      }
      visit(slot->columns);
    }
    return s.get_affected_rows();
  } catch (soci::soci_error const& e) {
    // A statement that stopped half-way holds locks: finalise it, but only
    // after its error has been read.
    try {
      raise_from(state_->connection, path_, e.what());
    } catch (...) {
      state_->statements.erase(key);
      throw;
    }
  } catch (...) {
    state_->statements.erase(key);
    throw;
  }
}

void session::execute(std::string_view const sql) {
  try {
    state_->connection << std::string{sql};
  } catch (soci::soci_error const& e) {
    raise_from(state_->connection, path_, e.what());
  }
}

}  // namespace linli::store
