#pragma once

#include <cstdint>
#include <optional>

#include "contributions/contribution.h"

/// The ledger: double entry. Every movement takes from one account what it
/// gives to another, so that what was given is always what is held and what was
/// used. Pure.
namespace linli::contributions {

/// Stored as numbers, in the order of the contract.
enum class account : std::uint8_t {
  given,  // by supporters
  held,   // not used yet
  used    // for the neighbourhood
};

struct movement {
  friend bool operator==(movement const&, movement const&) = default;

  account from{};
  account to{};
  std::int64_t fen{};
};

/// Something came; did not come after all; was used; was not used after all.
constexpr movement coming(std::int64_t const fen) {
  return {account::given, account::held, fen};
}
constexpr movement reversing(std::int64_t const fen) {
  return {account::held, account::given, fen};
}
constexpr movement using_up(std::int64_t const fen) {
  return {account::held, account::used, fen};
}
constexpr movement taking_back(std::int64_t const fen) {
  return {account::used, account::held, fen};
}

/// Whether it takes another movement back.
constexpr bool is_counter(movement const& m) {
  return m.to < m.from;
}

/// Where accounts stand. Nothing else moves anything.
struct standing {
  friend bool operator==(standing const&, standing const&) = default;

  std::int64_t given_fen{};
  std::int64_t held_fen{};
  std::int64_t used_fen{};
};

/// After one more movement.
standing after(standing s, movement const& m);

/// What is given is held and used, and neither is a debt.
bool balances(standing const& s);

/// A line of the ledger; `number` counts them without a gap.
struct move_row {
  move_id key{};
  std::int64_t number{};
  contribution_id contribution{};
  std::optional<delivery_id> delivery{};
  std::optional<use_id> used_for{};
  movement as{};
  bool is_money{};
  base::instant at{};
};

}  // namespace linli::contributions
