#include "places/invariants.h"

#include <array>

namespace linli::places {

std::span<store::invariant const> invariants() {
  static constexpr auto kAll = std::array{
      store::invariant{"there is one district",
                       "SELECT 'district ' || code FROM district WHERE "
                       "(SELECT count(*) FROM district) > 1 ORDER BY code"},
      store::invariant{
          "an area belongs to one a level above",
          "SELECT 'area ' || a.code FROM area a JOIN area p "
          "ON p.code = a.parent WHERE p.level >= a.level ORDER BY a.code"},
      store::invariant{
          "a merged service point is kept by one that is shown",
          "SELECT 'service point ' || CAST(d.id AS TEXT) FROM service_point d "
          "JOIN service_point k ON k.id = d.merged_into "
          "WHERE k.merged_into IS NOT NULL ORDER BY d.id"},
      store::invariant{
          "a source of services has a row for where it came from",
          // Venues (kOwnSource) are kept here and come from nowhere.
          "SELECT DISTINCT 'source ' || p.source FROM service_point p "
          "WHERE p.source <> 'linli' AND NOT EXISTS (SELECT 1 FROM source s "
          "WHERE s.kind = 1 AND s.name = p.source)"}};
  return kAll;
}

}  // namespace linli::places
