#include "people/household_ops.h"

#include <algorithm>
#include <fmt/format.h>

#include "base/error.h"
#include "base/text.h"
#include "people/audit.h"
#include "people/person_rules.h"
#include "secrets/seal.h"

namespace linli::people {

namespace {

std::string context_of(household_id const which) {
  return fmt::format("household {} door", which.value);
}

std::string door_lookup(registry const& r,
                        building_id const building,
                        std::string_view const door) {
  return secrets::lookup(
      r.keys, "door", fmt::format("{} {}", building.value, base::fold(door)));
}

building_row find_open(store::reader& db,
                       caller const& by,
                       building_id const which) {
  auto found = find_building(db, which);
  ensure(found && !found->closed_at, fault::not_found,
         "people.no_such_building", "There is no such building.");
  by.allow(found->area);
  return *std::move(found);
}

struct place {
  household_row household;
  building_row building;
};

place find_open(store::reader& db, caller const& by, household_id const which) {
  auto found = find_household(db, which);
  ensure(found && !found->ended_at, fault::not_found,
         "people.no_such_household", "There is no such household.");
  return {*found, find_open(db, by, found->building)};
}

void ensure_filled(std::string_view const text, std::string const& field) {
  if (text.empty()) {
    throw base::error{fault::invalid,
                      "http.bad_fields",
                      "A field is blank.",
                      {{field, "is blank"}}};
  }
}

void apply(caller const& by, building_change const& what, building_row& to) {
  if (what.area) {
    ensure(by.areas->has(*what.area), fault::invalid, "people.no_such_area",
           "There is no area of that code.");
    to.area = *what.area;
  }
  if (what.address) {
    to.address = base::normalize(*what.address);
    to.folded = base::fold(to.address);
    ensure_filled(to.folded, "address");
  }
  to.floors = what.floors ? what.floors : to.floors;
  to.units = what.units ? what.units : to.units;
  to.at = what.at ? what.at : to.at;
}

void ensure_only(store::reader& db, building_row const& b) {
  auto const there = building_at(db, b.area, b.folded);
  ensure(!there || *there == b.key, fault::conflict, "people.building_known",
         "The area has a building of this address.");
}

household_view view_household(registry const& r,
                              store::reader& db,
                              household_row const& h) {
  auto out =
      household_view{h, secrets::open(r.keys, context_of(h.key), h.sealed), {}};
  for (auto const& m : members_of(db, h.key)) {
    auto const p = find_person(db, m.person);
    out.members.emplace_back(m, p ? p->name : "");
  }
  return out;
}

/// 9 before 10: digits as numbers.
bool door_before(std::string_view const a, std::string_view const b) {
  auto const number = [](std::string_view const text) {
    auto const end = std::min(text.find_first_not_of("0123456789"),
                              std::min(text.size(), std::size_t{9}));
    return end == 0 ? 0LL
                    : base::parse_integer(text.substr(0, end)).value_or(0);
  };
  auto const [x, y] = std::pair{number(a), number(b)};
  return x != y ? x < y : a < b;
}

void record_home(registry const& r,
                 store::writer& tx,
                 caller const& by,
                 std::string_view const action,
                 std::optional<person_id> const who,
                 building_row const& where) {
  record(r, tx, by, action, who, where.area,
         fmt::format("building {}", where.key.value));
}

/// A new head takes the place of the former.
void free_headship(store::writer& tx,
                   household_id const where,
                   person_id const but) {
  for (auto const& m : members_of(tx, where)) {
    if (!m.until && m.as == relation::head && m.person != but) {
      change_relation(tx, m.key, relation::family);
    }
  }
}

}  // namespace

building_view view_of(registry const& r,
                      store::reader& db,
                      building_id const which) {
  auto out = building_view{*find_building(db, which), {}};
  for (auto const& h : households_of(db, which)) {
    out.households.push_back(view_household(r, db, h));
  }
  std::ranges::sort(out.households, door_before, &household_view::door);
  return out;
}

std::vector<home_view> view_homes(registry const& r,
                                  store::reader& db,
                                  person_id const who) {
  auto out = std::vector<home_view>{};
  for (auto const& m : homes_of(db, who)) {
    auto const h = find_household(db, m.household);
    auto const b = find_building(db, h->building);
    out.push_back({m, b->key, b->address,
                   secrets::open(r.keys, context_of(h->key), h->sealed)});
  }
  return out;
}

building_list find_buildings(registry const& r,
                             caller const& by,
                             std::string_view const text,
                             std::string const& area,
                             std::int64_t const before,
                             int const limit) {
  if (!area.empty()) {
    ensure(by.areas->has(area), fault::invalid, "people.no_such_area",
           "There is no area of that code.");
    by.allow(area);
  }
  auto const scope = area.empty() ? by.scope() : std::vector{area};
  auto const q = building_query{
      .folded = base::fold(base::trim(text)),
      .everywhere = std::ranges::find(scope, by.areas->root()) != scope.end(),
      .areas = by.areas->below(scope),
      .before = before,
      .limit = limit + 1};
  return r.db.read([&](store::reader& db) {
    auto out = building_list{list_buildings(db, q), {}};
    if (out.lines.size() > static_cast<std::size_t>(limit)) {
      out.lines.pop_back();
      out.next = out.lines.back().row.key.value;
    }
    return out;
  });
}

building_view get_building(registry const& r,
                           caller const& by,
                           building_id const which) {
  return r.db.write([&](store::writer& tx) {
    auto const b = find_open(tx, by, which);
    record_home(r, tx, by, "building.seen", std::nullopt, b);
    return view_of(r, tx, which);
  });
}

building_view create_building(registry const& r,
                              caller const& by,
                              building_change const& what) {
  auto b = building_row{.created_at = by.now};
  apply(by, what, b);
  by.allow(b.area);
  return r.db.write([&](store::writer& tx) {
    b.key = {r.ids.next(by.now)};
    ensure_only(tx, b);
    insert_building(tx, b);
    record_home(r, tx, by, "building.created", std::nullopt, b);
    return view_of(r, tx, b.key);
  });
}

building_view update_building(registry const& r,
                              caller const& by,
                              building_id const which,
                              std::int64_t const revision,
                              building_change const& what) {
  return r.db.write([&](store::writer& tx) {
    auto b = find_open(tx, by, which);
    ensure(b.revision == revision, fault::changed, "people.changed_meanwhile",
           "The building was changed since.");
    apply(by, what, b);
    by.allow(b.area);
    ensure_only(tx, b);
    update_building(tx, b);
    record_home(r, tx, by, "building.changed", std::nullopt, b);
    return view_of(r, tx, which);
  });
}

void close_building(registry const& r,
                    caller const& by,
                    building_id const which) {
  r.db.write([&](store::writer& tx) {
    auto b = find_open(tx, by, which);
    ensure(households_of(tx, which).empty(), fault::conflict,
           "people.building_in_use",
           "There are still households in the building.");
    b.closed_at = by.now;
    update_building(tx, b);
    record_home(r, tx, by, "building.closed", std::nullopt, b);
  });
}

building_view add_household(registry const& r,
                            caller const& by,
                            building_id const which,
                            std::string_view const door) {
  auto const name = base::normalize(door);
  ensure_filled(name, "door");
  return r.db.write([&](store::writer& tx) {
    auto const b = find_open(tx, by, which);
    ensure(!household_behind(tx, which, door_lookup(r, which, name)),
           fault::conflict, "people.door_taken",
           "There is a household behind this door.");
    household_at(r, tx, r.ids, by.now, b, name);
    record_home(r, tx, by, "household.added", std::nullopt, b);
    return view_of(r, tx, which);
  });
}

building_view end_household(registry const& r,
                            caller const& by,
                            household_id const which) {
  return r.db.write([&](store::writer& tx) {
    auto const at = find_open(tx, by, which);
    for (auto const& m : members_of(tx, which)) {
      if (!m.until) {
        end_member(tx, m.key, by.now);
        record_home(r, tx, by, "household.left", m.person, at.building);
      }
    }
    end_household(tx, which, by.now);
    record_home(r, tx, by, "household.ended", std::nullopt, at.building);
    return view_of(r, tx, at.building.key);
  });
}

building_view move_in(registry const& r,
                      caller const& by,
                      household_id const where,
                      person_id const who,
                      relation const as) {
  return r.db.write([&](store::writer& tx) {
    auto const at = find_open(tx, by, where);
    auto p = find_allowed(tx, by, who);
    if (as == relation::head) {
      free_headship(tx, where, who);
    }
    auto const home = home_of(tx, who);
    if (home && home->household == where) {
      change_relation(tx, home->key, as);
    } else {
      if (home) {
        end_member(tx, home->key, by.now);
      }
      insert_member(tx, {.key = r.ids.next(by.now),
                         .household = where,
                         .person = who,
                         .as = as,
                         .since = by.now});
      if (p.area != at.building.area) {
        p.area = at.building.area;
        update_person(tx, p);
      }
    }
    record_home(r, tx, by, "household.joined", who, at.building);
    return view_of(r, tx, at.building.key);
  });
}

building_view move_out(registry const& r,
                       caller const& by,
                       household_id const where,
                       person_id const who) {
  return r.db.write([&](store::writer& tx) {
    auto const at = find_open(tx, by, where);
    find_allowed(tx, by, who);
    auto const home = home_of(tx, who);
    ensure(home && home->household == where, fault::not_found,
           "people.no_such_person", "The person does not live there.");
    end_member(tx, home->key, by.now);
    record_home(r, tx, by, "household.left", who, at.building);
    return view_of(r, tx, at.building.key);
  });
}

household_id household_at(registry const& r,
                          store::writer& tx,
                          store::id_maker& ids,
                          base::instant const now,
                          building_row const& building,
                          std::string_view const door) {
  auto b = building;
  if (b.key.value == 0) {
    b.folded = base::fold(b.address);
    ensure_filled(b.folded, "building");
    b.created_at = now;
    auto const there = building_at(tx, b.area, b.folded);
    b.key = there.value_or(building_id{ids.next(now)});
    if (!there) {
      insert_building(tx, b);
    }
  }
  auto const lookup = door_lookup(r, b.key, door);
  if (auto const there = household_behind(tx, b.key, lookup)) {
    return *there;
  }
  auto const key = household_id{ids.next(now)};
  insert_household(tx, {.key = key,
                        .building = b.key,
                        .sealed = secrets::seal(r.keys, context_of(key), door),
                        .lookup = lookup,
                        .began_at = now});
  return key;
}

std::string leave_second_home(store::writer& tx,
                              person_id const stays,
                              person_id const goes,
                              base::instant const now) {
  auto const theirs = home_of(tx, goes);
  if (!theirs || !home_of(tx, stays)) {
    return {};
  }
  end_member(tx, theirs->key, now);
  return fmt::format("{} member {}\n", kHomeLeft, theirs->key);
}

void return_home(store::writer& tx, std::int64_t const member) {
  tx.run(R"(
    UPDATE household_member SET until = NULL, relation = CASE
      WHEN relation = 0 AND EXISTS (SELECT 1 FROM household_member o
        WHERE o.household = household_member.household AND o.until IS NULL
          AND o.relation = 0) THEN 4 ELSE relation END
    WHERE id = $1 AND EXISTS (SELECT 1 FROM household h
      WHERE h.id = household_member.household AND h.ended_at IS NULL))",
         member);
}

void forget_home(store::writer& tx,
                 member_row const& m,
                 base::instant const now) {
  tx.run("DELETE FROM household_member WHERE id = $1", m.key);
  auto const h = find_household(tx, m.household);
  auto const all = members_of(tx, m.household);
  if (h && !h->ended_at &&
      std::ranges::none_of(all, [](auto const& o) { return !o.until; })) {
    end_household(tx, m.household, now);
  }
}

void forget_homes(store::writer& tx,
                  person_id const who,
                  base::instant const now) {
  for (auto const& m : homes_of(tx, who)) {
    forget_home(tx, m, now);
  }
}

}  // namespace linli::people
