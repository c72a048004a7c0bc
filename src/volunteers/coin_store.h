#pragma once

#include <optional>
#include <string>
#include <vector>

#include "people/person.h"
#include "store/database.h"
#include "volunteers/time_bank.h"
#include "volunteers/volunteer.h"

/// The tables `coin_account`, `coin_move` and `time_bank_rule` of
/// migrations/0004_living_room.sql: SQL and nothing else.
namespace linli::volunteers {

using coin_move_id = id<struct coin_move_tag>;

/// Stored as numbers. Earned and corrected come from the bank, or go back to
/// it; spent goes to it.
enum class coin_move_kind : std::uint8_t { earned, corrected, given, spent };

struct coin_move {
  coin_move_id key{};
  std::optional<people::person_id> from{};  // nothing: the bank
  std::optional<people::person_id> to{};
  coin_move_kind kind{};
  std::int64_t minutes{};
  std::optional<turn_id> turn{};
  std::string what{};
  people::person_id made_by{};
  std::optional<std::string> own_key{};
  base::instant at{};
};

std::int64_t balance_of(store::reader& db, people::person_id who);

/// Whether coins ever moved there.
bool has_account(store::reader& db, people::person_id who);

/// Of a month that begins at `month`.
account_standing standing_of(store::reader& db,
                             people::person_id who,
                             base::instant month);

/// Makes the account when there is none.
void change_balance(store::writer& db, people::person_id who, std::int64_t by);

/// One row more; the balances are the caller's.
void insert_move(store::writer& db, coin_move const& m);

/// One row more, and both balances changed with it. A balance below zero breaks
/// a constraint: look before.
void move_coins(store::writer& db, coin_move const& m);

/// The latest first, with keys below `before` (0: all).
std::vector<coin_move> moves_of(store::reader& db,
                                people::person_id who,
                                std::int64_t before,
                                int limit);

/// What somebody wrote of what they gave goes; that they gave it stays.
void forget_words(store::writer& db, people::person_id who);

/// What a turn has brought so far.
std::int64_t credited_for(store::reader& db, turn_id which);

bool was_moved(store::reader& db,
               people::person_id made_by,
               std::string const& own_key);

time_bank_rules rules_of(store::reader& db);
void put_rules(store::writer& db, time_bank_rules const& rules);

/// Counted anew from what moved, beside what the accounts say.
struct bank_totals {
  std::int64_t earned{};
  std::int64_t spent{};
  std::int64_t held{};
  std::int64_t accounts{};
};
bank_totals totals_of(store::reader& db);

}  // namespace linli::volunteers
