#pragma once

#include <optional>
#include <string>
#include <vector>

#include "activities/signup.h"
#include "base/clock.h"
#include "people/person.h"
#include "venues/booking.h"

/// What is offered, when, and who has a place: types.
namespace linli::activities {

using places::localized;
using activity_id = id<struct activity_tag>;
using session_id = id<struct activity_session_tag>;

/// Stored as numbers, in the order of `activity_state` of the contract.
enum class activity_state : std::uint8_t {
  idea,
  asked_back,
  declined,
  draft,
  published,
  over,
  happened,  // the last two are never stored; see state_of
  cancelled
};

/// What there is of an activity's sessions at one moment.
struct sessions_sum {
  int to_come{};  // those that are not cancelled, and have not ended
  std::optional<base::instant> next{};  // beginning of the first of those
  int happened{};
  int cancelled{};
};

/// What is published or over and has no session to come has happened, or was
/// cancelled when none of its sessions took place.
activity_state state_of(activity_state stored, sessions_sum const& s);

/// A time an idea would like.
struct wished_time {
  base::instant from{};
  int minutes{};
};

struct activity_row {
  activity_id key{};
  std::string area{};
  std::optional<venues::venue_id> venue{};
  int kind{};  // `activity_kind` of the contract
  activity_state state{activity_state::draft};
  localized title{};
  localized about{};
  localized bring{};
  std::string leader{};
  std::optional<int> age_from{};
  std::optional<int> age_until{};
  std::vector<std::string> languages{};  // ISO 639
  bool is_seated{false};
  std::int64_t fee_fen{};
  std::optional<people::person_id> initiator{};
  std::string needs{};              // what an idea asks for
  std::string answer{};             // what it was told
  std::string wished_when{};        // in words
  std::optional<int> people_min{};  // no matter, where there is none
  std::optional<int> people_max{};
  bool is_demo{false};
  base::instant created_at{};
  std::int64_t revision{1};
};

/// Whether it was agreed to, and is planned, on or over.
bool is_planned(activity_state s);

/// Whether everybody may see a session. A time set for what is over is seen
/// when that is published again.
bool is_public(activity_state stored,
               session_terms const& s,
               base::instant now);

/// In the order of `session_state` of the contract.
enum class session_state : std::uint8_t { planned, happened, cancelled };

session_state state_of(session_terms const& s, base::instant now);

/// What was done about too few. Stored as numbers.
enum class few_state : std::uint8_t { open, told, goes_ahead };

struct session_row {
  session_id key{};
  activity_id activity{};
  std::optional<venues::booking_id> booking{};
  std::optional<venues::room_id> room{};
  std::string place{};  // where it is, when in no room
  session_terms terms{};
  std::string reason{};  // why it was cancelled
  few_state few{few_state::open};
  std::string commitment{};
  std::string sealed_seed{};
  std::string lot{};  // what was drawn, as GET …/lot answers it
  activities::tally tally{};
  std::int64_t next_number{1};
  std::optional<base::instant> look_at{};  // when something is to be done
  base::instant reminded_until{};
  base::instant created_at{};
  std::int64_t revision{1};
};

/// Stored as numbers.
enum class signup_how : std::uint8_t { self, desk, phone, paper, door };

struct signup_row {
  session_id session{};
  people::person_id person{};
  signup as{};
  people::person_id made_by{};
  signup_how how{};
  bool by_guardian{false};  // of a child: a guardian asked
  std::optional<base::instant> came_at{};
  std::optional<std::int64_t> ticket{};  // of a lot that was drawn
  std::optional<int> liked{};
  std::optional<bool> again{};
  base::instant created_at{};
};

/// The tally as the database keeps it: numbers with a blank between, and back.
/// An empty text is the tally of nobody.
std::string tally_text(tally const& t);
tally tally_from(std::string_view text);

/// Whether somebody born "1950", "1950-03" or "1950-03-01" (empty: unknown) is
/// of an age on a date ("2026-11-24"). Whose age is unknown is let in: nobody
/// is asked for more than they told.
bool is_of_age(std::string_view born,
               std::string_view on,
               std::optional<int> from,
               std::optional<int> until);

}  // namespace linli::activities
