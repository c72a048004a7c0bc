#pragma once

#include <string>
#include <string_view>

#include "base/error.h"
#include "store/address.h"

namespace soci {
class session;
class soci_error;
}  // namespace soci

/// What differs between the engines below a session. Only session.cc and the
/// engines include this: SOCI's SQLite header puts sqlite3.h into a namespace
/// of its own.
namespace linli::store {

class soci_engine {
 public:
  virtual ~soci_engine() = default;

  /// Connects. Throws store.cannot_open, store.unavailable and the like.
  virtual void open(soci::session& s, address const& where) const = 0;

  /// Settings of a connection that is to write, or only to read.
  virtual void prepare_connection(soci::session& s,
                                  address const& where,
                                  bool writes) const = 0;

  /// A statement with $1, $2 … as the engine wants it.
  virtual std::string statement(std::string_view sql) const = 0;

  /// Parameters are found by the names p1, p2 … and not by their order.
  virtual bool binds_by_name() const = 0;

  /// BEGIN and its like are faster prepared.
  virtual bool prepares_transactions() const = 0;

  /// Runs statements without parameters and without an answer.
  virtual void execute(soci::session& s,
                       address const& where,
                       std::string_view sql) const = 0;

  /// Our error for the one SOCI threw.
  virtual base::error error_of(soci::session& s,
                               address const& where,
                               soci::soci_error const& thrown) const = 0;

  /// The connection will never work again.
  virtual bool is_lost(soci::session& s) const = 0;
};

soci_engine const& sqlite_engine();
soci_engine const& postgres_engine();

inline soci_engine const& engine_of(address const& where) {
  return where.kind == engine::sqlite ? sqlite_engine() : postgres_engine();
}

}  // namespace linli::store
