#pragma once

#include <CLI/App.hpp>

#include "cli/context.h"

namespace linli::cli {

/// linli keys status|rotate|reseal.
void add_keys(CLI::App& app, context const& ctx);

}  // namespace linli::cli
