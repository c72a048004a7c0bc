#include "people/invariants.h"

#include <array>

#include "people/audit.h"

namespace linli::people {

std::span<store::invariant const> invariants() {
  static constexpr auto kAll = std::to_array<store::invariant>({
      {"erased persons keep nothing",
       "SELECT 'person ' || p.id FROM person p WHERE p.state = 2 AND (p.name "
       "<> '' OR EXISTS (SELECT 1 FROM person_secret s WHERE s.person = p.id) "
       "OR EXISTS (SELECT 1 FROM credential c WHERE c.person = p.id))"},
      {"a merged record is erased with whose it became",
       "SELECT 'person ' || p.id FROM person p JOIN person q ON q.id = "
       "p.merged_into WHERE q.state = 2"},
      {"nobody gone is signed in",
       "SELECT 'session ' || s.id FROM session s JOIN person p ON p.id = "
       "s.person WHERE s.ended_at IS NULL AND p.state <> 0"},
      {"merges lead to somebody here or to another merge",
       "SELECT 'person ' || p.id FROM person p JOIN person q ON q.id = "
       "p.merged_into WHERE p.merged_into = q.merged_into"},
      {"the audit chain is what was recorded", {}, audit_findings},
      {"notices are of somebody here",
       "SELECT 'notice ' || n.id FROM notice n JOIN person p ON p.id = "
       "n.person WHERE p.state <> 0"},
      {"nothing waits to be sent to whom was erased",
       "SELECT 'message ' || o.id FROM outbox o JOIN person p ON p.id = "
       "o.person WHERE p.state = 2"},
      {"nobody lives in a household that has ended, or lives on gone",
       "SELECT 'person ' || m.person FROM household_member m JOIN household h "
       "ON h.id = m.household JOIN person p ON p.id = m.person WHERE m.until "
       "IS NULL AND (h.ended_at IS NOT NULL OR p.state <> 0)"},
      {"households are in buildings that are in use",
       "SELECT 'household ' || h.id FROM household h JOIN building b ON b.id = "
       "h.building WHERE h.ended_at IS NULL AND b.closed_at IS NOT NULL"},
  });
  return kAll;
}

}  // namespace linli::people
