#pragma once

#include <CLI/App.hpp>

#include "cli/context.h"

namespace linli::cli {

/// `linli serve`: the server, until SIGTERM or SIGINT.
void add_serve(CLI::App& app, context const& ctx);

}  // namespace linli::cli
