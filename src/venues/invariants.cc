#include "venues/invariants.h"

#include <array>

namespace linli::venues {

std::span<store::invariant const> invariants() {
  static constexpr auto kAll = std::to_array<store::invariant>({
      {"a room is held once at a time, with its parts",
       "WITH RECURSIVE up (room, above) AS (SELECT id, id FROM room UNION "
       "SELECT up.room, r.within FROM up JOIN room r ON r.id = up.above WHERE "
       "r.within IS NOT NULL) SELECT 'booking ' || a.id FROM booking a JOIN up "
       "ON up.room = a.room JOIN booking b ON b.room = up.above WHERE a.id <> "
       "b.id AND a.state IN (0, 1) AND b.state IN (0, 1) AND a.held_from < "
       "b.held_until AND b.held_from < a.held_until"},
      {"a room is a part of one in its venue",
       "SELECT 'room ' || r.id FROM room r JOIN room w ON w.id = r.within "
       "WHERE r.venue <> w.venue OR (r.closed_at IS NULL AND w.closed_at IS "
       "NOT NULL)"},
      {"venues in use are shown on the map",
       "SELECT 'venue ' || v.id FROM venue v JOIN service_point p ON p.id = "
       "v.service_point WHERE v.closed_at IS NULL AND (p.source <> 'linli' OR "
       "p.is_hidden = 1 OR p.merged_into IS NOT NULL)"},
      {"who asked or has a room is somebody here",
       "SELECT 'booking ' || b.id FROM booking b JOIN person p ON p.id = "
       "b.booked_by WHERE b.state IN (0, 1) AND b.kind = 0 AND p.state <> 0"},
      {"a role for one venue holds in its area, and ends with it",
       "SELECT 'role ' || g.id FROM role_grant g JOIN venue v ON v.id = "
       "g.venue WHERE g.ended_at IS NULL AND (g.area <> v.area OR (v.closed_at "
       "IS "
       "NOT NULL AND (g.until IS NULL OR g.until > v.closed_at)))"},
  });
  return kAll;
}

}  // namespace linli::venues
