#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "geo/latlng.h"
#include "geo/polygon.h"

/// What an analyst's verb answers, and the ways of writing it.
namespace linli::cli {

/// Nothing, a word, or a number.
using cell = std::variant<std::monostate, std::string, double>;

struct answer_column {
  std::string name;
  int decimals{0};  // of numbers
};

struct answer_row {
  std::vector<cell> cells;  // as the columns
  std::string geometry{};   // GeoJSON; empty: none
};

struct answer {
  std::vector<answer_column> columns;
  std::vector<answer_row> rows;
  bool is_of_walking{true};  // else nothing is said about estimates
  bool is_estimate{false};   // walking times are not of streets
  std::vector<std::string> notes;
};

enum class answer_format { table, csv, geojson, json };

/// `--format`, else the ending of `--out`, else a table; json is for answers
/// without places, whose verb reads it itself. Throws
/// error{invalid, "cli.bad_option"}.
answer_format format_of_answer(std::string_view format,
                               std::filesystem::path const& out);

/// A table with aligned columns (Chinese characters count two), RFC 4180, an
/// RFC 7946 FeatureCollection, or {"rows":[…]} without geometry. Every one says
/// when walking times are an estimate: a line below the table, a column, a
/// member.
std::string to_text(answer const& a, answer_format format);

/// To the file, or to standard output when there is none; notes go to standard
/// error unless they are part of what is written.
void write_answer(answer const& a,
                  answer_format format,
                  std::filesystem::path const& out);

std::string to_geojson(geo::latlng at);
std::string to_geojson(std::vector<geo::latlng> const& line);
std::string to_geojson(geo::multipolygon const& area);

}  // namespace linli::cli
