#pragma once

#include <vector>

#include "app/config_section.h"
#include "people/provider.h"

namespace linli::app {

/// [[identity_provider]]; secrets come from files or the environment.
std::vector<people::provider_settings> read_providers(section& top);

}  // namespace linli::app
