#include "people/household_store.h"

#include <fmt/format.h>

namespace linli::people {

namespace {

constexpr auto kBuildingColumns = std::string_view{
    "b.id, b.area, b.address, b.folded, b.lat, b.lng, b.floors, b.units, "
    "b.is_demo, b.created_at, b.closed_at, b.revision"};
constexpr auto kHouseholdColumns =
    std::string_view{"id, building, sealed, lookup, began_at, ended_at"};
constexpr auto kMemberColumns =
    std::string_view{"id, household, person, relation, since, until"};

// NOLINTNEXTLINE(readability-function-size): a parameter a column
building_row read_building(building_id const key,
                           std::string area,
                           std::string address,
                           std::string folded,
                           std::optional<double> const lat,
                           std::optional<double> const lng,
                           std::optional<int> const floors,
                           std::optional<int> const units,
                           bool const is_demo,
                           base::instant const created_at,
                           std::optional<base::instant> const closed_at,
                           std::int64_t const revision) {
  return {.key = key,
          .area = std::move(area),
          .address = std::move(address),
          .folded = std::move(folded),
          .at = lat ? std::optional{geo::latlng{*lat, *lng}} : std::nullopt,
          .floors = floors,
          .units = units,
          .is_demo = is_demo,
          .created_at = created_at,
          .closed_at = closed_at,
          .revision = revision};
}

household_row read_household(household_id const key,
                             building_id const building,
                             std::string sealed,
                             std::string lookup,
                             base::instant const began_at,
                             std::optional<base::instant> const ended_at) {
  return {key,      building, std::move(sealed), std::move(lookup),
          began_at, ended_at};
}

member_row read_member(std::int64_t const key,
                       household_id const household,
                       person_id const person,
                       relation const as,
                       base::instant const since,
                       std::optional<base::instant> const until) {
  return {key, household, person, as, since, until};
}

std::optional<double> lat_of(building_row const& b) {
  return b.at ? std::optional{b.at->lat} : std::nullopt;
}

std::optional<double> lng_of(building_row const& b) {
  return b.at ? std::optional{b.at->lng} : std::nullopt;
}

// ",310109014001,310109014002," for a condition both engines know.
std::string listed(std::vector<std::string> const& areas) {
  auto out = std::string{","};
  for (auto const& a : areas) {
    out += a + ",";
  }
  return out;
}

// Signs of LIKE in what somebody typed mean themselves.
std::string escaped(std::string_view const text) {
  auto out = std::string{};
  for (auto const c : text) {
    if (c == '%' || c == '_' || c == '!') {
      out += '!';
    }
    out += c;
  }
  return out;
}

}  // namespace

std::optional<building_row> find_building(store::reader& db,
                                          building_id const which) {
  return db.one(fmt::format("SELECT {} FROM building b WHERE b.id = $1",
                            kBuildingColumns),
                read_building, which);
}

std::optional<building_id> building_at(store::reader& db,
                                       std::string const& area,
                                       std::string const& folded) {
  return db.value_of<building_id>(
      "SELECT id FROM building WHERE area = $1 AND folded = $2 AND closed_at "
      "IS NULL",
      area, folded);
}

void insert_building(store::writer& db, building_row const& b) {
  db.run(R"(
    INSERT INTO building (id, area, address, folded, lat, lng, floors, units,
      is_demo, created_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10))",
         b.key, b.area, b.address, b.folded, lat_of(b), lng_of(b), b.floors,
         b.units, b.is_demo, b.created_at);
}

void update_building(store::writer& db, building_row const& b) {
  db.run(R"(
    UPDATE building SET area = $2, address = $3, folded = $4, lat = $5,
      lng = $6, floors = $7, units = $8, closed_at = $9,
      revision = revision + 1
    WHERE id = $1)",
         b.key, b.area, b.address, b.folded, lat_of(b), lng_of(b), b.floors,
         b.units, b.closed_at);
}

