#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/clock.h"
#include "base/units.h"

/// Sign-in with an identity provider: OpenID Connect Core 1.0, section 3.1.3.7,
/// on JWS (RFC 7515), JWK (RFC 7517) and JWT (RFC 7519).
namespace linli::secrets {

struct id_token_expectation {
  std::string issuer;    // exactly as the provider's settings have it
  std::string audience;  // our client id
  std::string nonce;     // of this sign-in; not empty
  base::instant now;
  seconds leeway{60};  // by which clocks may differ
};

struct id_token_claims {
  std::string subject;  // who it is, for this issuer; 1 to 255 characters
  std::optional<std::string> name;
  std::optional<std::string> email;
  bool email_verified{};  // without it an address proves nothing
  std::optional<std::string> phone_number;
  bool phone_number_verified{};
  base::instant issued_at;
  base::instant expires_at;
};

/// What a provider says of the person who signed in. `jwks` is its set of keys
/// as JSON. RS256 and ES256 only. Throws
/// error{unauthorized, "secrets.bad_id_token"}, whose first field is the claim
/// or header at fault; for "kid" it is worth getting the keys once more.
id_token_claims verify_id_token(std::string_view token,
                                std::string_view jwks,
                                id_token_expectation const& expected);

}  // namespace linli::secrets
