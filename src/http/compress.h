#pragma once

#include <string>
#include <string_view>

namespace linli::http {

// For answers made on the fly: a tenth of the size for little time.
constexpr auto kQuick = 1;
// For files compressed once and served many times.
constexpr auto kSmall = 9;

/// gzip (RFC 1952), without a time stamp: the same text gives the same bytes.
std::string gzip(std::string_view text, int level);

/// Whether compressing this kind of content is worth it.
bool is_compressible(std::string_view content_type);

/// Whether Accept-Encoding allows gzip.
bool accepts_gzip(std::string_view accept_encoding);

}  // namespace linli::http
