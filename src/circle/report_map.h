#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "circle/export_view.h"
#include "geo/projection.h"

/// Maps of a report as SVG inside HTML. Borders are written once and used by
/// every map, so that a page with a map a duty stays small.
namespace linli::circle {

/// Share of residents: classes of a fifth each, kNobody where there is none.
constexpr auto kClasses = 5;
constexpr auto kNobody = -1;
int class_of(std::optional<double> const& share);

/// What a map is shaded by.
struct shade {
  std::function<std::optional<double>(area_coverage const&)> of_area;
  std::function<std::optional<double>(std::size_t resident)> of_resident;
};

shade compliance_shade(export_view const& v);
/// Required things within reach on average, of those on record anywhere.
shade average_shade(export_view const& v);
shade duty_shade(export_view const& v, std::size_t duty);

/// Something to write on a map; `number` stays when the name does not fit.
struct map_label {
  geo::latlng at;
  std::string number;
  std::string name;
};

/// Something to mark on a map, larger for more residents.
struct map_circle {
  geo::latlng at;
  double residents{};
};

class report_map {
 public:
  explicit report_map(export_view const& v);

  /// Nothing to draw: no borders and no residents.
  bool is_empty() const { return width_ == 0; }
  /// Whether areas are shaded, or else the places where residents live.
  bool has_areas() const { return !shaded_.empty(); }
  std::optional<places::level> level() const { return level_; }

  /// What every map refers to; stands once before the first.
  std::string definitions() const;

  /// Each map is a <div class="map"> with an <svg> that `title` describes.
  std::string shaded(shade const& by, std::string_view title) const;
  std::string shaded(shade const& by,
                     std::string_view title,
                     std::vector<map_label> const& labels) const;
  std::string circles(std::vector<map_circle> const& circles,
                      std::string_view title,
                      std::vector<map_label> const& labels) const;

  /// A bar of a round length and what it is: "1 km".
  std::string scale_bar() const;

 private:
  struct cell {
    int x{};
    int y{};
    std::vector<std::uint32_t> residents;
  };

  void choose_areas();
  void fit();
  void gather_residents();
  geo::xy place(geo::latlng at) const;
  std::string border_path(geo::multipolygon const& border) const;
  std::string frame(std::string_view title,
                    std::string_view content,
                    std::vector<map_label> const& labels) const;
  std::string labels_on(std::vector<map_label> const& labels) const;
  std::string shaded_areas(shade const& by) const;
  std::string shaded_cells(shade const& by) const;
  std::string outlines() const;
  std::string residents_beneath() const;

  export_view const& v_;
  std::optional<places::level> level_;
  std::vector<export_row const*> shaded_;      // in view.rows
  std::vector<places::area const*> outlined_;  // larger areas around them
  std::vector<cell> cells_;                    // where residents live
  geo::xy low_;
  double per_m_{};  // units of the drawing a metre
  int width_{};
  int height_{};
  int cell_size_{};
};

}  // namespace linli::circle
