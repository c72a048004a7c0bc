#pragma once

#include <optional>
#include <string>
#include <vector>

#include "contributions/ledger.h"
#include "store/database.h"

/// The table `ledger_move` of migrations/0004_living_room.sql: SQL and nothing
/// else.
namespace linli::contributions {

/// The last number that was given away; 0 when none was.
std::int64_t last_move(store::reader& db);
void insert_move(store::writer& db, move_row const& m);

struct ledger_query {
  base::instant from{};
  base::instant until{};
  std::int64_t before{};  // numbers below it; 0: from the latest
  int limit{100};
};

/// With who gave, and for what.
struct listed_move {
  move_row row{};
  localized supporter{};
  std::string title{};                      // of the contribution
  std::optional<receipt_number> receipt{};  // of what came
  std::string reason{};                     // why it takes another back
  std::string used_for{};                   // as it was told
  std::string session_title{};              // of the activity it was used for
};

/// The latest first.
std::vector<listed_move> list_moves(store::reader& db, ledger_query const& q);

/// By the ledger.
standing standing_of(store::reader& db);

/// The same by what came and what was used, without the ledger.
standing standing_by_contributions(store::reader& db);
standing standing_by_deliveries(store::reader& db);

}  // namespace linli::contributions
