#include "cli/demo.h"

#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <algorithm>
#include <chrono>
#include <fmt/format.h>
#include <memory>

#include "activities/demo_life.h"
#include "base/time_zone.h"
#include "cli/keeper.h"
#include "contributions/demo_contributions.h"
#include "favours/demo_favours.h"
#include "people/demo_ops.h"
#include "places/names.h"
#include "places/places_store.h"
#include "venues/booking_ops.h"
#include "volunteers/demo_volunteers.h"

namespace linli::cli {

namespace {

struct demo_options {
  std::string district;
  std::uint64_t seed{1};
};

std::vector<people::demo_area> areas_of(store::database& db) {
  auto out = std::vector<people::demo_area>{};
  for (auto const& a : db.read(places::all_areas)) {
    out.push_back({a.code, a.parent, places::best(a.name)});
  }
  return out;
}

void show_staff(people::demo_report const& report) {
  fmt::print("Sign in with one of these numbers; the code is shown:\n");
  auto shown = std::vector<people::role>{};
  for (auto const& p : report.staff) {
    if (std::ranges::find(shown, *p.holds) == shown.end()) {
      shown.push_back(*p.holds);
      for (auto const& r : api::kRoles) {
        if (r.which == *p.holds) {
          fmt::print("  {}  {:<20} {}  {}\n", p.phone, r.name, p.name, p.area);
        }
      }
    }
  }
}

/// As people::make_venue_host chose.
void show_venue_host(people::demo_report const& report) {
  auto hosts = std::vector<people::demo_person>{};
  for (auto const& p : report.staff) {
    if (p.holds == people::role::venue_host) {
      hosts.push_back(p);
    }
  }
  if (hosts.size() > 1) {
    auto const& p = hosts.back();
    fmt::print("  {}  {:<20} {}  of one venue only\n", p.phone, "venue_host",
               p.name);
  }
}

/// Keys come from the seed and the time: who begins with the day gets the same
/// ones all day, and with them the same lots.
base::instant beginning_of_day(people::registry const& r,
                               base::instant const now) {
  auto const zone = venues::zone_of(r);
  return base::instant_of(
      std::chrono::floor<std::chrono::days>(base::wall_time_of(now, zone)),
      zone);
}

void run_demo(context const& ctx, demo_options const& o) {
  auto const half = open_platform(ctx, o.district, o.seed);
  auto const& r = half->registry();
  auto const by = keeper(r, beginning_of_day(r, ctx.clock.now()));
  auto const report =
      people::enter_demo_people(r, by, o.seed, areas_of(half->db()));
  if (report.were_there) {
    fmt::print(
        "The {} invented people of seed {} are there; nothing was changed.\n",
        report.persons, o.seed);
  } else {
    fmt::print("{} invented people, of seed {}, marked as such.\n",
               report.persons, o.seed);
  }
  show_staff(report);
  auto const life = activities::enter_demo_life(r, o.seed, ctx.clock.now());
  if (life.were_there) {
    fmt::print("Invented venues are there; nothing was changed.\n");
  } else if (life.venues > 0) {
    fmt::print(
        "{} invented venues, {} sessions around today, {} signups, {} bookings "
        "of residents.\n",
        life.venues, life.sessions, life.signups, life.bookings);
    show_venue_host(report);
  }
  auto const now = ctx.clock.now();
  auto const given = volunteers::enter_demo_volunteers(r, o.seed, now);
  if (given.shifts > 0) {
    fmt::print("{} invented volunteers, {} shifts, {} turns.\n",
               given.volunteers, given.shifts, given.turns);
  }
  auto const helped = favours::enter_demo_favours(r, o.seed, now);
  if (helped.favours > 0) {
    fmt::print("{} invented favours between neighbours, {} answers.\n",
               helped.favours, helped.answers);
  }
  auto const gave = contributions::enter_demo_contributions(r, o.seed, now);
  if (gave.supporters > 0) {
    fmt::print("{} invented supporters, {} contributions.\n", gave.supporters,
               gave.contributions);
  }
}

}  // namespace

void add_demo(CLI::App& app, context const& ctx) {
  auto* const verb = app.add_subcommand(
      "demo",
      "Add invented people to a district: staff of every level, families, "
      "merchants, organisations. For demonstrations only");
  auto const o = std::make_shared<demo_options>();
  verb->add_option("--district", o->district, "Code of the district")
      ->required();
  verb->add_option("--seed", o->seed,
                   "The same number makes the same people; running it twice "
                   "changes nothing")
      ->capture_default_str();
  verb->callback([&ctx, o] { run_demo(ctx, *o); });
}

}  // namespace linli::cli
