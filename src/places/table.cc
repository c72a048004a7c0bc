#include "places/table.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

#include "base/error.h"
#include "base/file.h"
#include "base/text.h"

namespace linli::places {

namespace {

using namespace std::string_view_literals;

constexpr auto kLatitude =
    std::array{"lat"sv,       "latitude"sv,  "y"sv,       "纬度"sv,   "緯度"sv,
               "lat_wgs84"sv, "wgs84_lat"sv, "y_wgs84"sv, "wgs84_y"sv};
constexpr auto kLongitude =
    std::array{"lng"sv,       "lon"sv,       "long"sv,    "longitude"sv,
               "x"sv,         "经度"sv,      "經度"sv,    "lng_wgs84"sv,
               "lon_wgs84"sv, "wgs84_lng"sv, "x_wgs84"sv, "wgs84_x"sv};

struct read_place {
  std::optional<geo::latlng> at;
  std::string problem;
  bool is_swapped{false};
};

read_place place_of(std::string_view const lat_text,
                    std::string_view const lng_text,
                    geo::coordinate_system const from) {
  if (lat_text.empty() || lng_text.empty()) {
    return {.at = {}, .problem = "it has no coordinates"};
  }
  auto const lat = base::parse_number(lat_text);
  auto const lng = base::parse_number(lng_text);
  if (!lat || !lng) {
    return {.at = {},
            .problem = fmt::format("\"{}\" is not a number of degrees",
                                   lat ? lng_text : lat_text)};
  }
  auto const p = geo::latlng{*lat, *lng};
  if (!geo::is_valid(p)) {
    auto const swapped = geo::is_valid({*lng, *lat});
    return {.at = {},
            .problem = fmt::format(
                "latitude {} and longitude {} are not on the earth{}", lat_text,
                lng_text,
                swapped ? "; they look exchanged"
                        : "; expected degrees, -90 to 90 and -180 to 180"),
            .is_swapped = swapped};
  }
  // What a spreadsheet leaves where nobody filled anything in.
  if (p == geo::latlng{}) {
    return {.at = {}, .problem = "its coordinates are 0, 0"};
  }
  return {.at = geo::to_wgs84(p, from), .problem = {}};
}

void ensure_not_swapped(bool const is_swapped,
                        std::string_view const file,
                        std::string_view const why) {
  ensure(!is_swapped, fault::invalid, "places.coordinates_swapped",
         fmt::format("{}: latitude and longitude look exchanged ({}). Rename "
                     "the columns: lat is 31.2 in Shanghai, lng is 121.5.",
                     file, why));
}

void place_rows(table& t, table_options const& options) {
  auto const lat = t.find(kLatitude);
  auto const lng = t.find(kLongitude);
  if (!lat || !lng) {
    ensure(!options.needs_places, fault::invalid, "places.no_coordinates",
           fmt::format("{}, line 1: no column of {} is named like {}. Expected "
                       "for example lat and lng, or 纬度 and 经度.",
                       t.file, fmt::join(t.columns, ", "),
                       lat ? "a longitude" : "a latitude"));
    return;
  }
  auto swapped = std::size_t{0};
  for (auto& row : t.rows) {
    auto place = place_of(value_in(row, lat), value_in(row, lng), options.from);
    row.at = place.at;
    row.problem = std::move(place.problem);
    swapped += place.is_swapped ? 1U : 0U;
  }
  ensure_not_swapped(!t.rows.empty() && 2 * swapped > t.rows.size(), t.file,
                     fmt::format("{} of {} rows", swapped, t.rows.size()));
}

std::optional<geo::latlng> place_of(geo::feature const& f) {
  if (!f.points.empty()) {
    return f.points.front();
  }
  if (!f.areas.empty()) {
    return geo::point_inside(f.areas);
  }
  if (!f.lines.empty() && !f.lines.front().empty()) {
    auto const& l = f.lines.front();
    return l[l.size() / 2];
  }
  return std::nullopt;
}

bool is_text(std::filesystem::path const& path) {
  auto const ending = base::fold(path.extension().string());
  return ending == ".csv" || ending == ".tsv" || ending == ".txt";
}

}  // namespace

std::optional<std::size_t> table::find(
    std::span<std::string_view const> const names) const {
  for (auto const name : names) {
    auto const folded = base::fold(name);
    for (auto i = std::size_t{0}; i != columns.size(); ++i) {
      if (base::fold(base::trim(columns[i])) == folded) {
        return i;
      }
    }
  }
  return std::nullopt;
}

std::string_view value_in(table_row const& row,
                          std::optional<std::size_t> const column) {
  return column ? base::trim(row.values[*column]) : std::string_view{};
}

table table_from_csv(csv_table csv, table_options const& options) {
  auto t = table{.file = std::move(csv.file),
                 .columns = std::move(csv.header),
                 .rows = {},
                 .dropped = std::move(csv.dropped),
                 .notes = {}};
  if (csv.encoding != "UTF-8") {
    t.notes.push_back(fmt::format("{} was read as {}.", t.file, csv.encoding));
  }
  t.rows.reserve(csv.rows.size());
  for (auto& row : csv.rows) {
    t.rows.push_back({.line = row.line,
                      .values = std::move(row.fields),
                      .at = {},
                      .area = {},
                      .problem = {}});
  }
  place_rows(t, options);
  return t;
}

table table_from_layer(geo::layer layer, std::string file) {
  auto t = table{.file = std::move(file),
                 .columns = std::move(layer.columns),
                 .rows = {},
                 .dropped = {},
                 .notes = {}};
  if (layer.is_crs_assumed) {
    t.notes.push_back(fmt::format(
        "{} names no coordinate system: WGS 84 was taken.", t.file));
  }
  for (auto& f : layer.features) {
    auto const at = place_of(f);
    t.rows.push_back({.line = static_cast<std::size_t>(f.id),
                      .values = std::move(f.values),
                      .at = at,
                      .area = std::move(f.areas),
                      .problem = at ? "" : "it has no geometry"});
  }
  return t;
}

table read_table(std::filesystem::path const& path,
                 table_options const& options) {
  auto const file = path.filename().string();
  if (is_text(path)) {
    return table_from_csv(parse_csv(base::read_file(path), file), options);
  }
  return table_from_layer(
      geo::read_layer(path, {.layer = options.layer,
                             .want = geo::geometry_kind::any,
                             .from = options.from}),
      file);
}

void check_against(table& t, geo::multipolygon const& boundary) {
  auto sample = std::vector<geo::latlng>{};
  for (auto const& row : t.rows) {
    if (row.at) {
      sample.push_back(*row.at);
    }
  }
  if (boundary.empty() || sample.empty()) {
    return;
  }
  auto const guess = geo::guess_coordinates(sample, boundary);
  ensure_not_swapped(guess.is_swapped, t.file,
                     "all rows lie in the district the other way round");
  if (guess.suspected) {
    auto const name = geo::name_of(*guess.suspected);
    t.notes.push_back(fmt::format(
        "{} looks like {}: {:.0f} % of it lies in the district as it is, "
        "{:.0f} % when converted. Import it with --from {} if so.",
        t.file, name, 100 * guess.as_given,
        100 * std::max(guess.from_gcj02, guess.from_bd09), name));
  }
}

}  // namespace linli::places
