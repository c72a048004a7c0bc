#include "people/appoint_ops.h"

#include <algorithm>
#include <fmt/format.h>
#include <optional>

#include "base/error.h"
#include "base/text.h"
#include "people/person_rules.h"
#include "people/sign_in_ops.h"

namespace linli::people {

namespace {

std::vector<person_row> adults_with(registry const& r,
                                    store::reader& db,
                                    std::string const& phone,
                                    base::instant const now) {
  auto out = std::vector<person_row>{};
  for (auto const who :
       find_by_lookup(db, *lookup_of(r, sealed_field::phone, phone))) {
    if (auto p = find_person(db, who); p && !is_child(p->born, day_of(now))) {
      out.push_back(*std::move(p));
    }
  }
  return out;
}

/// Nothing when nobody has the number. Throws people.already_known.
std::optional<person_row> whoever_has(registry const& r,
                                      store::reader& db,
                                      std::string const& phone,
                                      std::string const& name,
                                      base::instant const now) {
  auto const all = adults_with(r, db, phone, now);
  if (all.empty()) {
    return std::nullopt;
  }
  ensure(all.size() == 1, fault::conflict, "people.already_known",
         fmt::format("{} persons have this number. Merge them at the desk, or "
                     "give the role there.",
                     all.size()));
  auto const& p = all.front();
  ensure(p.name.empty() || p.name == name, fault::conflict,
         "people.already_known",
         fmt::format("This is the number of {0}. If it is them you mean, the "
                     "same once more with --name {0}.",
                     p.name));
  return p;
}

person_id put_down(registry const& r,
                   caller const& by,
                   appointment const& what,
                   std::string const& area) {
  auto p = person_change{.name = what.name,
                         .area = area,
                         .born = {},
                         .speaks = {},
                         .capacities = {{capacity::staff}},
                         .fields = {}};
  if (!what.phone.empty()) {
    p.fields[sealed_field::phone] = what.phone;
  }
  return create_person(r, by, p).row.key;
}

void make_staff(store::writer& tx, person_row p, std::string const& name) {
  if (p.name.empty()) {
    p.name = name;
    update_person(tx, p);
  }
  auto all = capacities_of(tx, p.key);
  if (std::ranges::find(all, capacity::staff) == all.end()) {
    all.push_back(capacity::staff);
    put_capacities(tx, p.key, all);
  }
}

bool holds_already(store::reader& db,
                   person_id const who,
                   role_wish const& wish,
                   base::instant const now) {
  return std::ranges::any_of(grants_of(db, who, now), [&](grant const& g) {
    return g.which == wish.which && g.area == wish.area && !g.venue && !g.until;
  });
}

}  // namespace

appointed appoint(registry const& r,
                  caller const& by,
                  appointment const& what,
                  secrets::password_cost const cost) {
  auto const name = base::normalize(what.name);
  auto const phone = normal_fields({{sealed_field::phone, what.phone}})
                         .at(sealed_field::phone);
  auto wish = what.role;
  // Of the district its first officers are, without an area to live in.
  auto const lives_in = wish.area;
  wish.area = wish.area.empty() ? by.areas->root() : wish.area;
  // Outside of any transaction: it takes its time on purpose.
  auto const hash =
      what.sign_in_name.empty()
          ? std::string{}
          : hash_of_password(what.password, what.sign_in_name, name, cost);
  return r.db.write([&](store::writer& tx) {
    auto const known =
        phone.empty() ? std::nullopt : whoever_has(r, tx, phone, name, by.now);
    auto const who = known ? known->key : put_down(r, by, what, lives_in);
    if (known) {
      make_staff(tx, *known, name);
    }
    if (!holds_already(tx, who, wish, by.now)) {
      give_role(r, by, who, wish);
    }
    if (!what.sign_in_name.empty()) {
      give_password(r, tx, by, *find_person(tx, who), what.sign_in_name, hash);
    }
    return appointed{.who = who, .was_known = known.has_value()};
  });
}

}  // namespace linli::people
