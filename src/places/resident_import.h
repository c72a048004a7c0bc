#pragma once

#include <span>
#include <string>
#include <vector>

#include "places/import_report.h"
#include "places/snapshot.h"
#include "places/table.h"

namespace linli::places {

struct resident_table_options {
  std::string column{};  // with the counts; "": found by its name
};

/// Residents of a list of points or of a point or polygon layer. The count
/// stands in a column named population, residents, 人口 … or the one asked for;
/// aged_60_up and aged_0_14 are taken where there. Rows without a place or
/// with a count that is none are dropped into the report. Throws
/// error{invalid, "places.no_population"} naming the columns there are.
std::vector<resident_point> residents_from_table(
    table const& t,
    resident_table_options const& options,
    import_report& report);

/// How many live in one area.
struct area_count {
  std::string code;
  double residents{};
};

/// Rows that name an area by its code or its Chinese or English name, with a
/// count as above. Rows of no known area, of one named before or without a
/// count are dropped into the report. Throws places.no_population, and
/// error{invalid, "places.no_residents"} when nothing is left.
std::vector<area_count> totals_from_table(table const& t,
                                          resident_table_options const& options,
                                          std::span<area const> areas,
                                          import_report& report);

/// Fills in the smallest known area around each point that has none known.
void assign_areas(std::span<resident_point> points,
                  std::span<area const> areas);

}  // namespace linli::places
