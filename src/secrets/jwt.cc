#include "secrets/jwt.h"

#include <algorithm>
#include <cassert>
#include <cstdint>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "base/error.h"
#include "base/text.h"
#include "secrets/encoding.h"
#include "secrets/public_key.h"
#include "secrets/token.h"

namespace linli::secrets {

namespace {

using nlohmann::json;

constexpr auto kMostTokenBytes = std::size_t{32} * 1024;
constexpr auto kMostKeysBytes = std::size_t{512} * 1024;
constexpr auto kMostSubjectBytes = std::size_t{255};
constexpr auto kLatest = 253'402'300'799.0;  // the end of the year 9999

void require(bool const condition,
             std::string_view const field,
             std::string_view const expected) {
  if (!condition) {
    throw base::error{
        fault::unauthorized,
        "secrets.bad_id_token",
        fmt::format("The provider's answer was refused: {}: expected {}.",
                    field, expected),
        {{std::string{field}, std::string{expected}}}};
  }
}

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

// NumericDate of RFC 7519, which may have a fraction.
std::optional<base::instant> find_moment(json const& object,
                                         char const* const key) {
  auto const at = object.find(key);
  if (at == object.end() || !at->is_number()) {
    return std::nullopt;
  }
  auto const value = at->get<double>();
  return value >= 0 && value <= kLatest
             ? std::optional{base::instant{static_cast<std::int64_t>(value)}}
             : std::nullopt;
}

json decode_object(std::string_view const part, std::string_view const field) {
  auto const text = from_base64url(part);
  auto out = text ? json::parse(*text, nullptr, false) : json{};
  require(out.is_object(), field, "a JSON object in base64url");
  return out;
}

signature_form form_of(json const& header) {
  auto const algorithm = text_at(header, "alg");
  require(algorithm == "RS256" || algorithm == "ES256", "alg",
          "RS256 or ES256");
  // RFC 7515 4.1.11: what we do not understand and must.
  require(!header.contains("crit"), "crit", "nothing");
  return algorithm == "RS256" ? signature_form::rs256
                              : signature_form::es256_raw;
}

// Whether this key is meant for such signatures (RFC 7517 4, RFC 7518 6).
bool fits(json const& key, signature_form const form) {
  if (!key.is_object()) {
    return false;
  }
  auto const rs256 = form == signature_form::rs256;
  return text_at(key, "kty") == (rs256 ? "RSA" : "EC") &&
         find_text(key, "use").value_or("sig") == "sig" &&
         find_text(key, "alg").value_or(rs256 ? "RS256" : "ES256") ==
             (rs256 ? "RS256" : "ES256") &&
         (rs256 || text_at(key, "crv") == "P-256");
}

public_key key_from(json const& key, signature_form const form) {
  auto const bytes = [&](char const* const name) {
    return from_base64url(text_at(key, name)).value_or("");
  };
  return form == signature_form::rs256 ? rsa_key(bytes("n"), bytes("e"))
                                       : p256_key(bytes("x"), bytes("y"));
}

// The key the header names; without a name only when there is just one.
public_key find_key(std::string_view const jwks,
                    json const& header,
                    signature_form const form) {
  auto const set = jwks.size() <= kMostKeysBytes
                       ? json::parse(jwks, nullptr, false)
                       : json{};
  auto const listed = set.is_object() ? set.find("keys") : set.end();
  require(set.is_object() && listed != set.end() && listed->is_array(), "keys",
          "a set of keys (RFC 7517)");
  auto const wanted = find_text(header, "kid");
  require(wanted || !header.contains("kid"), "kid", "a text");
  json const* found = nullptr;
  for (auto const& key : *listed) {
    if (fits(key, form) && (!wanted || find_text(key, "kid") == wanted)) {
      require(found == nullptr, "kid", "the name of one key");
      found = &key;
    }
  }
  require(found != nullptr, "kid", "one of the provider's keys");
  auto key = key_from(*found, form);
  require(key != nullptr, "keys", "a sound RSA or P-256 key");
  return key;
}

void check_audience(json const& claims, std::string const& us) {
  auto const at = claims.find("aud");
  auto const is_list = at != claims.end() && at->is_array();
  auto const is_ours =
      at != claims.end() &&
      (is_list ? std::ranges::find(*at, json(us)) != at->end() : *at == us);
  require(is_ours, "aud", "our client id");
  auto const party = claims.find("azp");
  require(party != claims.end() ? *party == us : !is_list || at->size() == 1,
          "azp", "our client id");
}

void check_times(json const& claims, id_token_expectation const& expected) {
  auto const leeway = std::int64_t{expected.leeway.count()};
  auto const now = expected.now.unix_s;
  auto const expires = find_moment(claims, "exp");
  require(expires && expires->unix_s > now - leeway, "exp",
          "a moment to come: it has expired");
  auto const issued = find_moment(claims, "iat");
  require(issued && issued->unix_s <= now + leeway, "iat",
          "a moment in the past");
  auto const from = find_moment(claims, "nbf");
  require(!claims.contains("nbf") || (from && from->unix_s <= now + leeway),
          "nbf", "a moment in the past");
}

id_token_claims claims_from(json const& claims) {
  return {.subject = text_at(claims, "sub"),
          .name = find_text(claims, "name"),
          .email = find_text(claims, "email"),
          .email_verified = is_true(claims, "email_verified"),
          .phone_number = find_text(claims, "phone_number"),
          .phone_number_verified = is_true(claims, "phone_number_verified"),
          .issued_at = *find_moment(claims, "iat"),
          .expires_at = *find_moment(claims, "exp")};
}

}  // namespace

id_token_claims verify_id_token(std::string_view const token,
                                std::string_view const jwks,
                                id_token_expectation const& expected) {
  assert(!expected.nonce.empty());
  require(token.size() <= kMostTokenBytes, "token", "at most 32 KiB");
  auto const parts = base::split(token, '.');
  require(parts.size() == 3, "token", "three parts with dots between");
  auto const header = decode_object(parts[0], "header");
  auto const form = form_of(header);
  auto const key = find_key(jwks, header, form);
  auto const signature = from_base64url(parts[2]);
  auto const covered = token.substr(0, parts[0].size() + 1 + parts[1].size());
  require(signature && is_signed_by(key, form, covered, *signature),
          "signature", "one of the provider's key");

  auto const claims = decode_object(parts[1], "payload");
  require(find_text(claims, "iss") == expected.issuer, "iss",
          "the provider that was asked");
  check_audience(claims, expected.audience);
  check_times(claims, expected);
  require(equal_in_constant_time(text_at(claims, "nonce"), expected.nonce),
          "nonce", "the one that was sent");
  auto const subject = text_at(claims, "sub");
  require(!subject.empty() && subject.size() <= kMostSubjectBytes, "sub",
          "1 to 255 characters");
  return claims_from(claims);
}

}  // namespace linli::secrets
