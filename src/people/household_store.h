#pragma once

#include <optional>
#include <string>
#include <vector>

#include "geo/latlng.h"
#include "people/person.h"
#include "store/database.h"

/// The tables building, household and household_member: SQL and nothing else.
namespace linli::people {

using building_id = id<struct building_tag>;
using household_id = id<struct household_tag>;

enum class relation : std::uint8_t {
  head,
  spouse,
  child,
  parent,
  family,
  tenant,
  other
};

struct building_row {
  building_id key{};
  std::string area{};
  std::string address{};
  std::string folded{};
  std::optional<geo::latlng> at{};
  std::optional<int> floors{};
  std::optional<int> units{};
  bool is_demo{false};
  base::instant created_at{};
  std::optional<base::instant> closed_at{};
  std::int64_t revision{1};
};

std::optional<building_row> find_building(store::reader& db, building_id which);
/// In use, at this address.
std::optional<building_id> building_at(store::reader& db,
                                       std::string const& area,
                                       std::string const& folded);
void insert_building(store::writer& db, building_row const& b);
/// Counts the revision up.
void update_building(store::writer& db, building_row const& b);

struct building_query {
  std::string folded{};  // a part of the address; empty: all
  bool everywhere{false};
  std::vector<std::string> areas{};  // only of these, unless everywhere
  std::int64_t before{};             // ids below it; 0: from the newest
  int limit{50};
};

struct counted_building {
  building_row row;
  std::int64_t households{};
  std::int64_t persons{};
};

/// In use, newest first.
std::vector<counted_building> list_buildings(store::reader& db,
                                             building_query const& q);

/// In use, of those areas: address and area.
std::vector<building_row> building_addresses(
    store::reader& db, std::vector<std::string> const& areas);

struct household_row {
  household_id key{};
  building_id building{};
  std::string sealed{};
  std::string lookup{};
  base::instant began_at{};
  std::optional<base::instant> ended_at{};
};

std::optional<household_row> find_household(store::reader& db,
                                            household_id which);
/// Those that have not ended.
std::vector<household_row> households_of(store::reader& db, building_id which);
std::optional<household_id> household_behind(store::reader& db,
                                             building_id which,
                                             std::string const& lookup);
void insert_household(store::writer& db, household_row const& h);
void end_household(store::writer& db, household_id which, base::instant now);

struct member_row {
  std::int64_t key{};
  household_id household{};
  person_id person{};
  relation as{};
  base::instant since{};
  std::optional<base::instant> until{};
};

/// Who is there, the head first; then who was, the latest first.
std::vector<member_row> members_of(store::reader& db, household_id which);
/// Where a person lives, then where they lived, the latest first.
std::vector<member_row> homes_of(store::reader& db, person_id who);
/// Where a person lives.
std::optional<member_row> home_of(store::reader& db, person_id who);
void insert_member(store::writer& db, member_row const& m);
void change_relation(store::writer& db, std::int64_t member, relation as);
void end_member(store::writer& db, std::int64_t member, base::instant now);

}  // namespace linli::people
