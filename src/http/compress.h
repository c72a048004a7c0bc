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

/// Whether Accept-Encoding allows a coding: "gzip", "br" (RFC 9110, 12.5.3).
/// The wildcard allows gzip only, which everybody reads.
bool accepts(std::string_view accept_encoding, std::string_view coding);

}  // namespace linli::http
