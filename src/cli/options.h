#pragma once

#include <CLI/App.hpp>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "geo/box.h"
#include "geo/coordinate_systems.h"
#include "places/import_report.h"

/// What several verbs of the command line share: options and how a report is
/// printed.
namespace linli::cli {

/// Adds the required --district CODE.
void add_district(CLI::App& verb, std::string& district);

/// Adds --from wgs84|gcj02|bd09.
void add_from(CLI::App& verb, std::string& from);

/// Throws error{invalid, "cli.bad_option"} unless it is one of the three;
/// empty gives nothing.
std::optional<geo::coordinate_system> parse_from(std::string_view text);

/// "W,S,E,N" in degrees. Throws error{invalid, "cli.bad_option"}.
geo::box parse_box(std::string_view text);

/// What an import did, as a person reads it.
std::string to_text(places::import_report const& report);

}  // namespace linli::cli
