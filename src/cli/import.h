#pragma once

#include <CLI/App.hpp>

#include "cli/context.h"

namespace linli::cli {

/// `linli import areas|streets|services|residents`: each reads files into one
/// district and prints what was read, kept and dropped, and why.
void add_import(CLI::App& app, context const& ctx);

void add_import_streets(CLI::App& import, context const& ctx);
void add_import_areas(CLI::App& import, context const& ctx);
void add_import_services(CLI::App& import, context const& ctx);
void add_import_residents(CLI::App& import, context const& ctx);
void add_import_holidays(CLI::App& import, context const& ctx);

}  // namespace linli::cli
