#include "venues/venue.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "base/text.h"

namespace linli::venues {

std::string layouts_text(std::vector<layout> const& all) {
  auto parts = std::vector<std::string>{};
  for (auto const& l : all) {
    parts.push_back(fmt::format("{}:{}", l.kind, l.seats));
  }
  return fmt::format("{}", fmt::join(parts, ","));
}

std::vector<layout> layouts_from(std::string_view const text) {
  auto out = std::vector<layout>{};
  for (auto const part : base::split(text, ',')) {
    auto const colon = part.find(':');
    auto const seats = colon == std::string_view::npos
                           ? std::nullopt
                           : base::parse_integer(part.substr(colon + 1));
    if (seats) {
      out.push_back(
          {std::string{part.substr(0, colon)}, static_cast<int>(*seats)});
    }
  }
  return out;
}

std::string equipment_text(std::vector<std::string> const& all) {
  return fmt::format("{}", fmt::join(all, ","));
}

std::vector<std::string> equipment_from(std::string_view const text) {
  auto out = std::vector<std::string>{};
  for (auto const part : base::split(text, ',')) {
    if (!part.empty()) {
      out.emplace_back(part);
    }
  }
  return out;
}

room_tree::room_tree(std::vector<room_row> const& rooms) {
  for (auto const& r : rooms) {
    within_[r.key] = r.within;
  }
}

bool room_tree::lies_in(room_id const which, room_id const whole) const {
  auto at = within_.find(which);
  while (at != within_.end() && at->second) {
    if (*at->second == whole) {
      return true;
    }
    at = within_.find(*at->second);
  }
  return false;
}

std::vector<room_id> room_tree::sharing(room_id const which) const {
  auto out = std::vector<room_id>{};
  for (auto const& [other, _] : within_) {
    if (other == which || lies_in(other, which) || lies_in(which, other)) {
      out.push_back(other);
    }
  }
  return out;
}

bool room_tree::may_lie_in(room_id const which, room_id const whole) const {
  return which != whole && !lies_in(whole, which);
}

}  // namespace linli::venues
