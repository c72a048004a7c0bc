#include "secrets/webauthn.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "base/error.h"
#include "secrets/authenticator_data.h"
#include "secrets/encoding.h"
#include "secrets/test_signer.h"
#include "secrets/token.h"

namespace linli::secrets {

namespace {

constexpr auto kChallenge = "0123456789abcdef0123456789abcdef";
constexpr auto kOrigin = "https://linli.example.cn";

passkey_request asked() {
  return {"linli.example.cn", {kOrigin}, kChallenge, false};
}

// CBOR of what fits: a head, and bytes.
std::string head(unsigned const major, std::size_t const n) {
  auto const first = static_cast<char>(major << 5U);
  if (n < 24) {
    return {static_cast<char>(first | static_cast<char>(n))};
  }
  return {static_cast<char>(first | 25), static_cast<char>(n >> 8U),
          static_cast<char>(n & 255U)};
}
std::string bytes(std::string const& b) {
  return head(2, b.size()) + b;
}
std::string text(std::string const& t) {
  return head(3, t.size()) + t;
}

struct device {
  std::string form;  // "ES256", "RS256" or "EdDSA"
  test_signer signer;
  std::string id{"credential-1"};

  std::string cose() const {
    if (form == "ES256") {
      return *from_hex(
                 "a5010203262001"
                 "21") +
             bytes(signer.x()) + '\x22' + bytes(signer.y());
    }
    return form == "RS256" ? *from_hex("a401030339010020") + bytes(signer.n()) +
                                 '\x21' + bytes(signer.e())
                           : *from_hex(
                                 "a4010103272006"
                                 "21") +
                                 bytes(signer.raw());
  }
};

device new_device(std::string const& form) {
  return {form, form == "ES256"   ? test_signer::p256()
                : form == "RS256" ? test_signer::rsa()
                                  : test_signer::ed25519()};
}

// What the browser and the authenticator put together, to be spoilt by tests.
struct ceremony_parts {
  std::string type;
  std::string challenge{base64url(kChallenge)};
  std::string origin{kOrigin};
  std::string more_client_data{R"(,"crossOrigin":false)"};
  std::string rp_id{"linli.example.cn"};
  int flags{};
  std::uint32_t count{};
  std::string behind;  // the authenticator data

  std::string client_data() const {
    return fmt::format(R"({{"type":"{}","challenge":"{}","origin":"{}"{}}})",
                       type, challenge, origin, more_client_data);
  }

