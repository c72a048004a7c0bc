#include "people/reseal.h"

#include <gtest/gtest.h>

#include "people/test_registry.h"
#include "secrets/encoding.h"
#include "secrets/totp.h"

namespace linli::people {

namespace {

std::string code_at(std::string const& secret, base::instant const now) {
  return secrets::hotp_code(secret,
                            static_cast<std::uint64_t>(now.unix_s) / 30);
}

struct people_keys : test_registry {
  /// Somebody of the staff with a password and an authenticator; answers the
  /// authenticator's secret.
  std::string colleague(std::string const& cookie, std::string const& name) {
    EXPECT_EQ(ask(http::verb::put, "/me/password", cookie,
                  {{"name", name}, {"password", "correct horse battery"}})
                  .status,
              204);
    auto const begun = post("/me/authenticator", {}, cookie);
    EXPECT_EQ(begun.status, 200) << begun.body.dump();
    auto secret =
        secrets::from_base32(begun.body.at("secret").get<std::string>())
            .value();
    EXPECT_EQ(ask(http::verb::put, "/me/authenticator", cookie,
                  {{"code", code_at(secret, now)}})
                  .status,
              204);
    return secret;
  }

  /// Whether name, password and the authenticator sign in.
  bool gets_in(std::string const& name, std::string const& secret) {
    now.unix_s += 60;  // a code counts once
    auto const half =
        post("/sign-in/password",
             {{"name", name}, {"password", "correct horse battery"}});
    return half.status == 200 &&
           post("/sign-in/second-factor", {{"code", code_at(secret, now)}},
                half.cookie)
                   .status == 200;
  }
};

TEST_P(people_keys, what_older_keys_sealed_is_sealed_anew_and_still_opens) {
  auto const who = resident("李桂英", "C1",
                            {{"phone", "13800001234"}, {"door", "3 号 402"}});
  auto const staff = officer(role::community_staff, "C1");
  auto const secret = colleague(staff, "zhou");
  auto const read = [&] {
    auto seen =
        get("/persons/" + who, officer(role::district_officer, "D")).body;
    return std::pair{seen.at("phone"), seen.at("door")};
  };
  auto const before = read();
  keys.rotate(now, secrets::algorithm::sm4);
  EXPECT_EQ(read(), before) << "older keys stay";
  auto done = std::size_t{0};
  for (;;) {
    auto const more = reseal(*reg, 2);
    done += more;
    if (more < 2) {
      break;
    }
  }
  EXPECT_GE(done, 4U);
  auto const used =
      db->read([&](store::reader& r) { return values_by_key(*reg, r); });
  ASSERT_EQ(used.size(), 1U);
  EXPECT_EQ(used.begin()->first, 2U);
  EXPECT_EQ(read(), before);
  EXPECT_TRUE(gets_in("zhou", secret));
  EXPECT_EQ(reseal(*reg, 100), 0U);
}

TEST_P(people_keys, an_authenticator_survives_a_merge_and_its_undoing) {
  auto const gone = officer(role::volunteer, "C1");
  auto const kept = officer(role::volunteer, "C1");
  auto const id = [&](std::string const& cookie) {
    return get("/me", cookie).body.at("id").get<std::string>();
  };
  auto const gone_id = id(gone);
  auto const kept_id = id(kept);
  auto const secret = colleague(gone, "wang");
  auto const boss = officer(role::district_officer, "D");
  ASSERT_EQ(
      post("/persons/" + kept_id + "/merge", {{"other", gone_id}}, boss).status,
      200);
  EXPECT_TRUE(gets_in("wang", secret));
  auto const merge = db->read([](store::reader& r) {
    return *r.value_of<std::int64_t>("SELECT id FROM person_merge");
  });
  ASSERT_EQ(post("/merges/" + std::to_string(merge) + "/undo", {}, boss).status,
            200);
  EXPECT_TRUE(gets_in("wang", secret));
}

LINLI_ON_BOTH_ENGINES(people_keys);

}  // namespace

}  // namespace linli::people
