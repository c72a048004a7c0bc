#include <algorithm>
#include <fmt/format.h>

#include "base/error.h"
#include "people/consent.h"
#include "people/dictionary.h"
#include "people/notice_ops.h"
#include "people/person_ops.h"
#include "people/person_rules.h"
#include "people/sign_in_ops.h"
#include "people/sign_in_rules.h"
#include "people/sign_in_store.h"

/// Roles, cards and consents.
namespace linli::people {

namespace {

api::role_entry const& entry_of(role const r) {
  return *std::ranges::find(api::kRoles, r, &api::role_entry::which);
}

std::string_view name_of(role const r) {
  return entry_of(r).name;
}

/// Of an area, or of the venue.
localized place_of(registry const& r,
                   store::reader& db,
                   caller const& by,
                   grant const& g) {
  auto const venue = g.venue ? r.find_venue(db, *g.venue) : std::nullopt;
  return venue ? venue->name : by.areas->name_of(g.area);
}

words words_of(registry const& r,
               store::reader& db,
               caller const& by,
               grant const& g) {
  auto const& title = entry_of(g.which).title;
  return {{"role", localized{std::string{title.zh}, std::string{title.en},
                             std::string{title.zh_hant}}},
          {"area", place_of(r, db, by, g)}};
}

/// In the audit.
std::string text_of(grant const& g) {
  return g.venue ? fmt::format("{},venue {}", name_of(g.which), g.venue->value)
                 : std::string{name_of(g.which)};
}

grant grant_of(registry const& r,
               store::reader& db,
               caller const& by,
               role_wish const& w) {
  auto g = grant{.key = {},
                 .which = w.which,
                 .area = w.area,
                 .since = by.now,
                 .until = {},
                 .venue = w.venue};
  if (w.venue) {
    ensure(entry_of(w.which).of_venue, fault::invalid, "people.not_for_a_venue",
           "The role is given for an area.");
    auto const venue = r.find_venue(db, *w.venue);
    ensure(venue.has_value(), fault::not_found, "venues.no_such_venue",
           "There is no such venue.");
    g.area = venue->area;
  }
  ensure(by.areas->has(g.area), fault::invalid, "people.no_such_area",
         "There is no area of that code.");
  if (w.days) {
    g.until = base::instant{by.now.unix_s + std::int64_t{*w.days} * 24 * 3600};
  }
  return g;
}

void end_held(registry const& r,
              store::writer& tx,
              caller const& by,
              person_id const who,
              grant const& g) {
  end_grant(tx, who, g.key, by.now);
  record(r, tx, by, "role.taken", who, g.area, text_of(g));
  tell(r, tx, who, "role_taken", words_of(r, tx, by, g), by.now);
}

grant_id give(registry const& r,
              store::writer& tx,
              caller const& by,
              person_id const who,
              role_wish const& wish) {
  ensure(!is_child(find_here(tx, who).born, day_of(by.now)), fault::forbidden,
         "people.minor_needs_guardian", "Nobody under 14 holds a role.");
  auto g = grant_of(r, tx, by, wish);
  g.key = {r.ids.next(by.now)};
  by.allow(g.area);
  ensure(is_above(by, g), fault::forbidden, "people.beyond_own_role",
         "Only roles below one's own, inside one's own area.");
  // The command line appoints, and is nobody.
  auto const given_by =
      by.person.value == 0 ? std::nullopt : std::optional{by.person};
  insert_grant(tx, who, g, given_by);
  record(r, tx, by, "role.given", who, g.area, text_of(g));
  tell(r, tx, who, "role_given", words_of(r, tx, by, g), by.now);
  return g.key;
}

void take_back(registry const& r,
               store::writer& tx,
               caller const& by,
               held_grant const& held) {
  by.allow(held.what.area);
  ensure(is_above(by, held.what), fault::forbidden, "people.beyond_own_role",
         "Only roles below one's own, inside one's own area.");
  end_held(r, tx, by, held.person, held.what);
}

localized answer_in_words(bool const is_given) {
  return people_words().find(is_given ? "agreed" : "not_agreed");
}

}  // namespace

void give_role(registry const& r,
               caller const& by,
               person_id const who,
               role_wish const& wish) {
  r.db.write([&](store::writer& tx) {
    // Their record is in the answer: only of one's own area.
    find_allowed(tx, by, who);
    give(r, tx, by, who, wish);
  });
}

grant_id appoint(registry const& r,
                 caller const& by,
                 person_id const who,
                 role_wish const& wish) {
  return r.db.write(
      [&](store::writer& tx) { return give(r, tx, by, who, wish); });
}

void take_role(registry const& r,
               caller const& by,
               person_id const who,
               grant_id const which) {
  r.db.write([&](store::writer& tx) {
    find_allowed(tx, by, who);
    auto const held = find_grant(tx, which, by.now);
    ensure(held && held->person == who, fault::not_found,
           "people.no_such_grant", "The person does not hold it.");
    take_back(r, tx, by, *held);
  });
}

void end_role(registry const& r, caller const& by, grant_id const which) {
  r.db.write([&](store::writer& tx) {
    auto const held = find_grant(tx, which, by.now);
    ensure(held.has_value(), fault::not_found, "people.no_such_grant",
           "Nobody holds it.");
    take_back(r, tx, by, *held);
  });
}

std::vector<role_holder> role_holders(registry const& r,
                                      caller const& by,
                                      std::string const& area) {
  ensure(area.empty() || by.areas->has(area), fault::invalid,
         "people.no_such_area", "There is no area of that code.");
  if (!area.empty()) {
    by.allow(area);
  }
  auto const within =
      area.empty() ? by.scope() : std::vector<std::string>{area};
  auto const everywhere =
      std::ranges::find(within, by.areas->root()) != within.end();
  return r.db.read([&](store::reader& db) {
    auto out = std::vector<role_holder>{};
    for (auto& h : grants_in(db, by.areas->below(within), everywhere, by.now)) {
      auto const p = find_person(db, h.person);
      auto const venue =
          h.what.venue ? r.find_venue(db, *h.what.venue) : std::nullopt;
      auto const may_end = is_above(by, h.what) && by.may(h.what.area);
      out.push_back(
          {.person = h.person,
           .name = p ? p->name : "",
           .held = {h.what, venue ? std::optional{venue->name} : std::nullopt},
           .given_by = h.given_by,
           .may_end = may_end});
    }
    std::ranges::stable_sort(out, [](auto const& a, auto const& b) {
      return std::pair{a.held.what.which, sounds_of_name(a.name)} <
             std::pair{b.held.what.which, sounds_of_name(b.name)};
    });
    return out;
  });
}

person_row find_by_address(registry const& r,
                           caller const& by,
                           sealed_field const field,
                           std::string const& address) {
  auto const normal = normal_fields({{field, address}}).at(field);
  // Nobody tries numbers until somebody has one.
  auto const t = tries_of(r, fmt::format("finding {}", by.person.value));
  auto const found = r.db.write_scarce(t.what, [&](store::writer& tx) {
    auto const since = t.take(tx, by.now);
    auto out = std::optional<person_row>{};
    for (auto const who : find_by_lookup(tx, *lookup_of(r, field, normal))) {
      auto p = find_here(tx, who);
      if (!out && !is_child(p.born, day_of(by.now))) {
        record(r, tx, by, "person.found", who, p.area, name_of(field));
        out = std::move(p);
      }
    }
    if (out) {
      t.give_back(tx, since);
    }
    return out;
  });
  if (!found) {
    throw base::error{fault::not_found, "people.no_such_person",
                      "Nobody has this number or address."};
  }
  return *found;
}

void end_venue_roles(registry const& r,
                     store::writer& tx,
                     caller const& by,
                     venue_id const which) {
  for (auto const& held : grants_for(tx, which, by.now)) {
    end_held(r, tx, by, held.person, held.what);
  }
}

void move_venue_roles(store::writer& tx,
                      venue_id const which,
                      std::string const& area) {
  move_grants(tx, which, area);
}

std::string give_card(registry const& r,
                      caller const& by,
                      person_id const who) {
  return r.db.write([&](store::writer& tx) {
    find_allowed(tx, by, who);
    ensure_above_all(tx, by, who);
    return issue_card(r, by, who);  // joins this transaction
  });
}

void revoke_card(registry const& r, caller const& by, person_id const who) {
  r.db.write([&](store::writer& tx) {
    auto const p = find_allowed(tx, by, who);
    delete_credentials(tx, who, credential_kind::card);
    end_card_sessions(tx, who, by.now);
    record(r, tx, by, "card.revoked", who, p.area);
  });
}

void see_consents(registry const& r, caller const& by, person_id const who) {
  r.db.write([&](store::writer& tx) {
    auto const p = find_allowed(tx, by, who);
    record(r, tx, by, "person.seen", who, p.area, "consents");
  });
}

void tell_of_consent(registry const& r,
                     store::writer& tx,
                     caller const& by,
                     person_id const who,
                     std::string_view const purpose,
                     bool const is_given) {
  tell(r, tx, who, "consent_recorded",
       {{"by", same_in_all(name_told(tx, by.person))},
        {"answer", answer_in_words(is_given)},
        {"purpose", find_purpose(purpose).title}},
       by.now);
}

void record_consent(registry const& r,
                    caller const& by,
                    person_id const who,
                    std::string_view const purpose,
                    bool const is_given,
                    consent_how const how) {
  r.db.write([&](store::writer& tx) {
    find_allowed(tx, by, who);
    answer_consent(r, tx, by, who, purpose, is_given, how);
    tell_of_consent(r, tx, by, who, purpose, is_given);
  });
}

}  // namespace linli::people
