#include <algorithm>

#include "base/error.h"
#include "people/asked_how.h"
#include "people/consent.h"
#include "people/notice_ops.h"
#include "people/person_ops.h"
#include "people/person_rules.h"
#include "people/sign_in_ops.h"
#include "people/sign_in_store.h"

/// Who acts for whom.
namespace linli::people {

namespace {

// Recorded at the desk for today.
constexpr auto kStaffActsFor = std::int64_t{12} * 3600;  // seconds

asked_how asked_as(consent_how const how) {
  switch (how) {
    case consent_how::paper: return asked_how::paper;
    case consent_how::guardian: return asked_how::guardian;
    default: return asked_how::in_person;
  }
}

bool is_staff_of(caller const& me, person_row const& whom) {
  constexpr auto kStaff =
      api::bit(role::district_officer) | api::bit(role::subdistrict_officer) |
      api::bit(role::community_staff) | api::bit(role::venue_host);
  return me.has(kStaff, {.area = whom.area}) &&
         me.signed_in_by >= strength::code;
}

/// Ends one that holds; whom it is told besides the person, the caller says.
void end(registry const& r,
         store::writer& tx,
         caller const& by,
         representation_row const& rep) {
  stop_acting(tx, rep.agent, rep.person);
  if (end_representation(tx, rep.person, rep.key, by.now)) {
    auto const p = find_person(tx, rep.person);
    record(r, tx, by, "representative.ended", rep.person, p ? p->area : "");
  }
}

void tell_it_ended(registry const& r,
                   store::writer& tx,
                   representation_row const& rep,
                   person_id const whom,
                   base::instant const now) {
  if (whom == rep.person) {
    tell(r, tx, whom, "representation_ended",
         {{"agent", same_in_all(name_told(tx, rep.agent))}}, now);
  } else if (rep.kind != representation_kind::staff) {
    tell(r, tx, whom, "acts_no_more",
         {{"person", same_in_all(name_told(tx, rep.person))}}, now);
  }
}

}  // namespace

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
          {"by", same_in_all(name_told(tx, by.person))}},
         by.now);
  });
}

void end_representative(registry const& r,
                        caller const& by,
                        person_id const who,
                        representation_id const which) {
  r.db.write([&](store::writer& tx) {
    find_allowed(tx, by, who);
    auto const rep = find_representation(tx, which);
    if (rep && rep->person == who) {
      end_and_tell(r, tx, by, *rep);
    }
  });
}

void end_and_tell(registry const& r,
                  store::writer& tx,
                  caller const& by,
                  representation_row const& rep) {
  end(r, tx, by, rep);
  tell_it_ended(r, tx, rep, rep.person, by.now);
  tell_it_ended(r, tx, rep, rep.agent, by.now);
}

void end_my_representation(registry const& r,
                           caller const& me,
                           representation_id const which) {
  r.db.write([&](store::writer& tx) {
    auto const rep = find_representation(tx, which);
    ensure(rep && (rep->person == me.person || rep->agent == me.person),
           fault::not_found, "people.no_such_representation",
           "The caller has no part in such a representation.");
    end(r, tx, me, *rep);
    tell_it_ended(r, tx, *rep,
                  rep->person == me.person ? rep->agent : rep->person, me.now);
  });
}

std::size_t end_guardianships(registry const& r, base::instant const now) {
  auto const grown = [&](store::reader& db) {
    return outgrown_guardianships(db, day_of(now));
  };
  if (r.db.read(grown).empty()) {
    return 0;
  }
  return r.db.write([&](store::writer& tx) {
    auto const all = grown(tx);
    auto nobody = caller{};
    nobody.now = now;
    for (auto const& rep : all) {
      end(r, tx, nobody, rep);
      tell(r, tx, rep.agent, "guardian_no_more",
           {{"person", same_in_all(name_told(tx, rep.person))}}, now);
      tell_it_ended(r, tx, rep, rep.person, now);
    }
    return all.size();
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
        tell(r, tx, p.key, "acted_for",
             {{"by", same_in_all(name_told(tx, me.person))},
              {"how", spoken(asked_as(*how))}},
             me.now);
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

bool acts_as_staff(store::reader& db, caller const& by) {
  auto const all = represented_by(db, by.person, by.now);
  auto const is_theirs = [&](representation_row const& rep) {
    return by.acting_for == rep.person &&
           rep.kind != representation_kind::staff;
  };
  return by.acting_for.has_value() && std::ranges::none_of(all, is_theirs);
}

}  // namespace linli::people
