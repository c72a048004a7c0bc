#pragma once

#include <functional>
#include <string>
#include <vector>

#include "http/router.h"
#include "people/gate.h"
#include "places/search.h"

namespace linli::app {

/// GET /api/v1/d/{district}/desk/search. `find` looks for places of a district.
void mount_desk_search(http::router& r,
                       people::people_needs const& needs,
                       std::function<std::vector<places::search_result>(
                           std::string const& district,
                           std::string const& text,
                           std::size_t limit)> find);

}  // namespace linli::app
