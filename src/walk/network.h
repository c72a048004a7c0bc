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

/// What a street, path, stair or lift means to a walker, after the foot rules
/// (osm/foot_rules.h) have read its tags.
struct street_traits {
  friend bool operator==(street_traits const&, street_traits const&) = default;

  bool forward{true};   // may be walked in drawing direction
  bool backward{true};  // against it: false for oneway:foot, escalators
  bool gated{false};    // may begin or end a walk, never be a way through
  bool stairs{false};
  bool lift{false};               // a link with a wait
  bool no_wheels{false};          // wheelchair=no, raised kerbs along it …
  std::uint8_t slope_percent{0};  // 0: flat or not known
};

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

/// Degrees x 10^7, as OpenStreetMap keeps them: 1.1 cm.
struct point_e7 {
  friend constexpr bool operator==(point_e7, point_e7) = default;

  std::int32_t lat{};
  std::int32_t lng{};
};

geo::latlng to_latlng(point_e7 p);
point_e7 to_e7(geo::latlng p);

/// One street between two junctions, as the file keeps it. `from` <= `to`.
struct street_record {
  static constexpr auto kForward = std::uint16_t{1U << 0U};  // from -> to
  static constexpr auto kBackward = std::uint16_t{1U << 1U};
  static constexpr auto kGated = std::uint16_t{1U << 2U};
  static constexpr auto kStairs = std::uint16_t{1U << 3U};
  static constexpr auto kLift = std::uint16_t{1U << 4U};
  static constexpr auto kNoWheels = std::uint16_t{1U << 5U};
  static constexpr auto kIsland = std::uint16_t{1U << 6U};
  static constexpr auto kSlopeShift = 8U;  // percent in the upper byte

  bool is(std::uint16_t const flag) const { return (flags & flag) != 0; }

  std::uint32_t from{};
  std::uint32_t to{};
  std::uint32_t length_cm{};  // along the shape, great-circle; at least 1
  std::uint32_t name{};       // offset into the names; 0 is ""
  std::uint32_t shape{};      // offset into the shapes
  std::uint16_t flags{};
  std::uint8_t half_crossings{};  // a junction's crossing counts half on each
  std::uint8_t half_signals{};    // street, one along the street counts two
};
static_assert(sizeof(street_record) == 24);

/// A box of the street index, borders included.
struct box_e7 {
  std::int32_t south{};
  std::int32_t west{};
  std::int32_t north{};
  std::int32_t east{};
};

/// What a network consists of; views into the mapped file or owned memory.
struct network_arrays {
  std::span<point_e7 const> junctions;     // along a Hilbert curve
  std::span<street_record const> streets;  // by `from`, then `to`
  std::span<std::byte const> shapes;  // points between the ends, delta-coded
  std::span<std::byte const> names;
  std::span<box_e7 const> index;  // street_index.h
};

/// The streets of one district: arrays over junctions and streets, immutable,
/// safe to read from any number of threads. Either built in memory or a
/// memory-mapped file (docs/algorithms/network_file.md).
class network {
 public:
  /// Throws error{invalid, "walk.bad_network_file"} on a file that is not a
  /// network, truncated, damaged or made by a newer Linli, saying which.
  static network open(std::filesystem::path const& path);

  /// The same from bytes already in memory. `check_sum` false is for the
  /// fuzzer, which could never guess a right one.
  static network from_bytes(std::vector<std::byte> bytes,
                            bool check_sum = true);

  /// Atomically, so that a full disk or a kill leaves the old file.
  void save(std::filesystem::path const& path) const;

  network_source source() const;
  network_stats stats() const;
  geo::box bounds() const;

  network(network&&) noexcept;
  network& operator=(network&&) noexcept;
  ~network();

  network_arrays const& arrays() const { return arrays_; }

  street_traits traits(std::uint32_t street) const;
  std::string_view name(std::uint32_t street) const;

  /// All points of a street from its first to its last junction.
  void shape(std::uint32_t street, std::vector<geo::latlng>& points) const;

  /// Every street once, for drawing and for searching names. `shape` is only
  /// valid during the call. Fn(street, name, span<latlng const>, traits).
  template <typename Fn>
  void for_each_street(Fn&& fn) const {
    auto points = std::vector<geo::latlng>{};
    for (auto s = std::uint32_t{0}; s != arrays_.streets.size(); ++s) {
      shape(s, points);
      fn(s, name(s), std::span<geo::latlng const>{points}, traits(s));
    }
  }

 private:
  struct storage;
  explicit network(std::unique_ptr<storage const> bytes, bool check_sum);

  std::unique_ptr<storage const> storage_;
  network_arrays arrays_;
};

}  // namespace linli::walk
