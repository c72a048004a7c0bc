#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "app/platform.h"
#include "cli/context.h"
#include "people/caller.h"
#include "people/registry.h"

/// The platform half of a district for verbs of the command line.
namespace linli::cli {

/// With its hierarchy, and brought up to date. `seed`: of a demonstration, the
/// same ids at the same times.
std::unique_ptr<app::platform> open_platform(
    context const& ctx,
    std::string const& district,
    std::optional<std::uint64_t> seed = {});

/// Who keeps the machine may do what an operator and a district officer may.
people::caller keeper(people::registry const& r, base::instant now);

}  // namespace linli::cli
