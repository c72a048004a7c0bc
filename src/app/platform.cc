#include "app/platform.h"

#include <cstring>
#include <fmt/format.h>
#include <sys/stat.h>

#include "activities/session_planner.h"
#include "activities/signup_ops.h"
#include "app/audit_note.h"
#include "app/district.h"
#include "base/error.h"
#include "base/log.h"
#include "contributions/supporter_keeper.h"
#include "favours/favour_ops.h"
#include "secrets/token.h"
#include "store/database.h"
#include "venues/booking_ops.h"
#include "venues/venue_ops.h"
#include "volunteers/shift_follower.h"
#include "volunteers/turn_keeper.h"
#include "volunteers/turn_planner.h"

namespace linli::app {

namespace {

std::uint64_t random_seed() {
  auto seed = std::uint64_t{0};
  std::memcpy(&seed, secrets::random_bytes(sizeof seed).data(), sizeof seed);
  return seed;
}

secrets::keyring keys_for(store::database& db,
                          std::filesystem::path const& file,
                          base::instant const now) {
  auto const has_sealed = db.read([](store::reader& r) {
    return *r.value_of<std::int64_t>(
               "SELECT (SELECT COUNT(*) FROM person_secret) + "
               "(SELECT COUNT(*) FROM credential)") > 0;
  });
  ensure(!has_sealed || std::filesystem::exists(file), fault::unavailable,
         "people.keys_missing",
         fmt::format("{} is missing, and the database holds what was sealed "
                     "with its keys. Put it back from a backup.",
                     file.string()));
  return secrets::read_or_create_keys(file, now,
                                      secrets::algorithm::xchacha20_poly1305);
}

}  // namespace

std::string file_id_of(store::address const& where) {
  struct stat info {};
  if (where.kind != store::engine::sqlite ||
      ::stat(where.file.c_str(), &info) != 0) {
    return {};
  }
  return fmt::format("{}.{}", info.st_dev, info.st_ino);
}

std::string keys_print_of(std::filesystem::path const& folder) {
  return fingerprint(folder / "keys.toml");
}

platform::platform(std::string code,
                   store::address const& where,
                   std::filesystem::path const& folder,
                   platform_options const& options)
    : folder_{folder},
      file_id_{file_id_of(where)},
      db_{store::database::open(where)},
      keys_{keys_for(*db_, folder / "keys.toml", options.clock.now())},
      ids_{options.id_seed.value_or(random_seed())},
      registry_{.district = std::move(code),
                .db = *db_,
                .keys = keys_,
                .ids = ids_,
                .is_demo = options.is_demo,
                .sends_phone = options.sends_phone,
                .sends_email = options.sends_email,
                .wake_postman = options.wake_postman} {
  registry_.keepers = {venues::booking_keeper(), activities::signup_keeper(),
                       volunteers::turn_keeper(),
                       contributions::supporter_keeper(),
                       favours::favour_keeper()};
  registry_.followers = {volunteers::shift_follower()};
  registry_.planners = {activities::session_planner(),
                        volunteers::turn_planner()};
  registry_.find_venue = venues::venue_place_of;
  look_at_audit();
  if (is_audit_in_doubt_) {
    base::log_error("app.audit",
                    "{}: the audit is not what {} and keys.toml say it was. "
                    "linli check tells what is missing; linli accept-audit "
                    "says that what is there is to be believed",
                    registry_.district, audit_note_in(folder).string());
  }
  // Made or written just now, perhaps.
  keys_print_ = keys_print_of(folder);
}

void platform::look_at_audit() {
  is_audit_in_doubt_ = !keep_audit_note(registry_, folder_);
}

void platform::take_areas(places::snapshot const& from) {
  auto areas = std::vector<std::pair<std::string, std::string>>{};
  for (auto const& a : from.areas) {
    areas.emplace_back(a.code, a.parent);
  }
  auto tree = std::make_shared<people::area_tree>(areas);
  for (auto const& a : from.areas) {
    tree->call(a.code, {a.name.zh, a.name.en, a.name.zh_hant});
  }
  registry_.areas = std::shared_ptr<people::area_tree const>{std::move(tree)};
  registry_.time_zone = std::make_shared<std::string const>(from.time_zone);
  auto names = people::area_names{};
  for (auto const& a : from.areas) {
    for (auto const& name : {a.name.zh, a.name.en, a.name.zh_hant}) {
      names.add(name, a.code);
    }
  }
  registry_.names = std::make_shared<people::area_names const>(names);
}

}  // namespace linli::app
