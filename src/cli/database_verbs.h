#pragma once

#include <CLI/App.hpp>

#include "cli/context.h"

namespace linli::cli {

/// linli migrate, backup, restore, check and move: what keeps the districts'
/// databases safe.
void add_database_verbs(CLI::App& app, context const& ctx);

}  // namespace linli::cli
