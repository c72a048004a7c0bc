#include "secrets/webauthn.h"

#include <algorithm>
#include <cassert>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "base/error.h"
#include "secrets/authenticator_data.h"
#include "secrets/cbor.h"
#include "secrets/encoding.h"
#include "secrets/token.h"

namespace linli::secrets {

namespace {

constexpr auto kFewestChallengeBytes = std::size_t{16};
constexpr auto kMostBytes = std::size_t{64} * 1024;  // of either part

/// How one of the two ceremonies says no.
struct ceremony {
  void require(bool const condition,
               std::string_view const field,
               std::string_view const expected) const {
    if (!condition) {
      throw base::error{kind,
                        std::string{code},
                        fmt::format("The passkey was refused: {}: expected {}.",
                                    field, expected),
                        {{std::string{field}, std::string{expected}}}};
    }
  }

  fault kind;
  std::string_view code;
  std::string_view type;  // of the client data
};

constexpr auto kRegistration =
    ceremony{fault::invalid, "secrets.bad_passkey", "webauthn.create"};
constexpr auto kAssertion =
    ceremony{fault::unauthorized, "secrets.passkey_refused", "webauthn.get"};

std::string text_at(nlohmann::json const& object, char const* const key) {
  auto const at = object.find(key);
  return at != object.end() && at->is_string() ? at->get<std::string>()
                                               : std::string{};
}

bool may_be_same_site(nlohmann::json const& data) {
  auto const cross = data.find("crossOrigin");
  return cross == data.end() || (cross->is_boolean() && !cross->get<bool>());
}

// Token binding is between the browser and a TLS layer that is not ours.
bool has_no_token_binding(nlohmann::json const& data) {
  auto const binding = data.find("tokenBinding");
  return binding == data.end() ||
         (binding->is_object() && text_at(*binding, "status") != "present");
}

// Steps 5 to 10 of 7.1, 9 to 14 of 7.2.
void check_client_data(ceremony const& c,
                       passkey_request const& asked,
                       std::string_view const json) {
  assert(asked.challenge.size() >= kFewestChallengeBytes);
  c.require(json.size() <= kMostBytes, "clientDataJSON", "at most 64 KiB");
  auto const data = nlohmann::json::parse(json, nullptr, false);
  c.require(data.is_object(), "clientDataJSON", "a JSON object");
  c.require(text_at(data, "type") == c.type, "type", c.type);
  c.require(equal_in_constant_time(text_at(data, "challenge"),
                                   base64url(asked.challenge)),
            "challenge", "the one that was sent");
  c.require(std::ranges::find(asked.origins, text_at(data, "origin")) !=
                asked.origins.end(),
            "origin", "the address of this site");
  c.require(may_be_same_site(data), "crossOrigin", "false");
  c.require(has_no_token_binding(data), "tokenBinding", "none");
}

// Steps 13 to 15 of 7.1, 15 to 17 of 7.2.
authenticator_data check_authenticator_data(ceremony const& c,
                                            passkey_request const& asked,
                                            std::string_view const bytes) {
  auto const data = read_authenticator_data(bytes);
  c.require(data.has_value(), "authenticatorData",
            "authenticator data as WebAuthn 6.1 has it");
  c.require(equal_in_constant_time(data->rp_id_hash, sha256(asked.rp_id)),
            "rpIdHash", "the hash of this site's name");
  c.require(data->user_present, "flags", "that somebody was there");
  c.require(data->user_verified || !asked.user_verification, "flags",
            "that the user was verified");
  return *data;
}

// WebAuthn 8.7, and 8.2 with self attestation.
void check_attestation(cbor const& object,
                       std::string_view const signed_bytes,
                       cose_key const& key) {
  auto const& c = kRegistration;
  auto const* const format = as_text(find(object, "fmt"));
  auto const* const statement = find(object, "attStmt");
  c.require(format != nullptr && is_map(statement), "attStmt", "a map");
  if (*format == "none") {
    c.require(statement->elements.empty(), "attStmt", "nothing in it");
    return;
  }
  c.require(*format == "packed" && find(*statement, "x5c") == nullptr, "fmt",
            R"("none", or "packed" without certificates)");
  auto const* const signature = as_bytes(find(*statement, "sig"));
  c.require(signature != nullptr &&
                is_signed_by(key.key, key.form, signed_bytes, *signature),
            "attStmt", "a signature of the key itself");
}

}  // namespace

passkey verify_registration(passkey_request const& asked,
                            std::string_view const client_data_json,
                            std::string_view attestation_object) {
  auto const& c = kRegistration;
  check_client_data(c, asked, client_data_json);
  c.require(attestation_object.size() <= kMostBytes, "attestationObject",
            "at most 64 KiB");
  auto object = cbor{};
  auto const is_read = take_cbor(attestation_object, object);
  auto const* const bytes =
      is_read ? as_bytes(find(object, "authData")) : nullptr;
  c.require(bytes != nullptr && attestation_object.empty(), "attestationObject",
            "CBOR as WebAuthn 6.5 has it");
  auto const data = check_authenticator_data(c, asked, *bytes);
  c.require(data.has_credential, "flags", "a credential");
  auto const key = read_cose_key(data.cose_public_key);
  c.require(key.has_value(), "credentialPublicKey",
            "a key for ES256, RS256 or EdDSA");
  check_attestation(object, std::string{*bytes} + sha256(client_data_json),
                    *key);
  return {std::string{data.credential_id}, base64url(data.cose_public_key),
          data.sign_count, data.backed_up};
}

passkey_use verify_assertion(passkey_request const& asked,
                             passkey const& known,
                             passkey_assertion const& given) {
  auto const& c = kAssertion;
  c.require(given.credential_id == known.credential_id, "id",
            "the id of this passkey");
  check_client_data(c, asked, given.client_data_json);
  auto const data =
      check_authenticator_data(c, asked, given.authenticator_data);
  auto const bytes = from_base64url(known.public_key);
  auto const key = bytes ? read_cose_key(*bytes) : std::nullopt;
  c.require(key.has_value(), "publicKey", "the key that was registered");
  c.require(
      is_signed_by(key->key, key->form,
                   given.authenticator_data + sha256(given.client_data_json),
                   given.signature),
      "signature", "one of the registered key");
  c.require((data.sign_count == 0 && known.sign_count == 0) ||
                data.sign_count > known.sign_count,
            "signCount", "more than the last time; is there a copy of it?");
  return {data.sign_count, data.user_verified, data.backed_up};
}

}  // namespace linli::secrets
