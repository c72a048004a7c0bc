#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "people/caller.h"
#include "people/household_store.h"
#include "people/person_store.h"
#include "people/registry.h"

/// Buildings, the households in them and who lives there: one transaction each.
/// Each throws people.not_allowed outside the caller's areas,
/// people.no_such_building and people.no_such_household for those that are
/// closed or have ended.
namespace linli::people {

struct building_change {
  std::optional<std::string> area{};
  std::optional<std::string> address{};
  std::optional<int> floors{};
  std::optional<int> units{};
  std::optional<geo::latlng> at{};
};

struct household_view {
  household_row row;
  std::string door;                                         // opened
  std::vector<std::pair<member_row, std::string>> members;  // with their names
};

struct building_view {
  building_row row;
  std::vector<household_view> households;  // by door
};

/// Where a person lives or lived.
struct home_view {
  member_row as;
  building_id building;
  std::string address;
  std::string door;
};

/// Without asking who asks.
building_view view_of(registry const& r, store::reader& db, building_id which);
std::vector<home_view> view_homes(registry const& r,
                                  store::reader& db,
                                  person_id who);

struct building_list {
  std::vector<counted_building> lines;
  std::optional<std::int64_t> next;
};

/// Throws people.no_such_area.
building_list find_buildings(registry const& r,
                             caller const& by,
                             std::string_view text,
                             std::string const& area,
                             std::int64_t before,
                             int limit);

/// Opens the doors; that somebody looked is recorded.
building_view get_building(registry const& r,
                           caller const& by,
                           building_id which);

/// Throws people.no_such_area, people.building_known.
building_view create_building(registry const& r,
                              caller const& by,
                              building_change const& what);
/// And people.changed_meanwhile.
building_view update_building(registry const& r,
                              caller const& by,
                              building_id which,
                              std::int64_t revision,
                              building_change const& what);

/// Throws people.building_in_use.
void close_building(registry const& r, caller const& by, building_id which);

/// Throws people.door_taken.
building_view add_household(registry const& r,
                            caller const& by,
                            building_id which,
                            std::string_view door);

/// Whoever is in it moves out.
building_view end_household(registry const& r,
                            caller const& by,
                            household_id which);

/// Whoever lives elsewhere moves out there; the person then belongs to the
/// building's area. A new head makes the former one of the family.
building_view move_in(registry const& r,
                      caller const& by,
                      household_id where,
                      person_id who,
                      relation as);
building_view move_out(registry const& r,
                       caller const& by,
                       household_id where,
                       person_id who);

/// For imports and demonstrations, inside a transaction and without asking:
/// the building of this address and the household behind this door, made where
/// they are not yet.
household_id household_at(registry const& r,
                          store::writer& tx,
                          store::id_maker& ids,
                          base::instant now,
                          building_row const& building,
                          std::string_view door);

/// Two records of one person (merge_ops.cc): the record that goes lives nowhere
/// any more when both live somewhere. Answers the line that undoes it.
constexpr auto kHomeLeft = std::string_view{"home_left"};
std::string leave_second_home(store::writer& tx,
                              person_id stays,
                              person_id goes,
                              base::instant now);
void return_home(store::writer& tx, std::int64_t member);

/// Nothing of where somebody lived is left, and households nobody is in end.
void forget_homes(store::writer& tx, person_id who, base::instant now);
/// Of one of them.
void forget_home(store::writer& tx, member_row const& m, base::instant now);

}  // namespace linli::people
