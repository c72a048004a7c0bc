#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// Passkeys: what a relying party checks, W3C Web Authentication Level 2,
/// sections 7.1 and 7.2. Everything is bytes; the browser's base64url is
/// decoded by the caller. All functions may be called from any thread.
namespace linli::secrets {

/// What we asked the browser for.
struct passkey_request {
  std::string rp_id;                 // "linli.example.cn"
  std::vector<std::string> origins;  // "https://linli.example.cn", whole
  std::string challenge;             // at least 16 random bytes, used once
  bool user_verification{};          // a PIN, a finger or a face was required
};

/// What is kept of a passkey.
struct passkey {
  std::string credential_id;  // 1 to 1023 bytes
  std::string public_key;     // opaque text
  std::uint32_t sign_count{};
  bool backed_up{};  // on other devices too: losing one is not losing it
};

/// Its id must not belong to anybody yet: the caller looks. Accepts ES256,
/// RS256 and EdDSA keys with attestation "none", or signed by the key itself,
/// as some authenticators answer nevertheless. Throws
/// error{invalid, "secrets.bad_passkey"} naming the field at fault.
passkey verify_registration(passkey_request const& asked,
                            std::string_view client_data_json,
                            std::string_view attestation_object);

struct passkey_assertion {
  std::string credential_id;
  std::string client_data_json;
  std::string authenticator_data;
  std::string signature;
};

/// What to keep after a sign-in.
struct passkey_use {
  std::uint32_t sign_count{};
  bool user_verified{};
  bool backed_up{};
};

/// Whether the holder of `known` signed what was asked. A counter that does
/// not grow means that there is a copy of the passkey, and is refused; 0 means
/// the authenticator does not count. Throws
/// error{unauthorized, "secrets.passkey_refused"} naming the field at fault.
passkey_use verify_assertion(passkey_request const& asked,
                             passkey const& known,
                             passkey_assertion const& given);

}  // namespace linli::secrets
