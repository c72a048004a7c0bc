#pragma once

#include <optional>
#include <string>
#include <vector>

#include "api/generated/types.h"
#include "api/json.h"

#include "places/opening_hours.h"
#include "places/snapshot.h"
#include "venues/booking_ops.h"
#include "venues/venue_ops.h"

/// What operations answer and are asked, as the contract writes it.
namespace linli::venues {

api::localized to_api(localized const& text);
localized text_from(api::text_wish const& wish);

/// What a venue is called, where one is meant.
std::optional<api::localized> name_of(store::reader& db,
                                      std::optional<venue_id> which);

api::venue_hours to_api(places::opening_hours const& hours);

/// Throws error{invalid, "http.bad_fields"} naming a date or span that is none.
places::opening_hours hours_from(api::venue_hours const& wish);

api::venue_detail to_api(venue_view const& v, bool may_change);
api::venue_line line_of(venue_view const& v, api::openness now);

/// As far as whoever asks may see it.
api::booking to_api(store::reader& db,
                    people::caller const& by,
                    booking_row const& b);

api::taken_time to_api(taken_time const& t);

/// The name a value of an enum has in the contract.
template <typename Enum>
std::string key_of(Enum const value) {
  auto const text = api::to_json(value);
  return text.substr(1, text.size() - 2);
}

/// And back; nothing for what the contract does not know.
template <typename Enum>
std::optional<Enum> enum_from(std::string_view const key, int const count) {
  for (auto i = 0; i != count; ++i) {
    if (key_of(static_cast<Enum>(i)) == key) {
      return static_cast<Enum>(i);
    }
  }
  return std::nullopt;
}

}  // namespace linli::venues
