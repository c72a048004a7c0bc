#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "geo/latlng.h"
#include "geo/polygon.h"

namespace linli::geo {

/// What Chinese maps come in. GCJ-02 is the system the law asks of published
/// maps (Amap, Tencent): WGS 84 moved by 100 to 700 m. BD-09 is Baidu's: GCJ-02
/// moved again. Both are only defined inside `is_in_gcj02_area`.
enum class coordinate_system : std::uint8_t { wgs84, gcj02, bd09 };

/// "wgs84", "gcj02" or "bd09".
std::string_view name_of(coordinate_system system);
std::optional<coordinate_system> find_coordinate_system(std::string_view name);

/// The rectangle around China within which maps are moved.
bool is_in_gcj02_area(latlng p);

/// The formula of the published reverse engineering, as in eviltransform and
/// every converter since; agrees with Amap's service to about a metre.
latlng gcj02_from_wgs84(latlng p);

/// By iteration, back to within 1e-9 degrees (0.1 mm).
latlng wgs84_from_gcj02(latlng p);

latlng bd09_from_gcj02(latlng p);

/// By iteration, back to within 1e-9 degrees.
latlng gcj02_from_bd09(latlng p);

latlng to_wgs84(latlng p, coordinate_system from);

/// How much of a sample lies inside a boundary when its coordinates are read
/// in different ways; shares from 0 to 1.
struct coordinate_guess {
  double as_given{};
  double swapped{};  // latitude and longitude exchanged
  double from_gcj02{};
  double from_bd09{};

  /// Nothing lies inside as given and most does when swapped: a certainty.
  bool is_swapped{false};

  /// Conversion explains clearly better what lies outside. A suspicion only:
  /// it needs data cut along the boundary. An extract larger than the district
  /// lies inside as much before as after and raises none.
  std::optional<coordinate_system> suspected;

  /// Conversion brings noticeably more inside, but much stays outside either
  /// way: worth a word, no reason to refuse.
  std::optional<coordinate_system> possible;
};

coordinate_guess guess_coordinates(std::span<latlng const> sample,
                                   multipolygon const& boundary);

}  // namespace linli::geo
