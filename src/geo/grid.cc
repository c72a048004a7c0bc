#include "geo/grid.h"

namespace linli::geo {

namespace {

// Points far apart would ask for endless empty cells.
constexpr auto kMaxCellsAPoint = 4.0;

}  // namespace

point_grid::point_grid(std::span<xy const> const points, double const cell_m)
    : cell_m_{cell_m} {
  if (points.empty()) {
    return;
  }
  auto max = points.front();
  min_ = points.front();
  for (auto const& p : points) {
    min_ = {std::min(min_.x, p.x), std::min(min_.y, p.y)};
    max = {std::max(max.x, p.x), std::max(max.y, p.y)};
  }
  auto const n = static_cast<double>(points.size());
  auto const cells = [&] {
    return ((max.x - min_.x) / cell_m_ + 1) * ((max.y - min_.y) / cell_m_ + 1);
  };
  while (cells() > kMaxCellsAPoint * n + 64) {
    cell_m_ *= 2;
  }
  columns_ = static_cast<std::size_t>((max.x - min_.x) / cell_m_) + 1;
  rows_ = static_cast<std::size_t>((max.y - min_.y) / cell_m_) + 1;

  auto const cell = [&](xy const p) {
    return row(p.y) * columns_ + column(p.x);
  };
  first_.resize(rows_ * columns_ + 1);
  for (auto const& p : points) {
    ++first_[cell(p) + 1];
  }
  for (auto c = std::size_t{1}; c < first_.size(); ++c) {
    first_[c] += first_[c - 1];
  }
  auto next = first_;
  index_.resize(points.size());
  points_.resize(points.size());
  for (auto i = std::uint32_t{0}; i != points.size(); ++i) {
    auto const at = next[cell(points[i])]++;
    index_[at] = i;
    points_[at] = points[i];
  }
}

}  // namespace linli::geo
