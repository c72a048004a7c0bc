#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "people/caller.h"
#include "people/person.h"
#include "store/database.h"

/// The tables person, person_capacity, person_word, person_secret, role_grant
/// and representation: SQL and nothing else.
namespace linli::people {

enum class person_state : std::uint8_t { here, merged, erased };

struct person_row {
  person_id key{};
  std::string name{};
  std::string born{};
  std::string area{};  // empty: the district's own
  language speaks{};
  bool is_demo{false};
  person_state state{};
  std::optional<person_id> merged_into{};
  base::instant created_at{};
  std::int64_t revision{1};
};

std::optional<person_row> find_person(store::reader& db, person_id who);

/// With the words it is found by.
void insert_person(store::writer& db, person_row const& p);

/// Name, date of birth, area, language, state; counts the revision up.
void update_person(store::writer& db, person_row const& p);

std::vector<capacity> capacities_of(store::reader& db, person_id who);
void put_capacities(store::writer& db,
                    person_id who,
                    std::vector<capacity> const& all);

struct secret_row {
  sealed_field field{};
  std::string sealed{};
};

std::vector<secret_row> secrets_of(store::reader& db, person_id who);
void put_secret(store::writer& db,
                person_id who,
                sealed_field field,
                std::string const& sealed,
                std::optional<std::string> const& lookup);
void delete_secret(store::writer& db, person_id who, sealed_field field);

/// Records that became `who` by merging, however many merges ago.
std::vector<person_id> merged_with(store::reader& db, person_id who);

/// When, and by whom.
struct merge_row {
  std::optional<person_id> by{};
  base::instant at{};
};

/// How the record was merged, if it still is.
std::optional<merge_row> merge_of(store::reader& db, person_id gone);

/// Persons here with this keyed hash of a phone number or mail address, their
/// own or of a record that became theirs.
std::vector<person_id> find_by_lookup(store::reader& db,
                                      std::string const& lookup);

enum class person_order : std::uint8_t { newest, oldest, name, area, seen };

struct person_query {
  std::string word{};    // folded beginning of a word of the name; empty: all
  std::string lookup{};  // or a keyed hash
  bool everywhere{false};
  std::vector<std::string> areas{};  // only of these, unless everywhere
  std::optional<capacity> is{};
  person_order by{};
  person_id after{};        // where the page before ended; 0: from the first
  std::string after_key{};  // and what that one was put in order by
  int limit{50};
};

/// Persons that are here.
std::vector<person_row> list_persons(store::reader& db, person_query const& q);

/// How many of them, `limit` at most.
std::int64_t count_persons(store::reader& db, person_query const& q);

/// A person as lists show it.
struct person_line {
  person_row row;
  std::vector<capacity> capacities;
  std::vector<role> roles;  // each once, those that hold now
  bool has_phone{false};
  bool has_card{false};
  std::string sounds{};
  std::optional<base::instant> seen_at{};  // when a session was last used
};

/// What a line is put in order by, besides its id.
std::string key_of(person_line const& line, person_order by);

/// As list_persons; asks once for all of them.
std::vector<person_line> list_person_lines(store::reader& db,
                                           person_query const& q,
                                           base::instant now);

std::vector<grant> grants_of(store::reader& db,
                             person_id who,
                             base::instant now);

/// One that holds or held, and when it ended or ends.
struct kept_grant {
  grant what{};
  std::optional<person_id> given_by{};
};

/// All there ever were, the first first.
std::vector<kept_grant> every_grant_of(store::reader& db, person_id who);

void insert_grant(store::writer& db,
                  person_id who,
                  grant const& g,
                  std::optional<person_id> given_by);

/// Whether there was one that had not ended.
bool end_grant(store::writer& db,
               person_id who,
               grant_id which,
               base::instant now);

/// And whose it is.
struct held_grant {
  person_id person{};
  grant what{};
  std::optional<person_id> given_by{};
};

/// Nothing for one that has ended.
std::optional<held_grant> find_grant(store::reader& db,
                                     grant_id which,
                                     base::instant now);

/// The roles that hold for these areas and for venues in them, of whoever is
/// here.
std::vector<held_grant> grants_in(store::reader& db,
                                  std::vector<std::string> const& areas,
                                  bool everywhere,
                                  base::instant now);

/// The roles that hold for one venue only.
std::vector<held_grant> grants_for(store::reader& db,
                                   venue_id venue,
                                   base::instant now);

/// They hold in the area the venue lies in now.
void move_grants(store::writer& db, venue_id venue, std::string const& area);

enum class representation_kind : std::uint8_t { family, guardian, staff };
using representation_id = id<struct representation_tag>;

struct representation_row {
  representation_id key{};
  person_id person{};
  person_id agent{};
  representation_kind kind{};
  std::uint8_t how{};
  std::optional<person_id> recorded_by{};
  base::instant since{};
  std::optional<base::instant> until{};
};

/// Those that have not ended, of either side; a guardian's until the child is
/// 14.
std::vector<representation_row> representatives_of(store::reader& db,
                                                   person_id who,
                                                   base::instant now);
std::vector<representation_row> represented_by(store::reader& db,
                                               person_id agent,
                                               base::instant now);
/// Those of guardians whose child has turned 14 on or before that day.
std::vector<representation_row> outgrown_guardianships(
    store::reader& db, std::string const& today);
/// Nothing for one that was ended.
std::optional<representation_row> find_representation(store::reader& db,
                                                      representation_id which);
/// All there ever were, the first first; `until` is when it ended or ends.
std::vector<representation_row> every_representation_of(store::reader& db,
                                                        person_id who);
std::vector<representation_row> every_representation_by(store::reader& db,
                                                        person_id agent);
/// Whether the agent may act for the person now.
bool represents(store::reader& db,
                person_id agent,
                person_id person,
                base::instant now);
void insert_representation(store::writer& db, representation_row const& r);
bool end_representation(store::writer& db,
                        person_id who,
                        representation_id which,
                        base::instant now);

}  // namespace linli::people
