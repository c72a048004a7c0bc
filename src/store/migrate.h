#pragma once

#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/clock.h"
#include "store/address.h"

/// Numbered SQL files, embedded in the binary, forward only. What was applied
/// stands in the table `linli_schema` with a checksum. NNNN_x.sql serves both
/// engines, NNNN_x.sqlite.sql and NNNN_x.postgres.sql one each.
namespace linli::store {

struct migration {
  int number{};           // 1, 2, 3 … without gaps
  std::string_view name;  // "0001_places"
  std::string_view sql;
};

/// The files of migrations/ for an engine, in order.
std::span<migration const> embedded_migrations(engine e);

enum class migration_state : std::uint8_t {
  applied,
  pending,
  changed,  // applied, but the file of this binary is another one
  unknown   // applied by a newer Linli
};

struct migration_line {
  int number{};
  std::string name;
  migration_state state{};
  base::instant applied_at;
};

/// Whether there is a database of Linli at all. Throws store.unavailable,
/// store.not_ours.
bool exists(address const& where);

/// What `linli migrate --status` shows. Throws store.no_database,
/// store.not_a_database, store.not_ours.
std::vector<migration_line> migration_status(address const& where,
                                             std::span<migration const> known);

struct migration_report {
  std::vector<std::string> applied;
  std::filesystem::path backup;  // empty when there was nothing to save
};

/// Makes the database when there is none and applies what is pending, each
/// file in one transaction. A database that holds something is copied to
/// `<file>.before-NNNN` first, one of PostgreSQL too. Two programs may try at
/// once. Throws what `migration_status` throws and store.newer_than_this,
/// store.migration_changed, store.migration_failed.
migration_report migrate(address const& where,
                         std::span<migration const> known,
                         base::instant now);

/// Throws unless the schema is exactly the one of this binary.
void check_is_current(address const& where, std::span<migration const> known);

}  // namespace linli::store
