#include <gmock/gmock.h>

#include "people/sign_in_ops.h"
#include "people/sign_in_store.h"
#include "people/test_registry.h"
#include "secrets/encoding.h"
#include "secrets/totp.h"

namespace linli::people {
namespace {

using http::verb;
using json = nlohmann::json;
using testing::HasSubstr;

constexpr auto kPassword = "河滨大楼的第三扇窗户上";

struct people_sign_in : test_registry {
  reply set_to(std::string const& cookie,
               std::string const& name,
               std::string const& password,
               std::string const& old = {}) {
    auto wish = json{{"name", name}, {"password", password}};
    if (!old.empty()) {
      wish["old_password"] = old;
    }
    return ask(verb::put, "/me/password", cookie, wish);
  }

  std::string code_of(std::string const& secret) const {
    return secrets::hotp_code(secret,
                              static_cast<std::uint64_t>(now.unix_s) / 30);
  }

  /// Sets up an authenticator; answers its secret.
  std::string add_authenticator(std::string const& cookie) {
    auto const begun = post("/me/authenticator", {}, cookie);
    EXPECT_EQ(begun.status, 200) << begun.body.dump();
    auto secret =
        secrets::from_base32(begun.body.value("secret", "")).value_or("");
    EXPECT_EQ(
        ask(verb::put, "/me/authenticator", cookie, {{"code", code_of(secret)}})
            .status,
        204);
    return secret;
  }

  /// An officer of C1 who is found by a phone number.
  std::string colleague(std::string const& phone, role const which) {
    auto const id = resident("周明", "C1", {{"phone", phone}});
    db->write([&](store::writer& tx) {
      insert_grant(tx, {std::stoll(id)},
                   {.key = {ids.next(now)},
                    .which = which,
                    .area = "C1",
                    .since = now,
                    .until = {}},
                   std::nullopt);
    });
    return id;
  }

  /// The answer to a right code.
  reply by_code(std::string const& phone) {
    now.unix_s += 61;
    auto const sent =
        post("/sign-in/codes", {{"channel", "phone"}, {"address", phone}});
    return post("/sign-in/codes/" + sent.body.value("id", ""),
                {{"code", latest_code()}});
  }

