#pragma once

#include <string>
#include <string_view>

namespace linli::secrets {

/// RFC 7636: the verifier stays here and goes with the request for the token;
/// the challenge (method S256) goes through the browser.
struct pkce {
  std::string verifier;
  std::string challenge;
};

pkce new_pkce();

std::string pkce_challenge(std::string_view verifier);

}  // namespace linli::secrets
