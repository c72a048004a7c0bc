#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "activities/activity.h"
#include "base/clock.h"
#include "base/time_zone.h"
#include "people/person.h"
#include "venues/booking.h"
#include "venues/venue.h"

/// Volunteers, the shifts they are needed in, and their turns in them: types.
namespace linli::volunteers {

using shift_id = id<struct shift_tag>;
using turn_id = id<struct turn_tag>;
using activities::session_id;

/// Stored as numbers.
enum class volunteer_state : std::uint8_t {
  asked,
  accepted,
  declined,
  stopped
};

/// A part of a day of the week somebody has time in.
struct free_part {
  friend bool operator==(free_part const&, free_part const&) = default;

  int weekday{};  // 1 Monday to 7 Sunday
  int part{};     // 0 morning, 1 afternoon, 2 evening
};

struct volunteer_row {
  people::person_id person{};
  volunteer_state state{};
  std::vector<int> skills{};  // numbers of `skill` of the contract
  std::vector<free_part> when{};
  std::string about{};
  int hours_a_week{8};
  std::string reason{};
  base::instant since{};
  std::int64_t revision{1};
};

struct shift_row {
  shift_id key{};
  std::string area{};
  std::optional<venues::venue_id> venue{};
  std::optional<session_id> session{};
  std::string title{};
  std::string about{};
  venues::time_span at{};
  int places{};
  int taken{};  // turns that are not given back
  std::vector<int> skills{};
  bool is_cancelled{false};
  std::string reason{};
  people::person_id made_by{};
  std::optional<std::string> own_key{};
  bool is_demo{false};
  base::instant created_at{};
  std::int64_t revision{1};
};

enum class turn_state : std::uint8_t { taken, given_back, came, missed };

struct turn_row {
  turn_id key{};
  shift_id shift{};
  people::person_id person{};
  turn_state state{};
  bool is_offered{false};
  std::optional<base::instant> came_at{};
  std::optional<base::instant> left_at{};
  bool by_door{false};
  std::optional<int> minutes{};  // what counts, once confirmed
  people::person_id made_by{};
  std::optional<people::asked_how> asked{};  // how, when staff put them down
  base::instant created_at{};
};

/// "0,4" and back; what is no number is left out.
std::string skills_text(std::vector<int> const& all);
std::vector<int> skills_from(std::string_view text);

/// "1m,6a" and back.
std::string parts_text(std::vector<free_part> const& all);
std::vector<free_part> parts_from(std::string_view text);

}  // namespace linli::volunteers
