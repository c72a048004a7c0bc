#include <algorithm>
#include <fmt/format.h>

#include "base/error.h"
#include "people/consent.h"
#include "people/dictionary.h"
#include "people/notice_ops.h"
#include "people/person_ops.h"
#include "people/person_rules.h"
#include "people/sign_in_ops.h"
#include "people/sign_in_store.h"

/// Roles, cards, consents and who acts for whom.
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

void end_role(registry const& r,
              store::writer& tx,
              caller const& by,
              person_id const who,
              grant const& g) {
  end_grant(tx, who, g.key, by.now);
  record(r, tx, by, "role.taken", who, g.area, text_of(g));
  tell(r, tx, who, "role_taken", words_of(r, tx, by, g), by.now);
}

localized name_in_all(store::reader& db, person_id const who) {
  auto const p = find_person(db, who);
  return same_in_all(p && !p->name.empty() ? p->name : "Linli");
}

localized answer_in_words(bool const is_given) {
  return people_words().find(is_given ? "agreed" : "not_agreed");
}

// Recorded at the desk for today.
constexpr auto kStaffActsFor = std::int64_t{12} * 3600;  // seconds

bool is_staff_of(caller const& me, person_row const& whom) {
  constexpr auto kStaff =
      api::bit(role::district_officer) | api::bit(role::subdistrict_officer) |
      api::bit(role::community_staff) | api::bit(role::venue_host);
  return me.has(kStaff, {.area = whom.area}) &&
         me.signed_in_by >= strength::code;
}

}  // namespace

void give_role(registry const& r,
               caller const& by,
               person_id const who,
               role_wish const& wish) {
  r.db.write([&](store::writer& tx) {
    auto g = grant_of(r, tx, by, wish);
    // Their record is in the answer: only of one's own area.
    find_allowed(tx, by, who);
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
  });
}

void take_role(registry const& r,
               caller const& by,
               person_id const who,
               grant_id const which) {
  r.db.write([&](store::writer& tx) {
    find_allowed(tx, by, who);
    auto taken = std::optional<grant>{};
    for (auto const& g : grants_of(tx, who, by.now)) {
      if (g.key == which) {
        taken = g;
      }
    }
    ensure(taken.has_value(), fault::not_found, "people.no_such_grant",
           "The person does not hold it.");
    by.allow(taken->area);
    ensure(is_above(by, *taken), fault::forbidden, "people.beyond_own_role",
           "Only roles below one's own, inside one's own area.");
    end_role(r, tx, by, who, *taken);
  });
}

void end_venue_roles(registry const& r,
                     store::writer& tx,
                     caller const& by,
                     venue_id const which) {
  for (auto const& held : grants_for(tx, which, by.now)) {
    end_role(r, tx, by, held.person, held.what);
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

void record_consent(registry const& r,
                    caller const& by,
                    person_id const who,
                    std::string_view const purpose,
                    bool const is_given,
                    consent_how const how) {
  r.db.write([&](store::writer& tx) {
    find_allowed(tx, by, who);
    answer_consent(r, tx, by, who, purpose, is_given, how);
    tell(r, tx, who, "consent_recorded",
         {{"by", name_in_all(tx, by.person)},
          {"answer", answer_in_words(is_given)},
          {"purpose", find_purpose(purpose).title}},
         by.now);
  });
}

void add_representative(registry const& r,
                        caller const& by,
                        person_id const who,
                        person_id const agent,
                        representation_kind const kind,
                        consent_how const how) {
  ensure(who != agent, fault::invalid, "people.for_oneself",
         "Nobody acts for themselves on behalf.");
  r.db.write([&](store::writer& tx) {
    auto const p = find_allowed(tx, by, who);
    auto const other = find_here(tx, agent);
    auto const child = is_child(p.born, day_of(by.now));
    ensure(child == (kind == representation_kind::guardian) &&
               !is_child(other.born, day_of(by.now)),
           fault::forbidden, "people.minor_needs_guardian",
           "For a child under 14 a guardian acts, and nobody else.");
    insert_representation(tx, {.key = {r.ids.next(by.now)},
                               .person = who,
                               .agent = agent,
                               .kind = kind,
                               .how = static_cast<std::uint8_t>(how),
                               .recorded_by = by.person,
                               .since = by.now,
                               .until = {}});
    record(r, tx, by, "representative.added", who, p.area);
    tell(r, tx, who, "represented",
         {{"agent", same_in_all(other.name)},
          {"by", name_in_all(tx, by.person)}},
         by.now);
  });
}

void end_representative(registry const& r,
                        caller const& by,
                        person_id const who,
                        representation_id const which) {
  r.db.write([&](store::writer& tx) {
    auto const p = find_allowed(tx, by, who);
    auto agent = person_id{};
    for (auto const& rep : representatives_of(tx, who, by.now)) {
      if (rep.key == which) {
        agent = rep.agent;
        stop_acting(tx, agent, who);
      }
    }
    if (end_representation(tx, who, which, by.now)) {
      record(r, tx, by, "representative.ended", who, p.area);
      tell(r, tx, who, "representation_ended",
           {{"agent", name_in_all(tx, agent)}}, by.now);
    }
  });
}

void act_for(registry const& r,
             caller const& me,
             std::optional<person_id> const whom,
             std::optional<consent_how> const how) {
  r.db.write([&](store::writer& tx) {
    auto acting = std::optional<person_id>{};
    auto area = std::string{};
    if (me.acting_for) {
      // Its end is told where its beginning was.
      auto const until_now = find_person(tx, *me.acting_for);
      area = until_now ? until_now->area : "";
    }
    if (whom && *whom != me.person) {
      auto const p = find_here(tx, *whom);
      area = p.area;
      auto const recorded = represents(tx, me.person, p.key, me.now);
      auto const as_staff =
          is_staff_of(me, p) && how && *how != consent_how::on_page &&
          (!is_child(p.born, day_of(me.now)) || *how == consent_how::guardian);
      ensure(recorded || as_staff, fault::forbidden, "people.no_consent_to_act",
             "The person has not agreed that the caller acts for them.");
      if (!recorded) {
        insert_representation(
            tx, {.key = {r.ids.next(me.now)},
                 .person = p.key,
                 .agent = me.person,
                 .kind = representation_kind::staff,
                 .how = static_cast<std::uint8_t>(*how),
                 .recorded_by = me.person,
                 .since = me.now,
                 .until = base::instant{me.now.unix_s + kStaffActsFor}});
      }
      acting = whom;
    }
    for (auto s : sessions_of(tx, me.person)) {
      if (s.key == me.session) {
        s.acting_for = acting;
        update_session(tx, s);
      }
    }
    record(r, tx, me, acting ? "acting.began" : "acting.ended",
           acting ? acting : me.acting_for, area);
  });
}

}  // namespace linli::people
