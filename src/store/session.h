#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

#include "store/address.h"
#include "store/value.h"

namespace linli::store {

/// One connection with its cache of prepared statements; SOCI stays behind it.
/// One thread at a time. Every failure is a base::error `store.*`.
class session {
 public:
  enum class role : std::uint8_t { reader, writer };

  /// Connects; as a writer it makes the file of SQLite. Throws
  /// store.cannot_open, store.not_a_database, store.unavailable.
  session(address where, role r);
  ~session();
  session(session const&) = delete;
  session& operator=(session const&) = delete;

  using visitor = std::function<void(std::span<value> row)>;

  /// Prepares `sql` once and runs it with `parameters` for $1, $2 …, calling
  /// `visit` for every row with columns of the kinds `columns`. Answers how
  /// many rows were inserted, updated or deleted.
  std::int64_t run(std::string_view sql,
                   std::span<value const> parameters,
                   std::span<kind const> columns,
                   visitor const& visit);

  /// A statement that is not worth preparing: PRAGMA, CREATE.
  void execute(std::string_view sql);

  /// A word that begins, ends or divides a transaction. There are few, and each
  /// transaction has some: kept prepared where that is worth it.
  void transact(std::string_view sql);

  address const& where() const { return where_; }
  engine runs_on() const { return where_.kind; }

  /// The server went away: nothing will succeed here any more. Asks nobody.
  bool is_lost() const;

 private:
  struct state;

  address where_;
  std::unique_ptr<state> state_;
};

/// Rolls back what may have been rolled back already: never throws.
void undo(session& s, std::string_view sql) noexcept;

}  // namespace linli::store
