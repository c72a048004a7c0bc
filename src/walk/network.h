#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/clock.h"
#include "geo/box.h"
#include "geo/latlng.h"

namespace linli::walk {

/// Where a network comes from; shown wherever its answers are shown.
struct network_source {
  std::string name;         // the file's name, or names
  std::string attribution;  // "© OpenStreetMap contributors"
  base::instant date;       // of the data where known, else of the file
};

/// Counts a person can check an import by.
struct network_stats {
  std::uint32_t junctions{};
  std::uint32_t streets{};        // between two junctions
  std::uint32_t gated_streets{};  // behind gates
  std::uint32_t stairs{};
  std::uint32_t islands{};         // parts not joined to the main one
  std::uint32_t island_streets{};  // streets on them
  double length_m{};
  double gated_length_m{};
  double island_length_m{};
};

/// The streets of one district: arrays over junctions and streets, immutable,
/// safe to read from any number of threads. Either built in memory or a
/// memory-mapped file (docs/algorithms/network_file.md).
class network {
 public:
  /// Throws error{invalid, "walk.bad_network_file"} on a file that is not a
  /// network, truncated, damaged or made by a newer Linli, saying which.
  static network open(std::filesystem::path const& path);

  /// Atomically, so that a full disk or a kill leaves the old file.
  void save(std::filesystem::path const& path) const;

  network_source source() const;
  network_stats stats() const;
  geo::box bounds() const;

  network(network&&) noexcept;
  network& operator=(network&&) noexcept;
  ~network();

  // … the arrays; see the walk module's own files
};

}  // namespace linli::walk
