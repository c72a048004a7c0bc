#pragma once

#include <CLI/App.hpp>
#include <string>

#include "cli/answer.h"
#include "places/divisions.h"

namespace linli::cli {

/// What there is of that name or code: provinces when asked for nothing; the
/// districts that match; or, when there is one, all that is in it, in the
/// columns `linli import areas` reads. Throws
/// error{not_found, "places.no_such_division"}.
answer divisions_answer(places::divisions const& all, std::string const& query);

/// `linli divisions`: looks things up in the national codes.
void add_divisions(CLI::App& app);

}  // namespace linli::cli
