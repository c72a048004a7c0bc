#pragma once

#include <memory>
#include <optional>
#include <string>

#include "app/config.h"
#include "app/world.h"
#include "base/clock.h"
#include "http/router.h"

namespace linli::app {

/// What the handlers of districts need; outlives the router.
struct district_needs {
  world const& all;
  base::clock clock;
  std::optional<outside_tiles> basemap;
  std::string first_district;  // code; empty: none in particular
};

/// GET /api/v1/districts, /api/v1/d/{district}, …/search, …/tiles/{z}/{x}/{y}
void mount_districts(http::router& r, district_needs const& needs);

}  // namespace linli::app
