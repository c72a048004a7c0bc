#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "api/generated/types.h"

#include "secrets/jwt.h"

/// Identity providers: what the operator decides of each, and the rules of
/// OpenID Connect that need no network.
namespace linli::people {

/// Which verified claim finds a person nobody has connected yet.
enum class provider_link : std::uint8_t { subject, email, phone };

/// What becomes of somebody who is not known.
enum class provider_newcomer : std::uint8_t { ask_desk, new_resident };

struct provider_settings {
  std::string id{};
  api::localized name{};
  std::string issuer{};
  std::string client_id{};
  std::string client_secret{};  // empty: a public client, PKCE alone
  std::string scopes{"openid email"};
  provider_link links_by{provider_link::subject};
  provider_newcomer unknown{provider_newcomer::ask_desk};
  api::strength gives{api::strength::code};
  bool is_private{false};  // in our own network; http is allowed then
  std::chrono::milliseconds whole_time{5'000};  // for each of its answers
  int at_once{1};                               // threads that may wait for it
};

/// What its discovery document says.
struct provider_endpoints {
  std::string authorization{};
  std::string token{};
  std::string userinfo{};  // may be empty
  std::string jwks{};
  bool names_itself{false};  // RFC 9207: answers carry `iss`
  bool takes_basic{true};    // the secret in a header, else in the form
};

/// Nothing unless it is of this issuer, has what is needed, and every address
/// is https (http for a private one).
std::optional<provider_endpoints> read_discovery(provider_settings const& s,
                                                 std::string_view json);

/// What a sign-in begins with; state, nonce and verifier are used once.
struct provider_question {
  std::string state;
  std::string nonce;
  std::string challenge;  // of PKCE, S256
  std::string redirect;   // our callback
};

/// Where to send the browser.
std::string authorization_address(provider_settings const& s,
                                  provider_endpoints const& e,
                                  provider_question const& q);

/// "a=1&b=%20": names and values of a form.
std::string form_of(
    std::vector<std::pair<std::string_view, std::string_view>> const& fields);

struct provider_tokens {
  std::string id_token;
  std::string access_token;
};

/// Nothing unless there is an id token.
std::optional<provider_tokens> read_tokens(std::string_view json);

/// Adds what the userinfo endpoint says of the same subject; the id token's own
/// claims stay. Nothing when it speaks of somebody else.
std::optional<secrets::id_token_claims> with_userinfo(
    secrets::id_token_claims claims, std::string_view json);

/// A page of the district to go back to, or the one to go to without.
std::string safe_back(std::string_view district, std::string_view wish);

}  // namespace linli::people
