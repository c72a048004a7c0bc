#include "people/area_filter.h"

#include <fmt/format.h>

namespace linli::people {

area_filter in_areas(std::string_view const column,
                     std::string_view const placeholder,
                     std::vector<std::string> const& areas,
                     bool const everywhere) {
  if (everywhere) {
    return {fmt::format("{0} = {0}", placeholder), {}};
  }
  if (areas.size() == 1) {  // found by an index
    return {fmt::format("{} = {}", column, placeholder), areas.front()};
  }
  return {fmt::format("{} LIKE '%,' || COALESCE({}, '-') || ',%'", placeholder,
                      column),
          fmt::format(",{},", fmt::join(areas, ","))};
}

std::string in_venues(std::string_view const column,
                      std::vector<venue_id> const& venues) {
  auto keys = std::vector<std::int64_t>{0};  // no venue's: the list of none
  for (auto const v : venues) {
    keys.push_back(v.value);
  }
  return fmt::format("{} IN ({})", column, fmt::join(keys, ", "));
}

}  // namespace linli::people
