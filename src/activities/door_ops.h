#pragma once

#include <optional>
#include <string>
#include <vector>

#include "activities/signup_ops.h"
#include "people/person_store.h"

/// The door: who came, noted on a device that may have had no network, and who
/// could be meant.
namespace linli::activities {

/// Something noted at the door: of a signup, or of somebody without one, whom
/// staff named or who showed a card.
struct door_note {
  std::string key{};                  // what the device calls it
  std::optional<base::instant> at{};  // nothing: no time was understood
  std::optional<signup_id> signup{};
  std::optional<people::person_id> person{};
  std::string card{};
  std::string card_hash{};
  std::optional<bool> came{true};  // nothing: noted by mistake, neither
  int party{1};
  bool by_guardian{false};  // a guardian is there, of a child without a signup
};

struct door_result {
  std::string key{};
  std::string why{};  // code of the error; empty: it is so now
  std::optional<signup_view> signup{};
};

/// A device that was away for longer is not believed.
constexpr auto kLongestAway = 14 * base::kDay;

/// Each note once, however often it comes, decided as of when it was noted, in
/// their order; one that cannot be stops none of the others. Whoever runs the
/// activity lets people in as its staff does, but names nobody: who is on the
/// list, or shows a card. Throws activities.no_such_session,
/// people.not_allowed.
std::vector<door_result> reconcile_door(people::registry const& r,
                                        people::caller const& by,
                                        session_id which,
                                        std::vector<door_note> const& notes);

/// One of them, within the transaction in which the session stands still.
door_result reconcile_note(people::registry const& r,
                           store::writer& tx,
                           people::caller const& by,
                           session_id which,
                           door_note const& note);

/// Who comes with a signup was signed up as it has to be, a child by a
/// guardian: it becomes a place, or a new one in its stead. Throws
/// activities.full and the other refusals. Within the transaction in which the
/// session stands still.
signup_view come_in(people::registry const& r,
                    store::writer& tx,
                    people::caller const& then,
                    signup_row const& noted);

/// Whose card it is, by what it says or the hash of that. Throws
/// people.card_not_valid.
people::person_id holder_of_card(people::registry const& r,
                                 store::writer& tx,
                                 std::string const& card,
                                 std::string const& card_hash);

/// Residents of the caller's areas by a part of their name or a whole number;
/// ten at most, the latest first.
std::vector<people::person_row> find_for_session(people::registry const& r,
                                                 people::caller const& by,
                                                 session_id which,
                                                 std::string const& text);

}  // namespace linli::activities
