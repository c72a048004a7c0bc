#pragma once

#include <CLI/App.hpp>

#include "cli/context.h"

namespace linli::cli {

/// linli people appoint: the first officer of a district, whom nobody else
/// could entrust with a role.
void add_people(CLI::App& app, context const& ctx);

/// linli people import and undo-import, below `people`.
void add_people_import(CLI::App& people, context const& ctx);

}  // namespace linli::cli
