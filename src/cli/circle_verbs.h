#pragma once

#include <CLI/App.hpp>

#include "cli/context.h"

namespace linli::cli {

/// `linli circle reach|isochrone|nearest|matrix|coverage`: the walking
/// questions for analysts, from the points of a file, answered as a table for
/// reading, CSV or GeoJSON.
void add_circle_verbs(CLI::App& app, context const& ctx);

void add_circle_reach(CLI::App& circle, context const& ctx);
void add_circle_isochrone(CLI::App& circle, context const& ctx);
void add_circle_nearest(CLI::App& circle, context const& ctx);
void add_circle_matrix(CLI::App& circle, context const& ctx);
void add_circle_coverage(CLI::App& circle, context const& ctx);

}  // namespace linli::cli
