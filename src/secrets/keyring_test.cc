#include "secrets/keyring.h"

#include <fmt/format.h>
#include <fstream>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

#include "support/temporary_folder.h"

#include "base/error.h"
#include "base/file.h"
#include "secrets/seal.h"

namespace linli::secrets {

namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

constexpr auto kNow = base::instant{1764052800};  // 2025-11-25T06:40:00Z
constexpr auto kSecret = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8";

std::string file_text(std::string_view const head,
                      std::string_view const key,
                      std::string_view const lookup = "hmac-sha256") {
  return fmt::format(
      "{}\n[lookup]\nalgorithm = \"{}\"\nsecret = \"{}\"\n[[key]]\n{}", head,
      lookup, kSecret, key);
}

std::string const& good_key() {
  static auto const kKey = fmt::format(
      "number = 1\nalgorithm = \"sm4\"\nsecret = \"{}\"\n"
      "created_at = 2025-11-25T14:40:00+08:00\n",
      kSecret);
  return kKey;
}

template <typename Work>
std::string failure(Work&& work) {
  try {
    work();
  } catch (base::error const& e) {
    return e.code() + " " + e.what();
  }
  return "nothing was thrown";
}

std::string failure_of(std::string const& text) {
  return failure([&] { parse_keyring(text, "keys.toml"); });
}

unsigned mode_of(std::filesystem::path const& path) {
  struct stat info {};
  ::stat(path.c_str(), &info);
  return info.st_mode & 07777U;
}

}  // namespace

TEST(secrets_keyring, says_for_good_that_the_audit_has_a_head) {
  auto const folder = test::temporary_folder{};
  auto const path = folder.path() / "keys.toml";
  auto const made = read_or_create_keys(path, kNow, algorithm::sm4);
  EXPECT_FALSE(made.has_audit_head);
  note_audit_head(path);
  auto const noted = read_keys(path);
  EXPECT_TRUE(noted.has_audit_head);
  EXPECT_EQ(noted.lookup_secret.view(), made.lookup_secret.view());
  EXPECT_EQ(mode_of(path), 0600U);
  EXPECT_TRUE(rotate_keys(path, kNow, algorithm::sm4).has_audit_head);
  EXPECT_TRUE(read_keys(path).has_audit_head);
}

TEST(secrets_keyring, is_read_as_it_was_written) {
  auto keys = new_keyring(kNow, algorithm::sm4);
  keys.rotate({kNow.unix_s + 1}, algorithm::xchacha20_poly1305);
  auto const again = parse_keyring(write_keyring(keys), "x");
  ASSERT_EQ(again.keys.size(), 2U);
  for (auto i = std::size_t{0}; i != 2; ++i) {
    EXPECT_EQ(again.keys[i].number, keys.keys[i].number);
    EXPECT_EQ(again.keys[i].seals_with, keys.keys[i].seals_with);
    EXPECT_EQ(again.keys[i].secret.view(), keys.keys[i].secret.view());
    EXPECT_EQ(again.keys[i].created_at, keys.keys[i].created_at);
  }
  EXPECT_EQ(again.current, 2U);
  EXPECT_EQ(again.lookup_secret.view(), keys.lookup_secret.view());
  EXPECT_EQ(again.lookup_with, algorithm::sm4);
  EXPECT_EQ(
      parse_keyring(file_text("version = 1\ncurrent = 1", good_key()), "x")
          .keys[0]
          .created_at,
      kNow)
      << "a moment may be written in any zone";
}

TEST(secrets_keyring, says_which_line_and_field_is_wrong) {
  auto const* const head = "version = 1\ncurrent = 1";
  EXPECT_THAT(failure_of("version = "),
              AllOf(HasSubstr("secrets.bad_keys keys.toml, line 1")));
  EXPECT_THAT(failure_of(""), HasSubstr("field version"));
  EXPECT_THAT(failure_of(file_text("version = 2\ncurrent = 1", good_key())),
              HasSubstr("line 1, field version: expected 1; a newer Linli"));
  EXPECT_THAT(failure_of(file_text("version = 1\ncurrent = 2", good_key())),
              HasSubstr("line 2, field current"));
  EXPECT_THAT(failure_of(file_text(head, "number = 0\n")),
              HasSubstr("line 7, field key.number"));
  EXPECT_THAT(
      failure_of(file_text(head, "number = 1\nalgorithm = \"des\"\n")),
      AllOf(HasSubstr("line 8, field key.algorithm"), HasSubstr("\"sm4\"")));
  EXPECT_THAT(
      failure_of(file_text(head, good_key() + "[[key]]\n" + good_key())),
      HasSubstr("line 12, field key.number: expected a number no other"));
  EXPECT_THAT(failure_of(file_text(head, good_key(), "md5")),
              HasSubstr("line 4, field lookup.algorithm"));
  EXPECT_THAT(failure_of("version = 1\ncurrent = 1\nkey = [1]\n"),
              HasSubstr("field key"));
  EXPECT_THAT(failure_of("version = 1\ncurrent = 1\nkey = []\n"),
              HasSubstr("field key"));
}

