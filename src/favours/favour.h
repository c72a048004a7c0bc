#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/clock.h"
#include "people/person.h"

/// Neighbours help one another: what somebody asks or offers, and who says
/// "I can". Types and rules.
namespace linli::favours {

using favour_id = id<struct favour_tag>;
using answer_id = id<struct favour_answer_tag>;
using report_id = id<struct favour_report_tag>;

/// Stored as numbers, in the order of the enums of the contract.
enum class favour_side : std::uint8_t { asked, offered };
enum class favour_state : std::uint8_t {
  open,
  agreed,
  done,
  withdrawn,
  expired,
  hidden
};
enum class answer_state : std::uint8_t {
  said,
  accepted,
  declined,
  withdrawn,
  done
};

/// What the other may see of how to reach somebody, once both agreed.
struct sharing {
  bool shares_phone{false};
  std::string contact{};  // in their words; sealed where it is kept
};

struct favour_row {
  favour_id key{};
  people::person_id person{};
  people::person_id made_by{};
  std::string area{};     // the community it is of
  std::string seen_in{};  // whose people see it
  favour_side side{};
  int kind{};  // `favour_kind` of the contract
  std::string title{};
  std::string about{};
  std::string times{};
  std::string place{};
  bool is_for_many{false};
  sharing shares{};
  favour_state state{};
  std::string reason{};  // why it was hidden
  std::optional<std::string> own_key{};
  bool is_demo{false};
  base::instant created_at{};
  base::instant ends_at{};
};

struct answer_row {
  answer_id key{};
  favour_id favour{};
  people::person_id person{};
  people::person_id made_by{};
  std::string words{};
  sharing shares{};
  std::string thanks{};
  answer_state state{};
  base::instant created_at{};
};

struct report_row {
  report_id key{};
  favour_id favour{};
  people::person_id person{};
  std::string words{};
  bool is_open{true};
  base::instant created_at{};
};

/// Somebody still waits for something of it.
constexpr bool is_live(favour_state const s) {
  return s == favour_state::open || s == favour_state::agreed;
}
constexpr bool is_live(answer_state const s) {
  return s == answer_state::said || s == answer_state::accepted;
}

/// Whose it is and staff alone see it: hidden, or withdrawn while it was, for
/// then the reason stays with it.
inline bool is_hidden(favour_row const& f) {
  return f.state == favour_state::hidden || !f.reason.empty();
}

/// Both agreed and it is not over: each sees how to reach the other. One for
/// many is agreed with several while it stands open for more.
constexpr bool shows_contact(favour_state const f, answer_state const a) {
  return a == answer_state::accepted && is_live(f);
}

/// The favour's state when one more of its answers is accepted.
constexpr favour_state after_accepting(favour_row const& f) {
  return f.is_for_many ? favour_state::open : favour_state::agreed;
}

/// Who was helped says thank you: whoever asked, or whoever took an offer.
constexpr bool may_thank(favour_side const side, bool const is_owner) {
  return (side == favour_side::asked) == is_owner;
}

}  // namespace linli::favours
