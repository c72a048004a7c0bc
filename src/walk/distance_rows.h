#pragma once

#include <cstddef>
#include <span>

/// Squared distances on the nodes of a grid, row by row: the inner loops of
/// isochrone_drawing. Metres; nodes are kCell_m apart.
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

/// Lowers the squared distances of one row to those to a line: of `nodes`
/// nodes from `x0` on at height `y`, and of the rest of the last group.
void lower_row(float* row, line const& l, float x0, float y, std::size_t nodes);

/// into[i] = min(into[i], other[i]); a whole number of groups.
void lower_all(std::span<float> into, std::span<float const> other);

/// From squared distances to what is reached and to what is not: how far inside
/// the area a node lies, negative outside. The edge runs kBuffer_m from what
/// is reached, or half way to what is not where that is nearer.
void between(std::span<float const> reached,
             std::span<float const> beyond,
             std::span<float> field);

}  // namespace linli::walk
