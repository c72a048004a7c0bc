#include "store/session.h"

#include <soci/soci.h>
#include <string>
#include <unordered_map>

#include "base/error.h"
#include "base/log.h"
#include "store/soci_engine.h"

namespace linli::store {

namespace {

struct prepared {
  explicit prepared(soci::session& s) : statement{s} {}

  std::vector<value> parameters;  // bound by address: never resized
  std::vector<soci::indicator> parameter_states;
  std::vector<value> columns;
  std::vector<soci::indicator> column_states;
  soci::statement statement;
};

/// By position when `name` is empty.
void bind_use(soci::statement& s,
              value& v,
              soci::indicator& state,
              std::string const& name) {
  switch (v.type) {
    case kind::integer: s.exchange(soci::use(v.integer, state, name)); break;
    case kind::real: s.exchange(soci::use(v.real, state, name)); break;
    case kind::text: s.exchange(soci::use(v.text, state, name)); break;
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
                                  soci_engine const& engine,
                                  std::string_view const sql,
                                  std::span<value const> const parameters,
                                  std::span<kind const> const columns) {
  auto p = std::make_unique<prepared>(s);
  p->parameters.assign(parameters.begin(), parameters.end());
  p->parameter_states.resize(parameters.size());
  p->columns.resize(columns.size());
  p->column_states.resize(columns.size());
  p->statement.alloc();
  p->statement.prepare(engine.statement(sql));
  for (auto i = std::size_t{0}; i != parameters.size(); ++i) {
    bind_use(p->statement, p->parameters[i], p->parameter_states[i],
             engine.binds_by_name() ? "p" + std::to_string(i + 1) : "");
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

}  // namespace

struct session::state {
  soci::session connection;
  // Few and fixed: every statement is a literal of the program.
  std::unordered_map<std::string, std::unique_ptr<prepared>> statements;

  ~state() { statements.clear(); }
};

session::session(address where, role const r)
    : where_{std::move(where)}, state_{std::make_unique<state>()} {
  auto const& engine = engine_of(where_);
  engine.open(state_->connection, where_);
  engine.prepare_connection(state_->connection, where_, r == role::writer);
}

session::~session() = default;

bool session::is_lost() const {
  return engine_of(where_).is_lost(state_->connection);
}

std::int64_t session::run(std::string_view const sql,
                          std::span<value const> const parameters,
                          std::span<kind const> const columns,
                          visitor const& visit) {
  auto const key = key_of(sql, parameters, columns);
  auto& slot = state_->statements[key];
  auto const& engine = engine_of(where_);
  try {
    if (slot == nullptr) {
      slot = prepare(state_->connection, engine, sql, parameters, columns);
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
    auto const error = engine.error_of(state_->connection, where_, e);
    state_->statements.erase(key);
    throw base::error{error};
  } catch (...) {
    state_->statements.erase(key);
    throw;
  }
}

void session::execute(std::string_view const sql) {
  engine_of(where_).execute(state_->connection, where_, sql);
}

void session::transact(std::string_view const sql) {
  if (engine_of(where_).prepares_transactions()) {
    run(sql, {}, {}, {});
  } else {
    execute(sql);
  }
}

void undo(session& s, std::string_view const sql) noexcept {
  try {
    s.transact(sql);
  } catch (std::exception const& e) {
    // After a full disk or an I/O error SQLite has rolled back by itself.
    base::log(base::level::debug, "store.rollback", e.what());
  }
}

}  // namespace linli::store
