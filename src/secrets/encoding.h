#pragma once

#include <optional>
#include <string>
#include <string_view>

/// Bytes as text. Decoding is strict: what no encoder writes is refused.
namespace linli::secrets {

/// RFC 4648 section 5, without padding.
std::string base64url(std::string_view bytes);
std::optional<std::string> from_base64url(std::string_view text);

/// RFC 4648 section 4 or 5, with padding or without: what other programs send.
std::optional<std::string> from_base64(std::string text);

/// Two small letters a byte.
std::string hex(std::string_view bytes);
std::optional<std::string> from_hex(std::string_view text);

/// RFC 4648 section 6, without padding, as authenticator apps read it. Reading
/// takes small letters too: people type secrets by hand.
std::string base32(std::string_view bytes);
std::optional<std::string> from_base32(std::string_view text);

}  // namespace linli::secrets
