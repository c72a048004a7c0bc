#pragma once

#include <optional>
#include <string_view>

#include "base/error.h"
#include "contributions/contribution_store.h"
#include "contributions/ledger_store.h"
#include "people/caller.h"
#include "people/registry.h"

/// What operations on contributions have in common, within their transactions.
namespace linli::contributions {

/// Numbers of movements and receipts have no gaps: one is given away at a time,
/// and with it stands what it is of.
constexpr auto kLedger = std::string_view{"ledger"};

/// Throws contributions.no_such_contribution.
contribution_row needed_contribution(store::reader& db, contribution_id which);

/// One the caller is entrusted with.
contribution_row changeable(store::reader& db,
                            people::caller const& by,
                            contribution_id which);

/// Whether they speak for its supporter, or are staff where it is given or
/// where the supporter is.
bool concerns(store::reader& db,
              people::caller const& by,
              contribution_row const& c);

/// Throws contributions.bad_state.
void ensure_state(bool is_fine);

/// Throws contributions.bad_amount.
amount needed_amount(std::optional<amount> const& what);

/// In the audit.
void record(people::registry const& r,
            store::writer& tx,
            people::caller const& by,
            std::string_view action,
            contribution_row const& c);

/// What a line of the ledger is about: one of both.
struct entry_of {
  std::optional<delivery_id> delivery{};
  std::optional<use_id> used_for{};
};

/// Adds a line to the ledger. `as.fen` may be zero: that something came or was
/// used is written down also when nobody said what it is worth.
void enter(people::registry const& r,
           store::writer& tx,
           people::caller const& by,
           contribution_row const& c,
           movement const& as,
           entry_of const& about);

/// With the state that follows from its balance.
void save(store::writer& tx, contribution_row& c);

/// Of the same contribution; of another it is somebody's mistake.
template <typename Row>
bool was_made(std::optional<Row> const& made, contribution_id const which) {
  ensure(!made || made->contribution == which, fault::conflict,
         "contributions.bad_state", "The own key was used for something else.");
  return made.has_value();
}

}  // namespace linli::contributions