  std::string data(std::string const& credential) const {
    auto out = sha256(rp_id) + static_cast<char>(flags);
    for (auto shift = 24; shift >= 0; shift -= 8) {
      out += static_cast<char>((count >> static_cast<unsigned>(shift)) & 255U);
    }
    return out + credential + behind;
  }
};

ceremony_parts creation() {
  return {.type = "webauthn.create", .flags = 0x45, .behind = ""};
}
ceremony_parts sign_in(std::uint32_t const count = 0) {
  return {.type = "webauthn.get", .flags = 0x05, .count = count, .behind = ""};
}

std::string credential_of(device const& d) {
  return std::string(16, '\0') + std::string{'\0'} +
         static_cast<char>(d.id.size()) + d.id + d.cose();
}

std::string attestation(std::string const& data,
                        std::string const& format = "none",
                        std::string const& statement = "\xa0") {
  return "\xa3" + text("fmt") + text(format) + text("attStmt") + statement +
         text("authData") + bytes(data);
}

passkey registered(device const& d, ceremony_parts const& p = creation()) {
  return verify_registration(asked(), p.client_data(),
                             attestation(p.data(credential_of(d))));
}

passkey_assertion signed_by(device const& d, ceremony_parts const& p) {
  auto const data = p.data("");
  return {d.id, p.client_data(), data,
          d.signer.sign(data + sha256(p.client_data()))};
}

template <typename Work>
std::string fault_of(std::string const& code, Work&& work) {
  try {
    work();
  } catch (base::error const& e) {
    EXPECT_EQ(e.code(), code);
    return e.fields().at(0).field;
  }
  return "";
}

std::string creation_fault(ceremony_parts const& p) {
  static auto const kDevice = new_device("ES256");
  return fault_of("secrets.bad_passkey", [&] { registered(kDevice, p); });
}

std::string sign_in_fault(ceremony_parts const& p,
                          passkey_request const& request = asked()) {
  static auto const kDevice = new_device("ES256");
  static auto const kKnown = registered(kDevice);
  return fault_of("secrets.passkey_refused", [&] {
    verify_assertion(request, kKnown, signed_by(kDevice, p));
  });
}

template <typename Spoil>
ceremony_parts spoilt(ceremony_parts p, Spoil&& spoil) {
  spoil(p);
  return p;
}

}  // namespace

class secrets_passkey : public testing::TestWithParam<char const*> {};

TEST_P(secrets_passkey, is_registered_and_signs_in) {
  auto const d = new_device(GetParam());
  auto const known = registered(d);
  EXPECT_EQ(known.credential_id, d.id);
  EXPECT_EQ(known.sign_count, 0U);
  EXPECT_FALSE(known.backed_up);
  auto const use = verify_assertion(asked(), known, signed_by(d, sign_in(7)));
  EXPECT_EQ(use.sign_count, 7U);
  EXPECT_TRUE(use.user_verified);
}

TEST_P(secrets_passkey, nobody_else_signs_in_with_it) {
  auto const d = new_device(GetParam());
  auto const known = registered(d);
  auto other = new_device(GetParam());
  EXPECT_EQ(fault_of("secrets.passkey_refused",
                     [&] {
                       verify_assertion(asked(), known,
                                        signed_by(other, sign_in()));
                     }),
            "signature");
  other.id = "credential-2";
  EXPECT_EQ(fault_of("secrets.passkey_refused",
                     [&] {
                       verify_assertion(asked(), known,
                                        signed_by(other, sign_in()));
                     }),
            "id");
}

TEST_P(secrets_passkey, no_byte_of_an_assertion_may_change) {
  auto const d = new_device(GetParam());
  auto const known = registered(d);
  auto const good = signed_by(d, sign_in());
  for (auto const part :
       {&passkey_assertion::credential_id, &passkey_assertion::client_data_json,
        &passkey_assertion::authenticator_data,
        &passkey_assertion::signature}) {
    for (auto i = std::size_t{0}; i != (good.*part).size(); ++i) {
      auto bad = good;
      (bad.*part)[i] = static_cast<char>((bad.*part)[i] ^ 1);
      EXPECT_NE(fault_of("secrets.passkey_refused",
                         [&] { verify_assertion(asked(), known, bad); }),
                "")
          << i;
      (bad.*part).resize(i);
      EXPECT_NE(fault_of("secrets.passkey_refused",
                         [&] { verify_assertion(asked(), known, bad); }),
                "");
    }
  }
}

TEST_P(secrets_passkey, may_attest_to_itself) {
  auto const d = new_device(GetParam());
  auto const p = creation();
  auto const data = p.data(credential_of(d));
  auto const statement = [&](std::string const& signature) {
    return "\xa2" + text("alg") + head(1, 6) + text("sig") + bytes(signature);
  };
  auto const object = attestation(
      data, "packed", statement(d.signer.sign(data + sha256(p.client_data()))));
  EXPECT_EQ(verify_registration(asked(), p.client_data(), object).credential_id,
            d.id);
  EXPECT_EQ(fault_of("secrets.bad_passkey",
                     [&] {
                       verify_registration(
                           asked(), p.client_data(),
                           attestation(data, "packed",
                                       statement(d.signer.sign("other"))));
                     }),
            "attStmt");
}

INSTANTIATE_TEST_SUITE_P(algorithms,
                         secrets_passkey,
                         testing::Values("ES256", "RS256", "EdDSA"));

TEST(secrets_webauthn, the_browser_must_say_what_was_asked) {
  for (auto const& [begin, fault] :
       {std::pair{creation(), &creation_fault},
        std::pair{sign_in(),
                  +[](ceremony_parts const& p) { return sign_in_fault(p); }}}) {
    EXPECT_EQ(fault(begin), "");
    EXPECT_EQ(fault(spoilt(begin, [](auto& p) { p.type = "payment.get"; })),
              "type");
    EXPECT_EQ(fault(spoilt(begin, [](auto& p) { p.challenge = ""; })),
              "challenge");
    EXPECT_EQ(fault(spoilt(begin, [](auto& p) { p.challenge += "="; })),
              "challenge");
    for (auto const* const origin :
         {"http://linli.example.cn", "https://linli.example.cn.evil.cn",
          "https://linli.example.cn/", "null", ""}) {
      EXPECT_EQ(fault(spoilt(begin, [&](auto& p) { p.origin = origin; })),
                "origin");
    }
    EXPECT_EQ(fault(spoilt(begin,
                           [](auto& p) {
                             p.more_client_data = R"(,"crossOrigin":true)";
                           })),
              "crossOrigin");
    EXPECT_EQ(
        fault(spoilt(begin,
                     [](auto& p) {
                       p.more_client_data =
                           R"(,"tokenBinding":{"status":"present","id":"x"})";
                     })),
        "tokenBinding");
    EXPECT_EQ(fault(spoilt(begin, [](auto& p) { p.more_client_data = ","; })),
              "clientDataJSON");
    EXPECT_EQ(fault(spoilt(begin, [](auto& p) { p.more_client_data = ""; })),
              "");
  }
}

TEST(secrets_webauthn, the_authenticator_must_have_been_there_for_this_site) {
  for (auto const& [begin, fault] :
       {std::pair{creation(), &creation_fault},
        std::pair{sign_in(),
                  +[](ceremony_parts const& p) { return sign_in_fault(p); }}}) {
    EXPECT_EQ(fault(spoilt(begin, [](auto& p) { p.rp_id = "evil.cn"; })),
              "rpIdHash");
    EXPECT_EQ(fault(spoilt(begin, [](auto& p) { p.flags &= ~1; })), "flags");
    EXPECT_EQ(fault(spoilt(begin, [](auto& p) { p.flags &= ~4; })), "")
        << "not asked for";
    EXPECT_EQ(fault(spoilt(begin, [](auto& p) { p.flags |= 0x18; })), "");
    EXPECT_EQ(fault(spoilt(begin, [](auto& p) { p.flags |= 0x10; })),
              "authenticatorData")
        << "backed up, and cannot be";
    EXPECT_EQ(fault(spoilt(begin, [](auto& p) { p.behind = "x"; })),
              "authenticatorData");
    EXPECT_EQ(fault(spoilt(begin, [](auto& p) { p.flags |= 0x80; })),
              "authenticatorData")
        << "the extensions are missing";
    EXPECT_EQ(fault(spoilt(begin,
                           [](auto& p) {
                             p.flags |= 0x80;
                             p.behind = "\xa1" + text("credProps") + "\xf5";
                           })),
              "");
  }
  EXPECT_EQ(sign_in_fault(spoilt(sign_in(), [](auto& p) { p.flags = 1; }),
                          {"linli.example.cn", {kOrigin}, kChallenge, true}),
            "flags")
      << "verification was asked for";
  EXPECT_EQ(creation_fault(spoilt(creation(), [](auto& p) { p.flags = 5; })),
            "authenticatorData");
}

TEST(secrets_webauthn, a_copied_passkey_is_noticed_by_its_counter) {
  auto const d = new_device("EdDSA");
  auto known = registered(d);
  auto const use = [&](std::uint32_t const count) {
    return fault_of("secrets.passkey_refused", [&] {
      verify_assertion(asked(), known, signed_by(d, sign_in(count)));
    });
  };
  EXPECT_EQ(use(0), "") << "it does not count";
  known.sign_count = 5;
  EXPECT_EQ(use(6), "");
  EXPECT_EQ(use(5), "signCount");
  EXPECT_EQ(use(0), "signCount");
}

TEST(secrets_webauthn, only_keys_of_the_three_kinds_are_registered) {
  auto const d = new_device("ES256");
  auto const p = creation();
  auto const fault_for = [&](std::string const& cose) {
    auto const credential =
        std::string(16, '\0') + std::string{'\0'} + "\x01" + "i" + cose;
    return fault_of("secrets.bad_passkey", [&] {
      verify_registration(asked(), p.client_data(),
                          attestation(p.data(credential)));
    });
  };
  EXPECT_EQ(fault_for(d.cose()), "");
  auto es384 = d.cose();
  es384[4] = '\x38';
  EXPECT_NE(fault_for(es384), "");
  auto off_curve = d.cose();
  off_curve.back() = static_cast<char>(off_curve.back() ^ 1);
  EXPECT_EQ(fault_for(off_curve), "credentialPublicKey");
  EXPECT_EQ(fault_for("\xa0"), "credentialPublicKey");
  EXPECT_EQ(fault_for("\x01"), "credentialPublicKey");
  EXPECT_EQ(fault_for(""), "authenticatorData");
  EXPECT_EQ(fault_for(d.cose() + "\x01"), "authenticatorData");
  auto const weak = device{"RS256", test_signer::rsa(1024)};
  EXPECT_EQ(fault_for(weak.cose()), "credentialPublicKey");
}

TEST(secrets_webauthn, other_attestations_and_damaged_ones_are_refused) {
  auto const d = new_device("ES256");
  auto const p = creation();
  auto const data = p.data(credential_of(d));
  auto const fault_for = [&](std::string const& object) {
    return fault_of("secrets.bad_passkey", [&] {
      verify_registration(asked(), p.client_data(), object);
    });
  };
  auto const good = attestation(data);
  EXPECT_EQ(fault_for(good), "");
  EXPECT_EQ(fault_for(attestation(data, "fido-u2f")), "fmt");
  EXPECT_EQ(
      fault_for(attestation(data, "packed", "\xa1" + text("x5c") + "\x80")),
      "fmt");
  EXPECT_EQ(
      fault_for(attestation(data, "none", "\xa1" + text("sig") + bytes("x"))),
      "attStmt");
  EXPECT_EQ(fault_for(attestation(data, "none", "\x80")), "attStmt");
  EXPECT_EQ(fault_for(good + "x"), "attestationObject");
  EXPECT_EQ(fault_for(std::string(100'000, '\x81')), "attestationObject");
  for (auto i = std::size_t{0}; i != good.size(); ++i) {
    EXPECT_NE(fault_for(good.substr(0, i)), "") << i;
  }
}

}  // namespace linli::secrets
