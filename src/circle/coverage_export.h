#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "circle/circle_index.h"
#include "circle/coverage.h"
#include "circle/standard.h"
#include "http/request.h"
#include "places/places_api.h"

/// Coverage as a file to keep, to send round and to open in other programs.
namespace linli::circle {

enum class export_format : std::uint8_t { csv, geojson, xlsx, html };

/// By the end of a file's name, "report.HTML" or just "html"; nothing when it
/// is none of ours.
std::optional<export_format> format_of(std::string_view file_name);

/// ".csv", and so on.
std::string_view ending_of(export_format f);

/// What a server says the file is.
std::string_view content_type_of(export_format f);

struct export_options {
  http::language lang{http::language::zh};
  // Which areas to list beside the district; nothing: every level there is.
  std::optional<places::level> level{};
  // When the file is made, the district's local time; without a date the file
  // does not say.
  places::moment made_at{};
};

/// The bytes of the file. `index`, `by` and `c` belong together: the coverage
/// was computed of this index by this standard. Every figure is the coverage's
/// own: as they are in xlsx, to 0.001 of a person and a millionth of a share in
/// csv and geojson, rounded for reading in html.
///
///   csv      UTF-8 with a byte order mark, CRLF: one row an area and duty
///   geojson  RFC 7946: a feature an area, then one a gap
///   xlsx     what was asked, shares, residents, gaps: one sheet each
///   html     one page with maps and charts that needs no other file
///
/// Throws error{io, "base.cannot_write"} when the workbook cannot be put
/// together (no room for temporary files).
std::string to_file(circle_index const& index,
                    standard const& by,
                    coverage const& c,
                    export_format f,
                    export_options const& options = {});

/// "coverage-310109-gb50180-2018-adult.csv": ASCII, for a file's name.
std::string export_file_name(circle_index const& index,
                             coverage const& c,
                             export_format f);

/// "虹口区 步行覆盖 成年人", for people.
std::string export_title(circle_index const& index,
                         standard const& by,
                         coverage const& c,
                         export_options const& options);

}  // namespace linli::circle
