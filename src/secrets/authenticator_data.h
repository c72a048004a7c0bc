#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "secrets/public_key.h"

namespace linli::secrets {

/// A key as COSE has it (RFC 9053): ES256 on P-256, RS256, or EdDSA with
/// Ed25519.
struct cose_key {
  signature_form form;
  public_key key;
};

/// Nothing for another kind of key, a key that is none, or bytes behind it.
std::optional<cose_key> read_cose_key(std::string_view bytes);

/// WebAuthn Level 2, section 6.1. Views into the bytes it was read from.
struct authenticator_data {
  std::string_view rp_id_hash;  // 32 bytes
  bool user_present{};
  bool user_verified{};
  bool backup_eligible{};  // both of Level 3: whether the passkey may be, and
  bool backed_up{};        // is, on other devices too
  std::uint32_t sign_count{};

  // At registration only.
  bool has_credential{};
  std::string_view aaguid;         // 16 bytes, the model of authenticator
  std::string_view credential_id;  // 1 to 1023 bytes
  std::string_view cose_public_key;
};

/// Nothing when cut off, when something stands behind it, or when its flags
/// contradict each other. The key is not looked at.
std::optional<authenticator_data> read_authenticator_data(
    std::string_view bytes);

}  // namespace linli::secrets
