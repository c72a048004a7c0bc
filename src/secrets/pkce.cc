#include "secrets/pkce.h"

#include <utility>

#include "secrets/encoding.h"
#include "secrets/token.h"

namespace linli::secrets {

pkce new_pkce() {
  auto verifier = new_token();
  auto challenge = pkce_challenge(verifier);
  return {std::move(verifier), std::move(challenge)};
}

std::string pkce_challenge(std::string_view const verifier) {
  return base64url(sha256(verifier));
}

}  // namespace linli::secrets
