#include "contributions/delivery_ops.h"

#include <fmt/format.h>

#include "base/error.h"
#include "base/text.h"
#include "base/time_zone.h"
#include "contributions/contribution_notices.h"
#include "contributions/contribution_steps.h"
#include "venues/booking_ops.h"

namespace linli::contributions {

namespace {

using people::caller;
using people::registry;

receipt_number next_receipt(registry const& r,
                            store::reader& db,
                            base::instant const now) {
  auto const date = base::date_of(base::wall_time_of(now, venues::zone_of(r)));
  constexpr auto kYearDigits = std::size_t{4};
  auto const year = static_cast<int>(
      base::parse_integer(date.substr(0, kYearDigits)).value_or(0));
  return {year, last_receipt(db, year) + 1};
}

/// Gives it the next receipt and puts it into the ledger.
void take_in(registry const& r,
             store::writer& tx,
             caller const& by,
             contribution_row& c,
             delivery_row d) {
  d.key = {r.ids.next(by.now)};
  d.contribution = c.key;
  d.receipt = next_receipt(r, tx, by.now);
  d.made_by = by.person;
  d.at = by.now;
  insert_delivery(tx, d);
  enter(r, tx, by, c, coming(d.what.fen), {.delivery = d.key});
  c.balance.delivered = c.balance.delivered + d.what;
  tell_speakers(
      r, tx, by, "support_delivered", c,
      {{"amount", people::same_in_all(spoken(c, d.what))},
       {"receipt", people::same_in_all(text_of(r.district, d.receipt))}});
}

delivery_row needed_delivery(store::reader& db,
                             contribution_id const of,
                             delivery_id const which) {
  auto found = find_delivery(db, which);
  ensure(found && found->contribution == of, fault::not_found,
         "contributions.no_such_delivery", "There is no such delivery.");
  return *std::move(found);
}

/// By a movement back; its receipt is void from now on.
void take_out(registry const& r,
              store::writer& tx,
              caller const& by,
              contribution_row& c,
              delivery_row& d) {
  d.reversed_at = by.now;
  d.reversed_by = by.person;
  mark_reversed(tx, d);
  enter(r, tx, by, c, reversing(d.what.fen), {.delivery = d.key});
  c.balance.delivered = c.balance.delivered - d.what;
  tell_speakers(
      r, tx, by, "support_reversed", c,
      {{"amount", people::same_in_all(spoken(c, d.what))},
       {"receipt", people::same_in_all(text_of(r.district, d.receipt))},
       {"reason", people::same_in_all(d.reversal_reason)}});
}

/// What came really; the sums are as if the wrong one had never been.
delivery_row put_right(contribution_row const& c,
                       delivery_row const& wrong,
                       correction const& as) {
  auto before = c.balance;
  before.delivered = before.delivered - wrong.what;
  return {.what = needed_amount(delivered_amount(c.kind, before, as.much)),
          .note = base::normalize(as.note),
          .own_key = fmt::format("instead of {}", wrong.key.value),
          .instead_of = wrong.key};
}

/// With what is put right, there is enough for what was used.
void ensure_reversible(contribution_row const& c,
                       delivery_row const& wrong,
                       std::optional<delivery_row> const& right) {
  auto with = c.balance;
  with.delivered = with.delivered + (right ? right->what : amount{});
  ensure(may_reverse(c.kind, with, wrong.what), fault::conflict,
         "contributions.already_used", "Of what came too much was used.");
}

}  // namespace

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
    take_in(
        r, tx, by, c,
        {.what = needed_amount(delivered_amount(c.kind, c.balance, wish.much)),
         .note = base::normalize(wish.note),
         .own_key = wish.own_key});
    save(tx, c);
    record(r, tx, by, "contribution.delivered", c);
    return c;
  });
}

contribution_row reverse_delivery(registry const& r,
                                  caller const& by,
                                  contribution_id const which,
                                  delivery_id const delivery,
                                  reversal_wish const& wish) {
  auto const why = base::normalize(wish.reason);
  return r.db.write_scarce(kLedger, [&](store::writer& tx) {
    auto c = changeable(tx, by, which);
    auto wrong = needed_delivery(tx, which, delivery);
    if (wrong.reversed_at) {
      return c;  // pressed twice
    }
    ensure(!why.empty(), fault::invalid, "contributions.reason_needed",
           "Reversing a delivery needs a reason.");
    auto const right = wish.instead
                           ? std::optional{put_right(c, wrong, *wish.instead)}
                           : std::nullopt;
    ensure_reversible(c, wrong, right);
    wrong.reversal_reason = why;
    take_out(r, tx, by, c, wrong);
    if (right) {
      take_in(r, tx, by, c, *right);
    }
    save(tx, c);
    record(r, tx, by, "contribution.delivery_reversed", c);
    return c;
  });
}

delivery_row visible_delivery(store::reader& db,
                              caller const& by,
                              delivery_id const which) {
  auto d = find_delivery(db, which);
  auto const c = d ? find_contribution(db, d->contribution) : std::nullopt;
  ensure(c && concerns(db, by, *c), fault::not_found,
         "contributions.no_such_receipt", "There is no such receipt.");
  return *std::move(d);
}

}  // namespace linli::contributions
