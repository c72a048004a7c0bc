#include "circle/coverage_export.h"

#include <array>
#include <fmt/format.h>

#include "base/text.h"
#include "circle/export_view.h"

namespace linli::circle {

namespace {

struct file_kind {
  export_format format;
  std::string_view ending;
  std::string_view content_type;
};

constexpr auto kKinds = std::array<file_kind, 4>{{
    {export_format::csv, ".csv", "text/csv; charset=utf-8"},
    {export_format::geojson, ".geojson", "application/geo+json"},
    {export_format::xlsx, ".xlsx",
     "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"},
    {export_format::html, ".html", "text/html; charset=utf-8"},
}};

file_kind const& kind_of(export_format const f) {
  return kKinds[static_cast<std::size_t>(f)];
}

}  // namespace

std::optional<export_format> format_of(std::string_view const file_name) {
  auto const name = "." + base::fold(file_name);
  for (auto const& kind : kKinds) {
    if (name.ends_with(kind.ending)) {
      return kind.format;
    }
  }
  return std::nullopt;
}

std::string_view ending_of(export_format const f) {
  return kind_of(f).ending;
}

std::string_view content_type_of(export_format const f) {
  return kind_of(f).content_type;
}

std::string to_file(circle_index const& index,
                    standard const& by,
                    coverage const& c,
                    export_format const f,
                    export_options const& options) {
  auto const v = make_view(index, by, c, options);
  switch (f) {
    case export_format::csv: return csv_file(v);
    case export_format::geojson: return geojson_file(v);
    case export_format::xlsx: return xlsx_file(v);
    case export_format::html: break;
  }
  return html_file(v);
}

std::string export_file_name(circle_index const& index,
                             coverage const& c,
                             export_format const f) {
  return fmt::format(
      "coverage-{}-{}-{}{}", index.places->code, c.asked.standard,
      index.town->profiles()[c.asked.profile].name, ending_of(f));
}

std::string export_title(circle_index const& index,
                         standard const& by,
                         coverage const& c,
                         export_options const& options) {
  auto const v = make_view(index, by, c, options);
  return v.say("report.file",
               {{"district", district_name(v)}, {"walker", walker_name(v)}});
}

}  // namespace linli::circle