TEST(secrets_keyring, errors_never_quote_a_secret) {
  auto const short_secret =
      "number = 1\nalgorithm = \"sm4\"\nsecret = \"c2VjcmV0\"\n";
  EXPECT_THAT(failure_of(file_text("version = 1\ncurrent = 1", short_secret)),
              AllOf(HasSubstr("field key.secret"), Not(HasSubstr("c2Vj"))));
  EXPECT_THAT(failure_of("secret = c2VjcmV0"),
              AllOf(HasSubstr("line 1"), Not(HasSubstr("c2Vj"))));
}

TEST(secrets_keys_file, is_made_once_and_for_nobody_else) {
  auto const folder = test::temporary_folder{};
  auto const path = folder.path() / "keys.toml";
  EXPECT_THAT(failure([&] { read_keys(path); }),
              HasSubstr("secrets.cannot_read_keys"));
  auto const made = read_or_create_keys(path, kNow, algorithm::sm4);
  EXPECT_EQ(mode_of(path), 0600U);
  auto const again =
      read_or_create_keys(path, kNow, algorithm::xchacha20_poly1305);
  EXPECT_EQ(again.current_key().secret.view(),
            made.current_key().secret.view());
  EXPECT_EQ(again.current_key().seals_with, algorithm::sm4);
}

TEST(secrets_keys_file, all_who_start_at_once_get_the_same_keys) {
  auto const folder = test::temporary_folder{};
  auto const path = folder.path() / "keys.toml";
  auto found = std::vector<keyring>(8);
  {
    auto all = std::vector<std::jthread>{};
    for (auto& f : found) {
      all.emplace_back(
          [&] { f = read_or_create_keys(path, kNow, algorithm::sm4); });
    }
  }
  for (auto const& f : found) {
    EXPECT_EQ(f.lookup_secret.view(), found[0].lookup_secret.view());
  }
}

TEST(secrets_keys_file, one_that_others_may_read_is_refused) {
  auto const folder = test::temporary_folder{};
  auto const path = folder.path() / "keys.toml";
  read_or_create_keys(path, kNow, algorithm::sm4);
  for (auto const mode : {0640U, 0604U, 0620U, 0644U}) {
    ::chmod(path.c_str(), mode);
    EXPECT_THAT(failure([&] { read_keys(path); }),
                AllOf(HasSubstr("secrets.keys_not_private"),
                      HasSubstr(fmt::format("{:04o}", mode))));
  }
  ::chmod(path.c_str(), 0400);
  EXPECT_EQ(read_keys(path).current, 1U);
}

TEST(secrets_keys_file, a_broken_one_is_never_replaced) {
  auto const folder = test::temporary_folder{};
  auto const path = folder.path() / "keys.toml";
  std::ofstream{path} << "broken";
  ::chmod(path.c_str(), 0600);
  EXPECT_THAT(failure([&] { read_or_create_keys(path, kNow, algorithm::sm4); }),
              HasSubstr("secrets.bad_keys"));
  EXPECT_THAT(failure([&] { rotate_keys(path, kNow, algorithm::sm4); }),
              HasSubstr("secrets.bad_keys"));
  EXPECT_EQ(base::read_file(path), "broken");
  EXPECT_THAT(failure([&] { read_keys(folder.path()); }),
              HasSubstr("secrets.cannot_read_keys"));
  EXPECT_THAT(failure([&] {
                read_or_create_keys(folder.path() / "no" / "keys.toml", kNow,
                                    algorithm::sm4);
              }),
              HasSubstr("secrets.cannot_write_keys"));
}

TEST(secrets_keys_file, rotating_keeps_every_key_also_of_others) {
  auto const folder = test::temporary_folder{};
  auto const path = folder.path() / "keys.toml";
  auto const before = read_or_create_keys(path, kNow, algorithm::sm4);
  auto const sealed = seal(before, "c", "text");
  {
    auto all = std::vector<std::jthread>{};
    for (auto i = 0; i != 4; ++i) {
      all.emplace_back(
          [&] { rotate_keys(path, kNow, algorithm::xchacha20_poly1305); });
    }
  }
  auto const after = read_keys(path);
  EXPECT_EQ(after.keys.size(), 5U) << "no rotation overwrote another";
  EXPECT_EQ(after.current, 5U);
  EXPECT_EQ(open(after, "c", sealed), "text");
  EXPECT_EQ(mode_of(path), 0600U);
  EXPECT_EQ(std::distance(std::filesystem::directory_iterator{folder.path()},
                          std::filesystem::directory_iterator{}),
            1)
      << "nothing is left beside it";
}

}  // namespace linli::secrets
