#include "delivery/webhook.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "support/child_server.h"
#include "support/temporary_database.h"

namespace linli::delivery {

using test::code_of;

namespace {

constexpr auto kSecret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
constexpr auto kOther = "whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYX";
constexpr auto kId = "msg_p5jXN8AQM9LWM0D4loKWxJek";
constexpr auto kBody = R"({"test": 2432232314})";
constexpr auto kAt = base::instant{1'614'265'330};
// What the reference libraries of the specification answer to these.
constexpr auto kSigned = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";

struct receiver {
  webhook_result send(std::string const& path,
                      std::vector<std::string> const& secrets = {
                          kSecret}) const {
    auto o = http_options{};
    o.may_reach = networks::anywhere;
    return send_webhook(
        {fmt::format("http://127.0.0.1:{}{}", running.port(), path), secrets},
        {kId, kAt, "{\"您\":\"好\"}"}, o);
  }

  test::child_server running{
      {"/usr/bin/python3", LINLI_SOURCE_DIR "/test/support/http_receiver.py"}};
};

bool is_verified(std::string const& secret,
                 webhook_headers const& headers,
                 std::int64_t const later_s = 0) {
  auto const secrets = std::vector<std::string>{secret};
  return verify(secrets, headers, kBody, {kAt.unix_s + later_s});
}

}  // namespace

TEST(delivery_webhook, signs_as_the_specification_does) {
  EXPECT_EQ(signature(kSecret, kAt, kId, kBody), kSigned);
}

TEST(delivery_webhook, verifies_what_is_signed_and_nothing_else) {
  auto const good = webhook_headers{kId, "1614265330", kSigned};
  EXPECT_TRUE(is_verified(kSecret, good));
  EXPECT_TRUE(is_verified(kSecret, good, 300));
  EXPECT_TRUE(is_verified(kSecret, good, -300));
  EXPECT_FALSE(is_verified(kSecret, good, 301));
  EXPECT_FALSE(is_verified(kSecret, good, -301));
  EXPECT_FALSE(is_verified(kOther, good));
  auto const many = std::string{"v1a,x v2,y v1,AAAA "} + kSigned;
  EXPECT_TRUE(is_verified(kSecret, {kId, "1614265330", many}));
  EXPECT_FALSE(is_verified(kSecret, {"msg_2", "1614265330", kSigned}));
  EXPECT_FALSE(is_verified(kSecret, {kId, "1614265331", kSigned}));
  EXPECT_FALSE(is_verified(kSecret, {kId, "", kSigned}));
  EXPECT_FALSE(is_verified(kSecret, {"", "1614265330", kSigned}));
  EXPECT_FALSE(is_verified(kSecret, {kId, "1614265330", ""}));
}

TEST(delivery_webhook, an_independent_receiver_verifies_it) {
  auto r = receiver{};
  auto const path = fmt::format("/webhook/{}", kSecret);
  EXPECT_EQ(r.send(path).what, outcome::delivered);
  EXPECT_EQ(r.send(path, {kOther}).status, 401);
  EXPECT_EQ(r.send(path, {kOther, kSecret}).what, outcome::delivered)
      << "while a secret is being replaced";
}

TEST(delivery_webhook, an_answer_says_what_comes_next) {
  auto r = receiver{};
  EXPECT_EQ(r.send("/status/202").what, outcome::delivered);
  EXPECT_EQ(r.send("/bytes/9000000").what, outcome::delivered);
  EXPECT_EQ(r.send("/status/410").what, outcome::gone);
  for (auto const status : {301, 400, 401, 404, 429, 500, 503}) {
    auto const result = r.send(fmt::format("/status/{}", status));
    EXPECT_EQ(result.what, outcome::later) << status;
    EXPECT_EQ(result.status, status);
  }
  EXPECT_EQ(r.send("/status/429?retry=77").at_least, seconds{77});
  EXPECT_EQ(r.send("/status/429?retry=-7").at_least, seconds{0});
  EXPECT_EQ(r.send("/status/429?retry=99999999999").at_least, seconds{86'400});
}

TEST(delivery_webhook, nobody_there_is_tried_later_but_the_inside_is_not) {
  auto o = http_options{};
  auto const to = webhook{"http://127.0.0.1:1/", {kSecret}};
  auto const what = webhook_message{kId, kAt, "{}"};
  EXPECT_EQ(code_of([&] { send_webhook(to, what, o); }),
            "delivery.private_address");
  o.may_reach = networks::anywhere;
  auto const result = send_webhook(to, what, o);
  EXPECT_EQ(result.what, outcome::later);
  EXPECT_EQ(result.status, 0);
  EXPECT_FALSE(result.why.empty());
}

TEST(delivery_webhook, secrets_and_ids_have_a_form) {
  EXPECT_EQ(webhook_secret(std::string(24, 'a')),
            "whsec_YWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFh");
  EXPECT_EQ(code_of([] { webhook_secret("short"); }), "delivery.bad_webhook");
  EXPECT_EQ(code_of([] { webhook_secret(std::string(65, 'a')); }),
            "delivery.bad_webhook");
  for (auto const* id : {"", "a.b", "a b", "a\r\n"}) {
    EXPECT_EQ(code_of([&] { signature(kSecret, kAt, id, "{}"); }),
              "delivery.bad_webhook");
  }
  EXPECT_EQ(code_of([] { signature("secret", kAt, "1", "{}"); }),
            "delivery.bad_webhook");
}

}  // namespace linli::delivery
