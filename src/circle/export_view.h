#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "circle/coverage_export.h"
#include "circle/recorded.h"
#include "circle/report_words.h"

/// What every kind of file says, put together once.
namespace linli::circle {

struct export_row {
  area_coverage const* figures{};
  places::area const* area{};  // null: nothing but the code is known of it
  std::string code;
  std::string parent;  // code
  places::level kind{};
  std::string name;
};

struct export_view {
  circle_index const& index;
  standard const& by;
  coverage const& c;
  export_options const& options;
  report_words say;
  std::vector<export_row> rows;     // the district, then the areas asked for
  std::vector<std::string> duties;  // names, in the order of the standard
  // Services of the data that could count for each, whoever walks and whenever.
  std::vector<std::size_t> on_record;
};

/// Keeps references to all it is given.
export_view make_view(circle_index const& index,
                      standard const& by,
                      coverage const& c,
                      export_options const& options);

std::string category_name(export_view const& v, std::string_view key);

/// In the reader's language, else the code.
std::string area_name(export_view const& v, std::string_view code);

std::string district_name(export_view const& v);
std::string walker_name(export_view const& v);

/// "Adult, 75 m a minute"
std::string walker_text(export_view const& v);
std::string time_text(export_view const& v);
std::string walking_text(export_view const& v);
std::string residents_text(export_view const& v);

/// "2026-11-24 16:05", or nothing.
std::string made_text(export_view const& v);

/// "within a walk of 300 m"
std::string limit_text(export_view const& v, duty const& d);
std::string level_name(export_view const& v, places::level kind);

/// Sources and licences, one each: places, residents, streets.
std::vector<std::string> attributions(export_view const& v);

/// Nothing where it applies to nobody: that is not the same as 0 %.
std::optional<double> share_of(duty_coverage const& d);
std::optional<double> compliant_share_of(area_coverage const& a);

/// How many of the required things residents can walk to on average.
std::optional<double> average_reached(standard const& by,
                                      area_coverage const& a);
std::size_t count_required(standard const& by);

/// Names of the duties without a single service on record, joined for a
/// sentence; only the required ones where asked.
std::string not_on_record(export_view const& v, bool only_required);
std::string joined(export_view const& v, std::vector<std::string> const& names);

/// One for each kind of file.
std::string csv_file(export_view const& v);
std::string geojson_file(export_view const& v);
std::string xlsx_file(export_view const& v);
std::string html_file(export_view const& v);

}  // namespace linli::circle
