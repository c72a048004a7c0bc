#pragma once

#include <CLI/App.hpp>

#include "cli/context.h"

namespace linli::cli {

/// `linli demo`: invented people of a district.
void add_demo(CLI::App& app, context const& ctx);

}  // namespace linli::cli
