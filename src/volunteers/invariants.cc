#include "volunteers/invariants.h"

#include <array>

namespace linli::volunteers {

std::span<store::invariant const> invariants() {
  static constexpr auto kAll = std::to_array<store::invariant>({
      {"as many turns are taken as a shift counts",
       "SELECT 'shift ' || s.id FROM shift s WHERE s.taken <> (SELECT COUNT(*) "
       "FROM turn t WHERE t.shift = s.id AND t.state <> 1)"},
      {"every account of the time bank is the sum of what moved",
       "SELECT 'account of person ' || a.person FROM coin_account a WHERE "
       "a.balance_minutes <> (SELECT COALESCE(SUM(m.minutes), 0) FROM "
       "coin_move "
       "m WHERE m.to_person = a.person) - (SELECT COALESCE(SUM(m.minutes), 0) "
       "FROM coin_move m WHERE m.from_person = a.person)"},
      {"what moves in the time bank has an account",
       "SELECT 'movement ' || m.id FROM coin_move m WHERE (m.from_person IS "
       "NOT "
       "NULL AND NOT EXISTS (SELECT 1 FROM coin_account a WHERE a.person = "
       "m.from_person)) OR (m.to_person IS NOT NULL AND NOT EXISTS (SELECT 1 "
       "FROM coin_account a WHERE a.person = m.to_person))"},
      {"nobody gone holds coins",
       "SELECT 'account of person ' || a.person FROM coin_account a JOIN "
       "person p ON p.id = a.person WHERE p.state <> 0 AND a.balance_minutes "
       "<> 0"},
      {"no turn brought more than it lasted",
       "SELECT 'turn ' || t.id FROM turn t WHERE COALESCE(t.minutes, 0) < "
       "(SELECT COALESCE(SUM(CASE WHEN m.to_person IS NULL THEN -m.minutes "
       "ELSE "
       "m.minutes END), 0) FROM coin_move m WHERE m.turn = t.id)"},
  });
  return kAll;
}

}  // namespace linli::volunteers
