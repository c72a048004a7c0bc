#pragma once

#include <optional>
#include <string>
#include <vector>

#include "store/database.h"
#include "volunteers/shift_rules.h"
#include "volunteers/volunteer.h"

/// The tables `volunteer`, `shift` and `turn` of
/// migrations/0004_living_room.sql: SQL and nothing else.
namespace linli::volunteers {

std::optional<volunteer_row> find_volunteer(store::reader& db,
                                            people::person_id who);

/// New or changed; counts the revision up.
void put_volunteer(store::writer& db, volunteer_row const& v);

struct volunteer_query {
  bool everywhere{false};
  std::vector<std::string> areas{};        // of the persons, unless everywhere
  std::vector<venues::venue_id> venues{};  // or who has shifts there
  std::optional<volunteer_state> state{};
  std::optional<int> skill{};
  std::optional<free_part> free_at{};  // or who said that it depends
  std::int64_t before{};               // persons below it; 0: from the newest
  int limit{50};
};

/// Of persons that are here, the newest person first.
std::vector<volunteer_row> list_volunteers(store::reader& db,
                                           volunteer_query const& q);

std::optional<shift_row> find_shift(store::reader& db, shift_id which);
void insert_shift(store::writer& db, shift_row const& s);

/// Counts the revision up; `taken` is not touched.
void update_shift(store::writer& db, shift_row const& s);
void save_taken(store::writer& db, shift_row const& s);

struct shift_query {
  base::instant from{};   // ending after
  base::instant until{};  // beginning before
  std::optional<venues::venue_id> venue{};
  std::optional<session_id> session{};
  int limit{1000};
};

/// By their beginning.
std::vector<shift_row> list_shifts(store::reader& db, shift_query const& q);

/// Made by somebody under a key of theirs.
/// Those that help with a session and are not over at `now`, none cancelled.
std::vector<shift_row> shifts_to_come(store::reader& db,
                                      session_id session,
                                      base::instant now);

std::vector<shift_row> shifts_made(store::reader& db,
                                   people::person_id by,
                                   std::string const& own_key);

std::optional<turn_row> find_turn(store::reader& db, turn_id which);

/// The one that is not given back.
std::optional<turn_row> turn_of(store::reader& db,
                                shift_id which,
                                people::person_id who);

/// Not given back, in the order they were taken.
std::vector<turn_row> turns_of(store::reader& db, shift_id which);
void insert_turn(store::writer& db, turn_row const& t);
void save_turn(store::writer& db, turn_row const& t);

struct own_turn {
  turn_row turn;
  shift_row shift;
};

/// Of shifts that are not cancelled and end after `from` and begin before
/// `until`, by their beginning; not those given back.
std::vector<own_turn> turns_between(store::reader& db,
                                    people::person_id who,
                                    base::instant from,
                                    base::instant until);

/// And those of cancelled shifts one had come to.
std::vector<own_turn> turns_seen_between(store::reader& db,
                                         people::person_id who,
                                         base::instant from,
                                         base::instant until);

/// All there ever were, given back and cancelled too, by their beginning.
std::vector<own_turn> every_turn_of(store::reader& db, people::person_id who);

/// Minutes that count, and of how many turns, of shifts beginning in between.
struct counted_turns {
  std::int64_t minutes{};
  int turns{};
};
counted_turns confirmed(store::reader& db,
                        people::person_id who,
                        base::instant from,
                        base::instant until);

/// Places somebody has in sessions that overlap a time.
std::vector<engagement> places_between(store::reader& db,
                                       people::person_id who,
                                       venues::time_span const& at);

/// Shifts in which both have a turn that is not given back.
std::vector<shift_id> shifts_of_both(store::reader& db,
                                     people::person_id a,
                                     people::person_id b);

}  // namespace linli::volunteers
