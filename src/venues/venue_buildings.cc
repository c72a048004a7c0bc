#include "venues/venue_buildings.h"

#include <algorithm>
#include <fmt/format.h>

#include "base/error.h"
#include "base/text.h"
#include "people/audit.h"
#include "places/places_store.h"
#include "venues/venue_ops.h"
#include "venues/venue_store.h"

namespace linli::venues {

namespace {

std::optional<people::building_id> building_at_address(store::reader& db,
                                                       venue_row const& v) {
  auto const point = places::find_service(db, v.point);
  return point && !point->address.empty()
             ? people::building_at(db, v.area,
                                   base::fold(base::trim(point->address)))
             : std::nullopt;
}

}  // namespace

neighbourhood neighbourhood_of(store::reader& db, venue_id const which) {
  auto out = neighbourhood{};
  auto const venue = find_venue(db, which);
  if (!venue) {
    return out;
  }
  for (auto const key : named_buildings(db, which)) {
    out.buildings.push_back(*people::find_building(db, key));
  }
  out.is_named = !out.buildings.empty();
  if (!out.is_named) {
    if (auto const key = building_at_address(db, *venue)) {
      out.buildings.push_back(*people::find_building(db, *key));
    }
  }
  return out;
}

bool lives_in(store::reader& db,
              neighbourhood const& n,
              people::person_id const who) {
  auto const home = people::home_of(db, who);
  auto const household =
      home ? people::find_household(db, home->household) : std::nullopt;
  return household && std::ranges::any_of(n.buildings, [&](auto const& b) {
           return b.key == household->building;
         });
}

neighbourhood name_buildings(people::registry const& r,
                             people::caller const& by,
                             venue_id const which,
                             std::vector<people::building_id> all) {
  return r.db.write([&](store::writer& tx) {
    auto const v = open_venue(tx, which);
    by.allow(v.area);
    std::ranges::sort(all);
    all.erase(std::unique(all.begin(), all.end()), all.end());
    for (auto const key : all) {
      auto const b = people::find_building(tx, key);
      ensure(b && !b->closed_at, fault::not_found, "people.no_such_building",
             "There is no such building.");
      by.allow(b->area);
    }
    put_buildings(tx, which, all);
    people::record(r, tx, by, "venue.changed", std::nullopt, v.area,
                   fmt::format("venue {}", which.value));
    return neighbourhood_of(tx, which);
  });
}

}  // namespace linli::venues
