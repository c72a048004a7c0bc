#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "activities/activity.h"
#include "base/clock.h"
#include "people/person.h"
#include "places/localized.h"
#include "venues/venue.h"

/// What merchants and organisations give: types, and what may follow from what.
/// Pure: every function takes what it needs and returns what is to be stored.
///
/// **What holds after each transaction:**
///   - nothing is used that did not come: by the fen, and by the piece
///   - what is no money and was valued keeps its worth: when the last piece is
///     used, so is the last fen
///   - the sums of a contribution are those of its deliveries that were not
///     reversed and its uses that were not undone
namespace linli::contributions {

using places::localized;
using supporter_id = id<struct supporter_tag>;
using contribution_id = id<struct contribution_tag>;
using delivery_id = id<struct delivery_tag>;
using use_id = id<struct contribution_use_tag>;
using move_id = id<struct ledger_move_tag>;

/// Stored as numbers, in the order of the contract, as all of these.
enum class supporter_kind : std::uint8_t { shop, association, public_body };
enum class contribution_kind : std::uint8_t {
  money,
  goods,
  premises,
  expertise
};

enum class contribution_state : std::uint8_t {
  pledged,    // not answered
  accepted,   // nothing came
  refused,    // with a reason
  withdrawn,  // what came before stays, and may be used
  delivered,  // something came
  used        // all that was pledged came, and all of it was used
};

/// Money or worth, and of what is no money how many.
struct amount {
  friend bool operator==(amount const&, amount const&) = default;
  friend amount operator+(amount const& a, amount const& b) {
    return {a.fen + b.fen, a.count + b.count};
  }
  friend amount operator-(amount const& a, amount const& b) {
    return {a.fen - b.fen, a.count - b.count};
  }

  std::int64_t fen{};
  std::int64_t count{};
};

/// Of one contribution.
struct balance {
  friend bool operator==(balance const&, balance const&) = default;

  /// What came and is not used.
  amount held() const { return delivered - used; }

  amount pledged{};
  amount delivered{};
  amount used{};
};

// More is a slip of the finger, and products of two of them stay numbers.
constexpr auto kMostFen = std::int64_t{1'000'000'000'000};  // 10 billion yuan
constexpr auto kMostCount = std::int64_t{1'000'000'000};

/// As somebody says it.
struct told_amount {
  std::optional<std::int64_t> fen{};
  std::optional<std::int64_t> count{};
};

/// Money needs fen and is not counted; others need a count, and are worth
/// nothing where nobody says what. Nothing when it does not fit.
std::optional<amount> pledged_amount(contribution_kind kind,
                                     told_amount const& told);

/// As a pledge. A worth nobody says is the pledge's, in proportion.
std::optional<amount> delivered_amount(contribution_kind kind,
                                       balance const& now,
                                       told_amount const& told);

/// As a delivery, in proportion of what is held; the last piece takes all the
/// worth that is left. May be more than is held.
std::optional<amount> used_amount(contribution_kind kind,
                                  balance const& now,
                                  told_amount const& told);

/// Whether so much is there to be used.
bool is_held(balance const& now, amount const& what);

/// Whether so much of what came can be said not to have come: nothing of it is
/// missing then for what was used, and no worth of nothing is left.
bool may_reverse(contribution_kind kind,
                 balance const& now,
                 amount const& what);

/// Whether all of the pledge came.
bool is_all_there(contribution_kind kind, balance const& now);

// What may be done, as it stands.
bool may_decide(contribution_state s);
bool may_deliver(contribution_state s);
bool may_use(contribution_state s);
bool may_withdraw(contribution_state s,
                  contribution_kind kind,
                  balance const& now);

/// The state after something came, was used, or did not after all.
contribution_state state_after(contribution_state from,
                               contribution_kind kind,
                               balance const& now);

struct supporter_row {
  supporter_id key{};
  supporter_kind kind{};
  localized name{};
  localized about{};
  std::string area{};
  std::string registration{};  // unified social credit code, or empty
  std::string interest{};      // what it declared to have to do with us
  bool is_thanked{true};       // in public
  bool is_demo{false};
  base::instant created_at{};
  std::int64_t revision{1};
};

struct contribution_row {
  contribution_id key{};
  supporter_id supporter{};
  contribution_kind kind{};
  contribution_state state{contribution_state::pledged};
  std::string title{};
  std::string about{};
  std::optional<venues::venue_id> venue{};
  std::optional<activities::activity_id> activity{};
  contributions::balance balance{};
  std::string unit{};
  std::string reason{};
  std::optional<people::person_id> decided_by{};
  people::person_id made_by{};
  std::string own_key{};
  bool is_demo{false};
  base::instant created_at{};
  std::int64_t revision{1};
  std::string area{};  // its activity's, else its venue's, else its supporter's
  std::optional<venues::venue_id> held_at{};  // its activity's, else its venue
};

/// "310109-2026-0007" is the 7th of 2026.
struct receipt_number {
  friend bool operator==(receipt_number const&,
                         receipt_number const&) = default;

  int year{};  // on the district's calendar
  int number{};
};
std::string text_of(std::string const& district, receipt_number const& r);

struct delivery_row {
  delivery_id key{};
  contribution_id contribution{};
  amount what{};
  std::string note{};
  receipt_number receipt{};
  people::person_id made_by{};
  std::string own_key{};
  base::instant at{};
  std::optional<base::instant> reversed_at{};  // its receipt is void since
  std::optional<people::person_id> reversed_by{};
  std::string reversal_reason{};
  std::optional<delivery_id> instead_of{};  // the reversed one it puts right
};

struct use_row {
  use_id key{};
  contribution_id contribution{};
  std::optional<activities::session_id> session{};
  amount what{};
  std::string text{};  // for what; empty: the session's activity
  bool is_undone{false};
  people::person_id made_by{};
  std::string own_key{};
  base::instant at{};
};

}  // namespace linli::contributions
