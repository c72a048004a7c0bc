#include "people/address_rules.h"

#include <algorithm>

#include "base/error.h"
#include "people/dictionary.h"
#include "people/notice_ops.h"
#include "people/person_rules.h"
#include "people/sign_in_store.h"

namespace linli::people {

namespace {

/// An identity number is nobody else's, as far as the caller may see: of whom
/// other areas know nothing is told. Whoever may see both merges them.
void ensure_unknown(registry const& r,
                    store::reader& db,
                    caller const& by,
                    person_id const who,
                    sealed_field const f,
                    std::string const& text) {
  if (f != sealed_field::identity_number) {
    return;
  }
  auto const all = find_by_lookup(db, *lookup_of(r, f, text));
  auto const is_seen = [&](person_id const other) {
    auto const p = find_person(db, other);
    return other != who && p && by.may(p->area);
  };
  ensure(std::ranges::none_of(all, is_seen), fault::conflict,
         "people.already_known",
         "Somebody of this identity number is already known.");
}

/// Whether somebody else the caller may see has this number or address: of whom
/// other areas know nothing is told. Signing in with it still leads to the
/// record that was first, and who may see both merges them. Children do not
/// count: theirs is a parent's, who may be put down later.
bool is_seen_with(store::reader& db,
                  caller const& by,
                  person_id const who,
                  std::string const& lookup) {
  return std::ranges::any_of(find_by_lookup(db, lookup),
                             [&](person_id const other) {
                               auto const p = find_person(db, other);
                               return other != who && by.may(p->area) &&
                                      !is_child(p->born, day_of(by.now));
                             });
}

/// To where they were reached until now: only its owner sees that this was not
/// asked for.
void tell_former_address(registry const& r,
                         store::writer& tx,
                         person_row const& p,
                         sealed_field const f,
                         std::string const& was,
                         words const& with,
                         base::instant const now) {
  auto const& about = topic_of("address_changed");
  auto const title = filled(about.title.in(p.speaks), with, p.speaks);
  auto text = filled(about.text.in(p.speaks), with, p.speaks);
  if (f == sealed_field::phone) {
    text = filled(people_words().find("notice_text").in(p.speaks),
                  {{"title", same_in_all(text)}}, p.speaks);
  }
  write_to(r, tx, f, {was, title, text}, now);
}

/// Who did it, as whom it concerns calls them.
localized called_by(store::reader& db, caller const& by, person_id const who) {
  if (by.person == who) {
    return people_words().find("yourself");
  }
  auto const doer = find_person(db, by.person);  // nobody on the command line
  return doer ? same_in_all(doer->name) : people_words().find("staff");
}

/// Whoever signed in with the one before is signed out, and the person told.
void tell_of_address(registry const& r,
                     store::writer& tx,
                     caller const& by,
                     person_row const& p,
                     sealed_field const f,
                     std::string const& was) {
  auto const with = words{
      {"by", called_by(tx, by, p.key)},
      {"what", people_words().find(f == sealed_field::phone ? "own_phone"
                                                            : "own_email")}};
  tell(r, tx, p.key, "address_changed", with, by.now);
  if (!was.empty()) {
    end_sessions(tx, p.key, p.key == by.person ? by.session : session_id{},
                 by.now);
    tell_former_address(r, tx, p, f, was, with, by.now);
  }
}

}  // namespace

void ensure_nobodys(registry const& r,
                    store::reader& db,
                    caller const& by,
                    person_row const& p,
                    sealed_field const f,
                    std::string const& text) {
  ensure(text.empty() || is_child(p.born, day_of(by.now)) ||
             !is_seen_with(db, by, p.key, *lookup_of(r, f, text)),
         fault::conflict, "people.already_known",
         "Somebody of this number or address is already known.");
}

std::map<sealed_field, std::string> changed_addresses(
    registry const& r,
    store::reader& db,
    person_id const who,
    std::map<sealed_field, std::string> const& fields) {
  auto kept = open_fields(r, db, who);
  auto out = std::map<sealed_field, std::string>{};
  for (auto const f : {sealed_field::phone, sealed_field::email}) {
    auto const said = fields.find(f);
    if (said != fields.end() && said->second != kept[f]) {
      out[f] = kept[f];
    }
  }
  return out;
}

void put_fields(registry const& r,
                store::writer& tx,
                caller const& by,
                person_id const who,
                std::map<sealed_field, std::string> const& fields) {
  auto const changed = changed_addresses(r, tx, who, fields);
  for (auto const& [f, text] : fields) {
    if (text.empty()) {
      delete_secret(tx, who, f);
    } else {
      ensure_unknown(r, tx, by, who, f, text);
      put_field(r, tx, who, f, text);
    }
  }
  // Whoever signed in with the old one must not go on doing so.
  for (auto const& [f, was] : changed) {
    delete_credentials(tx, who,
                       f == sealed_field::phone ? credential_kind::phone
                                                : credential_kind::email);
  }
}

void change_fields(registry const& r,
                   store::writer& tx,
                   caller const& by,
                   person_row const& p,
                   std::map<sealed_field, std::string> const& fields) {
  auto const changed = changed_addresses(r, tx, p.key, fields);
  put_fields(r, tx, by, p.key, fields);
  for (auto const& [f, was] : changed) {
    tell_of_address(r, tx, by, p, f, was);
  }
}

}  // namespace linli::people
