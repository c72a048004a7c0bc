#include "delivery/http_client.h"

#include <fmt/format.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "support/certificate.h"
#include "support/child_server.h"
#include "support/temporary_database.h"

namespace linli::delivery {

using test::code_of;
using namespace std::chrono_literals;

namespace {

test::child_server receiver(std::vector<std::string> const& more = {}) {
  auto words = std::vector<std::string>{
      "/usr/bin/python3", LINLI_SOURCE_DIR "/test/support/http_receiver.py"};
  words.insert(words.end(), more.begin(), more.end());
  return test::child_server{words};
}

http_options inside() {
  auto o = http_options{};
  o.may_reach = networks::anywhere;
  o.whole_time = 10s;
  return o;
}

http_request get(test::child_server const& s,
                 std::string const& path,
                 std::string const& scheme = "http") {
  return {.url = fmt::format("{}://127.0.0.1:{}{}", scheme, s.port(), path),
          .headers = {},
          .content_type = {},
          .body = {}};
}

}  // namespace

TEST(delivery_http, asks_and_is_answered) {
  auto const s = receiver();
  auto what = get(s, "/echo");
  what.how = verb::post;
  what.headers = {{"X-One", "1"}, {"X-Empty", ""}};
  what.content_type = "text/plain";
  what.body = "您好";
  auto const answer = ask(what, inside());
  EXPECT_EQ(answer.status, 200);
  EXPECT_EQ(answer.header_of("x-said"), "two  words");
  EXPECT_EQ(answer.header_of("x-none"), "");
  auto const told = nlohmann::json::parse(answer.body);
  EXPECT_EQ(told["how"], "POST");
  EXPECT_EQ(told["body"], "您好");
  EXPECT_EQ(told["headers"]["x-one"], "1");
  EXPECT_EQ(told["headers"]["x-empty"], "");
  EXPECT_EQ(told["headers"]["content-type"], "text/plain");
  EXPECT_EQ(ask(get(s, "/status/404"), inside()).status, 404);
}

TEST(delivery_http, follows_no_redirect_unless_told) {
  auto const s = receiver();
  auto const there = get(s, "/bytes/3").url;
  auto const answer = ask(get(s, "/to?" + there), inside());
  EXPECT_EQ(answer.status, 302);
  EXPECT_EQ(answer.header_of("location"), there);
  auto o = inside();
  o.redirects = 1;
  EXPECT_EQ(ask(get(s, "/to?" + there), o).body, "xxx");
  EXPECT_EQ(code_of([&] { ask(get(s, "/to?file:///etc/passwd"), o); }),
            "delivery.cannot_reach");
}

TEST(delivery_http, an_answer_has_its_limit) {
  auto const s = receiver();
  auto o = inside();
  o.largest_answer = 1000;
  EXPECT_EQ(ask(get(s, "/bytes/1000"), o).body.size(), 1000U);
  EXPECT_EQ(code_of([&] { ask(get(s, "/bytes/1001"), o); }),
            "delivery.answer_too_large");
  o.cuts_long_answers = true;
  auto const cut = ask(get(s, "/bytes/5000000"), o);
  EXPECT_EQ(cut.status, 200);
  EXPECT_EQ(cut.body.size(), 1000U);
}

TEST(delivery_http, a_stranger_does_not_reach_the_inside) {
  auto const s = receiver();
  for (auto const& host : {"127.0.0.1", "localhost", "[::1]", "0.0.0.0",
                           "2130706433", "0x7f.1", "169.254.169.254"}) {
    auto what = http_request{};
    what.url = fmt::format("http://{}:{}/echo", host, s.port());
    EXPECT_EQ(code_of([&] { ask(what, {}); }), "delivery.private_address")
        << host;
  }
}

TEST(delivery_http, patience_ends) {
  auto const s = receiver();
  auto o = inside();
  o.whole_time = 300ms;
  auto const begin = std::chrono::steady_clock::now();
  EXPECT_EQ(code_of([&] { ask(get(s, "/slow"), o); }), "delivery.cannot_reach");
  EXPECT_LT(std::chrono::steady_clock::now() - begin, 5s);
}

TEST(delivery_http, tls_is_checked_against_the_ca_file) {
  auto const own = test::certificate{};
  auto const s = receiver({own.file(), own.key()});
  auto o = inside();
  EXPECT_EQ(code_of([&] { ask(get(s, "/echo", "https"), o); }),
            "delivery.cannot_reach");
  o.ca_file = own.file();
  EXPECT_EQ(ask(get(s, "/echo", "https"), o).status, 200);
  o.redirects = 3;
  EXPECT_EQ(
      code_of([&] { ask(get(s, "/to?http://127.0.0.1:1/", "https"), o); }),
      "delivery.cannot_reach")
      << "never back to http";
}

TEST(delivery_http, bad_addresses_and_headers_are_told) {
  for (auto const* url :
       {"", "example.cn", "ftp://example.cn", "file:///etc/passwd", "http://",
        "http://user:secret@example.cn/", "http://a\r\nb/", "http://a b/"}) {
    auto what = http_request{};
    what.url = url;
    EXPECT_EQ(code_of([&] { ask(what, {}); }), "delivery.bad_url") << url;
  }
  auto what = http_request{};
  what.url = "http://127.0.0.1:1/";
  what.headers = {{"X-A", "b\r\nX-C: d"}};
  EXPECT_EQ(code_of([&] { ask(what, {}); }), "delivery.bad_header");
  what.headers = {{"X A", "b"}};
  EXPECT_EQ(code_of([&] { ask(what, {}); }), "delivery.bad_header");
}

TEST(delivery_http, what_fails_names_the_host_only) {
  auto what = http_request{};
  what.url = "http://127.0.0.1:1/hook/s3cret?token=s3cret";
  try {
    ask(what, inside());
    ADD_FAILURE() << "answered";
  } catch (base::error const& e) {
    EXPECT_EQ(e.code(), "delivery.cannot_reach");
    EXPECT_EQ(e.kind(), fault::unavailable);
    EXPECT_EQ(std::string{e.what()}.find("s3cret"), std::string::npos);
    EXPECT_NE(std::string{e.what()}.find("127.0.0.1:1"), std::string::npos);
  }
}

}  // namespace linli::delivery
