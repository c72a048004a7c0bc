// Answers of independent programs: Python's hmac and cryptography, with
// HChaCha20 by hand, and `openssl mac`. What holds here can be opened without
// Linli, and by every later Linli.
#include <gtest/gtest.h>

#include "secrets/encoding.h"
#include "secrets/hmac.h"
#include "secrets/password.h"
#include "secrets/seal.h"

namespace linli::secrets {

namespace {

constexpr auto kContext = std::string_view{"person 17 phone"};
constexpr auto kPhone = std::string_view{"+8613800000000"};

secret_bytes counting_bytes() {
  auto out = std::string{};
  for (auto c = char{0}; c != 32; ++c) {
    out += c;
  }
  return secret_bytes{out};
}

// Key 1 is xchacha20-poly1305, key 2 SM4, both from the bytes 0 to 31.
keyring known_keys() {
  auto keys = keyring{};
  for (auto const a : {algorithm::xchacha20_poly1305, algorithm::sm4}) {
    keys.rotate({}, a);
    keys.keys.back().secret = counting_bytes();
  }
  keys.lookup_secret = counting_bytes();
  return keys;
}

}  // namespace

TEST(secrets_known_answers, opens_what_another_program_sealed) {
  auto const keys = known_keys();
  EXPECT_EQ(
      open(keys, kContext,
           "1:ZGVmZ2hpamtsbW5vcHFyc3R1dnd4eXp75PtdJyIypbHzqmSJ0ae6_FETI3Of"
           "F5UaXYl5qw9A"),
      kPhone);
  EXPECT_EQ(
      open(keys, kContext,
           "2:ZGVmZ2hpamtsbW5vcHFycxicbA708_ZTMZ-E2XE8jgH9M2nkQlBHKuJzv_Yo"
           "CJ4gj6ci7Bbo7pOEF5LQb_4"),
      kPhone);
}

TEST(secrets_known_answers, looks_up_as_another_program_does) {
  auto keys = known_keys();
  EXPECT_EQ(lookup(keys, "phone", kPhone),
            "kVeIR5umKnwbfANI8jfNsFRHjYnWEwFdWb_VonFsiMM");
  keys.lookup_with = algorithm::sm4;
  EXPECT_EQ(lookup(keys, "phone", kPhone),
            "hA0PSbaG2dO1QSVMhvpiiWAPKShWn4O5w2BmHqsgv1Q");
}

TEST(secrets_known_answers, hmac_sm3_is_that_of_openssl_mac) {
  EXPECT_EQ(hex(hmac(hash::sm3, "12345678901234567890", "linli")),
            "1051eb9e9ebc044d3a2d3dd8a86214f9b2e8124eb2f528870974cf74f4a0121d");
}

TEST(secrets_known_answers, verifies_the_hash_of_the_argon2_program) {
  // echo -n password | argon2 somesalt -id -t 2 -m 16 -p 1
  EXPECT_TRUE(
      verify_password("$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$"
                      "CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc",
                      "password"));
}

TEST(secrets_weakness, knows_the_common_ones_however_they_are_written) {
  for (auto const* const text :
       {"woaini 1314", "１２３４５６７８９０", "P@ssw0rd123", "1212121212",
        "我爱你我爱你我爱你我爱你", "好好学习天天向上123"}) {
    EXPECT_EQ(weakness_of(text, {}), weakness::common) << text;
  }
  for (auto const* const text :
       {"woaini on Tuesdays", "my password is long", "abcdef abcdef"}) {
    EXPECT_EQ(weakness_of(text, {}), std::nullopt) << text;
  }
}

TEST(secrets_known_answers, hex_is_small_letters_only) {
  EXPECT_EQ(from_hex("9f"), "\x9f");
  EXPECT_EQ(from_hex("9F"), std::nullopt);
}

}  // namespace linli::secrets
