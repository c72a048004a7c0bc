#pragma once

#include <cstddef>
#include <span>

/// Squared distances on the nodes of a grid: the inner loops of
/// isochrone_drawing, eight nodes at a time where the processor can (AVX2),
/// else four; both give the same numbers. Metres; nodes are kCell_m apart.
namespace linli::walk {

struct line {
  float x, y;    // from where
  float dx, dy;  // to where
};

/// Floats a row of so many nodes takes: nodes are handled in groups, and a
/// group may begin at any node.
std::size_t row_length(std::size_t nodes);

/// Sets all; a whole number of groups.
void fill(std::span<float> into, float value);

/// Nodes of a grid in rows and columns, the first at (x, y).
struct node_box {
  float* first;
  std::size_t stride;  // floats from one row to the next
  float x, y;
  std::size_t columns;
  std::size_t rows;
};

/// Lowers the squared distances of the nodes of a box, and of the rest of the
/// last group of each row, to those to a line.
void lower_box(node_box const& box, line const& l);

/// into[i] = min(into[i], other[i]); a whole number of groups.
void lower_all(std::span<float> into, std::span<float const> other);

/// From squared distances to what is reached and to what is not: how far inside
/// the area a node lies, negative outside. The edge runs kBuffer_m from what
/// is reached, or half way to what is not where that is nearer.
void between(std::span<float const> reached,
             std::span<float const> beyond,
             std::span<float> field);

}  // namespace linli::walk
