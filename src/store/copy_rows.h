#pragma once

#include <vector>

#include "base/progress.h"
#include "store/backup.h"
#include "store/database.h"

/// The rows of whole databases, from one engine into the other. For backup.cc.
namespace linli::store {

/// Everything asked of it sees the same moment.
class frozen {
 public:
  explicit frozen(address const& where)
      : session_{where, session::role::reader} {
    session_.execute(where.kind == engine::sqlite
                         ? "BEGIN"
                         : "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
  }

  reader db() { return reader{session_}; }
  session& connection() { return session_; }

 private:
  session session_;
};

/// Every row, in one transaction; what a migration put into `to` goes first.
void copy_rows(frozen& from, address const& to, base::progress const& progress);

/// Reads both side by side; throws store.differs (backup.h).
std::vector<copied_table> compare_rows(frozen& a,
                                       frozen& b,
                                       base::progress const& progress);

}  // namespace linli::store
