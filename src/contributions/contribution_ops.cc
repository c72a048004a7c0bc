#include "contributions/contribution_ops.h"

#include <algorithm>
#include <fmt/format.h>

#include "activities/activity_store.h"
#include "base/error.h"
#include "base/text.h"
#include "contributions/contribution_notices.h"
#include "contributions/contribution_steps.h"
#include "contributions/supporter_ops.h"
#include "venues/booking_ops.h"
#include "venues/venue_ops.h"

namespace linli::contributions {

namespace {

using people::caller;
using people::registry;

/// Nothing that is only being planned is told to others.
void ensure_activity(store::reader& db,
                     caller const& by,
                     activities::activity_id const which) {
  using enum activities::activity_state;
  auto const a = activities::find_activity(db, which);
  auto const is_there =
      a && (a->state == published ||
            (a->state == draft && venues::is_staff(by, a->area)));
  ensure(is_there, fault::not_found, "activities.no_such_activity",
         "There is no such activity.");
}

contribution_row pledged_row(registry const& r,
                             store::reader& db,
                             caller const& by,
                             supporter_id const whose,
                             pledge_wish const& wish) {
  auto c = contribution_row{.key = {r.ids.next(by.now)},
                            .supporter = whose,
                            .kind = wish.kind,
                            .title = base::normalize(wish.title),
                            .about = base::normalize(wish.about),
                            .venue = wish.venue,
                            .activity = wish.activity,
                            .unit = base::normalize(wish.unit),
                            .made_by = by.person,
                            .own_key = wish.own_key,
                            .created_at = by.now};
  c.balance.pledged = needed_amount(pledged_amount(wish.kind, wish.much));
  auto const is_money = wish.kind == contribution_kind::money;
  ensure(is_money == c.unit.empty(), fault::invalid, "contributions.bad_amount",
         "Money has no unit; of anything else it is said what is counted.");
  if (c.title.empty()) {
    throw base::error{fault::invalid,
                      "http.bad_fields",
                      "A field is blank.",
                      {{"title", "is blank"}}};
  }
  if (wish.venue) {
    venues::open_venue(db, *wish.venue);
  }
  if (wish.activity) {
    ensure_activity(db, by, *wish.activity);
  }
  return c;
}

void ensure_session(store::reader& db,
                    caller const& by,
                    activities::session_id const which) {
  auto const s = activities::find_session(db, which);
  auto const a = s ? activities::find_activity(db, s->activity) : std::nullopt;
  ensure(a && by.may(a->area) && !s->terms.is_cancelled, fault::not_found,
         "activities.no_such_session", "There is no such session.");
}

void ensure_said_for_what(use_wish const& wish) {
  if (!wish.session && base::trim(wish.text).empty()) {
    throw base::error{fault::invalid,
                      "http.bad_fields",
                      "A session, or what it was used for, is missing.",
                      {{"what", "is missing, and no session is named"}}};
  }
}

}  // namespace

contribution_row pledge(registry const& r,
                        caller const& by,
                        supporter_id const whose,
                        pledge_wish const& wish,
                        bool const is_demo) {
  return r.db.write_scarce(kLedger, [&](store::writer& tx) {
    auto const s = visible_supporter(tx, by, whose);
    ensure(is_speaker(tx, by, whose) || venues::is_staff(by, s.area),
           fault::forbidden, "people.not_allowed",
           "Only who speaks for a supporter, and staff, pledges for it.");
    if (auto const made = contribution_made_as(tx, by.person, wish.own_key);
        made && made->supporter == whose) {
      return *made;
    }
    auto c = pledged_row(r, tx, by, whose, wish);
    c.is_demo = is_demo;
    insert_contribution(tx, c);
    c = needed_contribution(tx, c.key);
    record(r, tx, by, "contribution.pledged", c);
    tell_deciders(r, tx, by, s, c);
    return c;
  });
}

contribution_row decide(registry const& r,
                        caller const& by,
                        contribution_id const which,
                        bool const accepted,
                        std::string const& reason) {
  auto const why = base::normalize(reason);
  return r.db.write_scarce(kLedger, [&](store::writer& tx) {
    auto c = changeable(tx, by, which);
    ensure(!is_speaker(tx, by, c.supporter) &&
               !speaks_for(tx, by.person, c.supporter),
           fault::conflict, "contributions.conflict_of_interest",
           "Whoever speaks for a supporter cannot decide about its pledge.");
    ensure(accepted || !why.empty(), fault::invalid,
           "contributions.reason_needed", "Declining needs a reason.");
    auto const wanted =
        accepted ? contribution_state::accepted : contribution_state::refused;
    if (c.state == wanted) {
      return c;  // pressed twice
    }
    ensure_state(may_decide(c.state));
    c.state = wanted;
    c.reason = accepted ? "" : why;
    c.decided_by = by.person;
    update_contribution(tx, c);
    ++c.revision;
    record(r, tx, by,
           accepted ? "contribution.accepted" : "contribution.declined", c);
    tell_speakers(r, tx, by, accepted ? "pledge_accepted" : "pledge_declined",
                  c, {{"reason", people::same_in_all(why)}});
    return c;
  });
}

contribution_row withdraw(registry const& r,
                          caller const& by,
                          contribution_id const which) {
  return r.db.write_scarce(kLedger, [&](store::writer& tx) {
    auto c = visible_contribution(tx, by, which);
    if (c.state == contribution_state::withdrawn) {
      return c;
    }
    ensure_state(may_withdraw(c.state, c.kind, c.balance));
    c.state = contribution_state::withdrawn;
    update_contribution(tx, c);
    ++c.revision;
    record(r, tx, by, "contribution.withdrawn", c);
    tell_withdrawn(r, tx, by, c);
    return c;
  });
}

contribution_row record_use(registry const& r,
                            caller const& by,
                            contribution_id const which,
                            use_wish const& wish) {
  return r.db.write_scarce(kLedger, [&](store::writer& tx) {
    auto c = changeable(tx, by, which);
    if (was_made(use_made_as(tx, by.person, wish.own_key), which)) {
      return c;
    }
    ensure_state(may_use(c.state));
    auto const much = needed_amount(used_amount(c.kind, c.balance, wish.much));
    ensure(is_held(c.balance, much), fault::conflict,
           "contributions.more_than_came", "That is more than is there.");
    ensure_said_for_what(wish);
    if (wish.session) {
      ensure_session(tx, by, *wish.session);
    }
    auto const u = use_row{.key = {r.ids.next(by.now)},
                           .contribution = which,
                           .session = wish.session,
                           .what = much,
                           .text = base::normalize(wish.text),
                           .made_by = by.person,
                           .own_key = wish.own_key,
                           .at = by.now};
    insert_use(tx, u);
    enter(r, tx, by, c, using_up(much.fen), {.used_for = u.key});
    c.balance.used = c.balance.used + much;
    save(tx, c);
    record(r, tx, by, "contribution.used", c);
    tell_speakers(r, tx, by, "support_used", c,
                  {{"amount", people::same_in_all(spoken(c, much))},
                   {"what", said_use(tx, u)}});
    return c;
  });
}

contribution_row undo_use(registry const& r,
                          caller const& by,
                          contribution_id const which,
                          use_id const use) {
  return r.db.write_scarce(kLedger, [&](store::writer& tx) {
    auto c = changeable(tx, by, which);
    auto const u = find_use(tx, use);
    ensure(u && u->contribution == which, fault::not_found,
           "contributions.no_such_use", "There is no such use.");
    if (u->is_undone) {
      return c;
    }
    mark_undone(tx, use);
    enter(r, tx, by, c, taking_back(u->what.fen), {.used_for = use});
    c.balance.used = c.balance.used - u->what;
    save(tx, c);
    record(r, tx, by, "contribution.use_undone", c);
    return c;
  });
}

contribution_row visible_contribution(store::reader& db,
                                      caller const& by,
                                      contribution_id const which) {
  auto c = needed_contribution(db, which);
  ensure(concerns(db, by, c), fault::not_found,
         "contributions.no_such_contribution",
         "There is no such contribution.");
  return c;
}

}  // namespace linli::contributions
