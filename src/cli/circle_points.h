#pragma once

#include <CLI/App.hpp>
#include <cstddef>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "cli/answer.h"
#include "cli/context.h"
#include "geo/latlng.h"
#include "places/opening_hours.h"

/// What the verbs of `linli circle` have in common: who walks, how far, from
/// where, and how the answer is written.
namespace linli::cli {

struct circle_options {
  std::string district;
  std::vector<std::string> from;
  std::string profile{"adult"};
  std::string minutes;
  std::string at;
  std::string coordinates;
  std::string format;
  std::filesystem::path out;
};

/// --district, --profile, --minutes (`default_minutes` is what the help says
/// and what `minutes_of` gives), --coordinates, --format and --out.
void add_circle_options(CLI::App& verb,
                        circle_options& o,
                        std::string_view default_minutes);

/// --from and --to, as often as one likes.
void add_points(CLI::App& verb,
                std::string const& name,
                std::vector<std::string>& values,
                std::string const& meaning);

struct named_point {
  std::string id;
  geo::latlng at;
};

/// The points of --from or --to: "LAT,LNG"; a CSV file or any layer GDAL reads;
/// "-" for CSV on standard input; "residents", "services", "category:KEY" or
/// "junctions" of the district. Rows without a place are noted in `notes`.
/// Throws cli.bad_option, cli.no_points and what reading a table throws.
std::vector<named_point> read_points(std::span<std::string const> values,
                                     circle_options const& o,
                                     loaded_district const& d,
                                     std::vector<std::string>& notes);

/// Ascending, each 1 to `most`. Throws cli.bad_option.
std::vector<int> parse_minutes(std::string_view text, int most = 120);

/// Index of --profile. Throws cli.bad_option naming those there are.
std::size_t parse_profile(loaded_district const& d, std::string_view name);

/// "Mon 09:30", "一 9:30" or a minute of the week; empty gives nothing. Throws
/// cli.bad_option.
std::optional<places::week_minute> parse_at(std::string_view text);

/// Of a walk, as a cell of an answer.
double in_seconds(deciseconds t);

/// What every verb asks: who walks how far in which district, and how the
/// answer is written.
struct asked_walks {
  answer_format format{};
  std::vector<int> minutes;
  loaded_district district;
  std::size_t profile{};

  seconds longest() const { return seconds{60 * minutes.back()}; }
};

/// Reads the options in that order and opens the district. Throws what the
/// parts throw.
asked_walks read_asked_walks(context const& ctx, circle_options const& o);

struct snapped_points {
  std::vector<named_point> points;
  std::vector<walk::position> at{};  // each on its street
};

/// read_points, on the streets. Notes how many points, called `what`, no street
/// is near to.
snapped_points read_snapped_points(std::span<std::string const> values,
                                   circle_options const& o,
                                   loaded_district const& d,
                                   std::string_view what,
                                   std::vector<std::string>& notes);

}  // namespace linli::cli
