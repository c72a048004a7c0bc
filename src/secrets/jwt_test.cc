#include "secrets/jwt.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "base/error.h"
#include "secrets/encoding.h"
#include "secrets/test_signer.h"
#include "secrets/token.h"

namespace linli::secrets {

namespace {

using nlohmann::json;

constexpr auto kNow = std::int64_t{1764052800};

id_token_expectation const& expected() {
  static auto const kExpected =
      id_token_expectation{.issuer = "https://id.example.cn",
                           .audience = "linli",
                           .nonce = "n-0S6_WzA2Mj",
                           .now = {kNow},
                           .leeway = seconds{60}};
  return kExpected;
}

json good_claims() {
  return {{"iss", "https://id.example.cn"},
          {"sub", "24400320"},
          {"aud", "linli"},
          {"nonce", "n-0S6_WzA2Mj"},
          {"exp", kNow + 300},
          {"iat", kNow - 10},
          {"name", "王小明"},
          {"email", "ming@example.cn"},
          {"email_verified", true},
          {"phone_number", "+86 138 0000 0000"}};
}

struct provider {
  json keys() const {
    return {{"keys",
             {{{"kty", "RSA"},
               {"kid", "r1"},
               {"use", "sig"},
               {"alg", "RS256"},
               {"n", base64url(rsa.n())},
               {"e", base64url(rsa.e())}},
              {{"kty", "EC"},
               {"kid", "e1"},
               {"crv", "P-256"},
               {"x", base64url(ec.x())},
               {"y", base64url(ec.y())}}}}};
  }

  std::string token(json const& header, json const& claims) const {
    auto const covered =
        base64url(header.dump()) + "." + base64url(claims.dump());
    auto const signature = header.value("alg", "") == "ES256"
                               ? ec.sign_raw(covered)
                               : rsa.sign(covered);
    return covered + "." + base64url(signature);
  }

