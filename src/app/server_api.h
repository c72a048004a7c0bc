#pragma once

#include "app/world.h"
#include "http/metrics.h"
#include "http/router.h"

namespace linli::app {

constexpr auto kVersion = std::string_view{"0.1.0"};

/// GET /health, /metrics, /api, /api/openapi.json. Both must outlive `r`.
void mount_server(http::router& r, world const& all, http::metrics& figures);

}  // namespace linli::app
