#pragma once

#include <string>
#include <string_view>

/// Photographs that people send.
namespace linli::print {

struct picture {
  int width{};  // dots
  int height{};
  std::string jpeg{};
};

/// A JPEG, PNG or WebP file drawn anew as a JPEG, at most `longest` dots at its
/// longer side, turned the way its camera says (Exif 2.32, tag Orientation).
/// Nothing else that the file said of itself stays: place, hour, camera. Throws
/// error{invalid, "venues.not_a_photograph"} for anything else, for what is
/// cut short, and for more than 100 million dots.
picture drawn_anew(std::string_view file, int longest);

}  // namespace linli::print
