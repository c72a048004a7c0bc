#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "places/import_report.h"
#include "places/snapshot.h"
#include "places/table.h"

namespace linli::places {

struct area_import_options {
  level kind{level::subdistrict};  // of a layer's features
  std::string district{};          // code
};

/// A unit as a file tells it; its code may have to be found by its name.
struct raw_area {
  std::size_t line{};
  std::string code;    // may be empty
  std::string parent;  // code; empty: the district
  level kind{level::subdistrict};
  localized name;
  geo::multipolygon boundary;
};

/// Two forms of table:
/// - a list of the hierarchy with a column `community_code` (or
///   `subdistrict_code` alone), one row per community, as the national
///   statistics office publishes it: gives subdistricts and communities;
/// - features with a name and perhaps a code and a parent, of one level; for
///   the level `district` all together are its border, whatever they are
///   called.
/// Rows of another district are dropped. Throws
/// error{invalid, "places.no_area_columns"} when it is neither.
std::vector<raw_area> areas_from_table(table const& t,
                                       area_import_options const& options,
                                       import_report& report);

/// Gives every raw area its code and parent: its own, else that of the known
/// area of the same level whose name is the same up to the word for its kind
/// (北外滩 is 北外滩街道). Those nobody knows are dropped into the report.
std::vector<area> with_codes(std::vector<raw_area> raw,
                             std::span<area const> known,
                             std::string_view district,
                             import_report& report);

}  // namespace linli::places
