#pragma once

#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <vector>

#include "base/clock.h"
#include "base/progress.h"
#include "store/address.h"
#include "store/migrate.h"

/// Whole databases: copies, from and to both engines.
namespace linli::store {

struct copied_table {
  std::string name;
  std::int64_t rows{};
};

/// A consistent copy as a file of SQLite, while others read and write; on disk
/// when it returns. Serves either engine: `restore` reads it into both. Throws
/// store.backup_exists; a copy that failed half-way is removed.
void backup(address const& from,
            std::filesystem::path const& to,
            base::progress const& progress = base::no_progress(),
            std::span<migration const> schema = {});

/// Copies every row of `from`, at one moment, into the empty `to`, in one
/// transaction, then reads both and compares them row by row. The schema of
/// `to` is brought to where that of `from` is, or made by the migrations of
/// `schema` when it has some. Throws store.not_empty,
/// store.differs naming table and row, and what opening and migrating throw;
/// `to` is as it was then.
std::vector<copied_table> copy_into(
    address const& from,
    address const& to,
    base::instant now,
    base::progress const& progress = base::no_progress(),
    std::span<migration const> schema = {});

/// Reads both at one moment each and compares every row. Throws store.differs
/// naming the table, the key and the column of the first difference.
std::vector<copied_table> compare(
    address const& a,
    address const& b,
    base::progress const& progress = base::no_progress());

/// Puts a backup in the place of a database and brings it up to date; answers
/// where what was there stands now, "" when there was nothing. Nobody else may
/// use the database. Throws store.not_empty when there is one and `replaces`
/// is false, store.busy when it is in use, store.damaged for a broken backup;
/// what was there is there again then.
std::string restore(std::filesystem::path const& from,
                    address const& to,
                    base::instant now,
                    bool replaces,
                    base::progress const& progress = base::no_progress());

/// Copies a database to another place and puts the old one aside, so that
/// nobody writes to it by mistake; answers its new name. Nobody else may use
/// it. Throws store.busy when it is in use, and what `copy_into` throws; the
/// old one is in its place then.
std::string move(address const& from,
                 address const& to,
                 base::instant now,
                 base::progress const& progress = base::no_progress());

}  // namespace linli::store
