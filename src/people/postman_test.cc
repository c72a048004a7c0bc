#include "people/postman.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/child_server.h"
#include "support/smtp_server.h"

#include "delivery/webhook.h"
#include "people/audit.h"
#include "people/outbox.h"
#include "people/test_registry.h"
#include "people/webhook_ops.h"

namespace linli::people {

namespace {

using http::verb;
using testing::HasSubstr;
using namespace std::chrono_literals;

constexpr auto kGatewaySecret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

/// What stands around a district: a mail server and a program that is posted
/// to, both real.
struct people_postman : test_registry {
  void SetUp() override {
    test_registry::SetUp();
    if (IsSkipped()) {
      return;
    }
    reg->is_demo = false;
    reg->sends_email = reg->sends_phone = true;
    with.mail = delivery::smtp_server{.host = "127.0.0.1",
                                      .port = mails.port(),
                                      .secured = delivery::security::none,
                                      .user = {},
                                      .password = {},
                                      .ca_file = {},
                                      .timeout = 10s};
    with.from = {"邻里", "linli@example.cn"};
    with.phone = phone_gateway{};
    with.phone->to = {url("/webhook/" + std::string{kGatewaySecret}),
                      {kGatewaySecret}};
    with.phone->how.may_reach = delivery::networks::anywhere;
    with.webhooks.may_reach = delivery::networks::anywhere;
  }

  std::string url(std::string const& path) const {
    return "http://127.0.0.1:" + std::to_string(receiver.port()) + path;
  }

  /// What arrived with a right signature.
  json kept() const {
    auto anywhere = delivery::http_options{};
    anywhere.may_reach = delivery::networks::anywhere;
    return json::parse(delivery::ask({.how = delivery::verb::get,
                                      .url = url("/kept"),
                                      .headers = {},
                                      .content_type = {},
                                      .body = {}},
                                     anywhere)
                           .body);
  }

  int deliver(lane const which) {
    auto sent = 0;
    while (deliver_next(*reg, with, which, now, 1)) {
      ++sent;
    }
    return sent;
  }

  void put(posting const& p) {
    db->write([&](store::writer& tx) { put_message(*reg, tx, p, now); });
  }

  std::vector<outbox_row> laid_aside() {
    return db->read(
        [](store::reader& r) { return given_up_messages(r, 0, 100); });
  }

  void feed() {
    now.unix_s += 10;
    chain_audit(*reg, now);
    feed_webhooks(*reg, now);
  }

