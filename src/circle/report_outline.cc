#include "circle/report_outline.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>

#include "base/text.h"

namespace linli::circle {

namespace {

constexpr auto kTolerance = 0.8;  // units of the drawing, about pixels

double distance_to(geo::xy const p, geo::xy const a, geo::xy const b) {
  auto const along = b - a;
  auto const squared = geo::dot(along, along);
  auto const t = squared > 0
                     ? std::clamp(geo::dot(p - a, along) / squared, 0.0, 1.0)
                     : 0.0;
  return geo::length(p - (a + t * along));
}

/// Marks what stays between two corners that do.
void keep_far_ones(std::span<geo::xy const> const ring,
                   std::vector<char>& kept) {
  auto open =
      std::vector<std::pair<std::size_t, std::size_t>>{{0, ring.size() - 1}};
  while (!open.empty()) {
    auto const [first, last] = open.back();
    open.pop_back();
    auto farthest = first;
    auto most = kTolerance;
    for (auto i = first + 1; i < last; ++i) {
      if (auto const d = distance_to(ring[i], ring[first], ring[last]);
          d > most) {
        most = d;
        farthest = i;
      }
    }
    if (farthest != first) {
      kept[farthest] = 1;
      open.emplace_back(first, farthest);
      open.emplace_back(farthest, last);
    }
  }
}

constexpr auto kLine = 20.0;    // height of a label, pixels
constexpr auto kLatin = 7.0;    // width of a letter
constexpr auto kHan = 13.0;     // of a character
constexpr auto kPadding = 8.0;  // left and right together
constexpr auto kPhone = 0.5;    // of the wide map's size

double text_width(std::string_view const text) {
  auto const bytes = static_cast<double>(text.size());
  auto const points = static_cast<double>(base::count_code_points(text));
  // Han takes three bytes, Latin one: the extra bytes tell them apart.
  auto const han = std::min(points, (bytes - points) / 2);
  return text.empty() ? 0 : han * kHan + (points - han) * kLatin + kPadding;
}

}  // namespace

void append_outline(std::string& path, std::span<geo::xy const> const ring) {
  constexpr auto kFewest = std::size_t{4};  // a closed triangle
  if (ring.size() < kFewest) {
    return;
  }
  auto kept = std::vector<char>(ring.size());
  kept.front() = 1;
  keep_far_ones(ring, kept);
  auto last_x = 0L;
  auto last_y = 0L;
  auto is_first = true;
  for (auto i = std::size_t{0}; i != ring.size(); ++i) {
    if (kept[i] == 0) {
      continue;
    }
    auto const x = std::lround(ring[i].x);
    auto const y = std::lround(ring[i].y);
    path += is_first ? fmt::format("M{} {}", x, y)
                     : fmt::format("l{} {}", x - last_x, y - last_y);
    is_first = false;
    last_x = x;
    last_y = y;
  }
  path += 'z';
}

bool label_board::is_free(std::vector<rect> const& taken, rect const& wanted) {
  return std::none_of(taken.begin(), taken.end(), [&](rect const& r) {
    return r.left < wanted.right && wanted.left < r.right &&
           r.top < wanted.bottom && wanted.top < r.bottom;
  });
}

bool label_board::take(std::vector<rect>& taken, rect const& wanted) {
  if (!is_free(taken, wanted)) {
    return false;
  }
  taken.push_back(wanted);
  return true;
}

label_fit label_board::put(geo::xy const at,
                           std::string_view const number,
                           std::string_view const name) {
  auto const around = [](geo::xy const p, double const width,
                         double const height) {
    return rect{p.x - width / 2, p.y - height / 2, p.x + width / 2,
                p.y + height / 2};
  };
  auto const badge = std::max(kLine, text_width(number));
  // Above each other: a number, and the name beneath it.
  auto const both = around(at, std::max(badge, text_width(name)), 2 * kLine);
  auto const has_name = !name.empty() && take(wide_, both);
  auto const has_number = has_name || take(wide_, around(at, badge, kLine));
  if (!has_number) {
    return label_fit::none;
  }
  auto const on_phone =
      take(narrow_, around({at.x * kPhone, at.y * kPhone}, badge, kLine));
  return has_name   ? (on_phone ? label_fit::name : label_fit::wide_name)
         : on_phone ? label_fit::number
                    : label_fit::wide_number;
}

}  // namespace linli::circle
