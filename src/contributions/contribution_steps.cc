#include "contributions/contribution_steps.h"

#include <fmt/format.h>

#include "contributions/supporter_ops.h"
#include "people/audit.h"
#include "venues/booking_ops.h"

namespace linli::contributions {

contribution_row needed_contribution(store::reader& db,
                                     contribution_id const which) {
  auto found = find_contribution(db, which);
  ensure(found.has_value(), fault::not_found,
         "contributions.no_such_contribution",
         "There is no such contribution.");
  return *std::move(found);
}

contribution_row changeable(store::reader& db,
                            people::caller const& by,
                            contribution_id const which) {
  auto c = needed_contribution(db, which);
  by.allow(c.area);
  return c;
}

bool concerns(store::reader& db,
              people::caller const& by,
              contribution_row const& c) {
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

void record(people::registry const& r,
            store::writer& tx,
            people::caller const& by,
            std::string_view const action,
            contribution_row const& c) {
  people::record(r, tx, by, action, std::nullopt, c.area,
                 fmt::format("contribution {}", c.key.value));
}

void enter(people::registry const& r,
           store::writer& tx,
           people::caller const& by,
           contribution_row const& c,
           movement const& as,
           entry_of const& about) {
  insert_move(tx, {.key = {r.ids.next(by.now)},
                   .number = last_move(tx) + 1,
                   .contribution = c.key,
                   .delivery = about.delivery,
                   .used_for = about.used_for,
                   .as = as,
                   .is_money = c.kind == contribution_kind::money,
                   .at = by.now});
}

void save(store::writer& tx, contribution_row& c) {
  c.state = state_after(c.state, c.kind, c.balance);
  update_contribution(tx, c);
  ++c.revision;
}

}  // namespace linli::contributions
