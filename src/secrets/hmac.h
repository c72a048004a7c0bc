#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "secrets/secret_bytes.h"

namespace linli::secrets {

/// SHA-1 is for RFC 6238 only, SM3 (GB/T 32905) for where the law asks for it.
enum class hash : std::uint8_t { sha1, sha256, sm3 };

/// HMAC (RFC 2104) over one of them: 20 bytes for SHA-1, 32 for the others.
/// The key must not be empty.
std::string hmac(hash with, std::string_view key, std::string_view bytes);

/// HKDF without salt (RFC 5869): from one secret as many independent keys as
/// there are purposes. `purpose` is the `info` of the RFC; 1 to 8160 bytes.
secret_bytes derive(hash with,
                    secret_bytes const& secret,
                    std::string_view purpose,
                    std::size_t length);

}  // namespace linli::secrets