std::vector<counted_building> list_buildings(store::reader& db,
                                             building_query const& q) {
  auto sql = fmt::format(
      "SELECT {} FROM building b WHERE b.closed_at IS NULL AND "
      "(CAST($1 AS BIGINT) = 0 OR b.id < $1)",
      kBuildingColumns);
  sql += q.everywhere ? " AND $2 = $2" : " AND $2 LIKE '%,' || b.area || ',%'";
  sql += q.folded.empty() ? " AND $3 = $3"
                          : " AND b.folded LIKE '%' || $3 || '%' ESCAPE '!'";
  sql += " ORDER BY b.id DESC LIMIT $4";
  auto const rows = db.all(sql, read_building, q.before,
                           q.everywhere ? std::string{} : listed(q.areas),
                           escaped(q.folded), q.limit);
  auto out = std::vector<counted_building>{};
  for (auto const& row : rows) {
    out.push_back(
        {row,
         *db.value_of<std::int64_t>("SELECT COUNT(*) FROM household WHERE "
                                    "building = $1 AND ended_at IS NULL",
                                    row.key),
         *db.value_of<std::int64_t>(
             "SELECT COUNT(*) FROM household h JOIN household_member m ON "
             "m.household = h.id WHERE h.building = $1 AND m.until IS NULL",
             row.key)});
  }
  return out;
}

std::vector<building_row> building_addresses(
    store::reader& db, std::vector<std::string> const& areas) {
  return db.all(
      "SELECT id, address, area FROM building WHERE closed_at IS NULL AND $1 "
      "LIKE '%,' || area || ',%' ORDER BY id DESC",
      [](building_id const key, std::string address, std::string area) {
        return building_row{
            .key = key, .area = std::move(area), .address = std::move(address)};
      },
      listed(areas));
}

std::optional<household_row> find_household(store::reader& db,
                                            household_id const which) {
  return db.one(
      fmt::format("SELECT {} FROM household WHERE id = $1", kHouseholdColumns),
      read_household, which);
}

std::vector<household_row> households_of(store::reader& db,
                                         building_id const which) {
  return db.all(fmt::format("SELECT {} FROM household WHERE building = $1 AND "
                            "ended_at IS NULL ORDER BY id",
                            kHouseholdColumns),
                read_household, which);
}

std::optional<household_id> household_behind(store::reader& db,
                                             building_id const which,
                                             std::string const& lookup) {
  return db.value_of<household_id>(
      "SELECT id FROM household WHERE building = $1 AND lookup = $2 AND "
      "ended_at IS NULL",
      which, lookup);
}

void insert_household(store::writer& db, household_row const& h) {
  db.run(R"(
    INSERT INTO household (id, building, sealed, lookup, began_at)
    VALUES ($1, $2, $3, $4, $5))",
         h.key, h.building, h.sealed, h.lookup, h.began_at);
}

void end_household(store::writer& db,
                   household_id const which,
                   base::instant const now) {
  db.run("UPDATE household SET ended_at = $2 WHERE id = $1", which, now);
}

std::vector<member_row> members_of(store::reader& db,
                                   household_id const which) {
  return db.all(
      fmt::format(
          "SELECT {} FROM household_member WHERE household = $1 ORDER BY CASE "
          "WHEN until IS NULL THEN 0 ELSE 1 END, CASE WHEN until IS NULL THEN "
          "relation ELSE 0 END, until DESC, id",
          kMemberColumns),
      read_member, which);
}

std::vector<member_row> homes_of(store::reader& db, person_id const who) {
  return db.all(
      fmt::format("SELECT {} FROM household_member WHERE person = $1 ORDER BY "
                  "CASE WHEN until IS NULL THEN 0 ELSE 1 END, until DESC, id",
                  kMemberColumns),
      read_member, who);
}

std::optional<member_row> home_of(store::reader& db, person_id const who) {
  return db.one(fmt::format("SELECT {} FROM household_member WHERE person = $1 "
                            "AND until IS NULL",
                            kMemberColumns),
                read_member, who);
}

void insert_member(store::writer& db, member_row const& m) {
  db.run(R"(
    INSERT INTO household_member (id, household, person, relation, since, until)
    VALUES ($1, $2, $3, $4, $5, $6))",
         m.key, m.household, m.person, m.as, m.since, m.until);
}

void change_relation(store::writer& db,
                     std::int64_t const member,
                     relation const as) {
  db.run("UPDATE household_member SET relation = $2 WHERE id = $1", member, as);
}

void end_member(store::writer& db,
                std::int64_t const member,
                base::instant const now) {
  db.run("UPDATE household_member SET until = $2 WHERE id = $1", member, now);
}

}  // namespace linli::people
