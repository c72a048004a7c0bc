#include "geo/contour.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>

namespace linli::geo {

namespace {

// Corners of a cell, as bits of its case.
constexpr auto kSouthWest = 1U;
constexpr auto kSouthEast = 2U;
constexpr auto kNorthEast = 4U;
constexpr auto kNorthWest = 8U;

enum edge : std::uint8_t { south, east, north, west };

/// One line through a cell, inside on its left.
struct passage {
  edge in;
  edge out;
};

/// By case; 0, 15 and the two saddles have no single passage.
constexpr auto kPassage = std::array<passage, 16>{{{south, south},
                                                   {south, west},
                                                   {east, south},
                                                   {east, west},
                                                   {north, east},
                                                   {south, south},
                                                   {north, south},
                                                   {north, west},
                                                   {west, north},
                                                   {south, north},
                                                   {south, south},
                                                   {east, north},
                                                   {west, east},
                                                   {south, east},
                                                   {west, south},
                                                   {south, south}}};

constexpr auto kAll = kSouthWest | kSouthEast | kNorthEast | kNorthWest;
constexpr auto kRising = kSouthWest | kNorthEast;   // a saddle
constexpr auto kFalling = kSouthEast | kNorthWest;  // the other one

// Keeps points off the nodes, so that a line crosses a row or a column, never
// both, and no two points of a line coincide.
constexpr auto kOffNode = 1e-3;

// Cells are looked at in groups of eight bytes.
constexpr auto kGroup = std::size_t{8};
constexpr auto kAllInside = std::uint64_t{0x0f0f0f0f0f0f0f0f};

std::uint64_t group_at(std::vector<std::uint8_t> const& bytes,
                       std::size_t const at) {
  auto group = std::uint64_t{};
  std::memcpy(&group, &bytes[at], sizeof(group));
  return group;
}

bool is_crossed(std::uint8_t const c) {
  return c != 0 && c != kAll;
}

/// A saddle is two ordinary cells in one place: which, by the mean value.
std::array<std::uint8_t, 2> parts_of_saddle(std::uint8_t const saddle,
                                            bool const is_joined) {
  auto const is_rising = saddle == kRising;
  auto const parts =
      is_joined ? (is_rising ? std::array{kAll - kSouthEast, kAll - kNorthWest}
                             : std::array{kAll - kSouthWest, kAll - kNorthEast})
                : (is_rising ? std::array{kSouthWest, kNorthEast}
                             : std::array{kSouthEast, kNorthWest});
  return {static_cast<std::uint8_t>(parts[0]),
          static_cast<std::uint8_t>(parts[1])};
}

/// Where the field is 0 between two neighbours, as a share of the way.
double zero_between(float const a, float const b) {
  auto const share = static_cast<double>(a) /
                     (static_cast<double>(a) - static_cast<double>(b));
  return std::clamp(share, kOffNode, 1 - kOffNode);
}

xy crossing(scalar_field const& f,
            std::size_t const x,
            std::size_t const y,
            edge const e) {
  auto const px = static_cast<double>(x);
  auto const py = static_cast<double>(y);
  switch (e) {
    case south: return {px + zero_between(f.at(x, y), f.at(x + 1, y)), py};
    case north:
      return {px + zero_between(f.at(x, y + 1), f.at(x + 1, y + 1)), py + 1};
    case west: return {px, py + zero_between(f.at(x, y), f.at(x, y + 1))};
    case east:
      return {px + 1, py + zero_between(f.at(x + 1, y), f.at(x + 1, y + 1))};
  }
  return {};
}

}  // namespace

void contour_tracer::classify(scalar_field const& f) {
  auto const n = f.stride * f.rows;
  inside_.resize(n);
  for (auto i = std::size_t{0}; i != n; ++i) {
    inside_[i] = f.values[i] >= 0 ? 1 : 0;
  }
  cases_.assign(n + kGroup, 0);  // the end is read in whole groups
  // Eight cells at once, a byte each; the last node begins no cell.
  auto const last = n - f.stride - 1;
  auto x = std::size_t{0};
  for (; x + kGroup <= last; x += kGroup) {
    auto const c = group_at(inside_, x) | group_at(inside_, x + 1) << 1U |
                   group_at(inside_, x + f.stride + 1) << 2U |
                   group_at(inside_, x + f.stride) << 3U;
    std::memcpy(&cases_[x], &c, sizeof(c));
  }
  for (; x < last; ++x) {
    cases_[x] = static_cast<std::uint8_t>(inside_[x] | inside_[x + 1] << 1U |
                                          inside_[x + f.stride + 1] << 2U |
                                          inside_[x + f.stride] << 3U);
  }
}

void contour_tracer::follow(scalar_field const& f,
                            std::size_t x,
                            std::size_t y) {
  auto line = contour{.first = out_.points.size()};
  auto const start = y * f.stride + x;
  auto entered = edge{};
  auto is_start = true;
  auto started = edge{};
  for (;;) {
    auto& here = cases_[y * f.stride + x];
    auto now = here;
    auto rest = std::uint8_t{0};
    if (here == kRising || here == kFalling) {
      auto const mean =
          f.at(x, y) + f.at(x + 1, y) + f.at(x, y + 1) + f.at(x + 1, y + 1);
      auto const parts = parts_of_saddle(here, mean >= 0);
      auto const second = !is_start && kPassage[parts[1]].in == entered;
      now = parts[second ? 1 : 0];
      rest = parts[second ? 0 : 1];
    }
    here = rest;
    auto const p = kPassage[now];
    if (is_start) {
      started = p.in;
      is_start = false;
    }
    out_.points.push_back(crossing(f, x, y, p.out));
    switch (p.out) {
      case south: --y, entered = north; break;
      case north: ++y, entered = south; break;
      case west: --x, entered = east; break;
      case east: ++x, entered = west; break;
    }
    if (y * f.stride + x == start && entered == started) {
      break;
    }
  }
  line.count = out_.points.size() - line.first;
  auto const points = out_.points_of(line);
  auto before = points.back();
  for (auto const& p : points) {
    line.twice_area += cross(before, p);
    before = p;
  }
  out_.lines.push_back(line);
}

contours const& contour_tracer::trace(scalar_field const& field) {
  out_.lines.clear();
  out_.points.clear();
  if (field.columns < 2 || field.rows < 2) {
    return out_;
  }
  classify(field);
  for (auto y = std::size_t{0}; y + 1 < field.rows; ++y) {
    auto const row = y * field.stride;
    for (auto x = std::size_t{0}; x + 1 < field.columns;) {
      auto const eight = group_at(cases_, row + x);
      if (eight == 0 || eight == kAllInside) {
        x += kGroup;
        continue;
      }
      while (is_crossed(cases_[row + x])) {
        follow(field, x, y);
      }
      ++x;
    }
  }
  return out_;
}

namespace {

bool contains(std::span<xy const> const line, xy const p) {
  auto inside = false;
  auto a = line.back();
  for (auto const& b : line) {
    if ((a.y > p.y) != (b.y > p.y) &&
        p.x < a.x + (p.y - a.y) / (b.y - a.y) * (b.x - a.x)) {
      inside = !inside;
    }
    a = b;
  }
  return inside;
}

ring to_ring(std::span<xy const> const points,
             std::function<latlng(xy)> const& place) {
  auto r = ring{};
  r.reserve(points.size() + 1);
  for (auto const& p : points) {
    r.push_back(place(p));
  }
  r.push_back(r.front());
  return r;
}

}  // namespace

multipolygon to_multipolygon(contours const& lines,
                             std::function<bool(contour const&)> const& is_kept,
                             std::function<latlng(xy)> const& place) {
  auto area = multipolygon{};
  auto outers = std::vector<contour>{};
  for (auto const& c : lines.lines) {
    if (!c.is_hole() && is_kept(c)) {
      outers.push_back(c);
      area.push_back({to_ring(lines.points_of(c), place), {}});
    }
  }
  for (auto const& c : lines.lines) {
    if (!c.is_hole() || !is_kept(c)) {
      continue;
    }
    // The smallest outer line around it.
    auto const at = lines.points_of(c).front();
    auto best = outers.size();
    for (auto i = std::size_t{0}; i != outers.size(); ++i) {
      auto const is_smaller = best == outers.size() ||
                              outers[i].twice_area < outers[best].twice_area;
      if (outers[i].twice_area > -c.twice_area && is_smaller &&
          (outers.size() == 1 || contains(lines.points_of(outers[i]), at))) {
        best = i;
      }
    }
    if (best != outers.size()) {
      area[best].holes.push_back(to_ring(lines.points_of(c), place));
    }
  }
  return area;
}

}  // namespace linli::geo
