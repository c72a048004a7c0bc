#include "people/staff_near.h"

#include <string>
#include <utility>
#include <vector>

namespace linli::people {

namespace {

struct employed {
  person_id person;
  std::string area;
};

std::vector<employed> all_staff(store::reader& db, base::instant const now) {
  using enum role;
  return db.all(
      R"(
    SELECT g.person, g.area FROM role_grant g JOIN person p ON p.id = g.person
    WHERE p.state = 0 AND g.role IN ($1, $2, $3) AND g.ended_at IS NULL
      AND g.venue IS NULL
      AND (g.until IS NULL OR g.until > $4)
    ORDER BY g.id)",
      [](person_id const who, std::string area) {
        return employed{who, std::move(area)};
      },
      district_officer, subdistrict_officer, community_staff, now);
}

}  // namespace

std::set<person_id> staff_near(store::reader& db,
                               area_tree const& areas,
                               std::string_view const area,
                               base::instant const now) {
  auto where = std::string{};
  auto out = std::set<person_id>{};
  for (auto const& e : all_staff(db, now)) {
    if (!areas.lies_in(area, e.area)) {
      continue;
    }
    auto const is_smaller =
        out.empty() || (e.area != where && areas.lies_in(e.area, where));
    if (is_smaller) {
      where = e.area;
      out.clear();
    }
    if (e.area == where) {
      out.insert(e.person);
    }
  }
  return out;
}

}  // namespace linli::people