  test::smtp_server mails;
  test::child_server receiver{
      {"/usr/bin/python3", LINLI_SOURCE_DIR "/test/support/http_receiver.py"}};
  carriers with;
};

posting mail_to(std::string const& address) {
  return {.kind = outbox_kind::mail,
          .what = {address, "停水通知", "明天停水。"}};
}

TEST_P(people_postman, a_code_arrives_by_mail_and_signs_in) {
  auto const sent = post("/sign-in/codes",
                         {{"channel", "email"}, {"address", "li@example.cn"}});
  ASSERT_EQ(sent.status, 200) << sent.body.dump();
  EXPECT_EQ(deliver(lane::notices), 0) << "not what waits there";
  EXPECT_EQ(deliver(lane::mail_codes), 1);
  ASSERT_EQ(mails.mails().size(), 1U);
  auto const text =
      json::parse(mails.mails().front()).at("text").get<std::string>();
  auto const code = text.substr(text.find_first_of("0123456789"), 6);
  EXPECT_EQ(post("/sign-in/codes/" + sent.body.at("id").get<std::string>(),
                 {{"code", code}})
                .status,
            200);
  EXPECT_EQ(deliver(lane::mail_codes), 0) << "once";
  auto const left = db->read([](store::reader& r) {
    return *r.value_of<std::string>("SELECT sealed FROM outbox");
  });
  EXPECT_EQ(left, "") << "nothing is kept of what was sent";
}

TEST_P(people_postman, a_code_goes_to_a_phone_through_the_gateway) {
  ASSERT_EQ(post("/sign-in/codes",
                 {{"channel", "phone"}, {"address", "138 0000 1234"}})
                .status,
            200);
  EXPECT_EQ(deliver(lane::phone_codes), 1);
  auto const got = kept();
  ASSERT_EQ(got.size(), 1U);
  EXPECT_EQ(got.at(0).at("body").at("to"), "+8613800001234");
  EXPECT_EQ(got.at(0).at("body").at("kind"), "code");
  EXPECT_THAT(got.at(0).at("body").at("text").get<std::string>(),
              HasSubstr("验证码"));
}

TEST_P(people_postman, a_demonstration_keeps_what_it_does_not_send) {
  reg->is_demo = true;
  put(mail_to("li@example.cn"));
  EXPECT_EQ(deliver(lane::notices), 1);
  EXPECT_TRUE(mails.mails().empty());
  EXPECT_EQ(get("/outbox/shown").body.at("messages").at(0).at("text"),
            "明天停水。");
}

TEST_P(people_postman, what_cannot_arrive_is_tried_again_and_then_laid_aside) {
  put(mail_to("later@example.cn"));
  auto tries = 0;
  while (laid_aside().empty() && tries < 20) {
    tries += deliver(lane::notices);
    now.unix_s += std::int64_t{48} * 3600;  // longer than any pause
  }
  EXPECT_EQ(tries, 8);
  ASSERT_EQ(laid_aside().size(), 1U);
  EXPECT_EQ(laid_aside().front().tries, 8);
  auto const boss = officer(role::district_officer, "D");
  auto const shown = get("/undelivered", boss).body.at("messages");
  ASSERT_EQ(shown.size(), 1U);
  EXPECT_EQ(shown.at(0).at("kind"), "mail");
  EXPECT_EQ(shown.dump().find("example.cn"), std::string::npos)
      << "not to whom";
}

TEST_P(people_postman, what_is_refused_for_good_is_not_tried_again) {
  put(mail_to("refused@example.cn"));
  EXPECT_EQ(deliver(lane::notices), 1);
  ASSERT_EQ(laid_aside().size(), 1U);
  auto const boss = officer(role::district_officer, "D");
  auto const one =
      "/undelivered/" + std::to_string(laid_aside().front().key.value);
  EXPECT_EQ(ask(verb::post, one, boss).status, 204);
  EXPECT_TRUE(laid_aside().empty());
  EXPECT_EQ(deliver(lane::notices), 1) << "tried once more";
  EXPECT_EQ(ask(verb::del, one, boss).status, 204);
  EXPECT_EQ(ask(verb::del, one, boss).code(), "people.no_such_message");
}

TEST_P(people_postman, a_code_that_is_too_old_is_laid_aside) {
  put({.kind = outbox_kind::email_code,
       .what = {"later@example.cn", "验证码", "123456"}});
  deliver(lane::mail_codes);
  EXPECT_TRUE(laid_aside().empty());
  now.unix_s += 590;
  deliver(lane::mail_codes);
  EXPECT_EQ(laid_aside().size(), 1U);
}

TEST_P(people_postman, a_code_is_not_sent_when_it_is_no_longer_good) {
  put({.kind = outbox_kind::email_code,
       .what = {"li@example.cn", "验证码", "123456"}});
  now.unix_s += 600;
  deliver(lane::mail_codes);
  EXPECT_TRUE(mails.mails().empty());
  EXPECT_EQ(laid_aside().size(), 1U);
}

TEST_P(people_postman, a_code_to_a_phone_does_not_wait_for_the_mail) {
  put({.kind = outbox_kind::email_code,
       .what = {"li@example.cn", "验证码", "123456"}});
  put({.kind = outbox_kind::phone_code,
       .what = {"+8613800001234", "", "654321"}});
  EXPECT_EQ(deliver(lane::phone_codes), 1);
  ASSERT_EQ(kept().size(), 1U);
  EXPECT_EQ(kept().at(0).at("body").at("text"), "654321");
}

TEST_P(people_postman, who_is_killed_while_sending_has_lost_nothing) {
  put(mail_to("li@example.cn"));
  auto const kinds = std::array{outbox_kind::mail};
  auto const take = [&] {
    return db->write([&](store::writer& tx) {
      return take_due_message(tx, kinds, now, {now.unix_s + 120});
    });
  };
  ASSERT_TRUE(take());
  EXPECT_FALSE(take()) << "another server leaves it alone";
  EXPECT_EQ(deliver(lane::notices), 0);
  now.unix_s += 121;
  EXPECT_EQ(deliver(lane::notices), 1);
  EXPECT_EQ(mails.mails().size(), 1U);
}

TEST_P(people_postman, finds_a_person_where_they_are_reached_now) {
  auto const who = resident("李桂英", "C1", {{"email", "old@example.cn"}});
  auto const key = person_id{std::stoll(who)};
  put({.kind = outbox_kind::mail,
       .what = {{}, "停水通知", "明天停水。"},
       .person = key});
  change(who, {{"email", "new@example.cn"}});
  // And that it changed is told there, and where they were reached before.
  EXPECT_EQ(deliver(lane::notices), 3);
  ASSERT_EQ(mails.mails().size(), 3U);
  EXPECT_THAT(mails.mails().front(), HasSubstr("new@example.cn"));
  EXPECT_THAT(mails.mails().back(), HasSubstr("old@example.cn"));
}

TEST_P(people_postman, a_webhook_hears_of_what_is_done_in_its_order) {
  auto const boss = officer(role::district_officer, "D");
  auto const made = post("/webhooks",
                         {{"name", "数据平台"},
                          {"url", "http://127.0.0.1/"},
                          {"events", {"person.created", "person.changed"}}},
                         boss);
  ASSERT_EQ(made.status, 400) << "http in a demonstration only";
  reg->is_demo = true;
  auto const hook = post("/webhooks",
                         {{"name", "数据平台"},
                          {"url", "http://127.0.0.1/"},
                          {"events", {"person.created", "person.changed"}}},
                         boss);
  reg->is_demo = false;
  auto const one = "/webhooks/" + hook.body.at("id").get<std::string>();
  db->write([&](store::writer& tx) {  // the secret is in the address
    tx.run("UPDATE webhook SET url = $1",
           url("/webhook/" + hook.body.at("secret").get<std::string>()));
  });
  auto const who = resident("李桂英", "C1", {{"phone", "13800001234"}});
  change(who, {{"name", "李桂芳"}});
  feed();
  feed();
  EXPECT_EQ(deliver(lane::webhooks), 2) << "once each";
  auto const got = kept();
  ASSERT_EQ(got.size(), 2U);
  EXPECT_EQ(got.at(0).at("body").at("type"), "person.created");
  EXPECT_EQ(got.at(1).at("body").at("type"), "person.changed");
  EXPECT_EQ(got.at(0).at("body").at("data").at("subject"), who);
  EXPECT_LT(got.at(0).at("body").at("data").at("sequence"),
            got.at(1).at("body").at("data").at("sequence"));
  EXPECT_EQ(got.dump().find("李桂"), std::string::npos);
  EXPECT_EQ(got.dump().find("1380000"), std::string::npos);
  EXPECT_TRUE(get("/webhooks", boss)
                  .body.at("webhooks")
                  .at(0)
                  .contains("delivered_at"));
  // What happens while it is paused is sent afterwards.
  ask(verb::patch, one, boss, {{"is_paused", true}});
  change(who, {{"name", "李桂英"}});
  feed();
  EXPECT_EQ(deliver(lane::webhooks), 0);
  ask(verb::patch, one, boss, {{"is_paused", false}});
  feed();
  EXPECT_EQ(deliver(lane::webhooks), 1);
}

TEST_P(people_postman, a_webhook_that_is_gone_hears_no_more) {
  auto const boss = officer(role::district_officer, "D");
  reg->is_demo = true;
  post("/webhooks",
       {{"name", "旧系统"}, {"url", url("/status/410")}, {"events", {"*"}}},
       boss);
  reg->is_demo = false;
  resident("李桂英", "C1");
  feed();
  EXPECT_GE(deliver(lane::webhooks), 1);
  EXPECT_FALSE(laid_aside().empty());
  EXPECT_TRUE(get("/webhooks", boss).body.at("webhooks").empty());
}

LINLI_ON_BOTH_ENGINES(people_postman);

}  // namespace

}  // namespace linli::people
