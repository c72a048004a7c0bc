#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>

#include "app/config.h"
#include "app/world.h"
#include "base/clock.h"
#include "http/site.h"
#include "people/gate.h"

namespace linli::app {

/// The routes of the map half and of the server itself.
void mount_maps(http::router& r,
                world const& all,
                http::metrics& figures,
                config const& settings,
                base::clock const& clock);

/// The routes of the modules above people's.
void mount_programme(http::router& r, people::people_needs const& persons);

/// Every route of the contract. All of them must outlive the router.
http::router make_router(world const& all,
                         http::metrics& figures,
                         config const& settings,
                         base::clock const& clock);

/// The site: the routes, and the pages built in or those of `web`.
std::unique_ptr<http::site> make_site(
    world const& all,
    http::metrics& figures,
    config const& settings,
    base::clock const& clock,
    std::optional<std::filesystem::path> const& web = std::nullopt);

struct serve_options {
  config settings;
  std::optional<std::filesystem::path> web;  // instead of the pages built in
  base::clock clock;
  // Called once it listens, with the port; it loads on from there.
  std::function<void(std::uint16_t)> on_listening;
  // Returns when it is time to stop.
  std::function<void()> wait_for_stop;
};

/// Serves until told to stop, then finishes what is under way. False when
/// something had to be cut off after `drain_time`. Throws
/// error{io, "http.cannot_listen"}, error{invalid, "app.no_data_folder"}.
bool serve(serve_options const& options);

}  // namespace linli::app
