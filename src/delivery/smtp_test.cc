#include <chrono>
#include <fmt/format.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "support/certificate.h"
#include "support/smtp_server.h"
#include "support/temporary_database.h"

#include "delivery/mail.h"

namespace linli::delivery {

using nlohmann::json;
using test::code_of;
using namespace std::chrono_literals;

namespace {

mail a_mail(std::string const& to = "wang@example.cn") {
  return {.from = {"邻里", "linli@example.cn"},
          .to = {"王阿姨", to},
          .reply_to = mailbox{"Li, \"Xiao\" Wen", "desk@example.cn"},
          .subject = "您预约的社区食堂座位已确认",
          .text = "您好：\n\n.明天十一点见。\n",
          .html = {},
          .message_id = "a1@example.cn",
          .date = {1'795'589'569}};
}

delivery::smtp_server at(test::smtp_server const& s,
                         security const how = security::none) {
  return {.host = "127.0.0.1",
          .port = s.port(),
          .secured = how,
          .user = {},
          .password = {},
          .ca_file = {},
          .timeout = 10s};
}

json only_mail_of(test::smtp_server const& s) {
  auto const mails = s.mails();
  EXPECT_EQ(mails.size(), 1U);
  return mails.size() == 1 ? json::parse(mails[0]) : json{};
}

void expect_read_as_written(json const& got, mail const& m) {
  EXPECT_EQ(got["subject"], m.subject);
  EXPECT_EQ(got["text"], m.text);
  EXPECT_EQ(got["message_id"], "<" + m.message_id + ">");
  EXPECT_EQ(got["unix_s"], m.date.unix_s);
  EXPECT_EQ(got["defects"], json::array());
  EXPECT_LE(got["longest_line"], 76);
  EXPECT_EQ(got["is_seven_bit"], true);
  EXPECT_EQ(got["bare_line_ends"], 0);
}

void expect_addressed_as_written(json const& got, mail const& m) {
  EXPECT_EQ(got["from"],
            (json{{{"name", m.from.name}, {"address", m.from.address}}}));
  EXPECT_EQ(got["to"],
            (json{{{"name", m.to.name}, {"address", m.to.address}}}));
  EXPECT_EQ(got["envelope_from"], m.from.address);
  EXPECT_EQ(got["envelope_to"], json{m.to.address});
}

}  // namespace

TEST(delivery_smtp, a_chinese_mail_is_read_as_it_was_written) {
  auto const server = test::smtp_server{};
  send(a_mail(), at(server));
  auto const got = only_mail_of(server);
  expect_read_as_written(got, a_mail());
  expect_addressed_as_written(got, a_mail());
  EXPECT_EQ(got["reply_to"][0]["name"], "Li, \"Xiao\" Wen");
  EXPECT_EQ(got["type"], "text/plain");
}

TEST(delivery_smtp, so_are_all_kinds_of_subjects_and_texts) {
  auto const subjects = std::vector<std::string>{
      "Hello",
      "",
      " led and trailed by a blank ",
      "=?UTF-8?B?5oKo?= literally",
      std::string(300, 'x'),
      "a long one " + std::string(70, 'y'),
      "emoji 👵🏻 and ümläut",
      fmt::format("{0}{0}{0}{0}{0}{0}{0}{0}{0}{0}{0}", "很长的标题")};
  auto const texts = std::vector<std::string>{".\n..\n.begins with a dot\n",
                                              "trailing blanks  \n\ttab\t\n",
                                              std::string(2000, 'z') + "\n",
                                              "a = b; =3D\n",
                                              "From here\n\n\n",
                                              std::string(500, '.') + "\n",
                                              "\n"};
  auto const server = test::smtp_server{};
  for (auto const& subject : subjects) {
    auto m = a_mail();
    m.subject = subject;
    m.from.name = subject;
    m.text = texts[static_cast<std::size_t>(&subject - subjects.data()) %
                   texts.size()];
    send(m, at(server));
    SCOPED_TRACE(subject);
    auto const mails = server.mails();
    auto const got = json::parse(mails.back());
    EXPECT_EQ(got["subject"], subject);
    EXPECT_EQ(got["text"], m.text);
    EXPECT_EQ(got["from"][0]["name"], subject);
    EXPECT_LE(got["longest_line"], 76);
    EXPECT_EQ(got["defects"], json::array());
  }
  EXPECT_EQ(server.mails().size(), subjects.size());
}

TEST(delivery_smtp, html_comes_with_its_text) {
  auto const server = test::smtp_server{};
  auto m = a_mail();
  m.html = "<p>您好</p>\n";
  send(m, at(server));
  auto const got = only_mail_of(server);
  expect_read_as_written(got, m);
  expect_addressed_as_written(got, m);
  EXPECT_EQ(got["type"], "multipart/alternative");
  EXPECT_EQ(got["html"], *m.html);
}

TEST(delivery_smtp, tls_is_checked_against_the_ca_file) {
  auto const own = test::certificate{};
  auto const other = test::certificate{};
  struct {
    std::string option;
    security how;
  } const cases[] = {{"starttls", security::starttls}, {"tls", security::tls}};
  for (auto const& c : cases) {
    SCOPED_TRACE(c.option);
    auto const server =
        test::smtp_server{{"--security", c.option, "--certificate", own.file(),
                           "--key", own.key()}};
    auto to = at(server, c.how);
    EXPECT_EQ(code_of([&] { send(a_mail(), to); }), "delivery.cannot_reach");
    to.ca_file = other.file();
    EXPECT_EQ(code_of([&] { send(a_mail(), to); }), "delivery.cannot_reach");
    to.ca_file = own.file();
    to.host = "localhost";  // the certificate is for 127.0.0.1
    EXPECT_EQ(code_of([&] { send(a_mail(), to); }), "delivery.cannot_reach");
    to.host = "127.0.0.1";
    EXPECT_TRUE(server.mails().empty());
    send(a_mail(), to);
    expect_read_as_written(only_mail_of(server), a_mail());
    expect_addressed_as_written(only_mail_of(server), a_mail());
  }
}

TEST(delivery_smtp, does_without_no_tls_it_was_promised) {
  auto const server = test::smtp_server{};
  EXPECT_EQ(code_of([&] { send(a_mail(), at(server, security::starttls)); }),
            "delivery.cannot_reach");
  EXPECT_TRUE(server.mails().empty());
}

TEST(delivery_smtp, logs_in_both_ways) {
  for (auto const* mechanism : {"LOGIN", "PLAIN"}) {
    SCOPED_TRACE(mechanism);
    auto const server = test::smtp_server{
        {"--user", "linli", "--password", "密码 s3", "--mechanism", mechanism}};
    auto to = at(server);
    EXPECT_EQ(code_of([&] { send(a_mail(), to); }), "delivery.login_refused");
    to.user = "linli";
    to.password = "wrong-one";
    try {
      send(a_mail(), to);
      ADD_FAILURE() << "logged in";
    } catch (base::error const& e) {
      EXPECT_EQ(e.code(), "delivery.login_refused");
      EXPECT_EQ(std::string{e.what()}.find("wrong-one"), std::string::npos);
    }
    to.password = "密码 s3";
    send(a_mail(), to);
    EXPECT_EQ(server.mails().size(), 1U);
  }
}

TEST(delivery_smtp, tells_for_good_from_for_now) {
  auto const server = test::smtp_server{};
  struct {
    char const* who;
    char const* code;
    fault kind;
  } const cases[] = {{"refused", "delivery.mail_refused", fault::conflict},
                     {"unwanted", "delivery.mail_refused", fault::conflict},
                     {"later", "delivery.cannot_reach", fault::unavailable},
                     {"broken", "delivery.cannot_reach", fault::unavailable},
                     {"lost", "delivery.cannot_reach", fault::unavailable},
                     {"slow", "delivery.cannot_reach", fault::unavailable}};
  for (auto const& c : cases) {
    SCOPED_TRACE(c.who);
    auto to = at(server);
    to.timeout = 1s;
    try {
      send(a_mail(std::string{c.who} + "@example.cn"), to);
      ADD_FAILURE() << "taken";
    } catch (base::error const& e) {
      EXPECT_EQ(e.code(), c.code) << e.what();
      EXPECT_EQ(e.kind(), c.kind);
      EXPECT_EQ(std::string{e.what()}.find("example.cn"), std::string::npos);
    }
  }
  EXPECT_TRUE(server.mails().empty());
}

TEST(delivery_smtp, nobody_there_and_no_such_host) {
  auto to = delivery::smtp_server{};
  to.host = "127.0.0.1";
  to.port = 1;
  EXPECT_EQ(code_of([&] { send(a_mail(), to); }), "delivery.cannot_reach");
  for (auto const* host : {"", "a/b", "u@a", "a b"}) {
    to.host = host;
    EXPECT_EQ(code_of([&] { send(a_mail(), to); }), "delivery.bad_url");
  }
}

}  // namespace linli::delivery
