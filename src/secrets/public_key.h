#pragma once

#include <cstdint>
#include <memory>
#include <string_view>

struct evp_pkey_st;  // OpenSSL's EVP_PKEY

/// Public keys of others, and what they signed. May be used from any thread.
namespace linli::secrets {

/// Empty when there is no such key.
using public_key = std::shared_ptr<evp_pkey_st>;

/// Coordinates of 32 bytes each; the point must lie on the curve.
public_key p256_key(std::string_view x, std::string_view y);

/// Big-endian modulus (2048 to 8192 bits) and exponent (odd, 3 to 2^32).
public_key rsa_key(std::string_view n, std::string_view e);

/// 32 bytes (RFC 8032).
public_key ed25519_key(std::string_view x);

enum class signature_form : std::uint8_t {
  es256,      // ECDSA, P-256, SHA-256, in DER, as WebAuthn has it
  es256_raw,  // the same as r and s, 64 bytes, as JWS has it (RFC 7518 3.4)
  rs256,      // RSASSA-PKCS1-v1_5, SHA-256
  eddsa       // Ed25519
};

/// False, too, when the key is not of the kind that the form asks for.
bool is_signed_by(public_key const& key,
                  signature_form form,
                  std::string_view message,
                  std::string_view signature);

}  // namespace linli::secrets
