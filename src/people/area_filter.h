#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "people/venue_place.h"

namespace linli::people {

/// The wish for rows of certain areas: a condition with one placeholder, and
/// what goes there.
struct area_filter {
  std::string sql;
  std::string value;
};

/// `column` holds a code, `placeholder` is "$3". Rows without an area are found
/// by `everywhere` alone.
area_filter in_areas(std::string_view column,
                     std::string_view placeholder,
                     std::vector<std::string> const& areas,
                     bool everywhere);

/// The wish for rows of certain venues: a condition without a placeholder.
std::string in_venues(std::string_view column,
                      std::vector<venue_id> const& venues);

}  // namespace linli::people
