#include "people/child_rules.h"

#include <algorithm>

#include "people/consent.h"
#include "people/person_rules.h"
#include "people/sign_in_store.h"

namespace linli::people {

namespace {

bool is_guardians(representation_row const& rep) {
  return rep.kind == representation_kind::guardian ||
         (rep.kind == representation_kind::staff &&
          rep.how == static_cast<std::uint8_t>(consent_how::guardian));
}

}  // namespace

void ensure_may_make_child(store::reader& db,
                           caller const& by,
                           person_row const& was,
                           std::string_view const born) {
  auto const today = day_of(by.now);
  if (is_child(born, today) && !is_child(was.born, today)) {
    ensure_above_all(db, by, was.key);
  }
}

std::vector<representation_id> end_acting_of_child(registry const& r,
                                                   store::writer& tx,
                                                   caller const& by,
                                                   person_row const& child) {
  auto all = represented_by(tx, child.key, by.now);
  for (auto const& rep : representatives_of(tx, child.key, by.now)) {
    if (!is_guardians(rep)) {
      all.push_back(rep);
    }
  }
  auto out = std::vector<representation_id>{};
  for (auto const& rep : all) {
    end_and_tell(r, tx, by, rep);
    out.push_back(rep.key);
  }
  return out;
}

void end_what_no_child_has(registry const& r,
                           store::writer& tx,
                           caller const& by,
                           person_row const& p) {
  if (!is_child(p.born, day_of(by.now))) {
    return;
  }
  end_sessions(tx, p.key, {}, by.now);
  delete_ways_but_card(tx, p.key);
  end_acting_of_child(r, tx, by, p);
}

bool has_guardian(store::reader& db,
                  person_id const who,
                  base::instant const now) {
  auto const all = representatives_of(db, who, now);
  return std::ranges::find(all, representation_kind::guardian,
                           &representation_row::kind) != all.end();
}

}  // namespace linli::people
