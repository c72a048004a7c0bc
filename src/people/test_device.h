#pragma once

#include <cstdint>
#include <fmt/format.h>
#include <nlohmann/json.hpp>
#include <string>

#include "secrets/encoding.h"
#include "secrets/test_signer.h"
#include "secrets/token.h"

namespace linli::people {

/// An authenticator and the browser before it, as far as answers go: a P-256
/// passkey without attestation. For tests only.
struct test_device {
  using json = nlohmann::json;

  static std::string head(unsigned const major, std::size_t const n) {
    auto const first = static_cast<char>(major << 5U);
    if (n < 24) {
      return {static_cast<char>(first | static_cast<char>(n))};
    }
    return {static_cast<char>(first | 25), static_cast<char>(n >> 8U),
            static_cast<char>(n & 255U)};
  }
  static std::string bytes(std::string const& b) {
    return head(2, b.size()) + b;
  }
  static std::string text(std::string const& t) {
    return head(3, t.size()) + t;
  }

  std::string client_data(std::string const& type,
                          std::string const& challenge) const {
    return fmt::format(
        R"({{"type":"{}","challenge":"{}","origin":"{}","crossOrigin":false}})",
        type, challenge, origin);
  }

  std::string data(int const flags) const {
    auto out = secrets::sha256(rp_id) + static_cast<char>(flags);
    for (auto shift = 24; shift >= 0; shift -= 8) {
      out += static_cast<char>((count >> static_cast<unsigned>(shift)) & 255U);
    }
    return out;
  }

  /// What to send to /me/passkeys.
  json made(std::string const& challenge, std::string const& name) const {
    auto const cose = *secrets::from_hex("a501020326200121") +
                      bytes(signer.x()) + '\x22' + bytes(signer.y());
    auto const credential = std::string(16, '\0') + std::string{'\0'} +
                            static_cast<char>(id.size()) + id + cose;
    auto const object = "\xa3" + text("fmt") + text("none") + text("attStmt") +
                        "\xa0" + text("authData") +
                        bytes(data(verifies ? 0x45 : 0x41) + credential);
    return {{"challenge", challenge},
            {"name", name},
            {"client_data",
             secrets::base64url(client_data("webauthn.create", challenge))},
            {"attestation", secrets::base64url(object)}};
  }

  /// What to send to /sign-in/passkey; counts up.
  json shown(std::string const& challenge) {
    ++count;
    auto const client = client_data("webauthn.get", challenge);
    auto const signed_data = data(verifies ? 0x05 : 0x01);
    return {{"challenge", challenge},
            {"id", secrets::base64url(id)},
            {"client_data", secrets::base64url(client)},
            {"authenticator_data", secrets::base64url(signed_data)},
            {"signature", secrets::base64url(signer.sign(
                              signed_data + secrets::sha256(client)))}};
  }

  secrets::test_signer signer{secrets::test_signer::p256()};
  std::string id{secrets::random_bytes(16)};
  std::string origin{"https://linli.example.cn"};
  std::string rp_id{"linli.example.cn"};
  bool verifies{true};
  std::uint32_t count{0};
};

}  // namespace linli::people
