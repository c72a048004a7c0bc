#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "secrets/secret_bytes.h"

/// The ciphers behind seal.h. Each makes its own random nonce, puts it in
/// front, and derives what it needs from `secret`. Opening gives nothing when
/// anything at all differs: a byte, the context, the key.
namespace linli::secrets {

/// nonce (24 bytes), ciphertext, tag (16 bytes); the context is the associated
/// data.
std::string encrypt_xchacha20(secret_bytes const& secret,
                              std::string_view context,
                              std::string_view plaintext);
std::optional<std::string> decrypt_xchacha20(secret_bytes const& secret,
                                             std::string_view context,
                                             std::string_view sealed);

/// First counter block (16 bytes), ciphertext, HMAC-SM3 (32 bytes) over the
/// context's length (8 bytes, little endian), the context, and all before it.
std::string encrypt_sm4(secret_bytes const& secret,
                        std::string_view context,
                        std::string_view plaintext);
std::optional<std::string> decrypt_sm4(secret_bytes const& secret,
                                       std::string_view context,
                                       std::string_view sealed);

}  // namespace linli::secrets
