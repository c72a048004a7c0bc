#include "secrets/encoding.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "secrets/hmac.h"
#include "secrets/token.h"

namespace linli::secrets {

namespace {

using namespace std::string_view_literals;

}  // namespace

TEST(secrets_encoding, writes_what_rfc_4648_section_10_says) {
  struct {
    std::string_view bytes;
    std::string_view base64;
    std::string_view base32;
  } const cases[] = {{"", "", ""},
                     {"f", "Zg", "MY"},
                     {"fo", "Zm8", "MZXQ"},
                     {"foo", "Zm9v", "MZXW6"},
                     {"foob", "Zm9vYg", "MZXW6YQ"},
                     {"fooba", "Zm9vYmE", "MZXW6YTB"},
                     {"foobar", "Zm9vYmFy", "MZXW6YTBOI"},
                     {"\xfb\xff", "-_8", "7P7Q"}};
  for (auto const& c : cases) {
    EXPECT_EQ(base64url(c.bytes), c.base64);
    EXPECT_EQ(from_base64url(c.base64), c.bytes);
    EXPECT_EQ(base32(c.bytes), c.base32);
    EXPECT_EQ(from_base32(c.base32), c.bytes);
  }
  EXPECT_EQ(hex("\x00\x9f"sv), "009f");
}

RC_GTEST_PROP(secrets_encoding,
              reads_what_it_wrote,
              (std::string const& bytes)) {
  RC_ASSERT(from_base64url(base64url(bytes)) == bytes);
  RC_ASSERT(from_base32(base32(bytes)) == bytes);
  RC_ASSERT(from_hex(hex(bytes)) == bytes);
}

TEST(secrets_encoding, refuses_what_no_encoder_writes) {
  // Padding, other alphabets, blanks, left-over letters, bits that are lost.
  for (auto const* const text : {"Zg==", "+/8", "Zm 8", "Zm8\n", "Z", "Zm9vY",
                                 "Zh", "Zm9", "\xad_8v", "-\3378v"}) {
    EXPECT_EQ(from_base64url(text), std::nullopt) << text;
  }
  EXPECT_EQ(from_base64url("Zg\0"sv), std::nullopt);
  for (auto const* const text :
       {"M", "MY======", "MZX", "MZ", "M1", "MY ", "MZXW6Y"}) {
    EXPECT_EQ(from_base32(text), std::nullopt) << text;
  }
  for (auto const* const text : {"0", "0g", "00 00", "0x00", "00\n"}) {
    EXPECT_EQ(from_hex(text), std::nullopt) << text;
  }
}

TEST(secrets_encoding, reads_base32_as_people_type_it) {
  EXPECT_EQ(from_base32("mzxw6ytb"), "fooba");
}

TEST(secrets_hmac, gives_the_published_answers) {
  auto const key = std::string(20, '\x0b');
  EXPECT_EQ(hex(hmac(hash::sha1, key, "Hi There")),  // RFC 2202, 3.1
            "b617318655057264e28bc0b6fb378c8ef146be00");
  EXPECT_EQ(  // RFC 4231, 4.2
      hex(hmac(hash::sha256, key, "Hi There")),
      "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7");
  EXPECT_EQ(hmac_sha256(key, "Hi There"), hmac(hash::sha256, key, "Hi There"));
}

TEST(secrets_hmac, agrees_with_its_definition_for_sm3) {
  // SM3("abc"), GB/T 32905 appendix A.1, and HMAC by `openssl mac`.
  EXPECT_EQ(hex(hmac(hash::sm3, "12345678901234567890", "linli")),
            "1051eb9e9ebc044d3a2d3dd8a86214f9b2e8124eb2f528870974cf74f4a0121d");
}

TEST(secrets_hmac, derives_what_rfc_5869_says) {
  auto const secret = secret_bytes{std::string(22, '\x0b')};  // A.3, no info
  EXPECT_EQ(hex(derive(hash::sha256, secret, "", 42).view()),
            "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d"
            "9d201395faa4b61a96c8");
  EXPECT_NE(derive(hash::sha256, secret, "a", 32).view(),
            derive(hash::sha256, secret, "b", 32).view());
  EXPECT_NE(derive(hash::sha256, secret, "a", 32).view(),
            derive(hash::sm3, secret, "a", 32).view());
}

TEST(secrets_token, hashes_as_fips_180_says) {
  EXPECT_EQ(hex(sha256("abc")),
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  EXPECT_EQ(token_hash("abc"), base64url(sha256("abc")));
}

TEST(secrets_token, is_43_characters_and_never_the_same) {
  EXPECT_EQ(new_token().size(), 43);
  EXPECT_NE(new_token(), new_token());
}

TEST(secrets_token, codes_have_their_digits_and_use_them_all) {
  auto seen = std::string{};
  for (auto i = 0; i != 200; ++i) {
    auto const code = new_code();
    EXPECT_EQ(code.size(), 6);
    EXPECT_EQ(code.find_first_not_of("0123456789"), std::string::npos);
    seen += code.front();
  }
  for (auto const c : "0123456789"sv) {
    EXPECT_NE(seen.find(c), std::string::npos) << c;
  }
  EXPECT_EQ(new_code(1).size(), 1);
  EXPECT_EQ(new_code(9).size(), 9);
}

TEST(secrets_token, compares_all_bytes) {
  EXPECT_TRUE(equal_in_constant_time("", ""));
  EXPECT_TRUE(equal_in_constant_time("same", "same"));
  EXPECT_FALSE(equal_in_constant_time("same", "sama"));
  EXPECT_FALSE(equal_in_constant_time("same", "samee"));
}

}  // namespace linli::secrets
