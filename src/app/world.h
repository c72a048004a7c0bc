#pragma once

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <set>
#include <string>
#include <thread>
#include <vector>

#include "app/district.h"
#include "app/platform.h"
#include "http/metrics.h"
#include "store/database.h"

namespace linli::app {

using district_map =
    std::map<std::string, std::shared_ptr<district const>, std::less<>>;
using code_set = std::set<std::string, std::less<>>;

/// Every district under the data folder (one folder each, with linli.db and
/// perhaps streets.linli and basemap.mbtiles), kept up to date: an import into
/// a running server shows up by itself. Whoever asks holds one state as long
/// as they like; a file that cannot be read leaves the old state in use.
class world {
 public:
  /// Loads nothing yet. `store` says where the databases are
  /// (store::address_for); `figures` must outlive the world.
  world(std::filesystem::path data,
        http::metrics& figures,
        std::string store = {},
        platform_options const& platforms = {});

  /// For tests: districts made in memory.
  world(district_map districts, http::metrics& figures);
  ~world();
  world(world const&) = delete;
  world& operator=(world const&) = delete;

  std::shared_ptr<district_map const> districts() const;

  /// Throws error{unavailable, "http.loading"} before the first load, then
  /// error{not_found, "places.no_such_district"}, and
  /// error{unavailable, "app.no_platform"} for one whose database could not be
  /// read since the start.
  std::shared_ptr<district const> find(std::string const& code) const;

  /// What the persons of a district are kept in. Throws what find() throws,
  /// and error{unavailable, "app.no_platform"} while its database or its keys
  /// cannot be used.
  std::shared_ptr<people::registry const> registry_of(
      std::string const& code) const;

  /// Of every district whose database can be used.
  std::vector<std::shared_ptr<people::registry const>> registries() const;

  /// Codes of districts whose audit is not what was noted of it.
  std::vector<std::string> in_doubt() const;

  /// Ready for everybody: all districts loaded, and not shutting down.
  bool is_loaded() const { return is_loaded_ && !is_stopping_; }

  /// From here on is_loaded() is false and nothing new is loaded; districts
  /// are answered as before.
  void begin_stop();

  /// Looks at the files and loads what changed. One thread at a time. True
  /// when anything changed.
  bool refresh();

  /// Works out the coverage a page asks for first, of every district.
  void warm_up() const;

  /// Loads, and then looks again and again, on a thread of its own.
  void watch(std::chrono::milliseconds every);

  /// Swaps the districts whole; for tests of what happens then.
  void replace(district_map districts);

 private:
  // What is in use of one folder, and the fingerprints of the last attempt: a
  // broken file is not read again until it changes.
  struct folder_state {
    std::shared_ptr<platform> open;  // its database, kept open
    std::string database_print;
    std::string streets_print;
    std::string tiles_print;
    std::shared_ptr<district const> current;
  };

  std::shared_ptr<district const> loaded(std::string const& folder,
                                         folder_state& known);
  std::string print_of_database(store::address const& where,
                                std::filesystem::path const& folder,
                                folder_state& known) const;
  void load_parts(std::filesystem::path const& folder,
                  folder_state& known,
                  district_parts& parts);
  void report(district const& d) const;
  void report_doubt(platform& open) const;

  std::filesystem::path data_;
  std::string store_;
  platform_options platforms_;
  http::metrics& figures_;
  std::atomic<bool> is_loaded_{false};
  std::atomic<bool> is_stopping_{false};
  std::atomic<std::shared_ptr<district_map const>> districts_;
  std::atomic<std::shared_ptr<code_set const>> unloaded_;  // never yet loaded
  std::atomic<std::shared_ptr<platform_map const>> open_;
  std::map<std::string, folder_state> folders_;  // by name
  standards_ptr standards_;
  std::string standards_print_;
  std::mutex mutex_;
  std::condition_variable_any wake_;
  std::jthread watcher_;
};

}  // namespace linli::app
