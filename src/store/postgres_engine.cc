#include <fmt/format.h>
#include <memory>
#include <soci/postgresql/soci-postgresql.h>
#include <soci/soci.h>

#include "base/error.h"
#include "store/soci_engine.h"
#include "store/sql_text.h"

namespace linli::store {

namespace {

struct failure {
  fault kind;
  char const* code;
  char const* sentence;  // {} is the address, then the engine's own words
};

/// By the class of the SQLSTATE (PostgreSQL manual, appendix A), and by the
/// whole where a class holds several stories.
failure failure_of(std::string_view const state) {
  auto const is_class = [&](std::string_view const c) {
    return state.starts_with(c);
  };
  if (state == "40001" || state == "40P01") {
    return {fault::unavailable, "store.serialization",
            "{}: others changed the same at the same time: {}."};
  }
  if (state == "53100") {
    return {fault::unavailable, "store.disk_full",
            "There is no room left to write {} ({}). Nothing of the change "
            "was kept; free some space and try again."};
  }
  if (state == "25006") {
    return {fault::unavailable, "store.read_only",
            "{} cannot be written: {}. Is it a standby?"};
  }
  if (state == "55P03" || is_class("53")) {
    return {fault::unavailable, "store.busy",
            "{} has no room for another question now: {}. Try again."};
  }
  if (is_class("08") || is_class("57P")) {
    return {fault::unavailable, "store.unavailable",
            "{} cannot be reached: {}. Try again when it is up."};
  }
  if (is_class("28") || is_class("3D") || is_class("42501")) {
    return {fault::io, "store.cannot_open", "{} cannot be opened: {}."};
  }
  if (is_class("23")) {
    return {fault::conflict, "store.constraint", "{} refuses the change: {}."};
  }
  if (is_class("58")) {
    return {fault::io, "store.io_error", "Reading or writing {} failed: {}."};
  }
  if (is_class("XX001") || is_class("XX002")) {
    return {fault::io, "store.damaged",
            "{} is damaged: {}. Put the last backup in its place."};
  }
  return {fault::io, "store.failed", "{} answered: {}."};
}

constexpr auto kGone = "08006";  // connection_failure

/// SOCI exports no type information of its backends, which UBSan asks for.
__attribute__((no_sanitize("vptr"))) PGconn* handle_of(soci::session& s) {
  auto* const backend = s.get_backend();
  return backend == nullptr
             ? nullptr
             : static_cast<soci::postgresql_session_backend*>(backend)->conn_;
}

/// The first line: what follows repeats the statement, with its values.
std::string first_line(std::string_view const words) {
  auto line = std::string{words.substr(0, words.find('\n'))};
  constexpr auto kPrefix = std::string_view{"ERROR:"};
  if (auto const at = line.find(kPrefix); at != std::string::npos) {
    line.erase(0, at + kPrefix.size());
  }
  while (!line.empty() && (line.back() == ' ' || line.back() == '.')) {
    line.pop_back();
  }
  return line.substr(std::min(line.find_first_not_of(' '), line.size()));
}

base::error made_of(failure const& f,
                    address const& where,
                    std::string_view const words) {
  return base::error{
      f.kind, f.code,
      fmt::format(fmt::runtime(f.sentence), where.shown(), first_line(words))};
}

/// A server that does not answer is not waited for as long as the system would
/// (minutes); whoever says otherwise in the address knows better.
std::string with_time_limits(std::string server) {
  for (auto const* const limit :
       {"connect_timeout=5", "tcp_user_timeout=20000"}) {
    auto const name = std::string_view{limit}.substr(
        0, std::string_view{limit}.find('=') + 1);
    if (server.find(name) == std::string::npos) {
      server += server.find('?') == std::string::npos ? '?' : '&';
      server += limit;
    }
  }
  return server;
}

/// A failed write alone does not tell libpq that the connection is gone;
/// reading does, once what the server said at last has been read.
bool has_ended(PGconn* const connection) {
  return PQstatus(connection) == CONNECTION_BAD ||
         PQconsumeInput(connection) == 0 || PQconsumeInput(connection) == 0;
}

/// A transaction in which a statement failed answers COMMIT with "ROLLBACK",
/// as a success: who caught that failure and went on must hear of it.
void ensure_kept(std::string_view const sql,
                 std::string_view const done,
                 address const& where) {
  ensure(sql != "COMMIT" || done == "COMMIT", fault::io, "store.failed",
         fmt::format("{} kept nothing of a change: a statement in it failed "
                     "and was not undone by itself.",
                     where.shown()));
}

class postgres : public soci_engine {
 public:
  void open(soci::session& s, address const& where) const override {
    try {
      s.open(soci::postgresql, with_time_limits(where.server));
    } catch (soci::soci_error const& e) {
      // The first line is SOCI's; libpq's own words name host, port and
      // reason, and no password.
      auto const words = std::string_view{e.what()};
      auto const own = words.find('\n');
      throw made_of(
          {fault::unavailable, "store.unavailable",
           "{} cannot be reached: {}. Is it up, and is the address "
           "right?"},
          where, own == std::string_view::npos ? words : words.substr(own + 1));
    }
  }

  void prepare_connection(soci::session& s,
                          address const& where,
                          bool const writes) const override {
    // One round trip. The schema need not exist yet.
    execute(s, where,
            fmt::format(
                "SET search_path TO \"{0}\"; SET client_encoding TO 'UTF8'; "
                "SET client_min_messages TO warning; "
                "SET application_name TO 'linli {0}'; "
                "SET synchronous_commit TO on; "
                "SET default_transaction_read_only TO {1}",
                where.schema, writes ? "off" : "on"));
  }

  std::string statement(std::string_view const sql) const override {
    return with_names(sql);
  }

  bool binds_by_name() const override { return true; }
  bool prepares_transactions() const override { return false; }

  /// Not through SOCI, which looks for `:names` in comments too.
  void execute(soci::session& s,
               address const& where,
               std::string_view const sql) const override {
    auto const result = std::unique_ptr<PGresult, decltype(&PQclear)>{
        PQexec(handle_of(s), std::string{sql}.c_str()), &PQclear};
    auto const status = PQresultStatus(result.get());
    if (status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK) {
      ensure_kept(sql, PQcmdStatus(result.get()), where);
      return;
    }
    auto const* const state =
        PQresultErrorField(result.get(), PG_DIAG_SQLSTATE);
    throw error_with(s, where, state == nullptr ? "" : state);
  }

  base::error error_of(soci::session& s,
                       address const& where,
                       soci::soci_error const& thrown) const override {
    auto const* const known =
        dynamic_cast<soci::postgresql_soci_error const*>(&thrown);
    return error_with(s, where,
                      known == nullptr ? std::string{} : known->sqlstate());
  }

  bool is_lost(soci::session& s) const override {
    auto* const connection = handle_of(s);
    return connection == nullptr || has_ended(connection);
  }

 private:
  base::error error_with(soci::session& s,
                         address const& where,
                         std::string_view const state) const {
    // First: asking whether it is lost reads, which moves the words.
    auto const words = std::string{PQerrorMessage(handle_of(s))};
    return made_of(failure_of(is_lost(s) ? kGone : state), where, words);
  }
};

}  // namespace

soci_engine const& postgres_engine() {
  static auto const engine = postgres{};
  return engine;
}

}  // namespace linli::store
