#pragma once

#include <string>
#include <vector>

#include "people/caller.h"
#include "people/registry.h"
#include "volunteers/coin_store.h"
#include "volunteers/volunteer_store.h"

/// Hours that count and the coins they bring. One transaction each; of the time
/// bank only one moves something at a time, so that every cap holds.
namespace linli::volunteers {

/// Hours of a turn as staff says they were; the time bank gets what it lacks,
/// or what is too much goes back. Throws volunteers.no_such_turn,
/// volunteers.not_now, volunteers.coins_spent.
shift_row confirm_hours(people::registry const& r,
                        people::caller const& by,
                        turn_id which,
                        int minutes);

/// To somebody of the family. Again with the same key moves nothing. Throws
/// volunteers.not_family, volunteers.too_few_coins, volunteers.over_cap.
void give_coins(people::registry const& r,
                people::caller const& by,
                people::person_id to,
                std::int64_t minutes,
                std::string const& own_key);

/// Of somebody of the caller's areas, for whoever is to spend coins for them;
/// that it was looked at is recorded. Throws people.no_such_person.
std::int64_t look_at_coins(people::registry const& r,
                           people::caller const& by,
                           people::person_id who);

/// A service somebody gets for coins.
struct coin_spending {
  std::int64_t minutes{};
  std::string what{};
  people::asked_how how{};
  std::string own_key{};
};

/// Throws people.no_such_person, people.minor_needs_guardian,
/// volunteers.too_few_coins.
void spend_coins(people::registry const& r,
                 people::caller const& by,
                 people::person_id who,
                 coin_spending const& wish);

void set_time_bank_rules(people::registry const& r,
                         people::caller const& by,
                         time_bank_rules const& rules);

/// Who lives with somebody, acts for them, or whom they act for.
std::vector<people::person_id> family_of(store::reader& db,
                                         people::person_id who,
                                         base::instant now);

/// Midnight of the first day of a moment's month.
base::instant month_of(base::instant at, std::string const& zone);

/// Confirmed by staff or by the door, and they are told: within a transaction.
void credit(people::registry const& r,
            store::writer& tx,
            people::caller const& by,
            turn_row const& t,
            shift_row const& s,
            int minutes);

}  // namespace linli::volunteers