  test_signer rsa{test_signer::rsa()};
  test_signer ec{test_signer::p256()};
};

provider const& ours() {
  static auto const kOurs = provider{};
  return kOurs;
}

auto const kRs256 = json{{"alg", "RS256"}, {"kid", "r1"}, {"typ", "JWT"}};
auto const kEs256 = json{{"alg", "ES256"}, {"kid", "e1"}};

// The field at fault, or "" when it is accepted.
std::string fault_of(std::string const& token, json const& keys) {
  try {
    verify_id_token(token, keys.dump(), expected());
  } catch (base::error const& e) {
    EXPECT_EQ(e.code(), "secrets.bad_id_token");
    EXPECT_EQ(e.kind(), fault::unauthorized);
    return e.fields().at(0).field;
  }
  return "";
}

std::string fault_in(json const& header, json const& claims) {
  return fault_of(ours().token(header, claims), ours().keys());
}

std::string fault_with(char const* const claim, json const& value) {
  auto claims = good_claims();
  claims[claim] = value;
  return fault_in(kRs256, claims);
}

std::string fault_without(char const* const claim) {
  auto claims = good_claims();
  claims.erase(claim);
  return fault_in(kEs256, claims);
}

}  // namespace

TEST(secrets_id_token, says_who_signed_in) {
  for (auto const& header : {kRs256, kEs256}) {
    auto const c = verify_id_token(ours().token(header, good_claims()),
                                   ours().keys().dump(), expected());
    EXPECT_EQ(c.subject, "24400320");
    EXPECT_EQ(c.name, "王小明");
    EXPECT_EQ(c.email, "ming@example.cn");
    EXPECT_TRUE(c.email_verified);
    EXPECT_EQ(c.phone_number, "+86 138 0000 0000");
    EXPECT_FALSE(c.phone_number_verified);
    EXPECT_EQ(c.expires_at.unix_s, kNow + 300);
    EXPECT_EQ(c.issued_at.unix_s, kNow - 10);
  }
}

TEST(secrets_id_token, names_the_claim_that_is_wrong) {
  EXPECT_EQ(fault_with("iss", "https://id.example.cn/"), "iss");
  EXPECT_EQ(fault_with("aud", "another"), "aud");
  EXPECT_EQ(fault_with("aud", json::array()), "aud");
  EXPECT_EQ(fault_with("aud", {"another"}), "aud");
  EXPECT_EQ(fault_with("aud", {"linli", "another"}), "azp");
  EXPECT_EQ(fault_with("azp", "another"), "azp");
  EXPECT_EQ(fault_with("nonce", "another"), "nonce");
  EXPECT_EQ(fault_with("sub", ""), "sub");
  EXPECT_EQ(fault_with("sub", 17), "sub");
  EXPECT_EQ(fault_with("sub", std::string(256, 'x')), "sub");
  for (auto const* const claim : {"iss", "aud", "nonce", "sub", "exp", "iat"}) {
    EXPECT_EQ(fault_without(claim), claim);
  }
}

TEST(secrets_id_token, is_for_us_also_among_several) {
  EXPECT_EQ(fault_with("aud", {"linli"}), "");
  auto claims = good_claims();
  claims["aud"] = {"another", "linli"};
  claims["azp"] = "linli";
  EXPECT_EQ(fault_in(kRs256, claims), "");
}

TEST(secrets_id_token, times_may_be_off_by_the_leeway) {
  EXPECT_EQ(fault_with("exp", kNow - 59), "");
  EXPECT_EQ(fault_with("exp", kNow - 60), "exp");
  EXPECT_EQ(fault_with("exp", kNow + 0.5), "");
  EXPECT_EQ(fault_with("exp", "9999999999"), "exp");
  EXPECT_EQ(fault_with("exp", 1e300), "exp");
  EXPECT_EQ(fault_with("exp", -1), "exp");
  EXPECT_EQ(fault_with("iat", kNow + 60), "");
  EXPECT_EQ(fault_with("iat", kNow + 61), "iat");
  EXPECT_EQ(fault_with("nbf", kNow + 61), "nbf");
  EXPECT_EQ(fault_with("nbf", "x"), "nbf");
}

TEST(secrets_id_token, no_signature_and_a_shared_one_are_none) {
  EXPECT_EQ(fault_in({{"alg", "none"}}, good_claims()), "alg");
  EXPECT_EQ(fault_in({{"kid", "r1"}}, good_claims()), "alg");
  for (auto const* const other :
       {"HS256", "RS384", "PS256", "rs256", "ES384"}) {
    EXPECT_EQ(fault_in({{"alg", other}, {"kid", "r1"}}, good_claims()), "alg");
  }
  // The classic: HMAC with the public key as the shared one.
  auto const covered = base64url(R"({"alg":"HS256","kid":"r1"})") + "." +
                       base64url(good_claims().dump());
  EXPECT_EQ(
      fault_of(covered + "." + base64url(hmac_sha256(ours().rsa.n(), covered)),
               ours().keys()),
      "alg");
  auto const good = ours().token(kRs256, good_claims());
  EXPECT_EQ(fault_of(good.substr(0, good.rfind('.') + 1), ours().keys()),
            "signature");
  EXPECT_EQ(fault_in({{"alg", "RS256"}, {"kid", "r1"}, {"crit", {"x"}}},
                     good_claims()),
            "crit");
}

TEST(secrets_id_token, only_the_named_key_of_the_right_kind_counts) {
  EXPECT_EQ(fault_in({{"alg", "RS256"}, {"kid", "r2"}}, good_claims()), "kid");
  EXPECT_EQ(fault_in({{"alg", "RS256"}, {"kid", "e1"}}, good_claims()), "kid");
  EXPECT_EQ(fault_in({{"alg", "ES256"}, {"kid", "r1"}}, good_claims()), "kid");
  EXPECT_EQ(fault_in({{"alg", "RS256"}, {"kid", 1}}, good_claims()), "kid");
  EXPECT_EQ(fault_in({{"alg", "RS256"}}, good_claims()), "")
      << "there is one such key";
  auto two = ours().keys();
  two["keys"].push_back(two["keys"][0]);
  two["keys"][2]["kid"] = "r2";
  EXPECT_EQ(fault_of(ours().token({{"alg", "RS256"}}, good_claims()), two),
            "kid");
  auto encrypting = ours().keys();
  encrypting["keys"][0]["use"] = "enc";
  EXPECT_EQ(fault_of(ours().token(kRs256, good_claims()), encrypting), "kid");
  auto const others = provider{};
  EXPECT_EQ(fault_of(others.token(kRs256, good_claims()), ours().keys()),
            "signature");
  EXPECT_EQ(fault_of(others.token(kEs256, good_claims()), ours().keys()),
            "signature");
}

TEST(secrets_id_token, weak_and_broken_keys_are_refused) {
  auto const token = ours().token(kRs256, good_claims());
  auto weak = ours().keys();
  weak["keys"][0]["n"] = base64url(test_signer::rsa(1024).n());
  EXPECT_EQ(fault_of(token, weak), "keys");
  auto even = ours().keys();
  even["keys"][0]["e"] = "Ag";
  EXPECT_EQ(fault_of(token, even), "keys");
  auto off_curve = ours().keys();
  off_curve["keys"][1]["y"] = off_curve["keys"][1]["x"];
  EXPECT_EQ(fault_of(ours().token(kEs256, good_claims()), off_curve), "keys");
  for (auto const& broken :
       {json{}, json::array(), json{{"keys", 1}}, json::object()}) {
    EXPECT_EQ(fault_of(token, broken), "keys");
  }
  EXPECT_EQ(fault_of(token, {{"keys", {1, "x", nullptr}}}), "kid");
}

TEST(secrets_id_token, no_byte_of_it_may_change) {
  auto const token = ours().token(kEs256, good_claims());
  for (auto i = std::size_t{0}; i != token.size(); ++i) {
    auto changed = token;
    changed[i] = changed[i] == 'A' ? 'B' : 'A';
    if (changed != token) {
      EXPECT_NE(fault_of(changed, ours().keys()), "") << i;
    }
    EXPECT_NE(fault_of(token.substr(0, i), ours().keys()), "");
  }
  EXPECT_NE(fault_of(token + "A", ours().keys()), "");
  EXPECT_NE(fault_of(token + ".A", ours().keys()), "");
  EXPECT_NE(fault_of(std::string(100'000, '.'), ours().keys()), "");
}

}  // namespace linli::secrets
