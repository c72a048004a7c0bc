#include "app/application.h"

#include <fmt/format.h>
#include <span>

#include "activities/activities_api.h"
#include "app/desk_search_api.h"
#include "app/district_api.h"
#include "app/jobs.h"
#include "app/local_time.h"
#include "app/people_sheet.h"
#include "app/server_api.h"
#include "base/embedded.h"
#include "base/error.h"
#include "base/log.h"
#include "circle/circle_api.h"
#include "contributions/contributions_api.h"
#include "favours/favours_api.h"
#include "people/people_api.h"
#include "people/provider_client.h"
#include "places/places_api.h"
#include "venues/venues_api.h"
#include "volunteers/volunteers_api.h"

namespace linli::app {

std::span<base::embedded_file const> page_files();

namespace {

circle::circle_district as_circle(std::shared_ptr<district const> const& d) {
  return {.index = d->index,
          .standards = d->standards,
          .version = d->version,
          .coverage_for = [d](circle::question const& asked) {
            return coverage_for(*d, asked);
          }};
}

std::shared_ptr<people::provider_set const> providers_of(
    config const& settings) {
  auto out = std::make_shared<people::provider_set>();
  for (auto const& p : settings.providers) {
    out->all.push_back(std::make_unique<people::provider_client>(p));
  }
  return out;
}

/// What was tried and how often it was refused, for whoever watches.
std::shared_ptr<people::sign_in_limits> limits_of(config const& settings,
                                                  http::metrics& figures) {
  return std::make_shared<people::sign_in_limits>(
      settings.sign_in_limits, [&figures](people::sign_in_step const what,
                                          people::limit_outcome const came) {
        auto of = http::labels{{"what", std::string{people::kStepNames.at(
                                            static_cast<std::size_t>(what))}}};
        if (came == people::limit_outcome::counted) {
          figures.increment("linli_sign_in_counted_total",
                            "Steps of signing in that count towards a limit",
                            of);
          return;
        }
        of["limit"] = came == people::limit_outcome::refused_to_client
                          ? "client"
                          : "district";
        figures.increment("linli_sign_in_refused_total",
                          "Steps of signing in refused as too many", of);
      });
}

base::level level_of(std::string const& name) {
  return name == "debug"     ? base::level::debug
         : name == "warning" ? base::level::warning
         : name == "error"   ? base::level::error
                             : base::level::info;
}

}  // namespace

void mount_maps(http::router& r,
                world const& all,
                http::metrics& figures,
                config const& settings,
                base::clock const& clock) {
  auto const now = [clock](places::snapshot const& s) {
    return local_moment(clock.now(), s.time_zone);
  };
  mount_server(r, all, figures);
  mount_districts(r, {.all = all,
                      .clock = clock,
                      .basemap = settings.basemap,
                      .first_district = settings.default_district});
  places::mount_places(
      r, {.find = [&all](auto const& code) { return all.find(code)->listed; },
          .now = now});
  circle::mount_circle(
      r,
      {.find = [&all](auto const& code) { return as_circle(all.find(code)); },
       .now = now});
}

void mount_programme(http::router& r, people::people_needs const& persons) {
  venues::mount_venues(r, persons);
  activities::mount_activities(r, persons);
  volunteers::mount_volunteers(r, persons);
  contributions::mount_contributions(r, persons);
  favours::mount_favours(r, persons);
}

http::router make_router(world const& all,
                         http::metrics& figures,
                         config const& settings,
                         base::clock const& clock) {
  auto r = http::router{};
  mount_maps(r, all, figures, settings, clock);
  auto const persons = people::people_needs{
      .find = [&all](auto const& code) { return all.registry_of(code); },
      .clock = clock,
      .read_sheet = read_people_sheet,
      .is_secure = settings.is_secure,
      .public_url = settings.public_url,
      .providers = providers_of(settings),
      .limits = limits_of(settings, figures),
      .trusted_proxies = settings.trusted_proxies};
  people::mount_people(r, persons);
  mount_programme(r, persons);
  mount_desk_search(r, persons,
                    [&all](std::string const& code, std::string const& text,
                           std::size_t const limit) {
                      return all.find(code)->search.find(text, limit);
                    });
  r.set_guard(people::make_gate(persons));
  return r;
}

std::unique_ptr<http::site> make_site(
    world const& all,
    http::metrics& figures,
    config const& settings,
    base::clock const& clock,
    std::optional<std::filesystem::path> const& web) {
  auto options = http::site_options{.limits = settings.server.limits,
                                    .outside_origins = {},
                                    .logs_access = settings.logs_access,
                                    .is_secure = settings.is_secure};
  if (settings.basemap) {
    options.outside_origins.push_back(origin_of(settings.basemap->url));
  }
  return std::make_unique<http::site>(
      make_router(all, figures, settings, clock),
      web ? http::files{*web} : http::files{page_files()}, figures,
      std::move(options));
}

bool serve(serve_options const& options) {
  auto const& settings = options.settings;
  base::set_log_level(level_of(settings.log_level));
  ensure(std::filesystem::is_directory(settings.data), fault::invalid,
         "app.no_data_folder",
         fmt::format("There is no folder {}. Make a district in it with "
                     "\"linli init\", or name another with --data.",
                     settings.data.string()));
  ensure(!options.web || std::filesystem::exists(*options.web / "index.html"),
         fault::invalid, "app.no_front_end",
         fmt::format("There is no index.html in {}.",
                     options.web.value_or("").string()));
  auto figures = http::metrics{};
  auto awake = bell{};
  auto all = world{settings.data,
                   figures,
                   settings.store,
                   {.is_demo = settings.is_demo,
                    .sends_phone = settings.carriers.phone.has_value(),
                    .sends_email = settings.carriers.mail.has_value(),
                    .wake_postman = [&awake] { awake.ring(); },
                    .clock = options.clock}};
  auto const site =
      make_site(all, figures, settings, options.clock, options.web);
  auto server = http::server{*site, settings.server};
  all.watch(settings.watch_every);
  auto work = jobs{all, settings.carriers, options.clock, awake};
  options.on_listening(server.port());
  options.wait_for_stop();
  base::log_info("app", "stopping; requests under way are being finished");
  all.begin_stop();  // /health says so from here on
  auto const in_time = server.stop(settings.drain_time);
  work.stop();
  return in_time;
}

}  // namespace linli::app
