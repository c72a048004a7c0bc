#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace linli::delivery {

/// RFC 4648 section 4, padded, in one line: as mails and webhooks write it.
std::string base64(std::string_view bytes);

/// Nothing when it is not that, or not padded to the end.
std::optional<std::string> from_base64(std::string_view text);

}  // namespace linli::delivery
