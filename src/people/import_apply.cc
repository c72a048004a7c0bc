#include "people/import_apply.h"

#include <algorithm>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "base/error.h"
#include "base/text.h"
#include "people/address_rules.h"
#include "people/audit.h"
#include "people/child_rules.h"
#include "people/household_ops.h"
#include "people/person_rules.h"
#include "secrets/seal.h"

namespace linli::people {

namespace {

using json = nlohmann::json;

std::string context_of(import_id const of, int const line) {
  return fmt::format("import {} line {}", of.value, line);
}

std::string sealed(registry const& r,
                   import_id const of,
                   int const line,
                   json const& before) {
  return secrets::seal(r.keys, context_of(of, line), before.dump());
}

/// Into the household of the row's door, when the person lives nowhere yet.
std::int64_t move_into(registry const& r,
                       store::writer& tx,
                       caller const& by,
                       import_line const& l,
                       std::string const& area,
                       person_id const who) {
  if (l.building.empty() || area.empty() || home_of(tx, who)) {
    return 0;
  }
  auto const where = household_at(
      r, tx, r.ids, by.now, {.area = area, .address = l.building}, l.door);
  auto const all = members_of(tx, where);
  auto const is_empty =
      std::ranges::none_of(all, [](auto const& m) { return !m.until; });
  auto const key = r.ids.next(by.now);
  insert_member(tx, {.key = key,
                     .household = where,
                     .person = who,
                     .as = is_empty ? relation::head : relation::other,
                     .since = by.now});
  return key;
}

import_outcome done(store::reader& db,
                    import_line const& l,
                    import_verdict const v,
                    person_id const who) {
  return {.line = l.line,
          .verdict = v,
          .person = who,
          .revision = find_person(db, who)->revision};
}

void remove_person(store::writer& tx, person_id const who, caller const& by) {
  forget_homes(tx, who, by.now);
  tx.run("UPDATE people_import_row SET person = NULL WHERE person = $1", who);
  for (auto const* const table :
       {"person_word", "person_secret", "person_capacity"}) {
    tx.run(fmt::format("DELETE FROM {} WHERE person = $1", table), who);
  }
  tx.run("DELETE FROM person WHERE id = $1", who);
}

void restore_fields(registry const& r,
                    store::writer& tx,
                    caller const& by,
                    person_row const& p,
                    json const& before) {
  auto fields = std::map<sealed_field, std::string>{};
  for (auto const& [number, text] : before.at("fields").items()) {
    fields[static_cast<sealed_field>(std::stoi(number))] = text;
  }
  if (fields.contains(sealed_field::phone) ||
      fields.contains(sealed_field::email)) {
    ensure_above_all(tx, by, p.key);
  }
  for (auto const& [f, was] : changed_addresses(r, tx, p.key, fields)) {
    ensure_nobodys(r, tx, by, p, f, fields.at(f));
  }
  change_fields(r, tx, by, p, fields);
}

void restore(registry const& r,
             store::writer& tx,
             caller const& by,
             person_row p,
             json const& before) {
  ensure_may_make_child(tx, by, p, before.at("born").get<std::string>());
  p.name = before.at("name");
  p.born = before.at("born");
  p.area = before.at("area");
  p.speaks = static_cast<language>(before.at("language").get<int>());
  update_person(tx, p);
  auto capacities = std::vector<capacity>{};
  for (auto const& c : before.at("capacities")) {
    capacities.push_back(static_cast<capacity>(c.get<int>()));
  }
  put_capacities(tx, p.key, capacities);
  restore_fields(r, tx, by, p, before);
  end_what_no_child_has(r, tx, by, p);
  auto const home = home_of(tx, p.key);
  if (home && home->key == before.at("home").get<std::int64_t>()) {
    forget_home(tx, *home, by.now);
  }
}

/// Whether where somebody lives is what the row said of it: nobody recorded
/// since that they moved. Rows that were put in by an older Linli do not say
/// which home is theirs.
bool is_home_as_left(store::reader& db,
                     person_id const who,
                     json const& before) {
  auto const all = homes_of(db, who);
  auto const stands = [](auto const& m) { return !m.until; };
  auto const home = before.value("home", std::int64_t{0});
  if (!before.contains("new") && home == 0) {
    return true;
  }
  if (!before.contains("home")) {
    return std::ranges::all_of(all, stands);
  }
  return (home == 0 || std::ranges::any_of(all,
                                           [&](auto const& m) {
                                             return m.key == home && stands(m);
                                           })) &&
         std::ranges::none_of(all, [&](auto const& m) { return m.key > home; });
}

}  // namespace

import_outcome enter_row(registry const& r,
                         store::writer& tx,
                         caller const& by,
                         import_id const of,
                         import_line const& l) {
  auto const who = person_id{r.ids.next(by.now)};
  insert_person(tx, {.key = who,
                     .name = l.name,
                     .born = l.born,
                     .area = l.area.value_or(""),
                     .speaks = l.speaks.value_or(language::zh),
                     .merged_into = {},
                     .created_at = by.now});
  put_capacities(
      tx, who,
      l.capacities.empty() ? std::vector{capacity::resident} : l.capacities);
  put_fields(r, tx, by, who, l.fields);
  auto const home = move_into(r, tx, by, l, l.area.value_or(""), who);
  record(r, tx, by, "person.imported", who, l.area.value_or(""));
  auto out = done(tx, l, import_verdict::fresh, who);
  out.before = sealed(r, of, l.line, {{"new", true}, {"home", home}});
  return out;
}

import_outcome change_row(registry const& r,
                          store::writer& tx,
                          caller const& by,
                          import_id const of,
                          import_line const& l,
                          person_id const who) {
  auto p = find_allowed(tx, by, who);
  if (l.fields.contains(sealed_field::phone) ||
      l.fields.contains(sealed_field::email)) {
    ensure_above_all(tx, by, who);
  }
  ensure_may_make_child(tx, by, p, l.born);
  auto const kept = open_fields(r, tx, who);
  auto before = json{{"name", p.name},
                     {"born", p.born},
                     {"area", p.area},
                     {"language", static_cast<int>(p.speaks)},
                     {"capacities", json::array()},
                     {"fields", json::object()}};
  auto changed = std::map<sealed_field, std::string>{};
  for (auto const& [f, text] : l.fields) {
    auto const found = kept.find(f);
    if (found == kept.end() || found->second != text) {
      changed[f] = text;
      before["fields"][std::to_string(static_cast<int>(f))] =
          found == kept.end() ? "" : found->second;
    }
  }
  auto capacities = capacities_of(tx, who);
  for (auto const c : capacities) {
    before["capacities"].push_back(static_cast<int>(c));
  }
  capacities.insert(capacities.end(), l.capacities.begin(), l.capacities.end());
  p.name = l.name;
  p.born = l.born.empty() ? p.born : l.born;
  p.area = l.is_area_said ? *l.area : p.area;
  p.speaks = l.speaks.value_or(p.speaks);
  update_person(tx, p);
  put_capacities(tx, who, capacities);
  change_fields(r, tx, by, p, changed);
  end_what_no_child_has(r, tx, by, p);
  before["home"] = move_into(r, tx, by, l, p.area, who);
  record(r, tx, by, "person.imported", who, p.area);
  auto out = done(tx, l, import_verdict::changes, who);
  out.before = sealed(r, of, l.line, before);
  return out;
}

std::vector<std::string> take_back(registry const& r,
                                   store::writer& tx,
                                   caller const& by,
                                   import_id const of,
                                   import_outcome const& o,
                                   std::vector<std::string> const& built) {
  auto const p = o.person ? find_person(tx, *o.person) : std::nullopt;
  if (!p || p->state != person_state::here) {
    return {"gone"};
  }
  by.allow(p->area);  // also of who has another area by now
  if (p->revision != o.revision) {
    return {"changed"};
  }
  auto const before =
      json::parse(secrets::open(r.keys, context_of(of, o.line), o.before));
  if (!is_home_as_left(tx, p->key, before)) {
    return {"moved"};
  }
  if (!before.contains("new")) {
    restore(r, tx, by, *p, before);
    return {};
  }
  if (built.empty()) {
    remove_person(tx, p->key, by);
  }
  return built;
}

void add_before(registry const& r,
                kept_thing& to,
                import_id const of,
                import_outcome const& o) {
  if (o.before.empty()) {
    return;
  }
  auto const before =
      json::parse(secrets::open(r.keys, context_of(of, o.line), o.before));
  for (auto const* const key : {"name", "born", "area"}) {
    add_text(to, key, before.value(key, ""));
  }
  auto const fields = before.value("fields", json::object());
  for (auto const& [number, text] : fields.items()) {
    auto const field = base::parse_integer(number).value_or(0);
    add_text(to, name_of(static_cast<sealed_field>(field)),
             text.get<std::string>());
  }
}

}  // namespace linli::people
