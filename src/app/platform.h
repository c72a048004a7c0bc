#pragma once

#include <atomic>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>

#include "base/clock.h"
#include "people/registry.h"
#include "places/snapshot.h"
#include "store/address.h"

namespace linli::app {

struct platform_options {
  bool is_demo{false};  // messages are shown instead of sent
  bool sends_phone{false};
  bool sends_email{false};
  std::function<void()> wake_postman{[] {}};
  base::clock clock{base::frozen_clock({})};
  std::optional<std::uint64_t> id_seed{};  // of a demonstration: the same ids
};

/// The platform half of one district: its database, kept open, and the keys
/// beside it (keys.toml in the district's folder).
class platform {
 public:
  /// Throws what store::database::open and secrets::read_or_create_keys throw,
  /// and error{unavailable, "people.keys_missing"} when there is no key file
  /// but something sealed.
  platform(std::string code,
           store::address const& where,
           std::filesystem::path const& folder,
           platform_options const& options);

  store::database& db() { return *db_; }
  people::registry const& registry() const { return registry_; }

  /// The file it opened; another one lies there after a restore.
  std::string const& file_id() const { return file_id_; }

  /// Its keys as they were then; they are others after a rotation.
  std::string const& keys_print() const { return keys_print_; }

  /// The database contradicts what is noted of its audit in the folder.
  bool is_audit_in_doubt() const { return is_audit_in_doubt_; }

  /// Whether somebody has accepted it meanwhile.
  void look_at_audit();

  /// Takes over the hierarchy and the time zone as they are now.
  void take_areas(places::snapshot const& from);

 private:
  std::filesystem::path folder_;
  std::string file_id_;
  std::string keys_print_;
  std::atomic<bool> is_audit_in_doubt_{false};
  std::unique_ptr<store::database> db_;
  secrets::keyring keys_;
  store::id_maker ids_;
  people::registry registry_;
};

using platform_map =
    std::map<std::string, std::shared_ptr<platform>, std::less<>>;

/// What tells the keys of a district's folder from others.
std::string keys_print_of(std::filesystem::path const& folder);

/// Which file lies at an address; empty for what is no file.
std::string file_id_of(store::address const& where);

}  // namespace linli::app
