#include "favours/invariants.h"

#include <array>

namespace linli::favours {

std::span<store::invariant const> invariants() {
  static constexpr auto kAll = std::to_array<store::invariant>({
      {"a favour for one is agreed with one at most",
       "SELECT 'favour ' || f.id FROM favour f WHERE f.is_for_many = 0 AND "
       "(SELECT COUNT(*) FROM favour_answer a WHERE a.favour = f.id AND "
       "a.state = 1) > 1"},
      {"an agreed favour is agreed with somebody",
       "SELECT 'favour ' || f.id FROM favour f WHERE f.state = 1 AND "
       "f.is_for_many = 0 AND NOT EXISTS (SELECT 1 FROM favour_answer a WHERE "
       "a.favour = f.id AND a.state = 1)"},
      {"nobody waits for an answer to a favour that is over",
       "SELECT 'answer ' || a.id FROM favour_answer a JOIN favour f ON f.id = "
       "a.favour WHERE a.state IN (0, 1) AND f.state NOT IN (0, 1)"},
      {"nobody answers a favour of their own",
       "SELECT 'answer ' || a.id FROM favour_answer a JOIN favour f ON f.id = "
       "a.favour WHERE a.person = f.person AND a.state IN (0, 1)"},
  });
  return kAll;
}

}  // namespace linli::favours
