#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/clock.h"
#include "base/id.h"
#include "places/localized.h"
#include "places/snapshot.h"

/// Where the programme happens, and what can be booked there: types and rules.
namespace linli::venues {

using places::localized;
using venue_id = id<struct venue_tag>;
using room_id = id<struct room_tag>;

/// Name, place, hours and whether a wheelchair gets in are the service point's.
struct venue_row {
  venue_id key{};
  places::service_point_id point{};
  std::string area{};
  localized about{};
  localized way_in{};  // how to find the door and get in
  std::optional<int> steps{};
  std::optional<bool> has_lift{};
  std::optional<bool> has_accessible_toilet{};
  std::string phone{};
  int book_ahead_days{60};
  std::optional<int> quota_minutes{};        // of a resident in a week
  std::optional<int> group_quota_minutes{};  // of a group, whoever books
  std::optional<int> release_after_minutes{};
  bool is_demo{false};
  base::instant created_at{};
  std::optional<base::instant> closed_at{};
  std::int64_t revision{1};
};

/// Who may have a room without being staff.
enum class who_books : std::uint8_t { staff, on_approval, residents };

/// How a room can be set up, and for how many then.
struct layout {
  friend bool operator==(layout const&, layout const&) = default;

  std::string kind{};  // a `room_layout` of the contract
  int seats{};
};

struct room_row {
  room_id key{};
  venue_id venue{};
  std::optional<room_id> within{};  // the larger room it is a part of
  localized name{};
  localized rules{};
  int seats{};
  std::optional<int> area_m2{};
  std::vector<layout> layouts{};
  std::vector<std::string> equipment{};  // `room_equipment` of the contract
  venues::who_books who{};
  int buffer_before_minutes{};
  int buffer_after_minutes{};
  int position{};
  std::optional<base::instant> closed_at{};
  std::int64_t revision{1};
};

/// "theatre:40,circle:20" and back; what cannot be read is left out.
std::string layouts_text(std::vector<layout> const& all);
std::vector<layout> layouts_from(std::string_view text);

/// "projector,piano" and back.
std::string equipment_text(std::vector<std::string> const& all);
std::vector<std::string> equipment_from(std::string_view text);

/// The rooms of a venue, which are parts of which.
class room_tree {
 public:
  explicit room_tree(std::vector<room_row> const& rooms);

  /// The rooms that cannot be used while this one is: itself, those it lies in
  /// and those within it; in the order of their keys.
  std::vector<room_id> sharing(room_id which) const;

  /// Whether `which` may be made a part of `whole`: not when `whole` lies in
  /// it.
  bool may_lie_in(room_id which, room_id whole) const;

 private:
  bool lies_in(room_id which, room_id whole) const;

  std::map<room_id, std::optional<room_id>> within_;
};

}  // namespace linli::venues
