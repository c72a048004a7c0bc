#include "delivery/mail.h"

#include <gtest/gtest.h>

#include "support/temporary_database.h"

#include "delivery/mail_text.h"

namespace linli::delivery {

using test::code_of;

namespace {

mail a_mail() {
  return {.from = {"Linli", "linli@example.cn"},
          .to = {"", "li@example.cn"},
          .reply_to = {},
          .subject = "Hello",
          .text = "Come at ten.\n",
          .html = {},
          .message_id = "1@example.cn",
          .date = {1'795'589'569}};
}

}  // namespace

TEST(delivery_mail, is_written_as_the_standards_say) {
  EXPECT_EQ(mime(a_mail()),
            "From: \"Linli\" <linli@example.cn>\r\n"
            "To: li@example.cn\r\n"
            "Date: Wed, 25 Nov 2026 06:52:49 +0000\r\n"
            "Message-ID: <1@example.cn>\r\n"
            "Subject: Hello\r\n"
            "Auto-Submitted: auto-generated\r\n"
            "MIME-Version: 1.0\r\n"
            "Content-Type: text/plain; charset=utf-8\r\n"
            "Content-Transfer-Encoding: quoted-printable\r\n\r\n"
            "Come at ten.\r\n");
}

TEST(delivery_mail, nothing_is_smuggled_into_a_header) {
  for (auto const* bad :
       {"a\r\nBcc: x@example.cn", "a\nb", "a\rb", "a\x7f", "\xff", "a\x01"}) {
    auto m = a_mail();
    m.subject = bad;
    EXPECT_EQ(code_of([&] { mime(m); }), "delivery.bad_mail") << bad;
    m = a_mail();
    m.to.name = bad;
    EXPECT_EQ(code_of([&] { mime(m); }), "delivery.bad_mail") << bad;
    m = a_mail();
    m.message_id = bad;
    EXPECT_EQ(code_of([&] { mime(m); }), "delivery.bad_mail") << bad;
    m = a_mail();
    m.reply_to = mailbox{"", bad};
    EXPECT_EQ(code_of([&] { mime(m); }), "delivery.bad_address") << bad;
  }
  auto m = a_mail();
  m.text = std::string{"a\0b", 3};
  EXPECT_EQ(code_of([&] { mime(m); }), "delivery.bad_mail");
}

TEST(delivery_mail, tells_addresses_from_what_is_none) {
  for (auto const* good : {"li@example.cn", "li.wang+1@a-b.example.cn",
                           "o'neil@example.com", "root@localhost"}) {
    EXPECT_TRUE(is_mail_address(good)) << good;
  }
  for (auto const* bad :
       {"", "li", "@example.cn", "li@", "li@example..cn", ".li@example.cn",
        "li.@example.cn", "l i@example.cn", "<li@example.cn>", "li@-a.cn",
        "li@example.cn>", "li@example.cn\r\n", "a,b@example.cn",
        "李@example.cn", "li@[127.0.0.1]", "a@b@c.cn"}) {
    EXPECT_FALSE(is_mail_address(bad)) << bad;
  }
  EXPECT_FALSE(is_mail_address(std::string(65, 'a') + "@example.cn"));
}

TEST(delivery_mail, encoded_words_never_cut_a_character_nor_a_line) {
  for (auto used = std::size_t{1}; used != 76; ++used) {
    auto const words =
        encoded_words("社区食堂社区食堂社区食堂社区食堂社区食堂", used);
    auto at = used;
    for (auto i = std::size_t{0}; i != words.size(); ++i) {
      at = words[i] == '\n' ? 0 : at + (words[i] == '\r' ? 0U : 1U);
      ASSERT_LE(at, 76U) << used;
    }
  }
}

TEST(delivery_mail, a_body_takes_its_shorter_encoding) {
  EXPECT_EQ(encode_body("long enough that a=b \n.\n\ttab\t").lines,
            "long enough that a=3Db=20\r\n=2E\r\n\ttab=09\r\n");
  EXPECT_EQ(encode_body("社区食堂").encoding, "base64");
  EXPECT_EQ(encode_body("x").encoding, "quoted-printable");
  EXPECT_EQ(encode_body(std::string(76, 'x')).lines,
            std::string(76, 'x') + "\r\n");
  EXPECT_EQ(encode_body(std::string(77, 'x')).lines,
            std::string(75, 'x') + "=\r\nxx\r\n");
}

}  // namespace linli::delivery
