#pragma once

#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/clock.h"

/// Numbered SQL files, embedded in the binary, forward only. What was applied
/// stands in the table `linli_schema` with a checksum.
namespace linli::store {

struct migration {
  int number{};           // 1, 2, 3 … without gaps
  std::string_view name;  // "0001_places"
  std::string_view sql;
};

/// The files of migrations/, in order.
std::span<migration const> embedded_migrations();

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

/// What `linli migrate --status` shows. Throws store.no_database,
/// store.not_a_database, store.not_ours.
std::vector<migration_line> migration_status(
    std::filesystem::path const& path,
    std::span<migration const> known = embedded_migrations());

struct migration_report {
  std::vector<std::string> applied;
  std::filesystem::path backup;  // empty when there was nothing to save
};

/// Makes the database when there is none and applies what is pending, each
/// file in one transaction. A database that holds something is copied to
/// `<file>.before-NNNN` first. Throws what `migration_status` throws and
/// store.newer_than_this, store.migration_changed, store.migration_failed.
migration_report migrate(std::filesystem::path const& path,
                         std::span<migration const> known,
                         base::instant now);

/// Throws unless the schema is exactly the one of this binary.
void check_is_current(std::filesystem::path const& path,
                      std::span<migration const> known);

/// A consistent copy of a database that may be in use. Throws
/// store.backup_exists; a copy that failed half-way is removed.
void copy_database(std::filesystem::path const& from,
                   std::filesystem::path const& to);

}  // namespace linli::store
