#include "app/world.h"

#include <algorithm>
#include <fmt/format.h>

#include "base/error.h"
#include "base/log.h"
#include "places/places_store.h"
#include "store/database.h"
#include "walk/network.h"
#include "walk/profile.h"

namespace linli::app {

namespace {

constexpr auto kDatabase = "linli.db";
constexpr auto kStreets = "streets.linli";
constexpr auto kBasemap = "basemap.mbtiles";
constexpr auto kStandards = "standards";

// A folder beside the districts, when the databases are on PostgreSQL.
constexpr auto kNothingThere = "store.no_database";

std::string folder_print(std::filesystem::path const& folder) {
  auto out = std::string{};
  auto ignored = std::error_code{};
  for (auto const& e : std::filesystem::directory_iterator{folder, ignored}) {
    out += e.path().filename().string() + fingerprint(e.path());
  }
  return out;
}

std::shared_ptr<walk::town const> town_of(
    std::filesystem::path const& streets) {
  if (!std::filesystem::exists(streets)) {
    return std::make_shared<walk::town const>(walk::shipped_profiles());
  }
  return std::make_shared<walk::town const>(
      std::make_shared<walk::network const>(walk::network::open(streets)),
      walk::shipped_profiles());
}

/// Folders with a database; with databases elsewhere every folder is named
/// after the district in it.
std::vector<std::string> district_folders(std::filesystem::path const& data,
                                          std::string const& store) {
  auto out = std::vector<std::string>{};
  auto ignored = std::error_code{};
  for (auto const& e : std::filesystem::directory_iterator{data, ignored}) {
    auto const name = e.path().filename().string();
    auto const is_one =
        store.empty() ? std::filesystem::exists(e.path() / kDatabase, ignored)
                      : e.is_directory(ignored) && name != kStandards;
    if (is_one) {
      out.push_back(name);
    }
  }
  std::ranges::sort(out);
  return out;
}

standards_ptr standards_in(std::filesystem::path const& folder) {
  return std::make_shared<std::vector<circle::standard> const>(
      std::filesystem::is_directory(folder) ? circle::load_standards(folder)
                                            : circle::load_standards());
}

}  // namespace

world::world(std::filesystem::path data,
             http::metrics& figures,
             std::string store,
             platform_options const& platforms)
    : data_{std::move(data)},
      store_{std::move(store)},
      platforms_{platforms},
      figures_{figures},
      districts_{std::make_shared<district_map const>()},
      unloaded_{std::make_shared<code_set const>()},
      open_{std::make_shared<platform_map const>()} {}

world::world(district_map districts, http::metrics& figures)
    : figures_{figures},
      is_loaded_{true},
      districts_{std::make_shared<district_map const>(std::move(districts))},
      unloaded_{std::make_shared<code_set const>()},
      open_{std::make_shared<platform_map const>()} {}

world::~world() {
  begin_stop();
}

void world::begin_stop() {
  is_stopping_ = true;
  watcher_.request_stop();
}

std::shared_ptr<district_map const> world::districts() const {
  return districts_.load();
}

std::shared_ptr<district const> world::find(std::string const& code) const {
  auto const all = districts();
  auto const found = all->find(code);
  if (found != all->end()) {
    return found->second;
  }
  ensure(is_loaded_, fault::unavailable, "http.loading",
         "The districts are still being loaded.");
  ensure(!unloaded_.load()->contains(code), fault::unavailable,
         "app.no_platform",
         "The database of this district cannot be used now.");
  throw base::error{fault::not_found, "places.no_such_district",
                    "This server has no district of that code."};
}

void world::replace(district_map districts) {
  districts_ = std::make_shared<district_map const>(std::move(districts));
}

std::shared_ptr<people::registry const> world::registry_of(
    std::string const& code) const {
  auto const d = find(code);
  auto const all = open_.load();
  auto const found = all->find(code);
  ensure(found != all->end(), fault::unavailable, "app.no_platform",
         "The database of this district cannot be used now.");
  return {found->second, &found->second->registry()};
}

std::vector<std::shared_ptr<people::registry const>> world::registries() const {
  auto out = std::vector<std::shared_ptr<people::registry const>>{};
  auto const all = open_.load();  // kept while it is gone through
  for (auto const& [code, open] : *all) {
    out.emplace_back(open, &open->registry());
  }
  return out;
}

std::vector<std::string> world::in_doubt() const {
  auto out = std::vector<std::string>{};
  auto const all = open_.load();
  for (auto const& [code, open] : *all) {
    if (open->is_audit_in_doubt()) {
      out.push_back(code);
    }
  }
  return out;
}

/// Says whether a database has changed since the last look: opens it on the
/// first, and again when another file lies there (a restore) or the keys are
/// others (a rotation). Whoever still uses the old one keeps it until then.
std::string world::print_of_database(store::address const& where,
                                     std::filesystem::path const& folder,
                                     folder_state& known) const {
  try {
    if (known.open == nullptr || known.open->file_id() != file_id_of(where) ||
        known.open->keys_print() != keys_print_of(folder)) {
      known.open = nullptr;
      known.open = std::make_shared<platform>(folder.filename().string(), where,
                                              folder, platforms_);
    }
    return known.open->file_id() + known.open->keys_print() + " " +
           std::to_string(known.open->db().read(places::version_of));
  } catch (base::error const& e) {
    return e.code() == kNothingThere ? e.code()
                                     : e.code() + " " + fingerprint(where.file);
  }
}

// Each part is tried on its own: streets that cannot be read must not keep new
// service points from showing.
void world::load_parts(std::filesystem::path const& folder,
                       folder_state& known,
                       district_parts& parts) {
  auto const attempt = [&](std::string& print, std::string now,
                           std::string_view const file, auto const& load) {
    if (now == print) {
      return;
    }
    print = std::move(now);
    try {
      load();
    } catch (std::exception const& e) {
      base::log_error("app.world", "{}: cannot load {}, the old one stays: {}",
                      folder.filename().string(), file, e.what());
      figures_.increment("linli_load_failures_total",
                         "Files of districts that could not be read",
                         {{"district", folder.filename().string()},
                          {"file", std::string{file}}});
    }
  };
  auto const where =
      store::address_for(store_, folder, folder.filename().string());
  attempt(
      known.database_print, print_of_database(where, folder, known), kDatabase,
      [&] {
        if (known.database_print == kNothingThere && parts.places == nullptr) {
          base::log_info("app.world", "{}: no district at {} yet",
                         folder.filename().string(), where.shown());
          return;
        }
        if (known.open == nullptr) {
          // Says why.
          platform(folder.filename().string(), where, folder, platforms_);
        }
        parts.places = std::make_shared<places::snapshot const>(
            known.open->db().read(places::load_snapshot));
        known.open->take_areas(*parts.places);
      });
  attempt(known.streets_print, fingerprint(folder / kStreets), kStreets, [&] {
    parts.town = town_of(folder / kStreets);
    parts.streets_print = known.streets_print;
  });
  attempt(known.tiles_print, fingerprint(folder / kBasemap), kBasemap, [&] {
    parts.tiles = std::filesystem::exists(folder / kBasemap)
                      ? std::make_shared<osm::tiles const>(
                            osm::tiles::open(folder / kBasemap))
                      : nullptr;
    parts.tiles_print = known.tiles_print;
  });
}

std::shared_ptr<district const> world::loaded(std::string const& folder,
                                              folder_state& known) {
  auto const& old = known.current;
  auto parts = old != nullptr ? old->parts : district_parts{};
  load_parts(data_ / folder, known, parts);
  if (parts.places == nullptr) {
    return nullptr;
  }
  if (parts.town == nullptr) {
    parts.town = std::make_shared<walk::town const>(walk::shipped_profiles());
  }
  auto const is_same = old != nullptr && old->standards == standards_ &&
                       old->parts.places->version == parts.places->version &&
                       old->parts.town == parts.town &&
                       old->parts.tiles == parts.tiles;
  return is_same ? old : make_district(std::move(parts), standards_);
}

void world::report(district const& d) const {
  auto const set = [&](std::string const& what, std::string const& help,
                       double const value) {
    figures_.set("linli_district_" + what, help, {{"district", d.code}}, value);
  };
  set("service_points", "Service points of a district",
      static_cast<double>(d.parts.places->services.size()));
  set("resident_points", "Points residents of a district live at",
      static_cast<double>(d.parts.places->residents.size()));
  auto const* const streets = d.parts.town->streets();
  set("junctions", "Junctions of a district, 0 while it has no streets",
      streets != nullptr ? streets->stats().junctions : 0);
  set("streets", "Streets of a district between two junctions",
      streets != nullptr ? streets->stats().streets : 0);
  base::log_info("app.world", "{}: {} service points, {} resident points, {}",
                 d.code, d.parts.places->services.size(),
                 d.parts.places->residents.size(),
                 streets != nullptr
                     ? fmt::format("{} streets", streets->stats().streets)
                     : std::string{"no streets: walking times are estimates"});
}

/// Somebody may have accepted the audit as it is, on the command line.
void world::report_doubt(platform& open) const {
  if (open.is_audit_in_doubt()) {
    try {
      open.look_at_audit();
    } catch (base::error const& e) {
      base::log_warning("app.audit", "{}: {}", open.registry().district,
                        e.what());
    }
  }
  figures_.set("linli_district_audit_in_doubt",
               "1 while the audit is not what was noted of it",
               {{"district", open.registry().district}},
               open.is_audit_in_doubt() ? 1 : 0);
}

bool world::refresh() {
  auto print = folder_print(data_ / kStandards);
  if (standards_ == nullptr || print != standards_print_) {
    standards_print_ = std::move(print);
    try {
      standards_ = standards_in(data_ / kStandards);
    } catch (std::exception const& e) {
      base::log_error("app.world", "cannot load standards: {}", e.what());
      standards_ = standards_ != nullptr ? standards_ : standards_in({});
    }
  }
  auto next = district_map{};
  auto folders = std::map<std::string, folder_state>{};
  auto open = platform_map{};
  auto unloaded = code_set{};
  for (auto const& folder : district_folders(data_, store_)) {
    auto& known = folders[folder];
    known = folders_[folder];
    auto const before = known.current;
    known.current = loaded(folder, known);
    if (known.current == nullptr && known.database_print != kNothingThere) {
      unloaded.insert(folder);
    }
    if (known.current != nullptr) {
      next.emplace(known.current->code, known.current);
      if (known.open != nullptr) {
        open.emplace(known.current->code, known.open);
        report_doubt(*known.open);
      }
      if (known.current != before) {
        report(*known.current);
      }
    }
  }
  folders_ = std::move(folders);
  open_ = std::make_shared<platform_map const>(std::move(open));
  figures_.set("linli_districts", "Districts loaded", {},
               static_cast<double>(next.size()));
  auto const changed = next != *districts();
  if (changed) {
    replace(std::move(next));
  }
  unloaded_ = std::make_shared<code_set const>(std::move(unloaded));
  is_loaded_ = true;
  return changed;
}

void world::warm_up() const {
  auto const all = districts();
  for (auto const& [code, d] : *all) {
    try {
      coverage_for(*d, {.profile = 0,
                        .standard = d->parts.places->standard,
                        .at = std::nullopt});
    } catch (std::exception const& e) {
      base::log_warning("app.world", "{}: coverage: {}", code, e.what());
    }
  }
}

void world::watch(std::chrono::milliseconds const every) {
  watcher_ = std::jthread{[this, every](std::stop_token const& stop) {
    while (!stop.stop_requested()) {
      try {
        if (refresh()) {
          warm_up();
        }
      } catch (std::exception const& e) {
        base::log_error("app.world", "cannot look at {}: {}", data_.string(),
                        e.what());
      }
      auto lock = std::unique_lock{mutex_};
      wake_.wait_for(lock, stop, every, [] { return false; });
    }
  }};
}

}  // namespace linli::app
