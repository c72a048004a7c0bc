#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace linli::contributions {

/// A unified social credit code (GB 32100-2015) in its one form, eighteen
/// characters in upper case: blanks and dashes between them are left out.
/// Nothing when it is none, or its check character is another.
std::optional<std::string> normal_credit_code(std::string_view text);

}  // namespace linli::contributions
