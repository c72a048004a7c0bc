#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "http/request.h"

namespace linli::http {

/// Percent-decoding (RFC 3986 2.1). Nothing when a triplet is cut or not
/// hexadecimal, when the result is not UTF-8, or holds a NUL.
std::optional<std::string> percent_decode(std::string_view text);

/// The parameters behind the `?` of a target, in their order; `+` is a blank
/// (HTML forms). Nothing when any of them cannot be decoded.
std::optional<std::vector<field>> parse_query(std::string_view target);

/// Text as one segment of a path.
std::string percent_encode(std::string_view text);

}  // namespace linli::http
