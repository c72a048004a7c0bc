#pragma once

#include <optional>
#include <string>
#include <vector>

#include "activities/signup_ops.h"
#include "people/person_store.h"

/// The door: who came, noted on a device that may have had no network, and who
/// could be meant.
namespace linli::activities {

/// Something noted at the door: of a signup, or of somebody without one.
struct door_note {
  std::string key{};                  // what the device calls it
  std::optional<base::instant> at{};  // nothing: no time was understood
  std::optional<signup_id> signup{};
  std::optional<people::person_id> person{};
  bool came{true};
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
/// their order; one that cannot be stops none of the others. Throws
/// activities.no_such_session, people.not_allowed.
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

/// Residents of the caller's areas by a part of their name or a whole number;
/// ten at most, the latest first.
std::vector<people::person_row> find_for_session(people::registry const& r,
                                                 people::caller const& by,
                                                 session_id which,
                                                 std::string const& text);

}  // namespace linli::activities
