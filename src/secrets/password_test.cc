#include "secrets/password.h"

#include <chrono>
#include <gtest/gtest.h>
#include <vector>

#include "secrets/pkce.h"
#include "secrets/token.h"

namespace linli::secrets {

namespace {

constexpr auto kCheap = password_cost{.memory_kib = 8, .passes = 1};

}  // namespace

TEST(secrets_password, verifies_the_right_one_and_no_other) {
  auto const hash = hash_password("correct horse 电池", kCheap);
  EXPECT_TRUE(hash.starts_with("$argon2id$v=19$m=8,t=1,p=1$")) << hash;
  EXPECT_NE(hash, hash_password("correct horse 电池", kCheap));
  EXPECT_TRUE(verify_password(hash, "correct horse 电池"));
  EXPECT_TRUE(verify_password(hash, " correct horse 电池\n"));
  EXPECT_FALSE(verify_password(hash, "correct horse 電池"));
  EXPECT_FALSE(verify_password(hash, ""));
  EXPECT_FALSE(verify_password(hash, "correct horse \xff"));
  EXPECT_FALSE(verify_password("", "x"));
  EXPECT_FALSE(verify_password("$argon2id$v=19$m=8", "x"));
  EXPECT_FALSE(verify_password(std::string(1000, '$'), "x"));
}

TEST(secrets_password, one_way_to_compose_a_letter_is_as_good_as_another) {
  auto const hash = hash_password("caf\u00e9 caf\u00e9", kCheap);
  EXPECT_TRUE(verify_password(hash, "cafe\u0301 cafe\u0301"));
}

TEST(secrets_password, another_cost_wants_a_new_hash) {
  auto const hash = hash_password("some password", kCheap);
  EXPECT_FALSE(needs_rehash(hash, kCheap));
  EXPECT_TRUE(needs_rehash(hash, {.memory_kib = 16, .passes = 1}));
  EXPECT_TRUE(needs_rehash(hash, {.memory_kib = 8, .passes = 2}));
  EXPECT_TRUE(needs_rehash("no hash", kCheap));
}

TEST(secrets_password, an_unknown_account_costs_as_much_as_a_known_one) {
  auto const cost = password_cost{};
  auto const hash = hash_password("some password", cost);
  auto const best_of_three = [](auto&& work) {
    auto best = std::chrono::steady_clock::duration::max();
    for (auto i = 0; i != 3; ++i) {
      auto const begin = std::chrono::steady_clock::now();
      work();
      best = std::min(best, std::chrono::steady_clock::now() - begin);
    }
    return std::chrono::duration<double>{best}.count();
  };
  auto const known =
      best_of_three([&] { EXPECT_FALSE(verify_password(hash, "wrong")); });
  auto const unknown =
      best_of_three([&] { EXPECT_FALSE(verify_nothing("wrong", cost)); });
  EXPECT_GT(unknown, known / 3);
  EXPECT_LT(unknown, known * 3);
  RecordProperty("verify_ms", static_cast<int>(known * 1000));
}

TEST(secrets_password, says_what_is_weak_about_one) {
  using enum weakness;
  auto const mine = std::vector<std::string>{
      "王小明", "Xiao Ming", "+86 138 0000 1234", "ming@x.cn", "李"};
  struct {
    char const* password;
    std::optional<weakness> weak;
  } const cases[] = {
      {"", too_short},
      {"123456789", too_short},
      {"一二三四五六七八九", too_short},
      {"春眠不觉晓处处闻啼鸟", std::nullopt},
      {"123456789a", common},
      {"woaini1314", common},
      {"WoAiNi1314!", common},
      {"password123", common},
      {"aaaaaaaaaaaa", common},
      {"abcabcabcabc", common},
      {"我爱你我爱你我爱你我爱你", common},
      {"plum garden river", std::nullopt},
      {"brilliantly rainy", std::nullopt},
      {"lin13800001234", personal},
      {"00001234 garden", personal},
      {"王小明的花园里有梅", too_short},
      {"王小明的花园里有梅花树", personal},
      {"garden xiaoming", personal},
      {"garden of MING today", personal},
      {"李家的花园里有梅花树", std::nullopt},
  };
  for (auto const& c : cases) {
    EXPECT_EQ(weakness_of(c.password, mine), c.weak) << c.password;
  }
}

TEST(secrets_pkce, the_challenge_is_that_of_rfc_7636_appendix_b) {
  EXPECT_EQ(pkce_challenge("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"),
            "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
  auto const made = new_pkce();
  EXPECT_EQ(made.challenge, pkce_challenge(made.verifier));
  EXPECT_EQ(made.verifier.size(), 43U);
}

}  // namespace linli::secrets
