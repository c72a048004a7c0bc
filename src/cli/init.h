#pragma once

#include <CLI/App.hpp>

#include "cli/context.h"

namespace linli::cli {

/// `linli init`: makes a district, or changes its settings.
void add_init(CLI::App& app, context const& ctx);

}  // namespace linli::cli
