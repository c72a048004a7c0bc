#include "secrets/totp.h"

#include <gtest/gtest.h>

#include "secrets/encoding.h"

namespace linli::secrets {

namespace {

constexpr auto kSecret = std::string_view{"12345678901234567890"};

}  // namespace

TEST(secrets_totp, counters_give_the_codes_of_rfc_4226_appendix_d) {
  auto counter = std::uint64_t{0};
  for (auto const* const code :
       {"755224", "287082", "359152", "969429", "338314", "254676", "287922",
        "162583", "399871", "520489"}) {
    EXPECT_EQ(hotp_code(kSecret, counter++), code);
  }
}

TEST(secrets_totp, moments_give_the_codes_of_rfc_6238_appendix_b) {
  struct {
    std::int64_t unix_s;
    char const* code;
  } const cases[] = {{59, "94287082"},         {1111111109, "07081804"},
                     {1111111111, "14050471"}, {1234567890, "89005924"},
                     {2000000000, "69279037"}, {20000000000, "65353130"}};
  for (auto const& c : cases) {
    EXPECT_EQ(hotp_code(kSecret, static_cast<std::uint64_t>(c.unix_s / 30), 8),
              c.code);
    EXPECT_EQ(
        match_totp(kSecret, std::string_view{c.code}.substr(2), {c.unix_s}),
        c.unix_s / 30);
  }
}

TEST(secrets_totp, clocks_may_differ_by_a_step_and_no_code_works_twice) {
  auto const now = base::instant{3000};  // the first second of step 100
  EXPECT_EQ(match_totp(kSecret, hotp_code(kSecret, 98), now), std::nullopt);
  EXPECT_EQ(match_totp(kSecret, hotp_code(kSecret, 99), now), 99);
  EXPECT_EQ(match_totp(kSecret, hotp_code(kSecret, 100), now), 100);
  EXPECT_EQ(match_totp(kSecret, hotp_code(kSecret, 101), now), 101);
  EXPECT_EQ(match_totp(kSecret, hotp_code(kSecret, 102), now), std::nullopt);

  EXPECT_EQ(match_totp(kSecret, hotp_code(kSecret, 100), now, 100),
            std::nullopt);
  EXPECT_EQ(match_totp(kSecret, hotp_code(kSecret, 99), now, 100),
            std::nullopt);
  EXPECT_EQ(match_totp(kSecret, hotp_code(kSecret, 101), now, 100), 101);
  for (auto const* const wrong : {"", "12345", "1234567", "abcdef"}) {
    EXPECT_EQ(match_totp(kSecret, wrong, now), std::nullopt);
  }
  EXPECT_EQ(match_totp(kSecret, hotp_code(kSecret, 0), {3}), 0);
}

TEST(secrets_totp, the_address_names_a_chinese_issuer) {
  EXPECT_EQ(totp_uri("虹口邻里", "a b@x", "foobar"),
            "otpauth://totp/%E8%99%B9%E5%8F%A3%E9%82%BB%E9%87%8C:a%20b%40x"
            "?secret=MZXW6YTBOI"
            "&issuer=%E8%99%B9%E5%8F%A3%E9%82%BB%E9%87%8C"
            "&algorithm=SHA1&digits=6&period=30");
  EXPECT_EQ(new_totp_secret().size(), 20U);
  EXPECT_NE(new_totp_secret(), new_totp_secret());
}

}  // namespace linli::secrets
