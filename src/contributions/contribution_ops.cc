#include "contributions/contribution_ops.h"

#include <algorithm>
#include <fmt/format.h>

#include "activities/activity_store.h"
#include "base/error.h"
#include "base/text.h"
#include "base/time_zone.h"
#include "contributions/contribution_notices.h"
#include "contributions/supporter_ops.h"
#include "people/audit.h"
#include "venues/booking_ops.h"
#include "venues/venue_ops.h"

namespace linli::contributions {

namespace {

using people::caller;
using people::registry;

/// Numbers of movements and receipts have no gaps: one is given away at a time,
/// and with it stands what it is of.
constexpr auto kLedger = std::string_view{"ledger"};

contribution_row needed(store::reader& db, contribution_id const which) {
  auto found = find_contribution(db, which);
  ensure(found.has_value(), fault::not_found,
         "contributions.no_such_contribution",
         "There is no such contribution.");
  return *std::move(found);
}

/// One the caller is entrusted with.
contribution_row changeable(store::reader& db,
                            caller const& by,
                            contribution_id const which) {
  auto c = needed(db, which);
  by.allow(c.area);
  return c;
}

bool may_see(store::reader& db, caller const& by, contribution_row const& c) {
  return venues::is_staff(by, c.area) || is_speaker(db, by, c.supporter) ||
         venues::is_staff(by, find_supporter(db, c.supporter)->area);
}

void ensure_state(bool const is_fine) {
  ensure(is_fine, fault::conflict, "contributions.bad_state",
         "That cannot be done as the contribution stands.");
}

amount needed_amount(std::optional<amount> const& what) {
  ensure(what.has_value(), fault::invalid, "contributions.bad_amount",
         "Money needs an amount, anything else how many.");
  return *what;
}

void record(registry const& r,
            store::writer& tx,
            caller const& by,
            std::string_view const action,
            contribution_row const& c) {
  people::record(r, tx, by, action, std::nullopt, c.area,
                 fmt::format("contribution {}", c.key.value));
}

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

/// Adds a line to the ledger. `as.fen` may be zero: that something came or was
/// used is written down also when nobody said what it is worth.
void enter(registry const& r,
           store::writer& tx,
           caller const& by,
           contribution_row const& c,
           movement const& as,
           std::optional<delivery_id> const delivery,
           std::optional<use_id> const used_for) {
  insert_move(tx, {.key = {r.ids.next(by.now)},
                   .number = last_move(tx) + 1,
                   .contribution = c.key,
                   .delivery = delivery,
                   .used_for = used_for,
                   .as = as,
                   .is_money = c.kind == contribution_kind::money,
                   .at = by.now});
}

void save(store::writer& tx, contribution_row& c) {
  c.state = state_after(c.state, c.kind, c.balance);
  update_contribution(tx, c);
  ++c.revision;
}

receipt_number next_receipt(registry const& r,
                            store::reader& db,
                            base::instant const now) {
  auto const date = base::date_of(base::wall_time_of(now, venues::zone_of(r)));
  constexpr auto kYearDigits = std::size_t{4};
  auto const year = static_cast<int>(
      base::parse_integer(date.substr(0, kYearDigits)).value_or(0));
  return {year, last_receipt(db, year) + 1};
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

/// Of the same contribution; of another it is somebody's mistake.
template <typename Row>
bool was_made(std::optional<Row> const& made, contribution_id const which) {
  ensure(!made || made->contribution == which, fault::conflict,
         "contributions.bad_state", "The own key was used for something else.");
  return made.has_value();
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
    c = needed(tx, c.key);
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

contribution_row record_delivery(registry const& r,
                                 caller const& by,
                                 contribution_id const which,
                                 delivery_wish const& wish) {
  return r.db.write_scarce(kLedger, [&](store::writer& tx) {
    auto c = changeable(tx, by, which);
    if (was_made(delivery_made_as(tx, by.person, wish.own_key), which)) {
      return c;
    }
    ensure_state(may_deliver(c.state));
    auto const d = delivery_row{
        .key = {r.ids.next(by.now)},
        .contribution = which,
        .what = needed_amount(delivered_amount(c.kind, c.balance, wish.much)),
        .note = base::normalize(wish.note),
        .receipt = next_receipt(r, tx, by.now),
        .made_by = by.person,
        .own_key = wish.own_key,
        .at = by.now};
    insert_delivery(tx, d);
    enter(r, tx, by, c, coming(d.what.fen), d.key, std::nullopt);
    c.balance.delivered = c.balance.delivered + d.what;
    save(tx, c);
    record(r, tx, by, "contribution.delivered", c);
    tell_speakers(
        r, tx, by, "support_delivered", c,
        {{"amount", people::same_in_all(spoken(c, d.what))},
         {"receipt", people::same_in_all(text_of(r.district, d.receipt))}});
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
    enter(r, tx, by, c, using_up(much.fen), std::nullopt, u.key);
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
    enter(r, tx, by, c, taking_back(u->what.fen), std::nullopt, use);
    c.balance.used = c.balance.used - u->what;
    save(tx, c);
    record(r, tx, by, "contribution.use_undone", c);
    return c;
  });
}

contribution_row visible_contribution(store::reader& db,
                                      caller const& by,
                                      contribution_id const which) {
  auto c = needed(db, which);
  ensure(may_see(db, by, c), fault::not_found,
         "contributions.no_such_contribution",
         "There is no such contribution.");
  return c;
}

delivery_row visible_delivery(store::reader& db,
                              caller const& by,
                              delivery_id const which) {
  auto d = find_delivery(db, which);
  auto const c = d ? find_contribution(db, d->contribution) : std::nullopt;
  ensure(c && may_see(db, by, *c), fault::not_found,
         "contributions.no_such_receipt", "There is no such receipt.");
  return *std::move(d);
}

}  // namespace linli::contributions