  std::string latest_title(std::string const& cookie) const {
    return get("/me/notices", cookie)
        .body.at("notices")
        .at(0)
        .at("title")
        .at("en");
  }
};
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

TEST_P(people_sign_in, a_card_signs_nobody_out_who_came_in_by_more) {
  auto const id = resident("李桂英", "C1", {{"phone", "13800001234"}});
  auto const card = post("/persons/" + id + "/cards", {},
                         officer(role::community_staff, "C1"))
                        .body.at("text");
  auto const by_card = [&] {
    return post("/sign-in/card", {{"card", card}, {"shared", false}}).cookie;
  };
  auto const found = by_card();
  auto const other = by_card();
  auto const phone = signed_in("13800001234");
  auto const end = [&](std::string const& whose, std::string const& as) {
    auto const all = get("/me/sessions", whose).body.at("sessions");
    auto const own = std::ranges::find_if(all, [](auto const& each) {
      return each.at("is_this").template get<bool>();
    });
    return ask(verb::del, "/me/sessions/" + own->at("id").get<std::string>(),
               as);
  };
  EXPECT_EQ(end(phone, found).code(), "people.stronger_session");
  EXPECT_EQ(get("/me", phone).status, 200);
  EXPECT_EQ(end(other, found).status, 204);
  EXPECT_EQ(get("/me", other).status, 401);
  EXPECT_EQ(end(found, phone).status, 204);
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
  as_staff(cookie, [&] {
    EXPECT_EQ(set_to(cookie, "liguiying", "password123").code(),
              "people.weak_password");
  });
  set_password(cookie, "liguiying", kPassword);
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

TEST_P(people_sign_in, the_right_password_after_four_wrong_ones_forgets_them) {
  set_password(signed_in("13800001234"), "liguiying", kPassword);
  auto const in = [&](std::string const& password) {
    return post("/sign-in/password",
                {{"name", "liguiying"}, {"password", password}});
  };
  for (auto round = 0; round != 2; ++round) {
    for (auto i = 0; i != 4; ++i) {
      EXPECT_EQ(in("wrong wrong wrong").code(), "people.wrong_password");
    }
    EXPECT_EQ(in(kPassword).status, 200);
  }
}

TEST_P(people_sign_in, what_is_no_guess_takes_no_try) {
  auto const cookie = signed_in("13800001234");
  set_password(cookie, "liguiying", kPassword);
  for (auto i = 0; i != 6; ++i) {
    EXPECT_EQ(set_to(cookie, "liguiying", "password123", kPassword).code(),
              "people.weak_password");
  }
  EXPECT_EQ(set_to(cookie, "liguiying", kPassword, "wrong wrong wrong").code(),
            "people.wrong_password");
  EXPECT_EQ(
      set_to(cookie, "liguiying", "四川北路的梧桐树叶子", kPassword).status,
      204);
}

TEST_P(people_sign_in, who_runs_the_server_lets_in_who_lost_the_way_in) {
  auto const cookie = signed_in("13800001234");
  auto const me = get("/me", cookie).body.at("id").get<std::string>();
  set_password(cookie, "liguiying", kPassword);
  auto by = caller{};
  by.now = now;
  by.areas = reg->areas.load();
  db->write([&](store::writer& tx) {
    insert_credential(tx,
                      {.key = {16},
                       .person = {std::stoll(me)},
                       .kind = credential_kind::authenticator,
                       .lookup = {},
                       .secret = "lost with the telephone"},
                      now);
    insert_credential(tx,
                      {.key = {17},
                       .person = {std::stoll(me)},
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

TEST_P(people_sign_in, a_password_is_for_who_holds_a_role_or_has_one) {
  auto const cookie = signed_in("13800001234");
  EXPECT_EQ(set_to(cookie, "liguiying", kPassword).code(),
            "people.password_for_staff");
  set_password(cookie, "liguiying", kPassword);
  // Who holds none any more may still change it.
  EXPECT_EQ(set_to(cookie, "liguiying", "四川北路的梧桐树叶子").code(),
            "people.wrong_password");
  EXPECT_EQ(
      set_to(cookie, "liguiying", "四川北路的梧桐树叶子", kPassword).status,
      204);
}

TEST_P(people_sign_in, which_names_are_taken_is_not_found_out_for_many) {
  set_password(signed_in("13800001234"), "taken", kPassword);
  auto const staff = officer(role::community_staff, "C1", strength::code);
  EXPECT_EQ(set_to(staff, "taken", kPassword).code(), "people.name_taken");
  EXPECT_EQ(set_to(staff, "free", kPassword).status, 204);
  auto const again = [&](std::string const& name) {
    auto const done = set_to(staff, name, kPassword, kPassword);
    return done.status == 204 ? std::string{} : done.code();
  };
  EXPECT_EQ(again("free"), "");  // one's own tells nothing
  for (auto i = 0; i != 3; ++i) {
    EXPECT_EQ(again("taken"), "people.name_taken");
  }
  // From here on the same for those taken and those free.
  EXPECT_EQ(again("taken"), "people.tries_used_up");
  EXPECT_EQ(again("another"), "people.tries_used_up");
  EXPECT_EQ(again("free"), "");
  now.unix_s += 901;
  EXPECT_EQ(again("another"), "");
}

TEST_P(people_sign_in, an_authenticator_takes_a_sign_in_of_just_now) {
  auto const staff = officer(role::community_staff, "C1", strength::password);
  now.unix_s += 900;
  EXPECT_EQ(post("/me/authenticator", {}, staff).code(),
            "people.sign_in_again");
  auto const fresh = officer(role::community_staff, "C1", strength::password);
  auto const begun = post("/me/authenticator", {}, fresh);
  auto const secret =
      secrets::from_base32(begun.body.value("secret", "")).value_or("");
  now.unix_s += 900;
  EXPECT_EQ(
      ask(verb::put, "/me/authenticator", fresh, {{"code", code_of(secret)}})
          .code(),
      "people.sign_in_again");
}

TEST_P(people_sign_in, a_new_authenticator_is_told_and_ends_other_sessions) {
  auto const staff = officer(role::community_staff, "C1", strength::password);
  auto const id = get("/me", staff).body.at("id").get<std::string>();
  auto const elsewhere = session_of({std::stoll(id)}, strength::password);
  add_authenticator(staff);
  EXPECT_EQ(latest_title(staff), "A new way to sign in: authenticator");
  EXPECT_EQ(get("/me", elsewhere).status, 401);
}

TEST_P(people_sign_in, password_and_authenticator_can_be_taken_away) {
  auto const staff = officer(role::community_staff, "C1", strength::password);
  auto const id = get("/me", staff).body.at("id").get<std::string>();
  EXPECT_EQ(ask(verb::del, "/me/password", staff).code(), "people.no_such_way");
  EXPECT_EQ(ask(verb::del, "/me/authenticator", staff).code(),
            "people.no_such_way");
  ASSERT_EQ(set_to(staff, "zhouming", kPassword).status, 204);
  add_authenticator(staff);
  EXPECT_EQ(ask(verb::del, "/me/authenticator", staff).code(),
            "people.sign_in_again");
  EXPECT_EQ(ask(verb::del, "/me/password", staff).code(),
            "people.sign_in_again");
  auto const sure = session_of({std::stoll(id)}, strength::second_factor);
  auto const left = ask(verb::del, "/me/authenticator", sure);
  EXPECT_EQ(left.body.at("has_authenticator"), false);
  EXPECT_EQ(latest_title(sure), "A way to sign in was removed: authenticator");
  EXPECT_EQ(ask(verb::del, "/me/password", sure).code(), "people.last_way");
  EXPECT_EQ(
      ask(verb::del, "/me/password?really=true", sure).body.at("has_password"),
      false);
  EXPECT_EQ(latest_title(sure), "A way to sign in was removed: password");
  EXPECT_EQ(
      post("/sign-in/password", {{"name", "zhouming"}, {"password", kPassword}})
          .code(),
      "people.wrong_password");
}

TEST_P(people_sign_in, who_holds_a_role_gives_the_second_factor_after_a_code) {
  auto const id = colleague("13900001234", role::community_staff);
  auto const secret =
      add_authenticator(session_of({std::stoll(id)}, strength::password));
  auto const half = by_code("13900001234");
  EXPECT_EQ(half.body.at("needs_second_factor"), true);
  EXPECT_EQ(half.body.at("second_factors"), json({"authenticator"}));
  EXPECT_EQ(get("/persons", half.cookie).code(), "people.not_signed_in");
  auto const whole =
      post("/sign-in/second-factor", {{"code", code_of(secret)}}, half.cookie);
  EXPECT_EQ(whole.body.at("strength"), "second_factor");
  EXPECT_EQ(get("/persons", whole.cookie).status, 200);
}

TEST_P(people_sign_in, a_card_of_who_holds_a_role_is_no_way_around_it) {
  auto const id = colleague("13900001234", role::community_staff);
  add_authenticator(session_of({std::stoll(id)}, strength::password));
  auto const card = post("/persons/" + id + "/cards", {},
                         officer(role::district_officer, "D"));
  auto const in =
      post("/sign-in/card", {{"card", card.body.at("text")}, {"shared", true}});
  EXPECT_EQ(in.body.at("needs_second_factor"), true);
  EXPECT_EQ(get("/persons", in.cookie).code(), "people.not_signed_in");
}

TEST_P(people_sign_in, who_holds_no_role_signs_in_with_a_code_alone) {
  auto const cookie = signed_in("13800001234");
  set_password(cookie, "liguiying", kPassword);
  auto const in = post("/sign-in/password",
                       {{"name", "liguiying"}, {"password", kPassword}});
  add_authenticator(in.cookie);
  EXPECT_EQ(by_code("13800001234").body.at("needs_second_factor"), false);
}

}  // namespace
}  // namespace linli::people
