#pragma once

#include <cstddef>
#include <string>
#include <string_view>

/// What is random, what is hashed, what is compared without telling how far
/// two texts agree. All functions may be called from any thread.
namespace linli::secrets {

/// `count` bytes from the system's generator, fit for keys.
std::string random_bytes(std::size_t count);

/// 256 random bits as 43 characters of base64url: sessions, links in mails.
/// Keep token_hash() of it, never the token.
std::string new_token();

/// A one-time code of `digits` (1 to 9) decimal digits, every one of them
/// equally likely, leading zeros kept. Short: limit the tries and the time.
std::string new_code(int digits = 6);

/// SHA-256 (FIPS 180-4), 32 bytes.
std::string sha256(std::string_view bytes);

/// HMAC-SHA-256 (RFC 2104), 32 bytes; a key of any length.
std::string hmac_sha256(std::string_view key, std::string_view bytes);

/// What the database keeps of a token: SHA-256 as base64url. Enough for random
/// tokens, far too little for passwords and short codes.
std::string token_hash(std::string_view token);

/// Whether both are the same, in a time that depends on the lengths only.
bool equal_in_constant_time(std::string_view a, std::string_view b);

}  // namespace linli::secrets
