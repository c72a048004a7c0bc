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

}  // namespace linli::people
