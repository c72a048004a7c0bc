#include "walk/distance_rows.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>

#include "walk/isochrone.h"
#include "walk/lanes.h"

namespace linli::walk {

namespace {

// The compiler does not find by itself that nodes can be handled in groups.
using four_nodes = float __attribute__((vector_size(16)));
using eight_nodes = float __attribute__((vector_size(32)));

constexpr auto kGroup = sizeof(eight_nodes) / sizeof(float);

// From the first node of a group to each.
constexpr auto kSteps =
    std::array{0.0F,        kCell_m,     2 * kCell_m, 3 * kCell_m,
               4 * kCell_m, 5 * kCell_m, 6 * kCell_m, 7 * kCell_m};
static_assert(kSteps.size() == kGroup);

/// With the groups of one kind of processor.
template <typename Group>
void lower_box_by(node_box const& box, line const& l) {
  constexpr auto kWidth = sizeof(Group) / sizeof(float);
  auto const none = Group{};
  auto const one = Group{} + 1.0F;
  auto first_x = Group{};
  std::memcpy(&first_x, kSteps.data(), sizeof(first_x));
  first_x += box.x;
  auto const squared = l.dx * l.dx + l.dy * l.dy;
  auto const inverse = squared > 0 ? 1 / squared : 0.0F;
  auto const along_x = l.dx * inverse;
  auto* row = box.first;
  for (auto y = std::size_t{0}; y != box.rows; ++y, row += box.stride) {
    auto const py = box.y + static_cast<float>(y) * kCell_m - l.y;
    auto const along_y = py * l.dy * inverse;
    auto x = first_x;  // whole numbers, so that no group size rounds otherwise
    for (auto i = std::size_t{0}; i < box.columns; i += kWidth) {
      auto const px = x - l.x;
      auto const share = px * along_x + along_y;
      auto const from = share > none ? share : none;
      auto const u = from < one ? from : one;
      auto const qx = px - u * l.dx;
      auto const qy = py - u * l.dy;
      auto const now = qx * qx + qy * qy;
      auto before = Group{};
      std::memcpy(&before, row + i, sizeof(before));
      auto const after = before < now ? before : now;
      std::memcpy(row + i, &after, sizeof(after));
      x += static_cast<float>(kWidth) * kCell_m;
    }
  }
}

LINLI_WIDE void lower_box_wide(node_box const& box, line const& l) {
  lower_box_by<eight_nodes>(box, l);
}

}  // namespace

std::size_t row_length(std::size_t const nodes) {
  return (nodes + kGroup + kGroup - 1) / kGroup * kGroup;
}

void lower_box(node_box const& box, line const& l) {
  static auto const kIsWide = has_wide_registers();
  kIsWide ? lower_box_wide(box, l) : lower_box_by<four_nodes>(box, l);
}

void fill(std::span<float> const into, float const value) {
  std::fill(into.begin(), into.end(), value);
}

void lower_all(std::span<float> const into,
               std::span<float const> const other) {
  for (auto i = std::size_t{0}; i != into.size(); ++i) {
    into[i] = std::min(into[i], other[i]);
  }
}

void between(std::span<float const> const reached,
             std::span<float const> const beyond,
             std::span<float> const field) {
  for (auto i = std::size_t{0}; i != field.size(); ++i) {
    auto const d = std::sqrt(reached[i]);
    auto const buffer = kBuffer_m - d;
    auto const bisector = (std::sqrt(beyond[i]) - d) / 2;
    field[i] = buffer < bisector ? buffer : bisector;
  }
}

}  // namespace linli::walk
