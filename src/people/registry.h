#pragma once

#include <atomic>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "base/clock.h"
#include "people/area_names.h"
#include "people/caller.h"
#include "people/follower.h"
#include "people/keeper.h"
#include "people/plan.h"
#include "people/seen_sessions.h"
#include "people/venue_place.h"
#include "secrets/keyring.h"
#include "store/database.h"
#include "store/id_maker.h"

namespace linli::people {

/// What operations on the persons of one district need. One for each district,
/// shared by all requests; everything in it may be used by several threads.
struct registry {
  std::string district;  // code
  store::database& db;
  secrets::keyring const& keys;
  store::id_maker& ids;
  bool is_demo{false};  // messages are shown instead of sent
  bool sends_phone{false};
  bool sends_email{false};
  std::function<void()> wake_postman{[] {}};  // there is something to send
  std::vector<keeper> keepers{};              // of the modules above
  std::vector<follower> followers{};          // of sessions, above them
  std::vector<planner> planners{};            // who add to calendars below
  venue_finder find_venue{[](auto&, auto) { return std::nullopt; }};

  // The hierarchy as it is now; swapped when it changes.
  std::atomic<std::shared_ptr<area_tree const>> areas{};
  std::atomic<std::shared_ptr<std::string const>> time_zone{};
  std::atomic<std::shared_ptr<area_names const>> names{};

  mutable seen_sessions seen{};  // operations get a registry that is const
};

}  // namespace linli::people
