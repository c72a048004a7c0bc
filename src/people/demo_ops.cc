#include "people/demo_ops.h"

#include <algorithm>
#include <fmt/format.h>

#include "base/error.h"
#include "people/address_rules.h"
#include "people/audit.h"
#include "people/consent.h"
#include "people/household_ops.h"
#include "people/person_rules.h"
#include "people/sign_in_store.h"
#include "secrets/seal.h"
#include "secrets/token.h"
#include "store/id_maker.h"

namespace linli::people {

namespace {

// 5 January 2026, and a person about every nine hours from there on.
constexpr auto kFirstKnown = std::int64_t{1'767'571'200};
constexpr auto kKnownEvery = std::int64_t{32'400};  // seconds

struct entered {
  person_id key;
  base::instant at;
};

/// Ids of this seed, one after the other.
struct entry {
  registry const& r;
  store::writer& tx;
  store::id_maker ids;
  base::instant at{kFirstKnown};
  std::vector<entered> done{};
};

base::instant time_of(std::size_t const index) {
  return {kFirstKnown + kKnownEvery * static_cast<std::int64_t>(index)};
}

consent_how how_of(demo_person const& p) {
  return p.agent && p.as == representation_kind::guardian
             ? consent_how::guardian
         : p.phone.empty() ? consent_how::paper
                           : consent_how::on_page;
}

void enter_consents(entry& to, person_id const who, demo_person const& p) {
  auto const how = how_of(p);
  // On paper: whoever stands first in the list of staff took it.
  auto const taken_by = how == consent_how::on_page
                            ? std::nullopt
                            : std::optional{to.done.front().key};
  auto const answer = [&](std::string_view const purpose, bool const is_given) {
    insert_consent(to.tx, to.ids.next(to.at), who,
                   {.purpose = std::string{purpose},
                    .version = find_purpose(purpose).version,
                    .is_given = is_given,
                    .how = how,
                    .recorded_by = taken_by,
                    .at = to.at});
  };
  if (p.agreed_to_services) {
    answer("service", true);
    answer("notices", p.agreed_to_notices);
  }
}

void enter_fields(entry& to, person_id const who, demo_person const& p) {
  auto fields = std::map<sealed_field, std::string>{};
  if (!p.phone.empty()) {
    fields[sealed_field::phone] = p.phone;
  }
  if (!p.door.empty()) {
    fields[sealed_field::door] = p.door;
  }
  put_fields(to.r, to.tx, {}, who, normal_fields(std::move(fields)));
}

// A card nobody holds: the desk makes a new one to show.
void enter_card(entry& to, person_id const who) {
  insert_credential(
      to.tx,
      {.key = {to.ids.next(to.at)},
       .person = who,
       .kind = credential_kind::card,
       .lookup = secrets::lookup(to.r.keys, "card", secrets::new_token()),
       .secret = {}},
      to.at);
}

void enter_home(entry& to, person_id const who, demo_person const& p) {
  if (p.address.empty()) {
    return;
  }
  auto const building = building_row{
      .area = p.area, .address = p.address, .floors = 6, .is_demo = true};
  insert_member(to.tx, {.key = to.ids.next(to.at),
                        .household = household_at(to.r, to.tx, to.ids, to.at,
                                                  building, p.home),
                        .person = who,
                        .as = p.lives_as,
                        .since = to.at});
}

void enter_person(entry& to, demo_person const& p) {
  auto const who = person_id{to.ids.next(to.at)};
  to.done.push_back({who, to.at});
  insert_person(to.tx, {.key = who,
                        .name = p.name,
                        .born = p.born,
                        .area = p.area,
                        .speaks = p.speaks,
                        .is_demo = true,
                        .merged_into = {},
                        .created_at = to.at});
  put_capacities(to.tx, who, p.capacities);
  enter_fields(to, who, p);
  enter_home(to, who, p);
  enter_consents(to, who, p);
  if (p.has_card) {
    enter_card(to, who);
  }
  if (p.holds) {
    insert_grant(to.tx, who,
                 {.key = {to.ids.next(to.at)},
                  .which = *p.holds,
                  .area = p.area.empty() ? to.r.areas.load()->root() : p.area,
                  .since = to.at,
                  .until = {}},
                 std::nullopt);
  }
}

void enter_agents(entry& to, std::vector<demo_person> const& all) {
  for (auto i = std::size_t{0}; i != all.size(); ++i) {
    if (all[i].agent) {
      insert_representation(to.tx, {.key = {to.ids.next(to.at)},
                                    .person = to.done[i].key,
                                    .agent = to.done[*all[i].agent].key,
                                    .kind = all[i].as,
                                    .how = static_cast<std::uint8_t>(
                                        all[i].as == representation_kind::family
                                            ? consent_how::spoken
                                            : consent_how::guardian),
                                    .recorded_by = to.done.front().key,
                                    .since = to.at,
                                    .until = {}});
    }
  }
}

/// Whether the people of this seed are there.
bool are_there(store::reader& db, std::uint64_t const seed) {
  auto ids = store::id_maker{seed};
  auto const first = find_person(db, {ids.next(time_of(0))});
  if (first && first->is_demo) {
    return true;
  }
  ensure(*db.value_of<std::int64_t>(
             "SELECT COUNT(*) FROM person WHERE is_demo = 1") == 0,
         fault::conflict, "people.other_demo",
         "The district has the demonstration people of another seed; two "
         "crowds would be taken for one. Use that seed, or a new district.");
  return false;
}

}  // namespace

demo_report enter_demo_people(registry const& r,
                              caller const& by,
                              std::uint64_t const seed,
                              std::vector<demo_area> const& areas) {
  auto const all = make_demo_people(seed, areas);
  auto out = demo_report{.persons = all.size(), .staff = {}};
  for (auto const& p : all) {
    if (!p.capacities.empty() && p.capacities.front() == capacity::staff) {
      out.staff.push_back(p);
    }
  }
  out.were_there = r.db.write([&](store::writer& tx) {
    if (are_there(tx, seed)) {
      return true;
    }
    auto to = entry{.r = r, .tx = tx, .ids = store::id_maker{seed}};
    for (auto i = std::size_t{0}; i != all.size(); ++i) {
      to.at = time_of(i);
      enter_person(to, all[i]);
    }
    enter_agents(to, all);
    record(r, tx, by, "demo.entered", std::nullopt, "",
           fmt::format("{} persons", all.size()));
    return false;
  });
  return out;
}

std::vector<person_id> demo_residents(store::reader& db) {
  return db.all(
      "SELECT id FROM person WHERE is_demo = 1 AND state = 0 ORDER "
      "BY id",
      [](person_id const key) { return key; });
}

caller demo_caller(registry const& r,
                   std::string_view const doing,
                   person_id const who,
                   base::instant const at) {
  auto out = caller{};
  out.asked = &*std::ranges::find(api::kPermissions, doing,
                                  &api::permission::operation);
  out.areas = r.areas.load();
  out.now = at;
  out.person = who;
  out.signed_in_by = api::strength::code;
  return out;
}

caller demo_officer(registry const& r,
                    std::string_view const doing,
                    person_id const who,
                    base::instant const at) {
  auto out = demo_caller(r, doing, who, at);
  out.grants.push_back({.which = role::district_officer,
                        .area = out.areas->root(),
                        .since = {},
                        .until = {}});
  return out;
}

bool make_venue_host(store::writer& db,
                     venue_id const which,
                     std::string const& area) {
  auto const hosts = db.all(
      "SELECT g.id FROM role_grant g JOIN person p ON p.id = g.person WHERE "
      "g.role = $1 AND g.ended_at IS NULL AND p.is_demo = 1 ORDER BY g.id",
      [](grant_id const key) { return key; }, role::venue_host);
  if (hosts.size() < 2) {
    return false;
  }
  db.run("UPDATE role_grant SET venue = $2, area = $3 WHERE id = $1",
         hosts.back(), which, area);
  return true;
}

std::optional<person_id> someone_with(store::reader& db, role const which) {
  auto const all = db.all(
      "SELECT person FROM role_grant WHERE role = $1 AND ended_at IS NULL "
      "ORDER "
      "BY id LIMIT 1",
      [](person_id const key) { return key; }, which);
  return all.empty() ? std::nullopt : std::optional{all.front()};
}

}  // namespace linli::people
