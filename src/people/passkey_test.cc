#include <gmock/gmock.h>
#include <thread>

#include "people/test_device.h"
#include "people/test_registry.h"

namespace linli::people {
namespace {

using http::verb;
using json = nlohmann::json;
using testing::IsEmpty;

struct people_passkeys : test_registry {
  std::string question(std::string const& path, std::string const& cookie) {
    auto const asked = ask(verb::post, path, cookie);
    EXPECT_EQ(asked.status, 200) << asked.body.dump();
    return asked.body.value("challenge", "");
  }

  reply add(test_device const& d, std::string const& cookie) {
    return post("/me/passkeys",
                d.made(question("/me/passkeys/question", cookie), "手机"),
                cookie);
  }

  reply enter(test_device& d, std::string const& cookie = {}) {
    return post("/sign-in/passkey",
                d.shown(question("/sign-in/passkey/question", cookie)), cookie);
  }

  int lines(std::string const& action) {
    return *db->read([&](store::reader& r) {
      return r.value_of<int>("SELECT COUNT(*) FROM audit WHERE action = $1",
                             action);
    });
  }
};
LINLI_ON_BOTH_ENGINES(people_passkeys);

TEST_P(people_passkeys, one_signs_in_without_a_name_being_typed) {
  auto phone = test_device{};
  auto const cookie = signed_in("13800001234");
  auto const added = add(phone, cookie);
  ASSERT_EQ(added.status, 200) << added.body.dump();
  EXPECT_EQ(added.body.at("passkeys")[0].at("name"), "手机");
  EXPECT_FALSE(added.body.at("passkeys")[0].contains("used_at"));
  auto const asked = ask(verb::post, "/sign-in/passkey/question");
  EXPECT_EQ(asked.body.at("rp_id"), "linli.example.cn");
  EXPECT_THAT(asked.body.at("passkeys"), IsEmpty());
  auto const in = enter(phone);
  ASSERT_EQ(in.status, 200) << in.body.dump();
  EXPECT_EQ(in.body.at("strength"), "second_factor");
  EXPECT_EQ(in.body.at("id"), get("/me", cookie).body.at("id"));
  EXPECT_EQ(get("/me", in.cookie).status, 200);
  EXPECT_TRUE(
      get("/me/ways", in.cookie).body.at("passkeys")[0].contains("used_at"));
}

TEST_P(people_passkeys, they_are_among_what_is_kept_of_one_and_erased_with_it) {
  auto phone = test_device{};
  auto const cookie = signed_in("13800001234");
  add(phone, cookie);
  EXPECT_EQ(get("/me/export", cookie).body.at("ways")[0].at("name"), "手机");
  post("/me/erase", {{"really", true}}, cookie);
  EXPECT_EQ(enter(phone).code(), "people.passkey_refused");
}

TEST_P(people_passkeys, a_question_is_good_once_and_for_five_minutes) {
  auto phone = test_device{};
  add(phone, signed_in("13800001234"));
  auto const shown =
      phone.shown(question("/sign-in/passkey/question", std::string{}));
  EXPECT_EQ(post("/sign-in/passkey", shown).status, 200);
  EXPECT_EQ(post("/sign-in/passkey", shown).code(), "people.question_void");
  auto const late =
      phone.shown(question("/sign-in/passkey/question", std::string{}));
  now.unix_s += 300;
  EXPECT_EQ(post("/sign-in/passkey", late).code(), "people.question_void");
  // Of the other ceremony, or of nobody.
  auto const cookie = signed_in("13800001234");
  auto const other = question("/me/passkeys/question", cookie);
  EXPECT_EQ(post("/sign-in/passkey", phone.shown(other)).code(),
            "people.question_void");
  EXPECT_EQ(post("/sign-in/passkey", phone.shown(std::string(43, 'A'))).code(),
            "people.question_void");
}

TEST_P(people_passkeys, one_answer_sent_twice_at_once_signs_in_once) {
  auto phone = test_device{};
  add(phone, signed_in("13800001234"));
  auto const shown =
      phone.shown(question("/sign-in/passkey/question", std::string{}));
  auto answers = std::array<int, 4>{};
  {
    auto all = std::vector<std::jthread>{};
    for (auto& a : answers) {
      all.emplace_back([&] { a = post("/sign-in/passkey", shown).status; });
    }
  }
  EXPECT_EQ(std::ranges::count(answers, 200), 1);
  EXPECT_EQ(std::ranges::count(answers, 400), 3);
}

TEST_P(people_passkeys, a_removed_one_is_refused_like_one_nobody_ever_had) {
  auto phone = test_device{};
  auto const cookie = signed_in("13800001234");
  auto const added = add(phone, cookie);
  auto const path =
      "/me/ways/" + added.body.at("passkeys")[0].at("id").get<std::string>();
  EXPECT_EQ(ask(verb::del, path, signed_in("13900001234")).code(),
            "people.no_such_way");
  auto const left = ask(verb::del, path, cookie);
  EXPECT_THAT(left.body.at("passkeys"), IsEmpty());
  EXPECT_EQ(ask(verb::del, path, cookie).code(), "people.no_such_way");
  auto stranger = test_device{};
  auto const removed = enter(phone);
  auto const unknown = enter(stranger);
  EXPECT_EQ(removed.code(), "people.passkey_refused");
  EXPECT_EQ(removed.body, unknown.body);
}

TEST_P(people_passkeys, a_copy_is_refused_and_recorded) {
  auto phone = test_device{};
  add(phone, signed_in("13800001234"));
  auto copy = phone;
  EXPECT_EQ(enter(phone).status, 200);
  EXPECT_EQ(enter(phone).status, 200);
  EXPECT_EQ(enter(copy).code(), "people.passkey_refused");
  EXPECT_EQ(lines("passkey.copied"), 1);
  EXPECT_EQ(enter(phone).status, 200);
}

TEST_P(people_passkeys, one_of_another_site_or_key_is_refused) {
  auto const cookie = signed_in("13800001234");
  auto elsewhere = test_device{};
  elsewhere.origin = "https://linli.example.cn.evil.example";
  EXPECT_EQ(add(elsewhere, cookie).code(), "secrets.bad_passkey");
  auto phone = test_device{};
  add(phone, cookie);
  auto phished = phone;
  phished.origin = "https://evil.example";
  EXPECT_EQ(enter(phished).code(), "people.passkey_refused");
  auto forged = phone;
  forged.signer = secrets::test_signer::p256();
  EXPECT_EQ(enter(forged).code(), "people.passkey_refused");
  EXPECT_EQ(add(phone, cookie).code(), "people.passkey_known");
  EXPECT_EQ(add(phone, signed_in("13900001234")).code(),
            "people.passkey_known");
}

TEST_P(people_passkeys, without_a_finger_or_pin_it_is_worth_a_code) {
  auto key = test_device{.verifies = false};
  add(key, signed_in("13800001234"));
  EXPECT_EQ(enter(key).body.at("strength"), "code");
  // Staff must be made sure of: when it is added and when it is used.
  auto const staff = officer(role::community_staff, "C1");
  EXPECT_EQ(add(key, staff).code(), "secrets.bad_passkey");
  auto good = test_device{};
  EXPECT_EQ(add(good, staff).status, 200);
  good.verifies = false;
  EXPECT_EQ(enter(good).code(), "people.passkey_unverified");
  good.verifies = true;
  EXPECT_EQ(enter(good).status, 200);
}

TEST_P(people_passkeys, it_is_the_second_factor_after_a_password) {
  auto const cookie = signed_in("13800001234");
  set_password(cookie, "liguiying", "河滨大楼的第三扇窗户上");
  auto phone = test_device{};
  ASSERT_EQ(add(phone, cookie).status, 200);
  auto const half =
      post("/sign-in/password",
           {{"name", "liguiying"}, {"password", "河滨大楼的第三扇窗户上"}});
  EXPECT_EQ(half.body.at("needs_second_factor"), true);
  EXPECT_EQ(half.body.at("second_factors"), json({"passkey"}));
  EXPECT_EQ(get("/me", half.cookie).code(), "people.not_signed_in");
  auto const asked = ask(verb::post, "/sign-in/passkey/question", half.cookie);
  EXPECT_EQ(asked.body.at("passkeys"), json({secrets::base64url(phone.id)}));
  // Somebody else's does not complete it.
  auto other = test_device{};
  add(other, signed_in("13900001234"));
  EXPECT_EQ(enter(other, half.cookie).code(), "people.passkey_refused");
  // Nor does one that was asked for without the password.
  EXPECT_EQ(
      post("/sign-in/passkey",
           phone.shown(question("/sign-in/passkey/question", "")), half.cookie)
          .code(),
      "people.question_void");
  auto const whole = enter(phone, half.cookie);
  EXPECT_EQ(whole.body.at("strength"), "second_factor");
  EXPECT_NE(whole.cookie, half.cookie);
  EXPECT_EQ(get("/me", half.cookie).status, 401);
  EXPECT_EQ(get("/me", whole.cookie).status, 200);
}

TEST_P(people_passkeys, a_device_found_signed_in_makes_no_way_of_its_own) {
  auto const cookie = signed_in("13800001234");
  now.unix_s += 900;
  EXPECT_EQ(ask(verb::post, "/me/passkeys/question", cookie).code(),
            "people.sign_in_again");
  // For staff a code is not enough once there is something surer.
  auto const staff = officer(role::community_staff, "C1", strength::code);
  EXPECT_EQ(ask(verb::post, "/me/passkeys/question", staff).status, 200);
  ask(verb::put, "/me/password", staff,
      {{"name", "zhouming"}, {"password", "河滨大楼的第三扇窗户上"}});
  EXPECT_EQ(ask(verb::post, "/me/passkeys/question", staff).code(),
            "people.sign_in_again");
}

TEST_P(people_passkeys, the_last_way_goes_only_when_one_really_means_it) {
  auto phone = test_device{};
  auto const cookie = signed_in("13800001234");
  auto const added = add(phone, cookie);
  EXPECT_EQ(added.body.at("codes"), json({"phone"}));
  auto const path =
      "/me/ways/" + added.body.at("passkeys")[0].at("id").get<std::string>();
  reg->is_demo = false;  // and no codes are sent any more
  EXPECT_EQ(ask(verb::del, path, cookie).code(), "people.last_way");
  EXPECT_EQ(ask(verb::del, path + "?really=true", cookie).status, 200);
  EXPECT_EQ(lines("passkey.removed"), 1);
}

TEST_P(people_passkeys, what_is_no_passkey_is_told_so_and_breaks_nothing) {
  auto const cookie = signed_in("13800001234");
  auto phone = test_device{};
  auto const asks = [&] {
    return question("/sign-in/passkey/question", std::string{});
  };
  for (auto const* const field :
       {"id", "client_data", "authenticator_data", "signature"}) {
    SCOPED_TRACE(field);
    auto shown = phone.shown(asks());
    shown[field] = "not=base64url";
    EXPECT_EQ(post("/sign-in/passkey", shown).code(), "http.bad_fields");
    shown[field] = std::string(24'001, 'A');
    EXPECT_EQ(post("/sign-in/passkey", shown).code(), "http.bad_fields");
    shown = phone.shown(asks());
    shown[field] = std::string(24'000, 'A');
    EXPECT_EQ(post("/sign-in/passkey", shown).code(), "people.passkey_refused");
  }
  auto made = phone.made(question("/me/passkeys/question", cookie), "x");
  made["attestation"] = "oA";
  EXPECT_EQ(post("/me/passkeys", made, cookie).code(), "secrets.bad_passkey");
  EXPECT_EQ(ask(verb::post, "/sign-in/passkey/question", "", {},
                {{"Sec-Fetch-Site", "cross-site"}})
                .code(),
            "people.cross_site");
}

TEST_P(people_passkeys, what_is_kept_of_one_does_not_show_which_device) {
  auto phone = test_device{};
  add(phone, signed_in("13800001234"));
  auto const [lookup, secret] = db->read([](store::reader& r) {
    return *r.one("SELECT lookup, secret FROM credential WHERE kind = 5",
                  [](std::string const& l, std::string const& s) {
                    return std::pair{l, s};
                  });
  });
  EXPECT_EQ(lookup.find(secrets::base64url(phone.id)), std::string::npos);
  EXPECT_EQ(secret.find(secrets::base64url(phone.id)), std::string::npos);
}

}  // namespace
}  // namespace linli::people
