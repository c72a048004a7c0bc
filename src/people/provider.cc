#include "people/provider.h"

#include <algorithm>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "http/url.h"

namespace linli::people {

namespace {

using nlohmann::json;

std::optional<std::string> find_text(json const& object,
                                     char const* const key) {
  auto const at = object.find(key);
  return at != object.end() && at->is_string()
             ? std::optional{at->get<std::string>()}
             : std::nullopt;
}

std::string text_at(json const& object, char const* const key) {
  return find_text(object, key).value_or("");
}

// Some providers write "true".
bool is_true(json const& object, char const* const key) {
  auto const at = object.find(key);
  return at != object.end() && (*at == true || *at == "true");
}

bool may_be_asked(provider_settings const& s, std::string const& address) {
  return address.starts_with("https://") ||
         (s.is_private && address.starts_with("http://"));
}

// Left out, it means client_secret_basic (OpenID Connect Discovery, 3).
bool takes_basic(json const& document) {
  auto const at = document.find("token_endpoint_auth_methods_supported");
  return at == document.end() || !at->is_array() ||
         std::ranges::find(*at, json("client_secret_basic")) != at->end();
}

// Nothing that a browser or a proxy could read as another place: no host, no
// backslash, no control character.
bool is_plain_path(std::string_view const path) {
  return path.find("//") == std::string_view::npos &&
         std::ranges::all_of(path, [](char const c) {
           return c > ' ' && c < 0x7f && c != '\\' && c != '@';
         });
}

}  // namespace

std::optional<provider_endpoints> read_discovery(provider_settings const& s,
                                                 std::string_view const text) {
  auto const document = json::parse(text, nullptr, false);
  if (!document.is_object() || text_at(document, "issuer") != s.issuer) {
    return std::nullopt;
  }
  auto out = provider_endpoints{
      .authorization = text_at(document, "authorization_endpoint"),
      .token = text_at(document, "token_endpoint"),
      .userinfo = text_at(document, "userinfo_endpoint"),
      .jwks = text_at(document, "jwks_uri"),
      .names_itself =
          is_true(document, "authorization_response_iss_parameter_supported"),
      .takes_basic = takes_basic(document)};
  auto const may = [&](std::string const& a) { return may_be_asked(s, a); };
  auto const is_whole = may(out.authorization) && may(out.token) &&
                        may(out.jwks) &&
                        (out.userinfo.empty() || may(out.userinfo));
  return is_whole ? std::optional{std::move(out)} : std::nullopt;
}

std::string authorization_address(provider_settings const& s,
                                  provider_endpoints const& e,
                                  provider_question const& q) {
  auto const has_query = e.authorization.find('?') != std::string::npos;
  return fmt::format("{}{}{}", e.authorization, has_query ? "&" : "?",
                     form_of({{"response_type", "code"},
                              {"client_id", s.client_id},
                              {"redirect_uri", q.redirect},
                              {"scope", s.scopes},
                              {"state", q.state},
                              {"nonce", q.nonce},
                              {"code_challenge", q.challenge},
                              {"code_challenge_method", "S256"}}));
}

std::string form_of(
    std::vector<std::pair<std::string_view, std::string_view>> const& fields) {
  auto out = std::string{};
  for (auto const& [name, value] : fields) {
    out += fmt::format("{}{}={}", out.empty() ? "" : "&",
                       http::percent_encode(name), http::percent_encode(value));
  }
  return out;
}

std::optional<provider_tokens> read_tokens(std::string_view const text) {
  auto const document = json::parse(text, nullptr, false);
  if (!document.is_object() || !find_text(document, "id_token")) {
    return std::nullopt;
  }
  return provider_tokens{text_at(document, "id_token"),
                         text_at(document, "access_token")};
}

std::optional<secrets::id_token_claims> with_userinfo(
    secrets::id_token_claims claims, std::string_view const text) {
  auto const document = json::parse(text, nullptr, false);
  if (!document.is_object() || find_text(document, "sub") != claims.subject) {
    return std::nullopt;
  }
  if (!claims.name) {
    claims.name = find_text(document, "name");
  }
  if (!claims.email) {
    claims.email = find_text(document, "email");
    claims.email_verified = is_true(document, "email_verified");
  }
  if (!claims.phone_number) {
    claims.phone_number = find_text(document, "phone_number");
    claims.phone_number_verified = is_true(document, "phone_number_verified");
  }
  return claims;
}

std::string safe_back(std::string_view const district,
                      std::string_view const wish) {
  auto const home = fmt::format("/d/{}/", district);
  auto const fits = wish.starts_with(home) && is_plain_path(wish) &&
                    !wish.starts_with(home + "sign-in");
  return fits ? std::string{wish} : home + "today";
}

}  // namespace linli::people
