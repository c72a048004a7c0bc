#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "geo/projection.h"

/// Drawing with few bytes: simplified borders, and names that do not cover
/// each other.
namespace linli::circle {

/// Appends a closed ring as part of an SVG path: whole units, relative, with
/// corners left out that are less than a unit off (Douglas-Peucker).
void append_outline(std::string& path, std::span<geo::xy const> ring);

/// What of a label finds room, on a wide page and on a phone.
enum class label_fit {
  none,
  wide_number,  // the number, on a wide page only
  number,       // the number on both
  wide_name,    // both, on a wide page only
  name          // both; the number alone on a phone
};

/// First come, first served.
class label_board {
 public:
  label_fit put(geo::xy at, std::string_view number, std::string_view name);

 private:
  struct rect {
    double left{};
    double top{};
    double right{};
    double bottom{};
  };

  static bool is_free(std::vector<rect> const& taken, rect const& wanted);
  static bool take(std::vector<rect>& taken, rect const& wanted);

  std::vector<rect> wide_;
  std::vector<rect> narrow_;
};

}  // namespace linli::circle
