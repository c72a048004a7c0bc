#include <gmock/gmock.h>

#include "people/sign_in_ops.h"
#include "people/sign_in_store.h"
#include "people/test_registry.h"

namespace linli::people {
namespace {

using http::verb;
using json = nlohmann::json;
using testing::HasSubstr;

struct people_sign_in : test_registry {};
LINLI_ON_BOTH_ENGINES(people_sign_in);

TEST_P(people_sign_in, a_code_signs_in_and_makes_a_resident) {
  auto const cookie = signed_in("13800001234");
  auto const me = get("/me", cookie).body;
  EXPECT_EQ(me.at("strength"), "code");
  EXPECT_EQ(me.at("capacities"), json{"resident"});
  // The second time it is the same person.
  auto const again = get("/me", signed_in("+86 138 0000 1234")).body;
  EXPECT_EQ(again.at("id"), me.at("id"));
  EXPECT_EQ(get("/me").code(), "people.not_signed_in");
}

TEST_P(people_sign_in, five_wrong_codes_are_the_end_of_a_code) {
  auto const sent = post("/sign-in/codes",
                         {{"channel", "phone"}, {"address", "13800001234"}});
  auto const path = "/sign-in/codes/" + sent.body.at("id").get<std::string>();
  auto const right = latest_code();
  auto const wrong = right == "000000" ? "000001" : "000000";
  for (auto i = 0; i != 5; ++i) {
    EXPECT_EQ(post(path, {{"code", wrong}}).code(), "people.wrong_code");
  }
  EXPECT_EQ(post(path, {{"code", right}}).code(), "people.code_void");
  EXPECT_EQ(
      post("/sign-in/codes", {{"channel", "phone"}, {"address", "13800001234"}})
          .code(),
      "people.too_often");
}

TEST_P(people_sign_in, a_code_is_good_once_and_for_ten_minutes) {
  auto const wish = json{{"channel", "email"}, {"address", "li@example.org"}};
  auto const first =
      "/sign-in/codes/" +
      post("/sign-in/codes", wish).body.at("id").get<std::string>();
  auto const code = latest_code();
  EXPECT_EQ(post(first, {{"code", code}}).status, 200);
  EXPECT_EQ(post(first, {{"code", code}}).code(), "people.code_void");
  now.unix_s += 61;
  auto const second =
      "/sign-in/codes/" +
      post("/sign-in/codes", wish).body.at("id").get<std::string>();
  now.unix_s += 600;
  EXPECT_EQ(post(second, {{"code", latest_code()}}).code(), "people.code_void");
}

TEST_P(people_sign_in, another_site_cannot_act_for_who_is_signed_in) {
  auto const cookie = signed_in("13800001234");
  auto const body = json{{"name", "坏人"}};
  EXPECT_EQ(
      ask(verb::patch, "/me", cookie, body, {{"Sec-Fetch-Site", "cross-site"}})
          .code(),
      "people.cross_site");
  EXPECT_EQ(ask(verb::patch, "/me", cookie, body,
                {{"Origin", "https://evil.example"}, {"Host", "linli.example"}})
                .code(),
            "people.cross_site");
  EXPECT_EQ(
      ask(verb::patch, "/me", cookie, body, {{"Sec-Fetch-Site", "same-origin"}})
          .status,
      200);
}

TEST_P(people_sign_in, a_session_is_signed_out_from_elsewhere) {
  auto const phone = signed_in("13800001234");
  auto const tablet = signed_in("13800001234");
  auto const all = get("/me/sessions", phone).body.at("sessions");
  ASSERT_EQ(all.size(), 2U);
  auto const other = all[0].at("is_this").get<bool>() ? all[1] : all[0];
  auto const path = "/me/sessions/" + other.at("id").get<std::string>();
  EXPECT_EQ(ask(verb::del, path, phone).status, 204);
  EXPECT_EQ(get("/me", tablet).status, 401);
  EXPECT_EQ(ask(verb::del, path, phone).code(), "people.no_such_session");
  EXPECT_EQ(ask(verb::del, "/session", phone).status, 204);
  EXPECT_EQ(get("/me", phone).status, 401);
}

TEST_P(people_sign_in, a_token_is_replaced_and_the_old_one_ends) {
  auto const old = signed_in("13800001234");
  now.unix_s += std::int64_t{13} * 3600;
  auto const rotated = get("/me", old);
  ASSERT_FALSE(rotated.cookie.empty());
  EXPECT_NE(rotated.cookie, old);
  EXPECT_EQ(get("/me", old).status, 200);  // requests under way
  now.unix_s += 120;
  EXPECT_EQ(get("/me", rotated.cookie).status, 200);
  // Somebody still has the old one: nobody keeps the session.
  EXPECT_EQ(get("/me", old).status, 401);
  EXPECT_EQ(get("/me", rotated.cookie).status, 401);
}

TEST_P(people_sign_in, a_kiosk_signs_out_after_a_pause) {
  auto const id = resident("李桂英", "C1");
  auto const card = post("/persons/" + id + "/cards", {},
                         officer(role::community_staff, "C1"));
  ASSERT_EQ(card.status, 200) << card.body.dump();
  EXPECT_THAT(card.body.at("svg").get<std::string>(), HasSubstr("<svg"));
  auto const in =
      post("/sign-in/card", {{"card", card.body.at("text")}, {"shared", true}});
  EXPECT_EQ(in.body.at("strength"), "card");
  now.unix_s += 100;
  EXPECT_EQ(get("/me", in.cookie).status, 200);
  EXPECT_EQ(get("/me/export", in.cookie).code(),
            "people.stronger_sign_in_needed");
  now.unix_s += 121;
  EXPECT_EQ(get("/me", in.cookie).status, 401);
  EXPECT_EQ(post("/sign-in/card",
                 {{"card", "linli:card:0123456789abcdef"}, {"shared", true}})
                .code(),
            "people.card_not_valid");
}

TEST_P(people_sign_in, a_password_locks_whether_or_not_there_is_the_name) {
  auto const cookie = signed_in("13800001234");
  auto const set = [&](std::string const& password) {
    return ask(verb::put, "/me/password", cookie,
               {{"name", "liguiying"}, {"password", password}});
  };
  EXPECT_EQ(set("password123").code(), "people.weak_password");
  EXPECT_EQ(ask(verb::put, "/me/password", cookie,
                {{"name", "liguiying"}, {"password", "河滨大楼的第三扇窗户上"}})
                .status,
            204);
  auto const in = [&](std::string const& name, std::string const& password) {
    return post("/sign-in/password", {{"name", name}, {"password", password}});
  };
  EXPECT_EQ(in("LiGuiying ", "河滨大楼的第三扇窗户上").body.at("strength"),
            "password");
  for (auto const* const name : {"liguiying", "nobody"}) {
    for (auto i = 0; i != 5; ++i) {
      EXPECT_EQ(in(name, "wrong wrong wrong").code(), "people.wrong_password");
    }
    EXPECT_EQ(in(name, "河滨大楼的第三扇窗户上").code(),
              "people.tries_used_up");
  }
  now.unix_s += 901;
  EXPECT_EQ(in("liguiying", "河滨大楼的第三扇窗户上").status, 200);
}

TEST_P(people_sign_in, who_runs_the_server_lets_in_who_lost_the_way_in) {
  auto const cookie = signed_in("13800001234");
  auto const me = get("/me", cookie).body.at("id").get<std::string>();
  ASSERT_EQ(ask(verb::put, "/me/password", cookie,
                {{"name", "liguiying"}, {"password", "河滨大楼的第三扇窗户上"}})
                .status,
            204);
  auto by = caller{};
  by.now = now;
  by.areas = reg->areas.load();
  auto herself = by;
  herself.person = {std::stoll(me)};
  start_authenticator(*reg, herself);
  db->write([&](store::writer& tx) {
    tx.run("UPDATE credential SET is_confirmed = 1 WHERE kind = $1",
           credential_kind::authenticator);
    insert_credential(tx,
                      {.key = {17},
                       .person = herself.person,
                       .kind = credential_kind::passkey,
                       .lookup = "passkey",
                       .secret = "lost with the telephone"},
                      now);
  });
  auto const in = [&](std::string const& password) {
    return post("/sign-in/password",
                {{"name", "liguiying"}, {"password", password}});
  };
  EXPECT_THROW(reset_sign_in(*reg, by, "nobody", "四川北路的梧桐树叶子"),
               base::error);
  EXPECT_THROW(reset_sign_in(*reg, by, "liguiying", "password123"),
               base::error);
  EXPECT_EQ(in("河滨大楼的第三扇窗户上").body.at("strength"), "password");
  EXPECT_EQ(get("/me", cookie).status, 200);

  for (auto i = 0; i != 5; ++i) {
    in("wrong wrong wrong");
  }
  ASSERT_EQ(in("河滨大楼的第三扇窗户上").code(), "people.tries_used_up");

  reset_sign_in(*reg, by, "LiGuiying", "四川北路的梧桐树叶子");
  EXPECT_EQ(db->read([](store::reader& r) {
    return r.value_of<int>(
        "SELECT COUNT(*) FROM credential WHERE kind IN "
        "($1, $2)",
        credential_kind::authenticator, credential_kind::passkey);
  }),
            0);
  EXPECT_EQ(get("/me", cookie).status, 401);
  EXPECT_EQ(in("河滨大楼的第三扇窗户上").code(), "people.wrong_password");
  auto const again = in("四川北路的梧桐树叶子");
  ASSERT_EQ(again.status, 200) << again.body.dump();
  EXPECT_EQ(get("/me", again.cookie).status, 200);  // no second factor left
  EXPECT_EQ(get("/me/notices", again.cookie)
                .body.at("notices")
                .at(0)
                .at("title")
                .at("en"),
            "Your way to sign in was reset");
}

}  // namespace
}  // namespace linli::people
