#include "people/sign_in_limits.h"

#include <gmock/gmock.h>

#include "base/too_often.h"
#include "people/test_registry.h"

namespace linli::people {
namespace {

using testing::HasSubstr;
using namespace std::chrono_literals;

constexpr auto kEach = hourly{6, 6, 6, 6, 6, 6, 6, 6};

sign_in_limits_settings settings(hourly const& client, hourly const& district) {
  return {.per_client = client, .per_district = district};
}

/// The code of the refusal and how long to wait; empty when there was a turn.
std::pair<std::string, std::chrono::seconds> tried(
    sign_in_limits& limits,
    base::instant const now,
    std::string_view const client = "203.0.113.7",
    std::string_view const district = "D",
    sign_in_step const what = sign_in_step::password) {
  try {
    limits.take(what, client, district, now).keep();
    return {};
  } catch (base::too_often const& e) {
    return {e.code(), e.again_in()};
  }
}

TEST(people_limits, so_many_at_once_and_then_one_when_its_time_has_passed) {
  auto limits = sign_in_limits{settings(kEach, {})};
  auto now = kNow;
  for (auto i = 0; i != 6; ++i) {
    EXPECT_EQ(tried(limits, now).first, "") << i;
  }
  EXPECT_EQ(tried(limits, now),
            std::pair(std::string{"people.too_many_from_here"},
                      std::chrono::seconds{10min}));
  now.unix_s += 599;
  EXPECT_EQ(tried(limits, now).second, 1s);
  now.unix_s += 1;
  EXPECT_EQ(tried(limits, now).first, "");
  EXPECT_EQ(tried(limits, now).second, 10min);
}

TEST(people_limits, each_client_and_each_step_has_its_own) {
  auto limits = sign_in_limits{settings(kEach, {})};
  for (auto i = 0; i != 7; ++i) {
    tried(limits, kNow);
  }
  EXPECT_NE(tried(limits, kNow).first, "");
  EXPECT_EQ(tried(limits, kNow, "203.0.113.8").first, "");
  EXPECT_EQ(tried(limits, kNow, "203.0.113.7", "D", sign_in_step::card).first,
            "");
}

TEST(people_limits, a_district_has_one_for_all_its_clients) {
  auto limits = sign_in_limits{settings({}, kEach)};
  for (auto i = 0; i != 6; ++i) {
    EXPECT_EQ(tried(limits, kNow, std::to_string(i)).first, "");
  }
  EXPECT_EQ(tried(limits, kNow, "another").first,
            "people.too_many_in_district");
  EXPECT_EQ(tried(limits, kNow, "another", "E").first, "");
}

TEST(people_limits, who_is_refused_takes_nothing_from_the_district) {
  auto limits = sign_in_limits{settings({1, 1, 1, 1, 1, 1, 1, 1}, kEach)};
  for (auto i = 0; i != 50; ++i) {
    tried(limits, kNow, "the one");
  }
  for (auto i = 0; i != 5; ++i) {
    EXPECT_EQ(tried(limits, kNow, std::to_string(i)).first, "") << i;
  }
}

TEST(people_limits, a_turn_not_kept_is_given_back_but_counts_meanwhile) {
  auto limits = sign_in_limits{settings(kEach, kEach)};
  {
    auto under_way = std::vector<sign_in_limits::turn>{};
    for (auto i = 0; i != 6; ++i) {
      under_way.push_back(limits.take(sign_in_step::code, "a", "D", kNow));
    }
    EXPECT_NE(tried(limits, kNow, "a", "D", sign_in_step::code).first, "");
  }
  for (auto i = 0; i != 6; ++i) {
    EXPECT_EQ(tried(limits, kNow, "a", "D", sign_in_step::code).first, "");
  }
}

TEST(people_limits, a_clock_that_is_put_back_locks_nobody_out_for_long) {
  auto limits = sign_in_limits{settings(kEach, {})};
  tried(limits, {kNow.unix_s + 100'000'000});
  EXPECT_LE(tried(limits, kNow).second, 1h);
}

TEST(people_limits, memory_is_bounded_and_who_tries_most_is_remembered) {
  auto s = settings(kEach, {});
  s.clients = 100;
  auto limits = sign_in_limits{s};
  for (auto i = 0; i != 6; ++i) {
    tried(limits, kNow, "busy");
  }
  for (auto i = 0; i != 10'000; ++i) {
    tried(limits, kNow, std::to_string(i));
    ASSERT_LE(limits.clients(), 100U);
  }
  EXPECT_NE(tried(limits, kNow, "busy").first, "");
}

/// A district whose clients may fail three times in an hour.
struct limited_registry : test_registry {
  void SetUp() override {
    limits = std::make_shared<sign_in_limits>(
        settings({3, 3, 3, 3, 3, 3, 3, 3}, {}));
    test_registry::SetUp();
  }
};
LINLI_ON_BOTH_ENGINES(limited_registry);

TEST_P(limited_registry, guesses_over_many_accounts_end_all_the_same) {
  auto const guess = [&](std::string const& name) {
    return post("/sign-in/password", {{"name", name}, {"password", "wrong"}});
  };
  auto const cookie = signed_in("13800001234");
  set_password(cookie, "liguiying", "河滨大楼的第三扇窗户上");
  for (auto const* const name : {"liguiying", "nobody", "somebody"}) {
    EXPECT_EQ(guess(name).code(), "people.wrong_password");
  }
  // The same answer for a name there is and one there is not.
  for (auto const* const name : {"liguiying", "nobody"}) {
    auto const refused = guess(name);
    EXPECT_EQ(refused.status, 429);
    EXPECT_EQ(refused.code(), "people.too_many_from_here");
    EXPECT_EQ(refused.body.at("again_in_s"), 1200);
    EXPECT_EQ(refused.retry_after, "1200");
    EXPECT_THAT(refused.body.at("detail").get<std::string>(),
                HasSubstr("20 分钟"));
  }
  // Others get in, and other ways are open.
  EXPECT_EQ(signed_in("13800001234").empty(), false);
  peer = "203.0.113.8";
  EXPECT_EQ(guess("liguiying").code(), "people.wrong_password");
}

TEST_P(limited_registry, who_gets_it_right_is_not_counted) {
  auto const cookie = signed_in("13800001234");
  auto const mine =
      json{{"name", "liguiying"}, {"password", "河滨大楼的第三扇窗户上"}};
  set_password(cookie, "liguiying", "河滨大楼的第三扇窗户上");
  for (auto i = 0; i != 10; ++i) {
    EXPECT_EQ(post("/sign-in/password", mine).status, 200) << i;
  }
}

TEST_P(limited_registry, every_way_in_has_its_end) {
  auto const after_three = [&](std::string const& path, json const& body) {
    auto code = std::string{};
    for (auto i = 0; i != 4; ++i) {
      code = post(path, body).code();
    }
    return code;
  };
  auto const sends = [&](int const i) {
    return post(
        "/sign-in/codes",
        {{"channel", "phone"}, {"address", "1380000000" + std::to_string(i)}});
  };
  auto const sent = sends(0).body.at("id").get<std::string>();
  auto const wrong = latest_code() == "000000" ? "000001" : "000000";
  EXPECT_EQ(after_three("/sign-in/codes/" + sent, {{"code", wrong}}),
            "people.too_many_from_here");
  sends(1);
  sends(2);
  EXPECT_EQ(sends(3).code(), "people.too_many_from_here");
  EXPECT_EQ(after_three("/sign-in/card",
                        {{"card", "linli:card:0123456789"}, {"shared", true}}),
            "people.too_many_from_here");
  EXPECT_EQ(after_three("/sign-in/second-factor", {{"code", "000000"}}),
            "people.too_many_from_here");
  EXPECT_EQ(after_three("/sign-in/passkey/question", {}),
            "people.too_many_from_here");
  EXPECT_EQ(
      after_three("/sign-in/passkey", {{"challenge", std::string(43, 'A')},
                                       {"id", "AAAA"},
                                       {"client_data", "AAAA"},
                                       {"authenticator_data", "AAAA"},
                                       {"signature", "AAAA"}}),
      "people.too_many_from_here");
}

TEST_P(limited_registry, a_locked_account_says_for_how_long) {
  for (auto i = 0; i != 5; ++i) {
    peer = "203.0.113." + std::to_string(i);
    post("/sign-in/password", {{"name", "nobody"}, {"password", "wrong"}});
    now.unix_s += 60;
  }
  auto const locked =
      post("/sign-in/password", {{"name", "nobody"}, {"password", "wrong"}});
  EXPECT_EQ(locked.code(), "people.tries_used_up");
  EXPECT_EQ(locked.retry_after, "600");
}

}  // namespace
}  // namespace linli::people
