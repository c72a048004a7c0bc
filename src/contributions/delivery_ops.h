#pragma once

#include <optional>
#include <string>

#include "contributions/contribution_store.h"
#include "people/caller.h"
#include "people/registry.h"

/// What came of a contribution, each with a receipt: one transaction each,
/// during which nothing else of the ledger changes. By staff where it is given.
namespace linli::contributions {

struct delivery_wish {
  told_amount much{};
  std::string note{};
  std::string own_key{};
};

/// Throws contributions.bad_state, contributions.bad_amount.
contribution_row record_delivery(people::registry const& r,
                                 people::caller const& by,
                                 contribution_id which,
                                 delivery_wish const& wish);

/// What came really, where something else was put down.
struct correction {
  told_amount much{};
  std::string note{};
};

struct reversal_wish {
  std::string reason{};
  std::optional<correction> instead{};
};

/// A delivery was put down wrongly: the ledger keeps it and gets a movement
/// back, its receipt is void, and what came really gets a receipt of its own.
/// Reversing again changes nothing. Throws contributions.no_such_delivery,
/// contributions.reason_needed, contributions.bad_amount, and
/// contributions.already_used when what is left is less than was used.
contribution_row reverse_delivery(people::registry const& r,
                                  people::caller const& by,
                                  contribution_id which,
                                  delivery_id delivery,
                                  reversal_wish const& wish);

/// Of a contribution whoever asks may see. Throws
/// contributions.no_such_receipt.
delivery_row visible_delivery(store::reader& db,
                              people::caller const& by,
                              delivery_id which);

}  // namespace linli::contributions
