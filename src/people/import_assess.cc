#include "people/import_assess.h"

#include <algorithm>

#include "base/text.h"
#include "people/household_ops.h"
#include "people/person_rules.h"

namespace linli::people {

namespace {

constexpr auto kMostCandidates = 200;

bool has_name(person_row const& p, import_line const& l) {
  return base::fold(p.name) == base::fold(l.name);
}

assessment refused(std::string code) {
  return {.verdict = import_verdict::wrong,
          .problems = {{"", std::move(code)}}};
}

/// Persons with the row's number or address.
std::vector<person_row> known_by(registry const& r,
                                 store::reader& db,
                                 import_line const& l,
                                 sealed_field const f) {
  auto const said = l.fields.find(f);
  auto out = std::vector<person_row>{};
  if (said != l.fields.end()) {
    for (auto const who : find_by_lookup(db, *lookup_of(r, f, said->second))) {
      out.push_back(*find_person(db, who));
    }
  }
  return out;
}

bool may_be_born(std::string_view const one, std::string_view const other) {
  return one.empty() || other.empty() || one.substr(0, 4) == other.substr(0, 4);
}

/// Persons of the row's name and year of birth, as far as they are known.
std::vector<person_id> namesakes(store::reader& db,
                                 caller const& by,
                                 import_id const of,
                                 import_line const& l) {
  auto out = std::vector<person_id>{};
  auto const folded = base::fold(l.name);
  for (auto const& p :
       list_persons(db, {.word = folded.substr(0, folded.find(' ')),
                        .everywhere = true,
                        .limit = kMostCandidates})) {
    if (has_name(p, l) && may_be_born(p.born, l.born) && by.may(p.area) &&
        !is_brought_by(db, of, p.key)) {
      out.push_back(p.key);
    }
  }
  return out;
}

/// Of one number and another name: a family's, or a new name.
std::optional<assessment> by_address(registry const& r,
                                     store::reader& db,
                                     caller const& by,
                                     import_line const& l,
                                     sealed_field const f) {
  auto const all = known_by(r, db, l, f);
  auto const same =
      std::ranges::find_if(all, [&](auto const& p) { return has_name(p, l); });
  if (same != all.end()) {
    return by.may(same->area) ? assess_as(r, db, by, l, same->key)
                              : refused("known_elsewhere");
  }
  if (all.empty() || is_child(l.born, day_of(by.now))) {
    return std::nullopt;
  }
  auto out = assessment{.verdict = import_verdict::doubtful};
  for (auto const& p : all) {
    if (by.may(p.area)) {
      out.candidates.push_back(p.key);
    }
  }
  return out.candidates.empty() ? refused("known_elsewhere") : out;
}

void note_fields(registry const& r,
                 store::reader& db,
                 import_line const& l,
                 assessment& to) {
  auto const kept = open_fields(r, db, *to.person);
  for (auto const& [f, text] : l.fields) {
    auto const found = kept.find(f);
    if (found == kept.end() || found->second != text) {
      to.changes.emplace_back(name_of(f));
    }
  }
}

void note_home(store::reader& db,
               import_line const& l,
               std::string const& area,
               assessment& to) {
  if (!l.building.empty() && !area.empty() && !home_of(db, *to.person)) {
    to.changes.emplace_back("home");
  }
}

}  // namespace

assessment assess_as(registry const& r,
                     store::reader& db,
                     caller const& by,
                     import_line const& l,
                     person_id const who) {
  auto const p = find_here(db, who);
  if (!by.may(p.area)) {
    return refused("known_elsewhere");
  }
  auto out = assessment{.person = who};
  if (!has_name(p, l)) {
    out.changes.emplace_back("name");
  }
  if (!l.born.empty() && l.born != p.born) {
    out.changes.emplace_back("born");
  }
  if (l.is_area_said && *l.area != p.area) {
    out.changes.emplace_back("area");
  }
  if (l.speaks && *l.speaks != p.speaks) {
    out.changes.emplace_back("language");
  }
  auto const is = capacities_of(db, who);
  if (std::ranges::any_of(l.capacities, [&](auto const c) {
        return std::ranges::find(is, c) == is.end();
      })) {
    out.changes.emplace_back("capacities");
  }
  note_fields(r, db, l, out);
  note_home(db, l, l.is_area_said ? *l.area : p.area, out);
  out.verdict =
      out.changes.empty() ? import_verdict::same : import_verdict::changes;
  return out;
}

assessment assess(registry const& r,
                  store::reader& db,
                  caller const& by,
                  import_id const of,
                  import_line const& l) {
  if (!l.problems.empty()) {
    return {.verdict = import_verdict::wrong, .problems = l.problems};
  }
  if (l.twice_of) {
    return {.verdict = import_verdict::twice};
  }
  auto const same = known_by(r, db, l, sealed_field::identity_number);
  if (!same.empty()) {
    return assess_as(r, db, by, l, same.front().key);
  }
  for (auto const f : {sealed_field::phone, sealed_field::email}) {
    if (auto found = by_address(r, db, by, l, f)) {
      return *std::move(found);
    }
  }
  auto const others = namesakes(db, by, of, l);
  if (l.shares_phone) {
    return {.verdict = import_verdict::doubtful,
            .candidates = others,
            .problems = {{"", "phone_shared"}}};
  }
  return others.empty() ? assessment{.verdict = import_verdict::fresh}
                        : assessment{.verdict = import_verdict::doubtful,
                                     .candidates = others};
}

}  // namespace linli::people
