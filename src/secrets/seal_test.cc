#include "secrets/seal.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/error.h"
#include "secrets/ciphers.h"

namespace linli::secrets {

namespace {

using testing::HasSubstr;

constexpr auto kNow = base::instant{1764052800};

std::string failure(keyring const& keys,
                    std::string_view const context,
                    std::string_view const sealed) {
  try {
    open(keys, context, sealed);
  } catch (base::error const& e) {
    return e.code() + " " + e.what();
  }
  return "it opened";
}

class secrets_seal : public testing::TestWithParam<algorithm> {
 protected:
  keyring keys_{new_keyring(kNow, GetParam())};
};

}  // namespace

TEST_P(secrets_seal, what_is_sealed_opens_again) {
  for (auto const& text :
       {std::string{}, std::string{"13800000000"}, std::string{"虹口区\0x", 11},
        std::string(1'000'000, 'x')}) {
    auto const sealed = seal(keys_, "person 17 phone", text);
    EXPECT_EQ(open(keys_, "person 17 phone", sealed), text);
    EXPECT_EQ(key_number(sealed), 1U);
    EXPECT_TRUE(sealed.starts_with("1:"));
  }
}

TEST_P(secrets_seal, the_same_text_never_looks_the_same) {
  EXPECT_NE(seal(keys_, "a", "text"), seal(keys_, "a", "text"));
}

TEST_P(secrets_seal, no_character_of_it_may_change) {
  auto const sealed = seal(keys_, "person 17 phone", "13800000000");
  for (auto i = std::size_t{0}; i != sealed.size(); ++i) {
    for (auto const bit : {1, 2, 4, 8, 16, 32, 64, 128}) {
      auto changed = sealed;
      changed[i] = static_cast<char>(changed[i] ^ bit);
      EXPECT_THAT(failure(keys_, "person 17 phone", changed),
                  HasSubstr("secrets.cannot_open"))
          << i;
    }
    EXPECT_THAT(failure(keys_, "person 17 phone", sealed.substr(0, i)),
                HasSubstr("secrets.cannot_open"));
  }
  EXPECT_THAT(failure(keys_, "person 17 phone", sealed + "A"),
              HasSubstr("secrets.cannot_open"));
  EXPECT_THAT(failure(keys_, "person 17 phone", "0" + sealed),
              HasSubstr("lost its form"));
}

TEST_P(secrets_seal, it_opens_nowhere_else) {
  auto const sealed = seal(keys_, "person 17 phone", "13800000000");
  EXPECT_THAT(failure(keys_, "person 18 phone", sealed),
              HasSubstr("secrets.cannot_open"));
  EXPECT_THAT(failure(keys_, "", sealed), HasSubstr("secrets.cannot_open"));
  EXPECT_THAT(failure(new_keyring(kNow, GetParam()), "person 17 phone", sealed),
              HasSubstr("does not open with key 1"));
}

TEST_P(secrets_seal, older_keys_open_after_a_rotation_to_either_algorithm) {
  auto const old = seal(keys_, "c", "before");
  auto rotated = keys_;
  for (auto const next : {algorithm::sm4, algorithm::xchacha20_poly1305}) {
    rotated.rotate(kNow, next);
    auto const sealed = seal(rotated, "c", "after");
    EXPECT_EQ(key_number(sealed), rotated.current);
    EXPECT_EQ(open(rotated, "c", sealed), "after");
    EXPECT_EQ(open(rotated, "c", old), "before");
    EXPECT_THAT(failure(keys_, "c", sealed), HasSubstr("not among the keys"));
  }
  // Another key's number in front of it.
  EXPECT_THAT(failure(rotated, "c", "2" + old.substr(1)),
              HasSubstr("secrets.cannot_open"));
}

TEST_P(secrets_seal, a_lookup_is_stable_and_tells_fields_and_keys_apart) {
  auto const found = lookup(keys_, "phone", "13800000000");
  EXPECT_EQ(found.size(), 43U);
  auto rotated = keys_;
  rotated.rotate(kNow, algorithm::sm4);
  EXPECT_EQ(lookup(rotated, "phone", "13800000000"), found);
  EXPECT_NE(lookup(keys_, "phone", "13800000001"), found);
  EXPECT_NE(lookup(keys_, "mail", "13800000000"), found);
  EXPECT_NE(lookup(new_keyring(kNow, GetParam()), "phone", "13800000000"),
            found);
}

INSTANTIATE_TEST_SUITE_P(algorithms,
                         secrets_seal,
                         testing::Values(algorithm::xchacha20_poly1305,
                                         algorithm::sm4));

TEST(secrets_key_number, only_one_way_to_write_it) {
  EXPECT_EQ(key_number("12:abc"), 12U);
  for (auto const* const wrong :
       {"", "1", ":", ":a", "0:a", "01:a", "-1:a", "+1:a", " 1:a", "1 :a",
        "4294967296:a", "x:a"}) {
    EXPECT_EQ(key_number(wrong), std::nullopt) << wrong;
  }
}

TEST(secrets_sm4, context_and_ciphertext_cannot_trade_bytes) {
  auto const key = secret_bytes{std::string(32, 'k')};
  auto const box = encrypt_sm4(key, "ab", "text");
  EXPECT_EQ(decrypt_sm4(key, "ab", box), "text");
  EXPECT_EQ(decrypt_sm4(key, "a", "b" + box), std::nullopt);
  EXPECT_EQ(decrypt_sm4(key, std::string{"ab"} + box[0], box.substr(1)),
            std::nullopt);
}

}  // namespace linli::secrets
