#pragma once

#include <string>
#include <string_view>

#include "http/request.h"

/// What receipts and the ledger's file say: words.toml.
namespace linli::contributions {

/// There must be one of that name.
std::string said(std::string_view name, http::language in);

}  // namespace linli::contributions
