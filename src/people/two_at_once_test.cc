#include <array>
#include <chrono>
#include <functional>
#include <gmock/gmock.h>
#include <latch>
#include <map>
#include <thread>
#include <vector>

#include "people/invariants.h"
#include "people/test_registry.h"
#include "secrets/encoding.h"
#include "secrets/totp.h"

namespace linli::people {

namespace {

using http::verb;
using testing::IsEmpty;
using testing::Pair;
using testing::UnorderedElementsAre;

constexpr auto kCrowd = 32;

/// Two who do something with the same persons at the same moment, as two
/// servers on one database would.
struct two_at_once : test_registry {
  using deed = std::function<reply()>;

  static std::array<reply, 2> both(deed const& one, deed const& other) {
    auto out = std::array<reply, 2>{};
    auto const beside = std::jthread{[&] { out[0] = one(); }};
    out[1] = other();
    return out;
  }
  /// How often each was answered, when a crowd does it at the same moment.
  static std::map<std::string, int> crowd(deed const& one) {
    auto answers = std::array<std::string, kCrowd>{};
    auto together = std::latch{kCrowd};
    {
      auto all = std::vector<std::jthread>{};
      for (auto& mine : answers) {
        all.emplace_back([&] {
          together.arrive_and_wait();
          auto const r = one();
          mine = r.status < 300 ? "done" : r.code();
        });
      }
    }
    auto out = std::map<std::string, int>{};
    for (auto const& code : answers) {
      ++out[code];
    }
    return out;
  }
  /// Five are looked at, and wrong; the others meet the lock.
  static auto five_are(std::string const& wrong) {
    return UnorderedElementsAre(Pair(wrong, 5),
                                Pair("people.tries_used_up", kCrowd - 5));
  }
  reply merge(std::string const& stays, std::string const& goes) const {
    return post("/persons/" + stays + "/merge", {{"other", goes}}, boss);
  }
  reply erase(std::string const& who) const {
    return post("/persons/" + who + "/erase",
                {{"how", "in_person"}, {"really", true}}, boss);
  }
  void expect_sound() {
    for (auto const& i : invariants()) {
      EXPECT_THAT(
          db->read([&](store::reader& r) { return store::broken_by(r, i); }),
          IsEmpty())
          << i.name;
    }
  }
  static int done(std::array<reply, 2> const& answers) {
    auto out = 0;
    for (auto const& a : answers) {
      EXPECT_LT(a.status, 500) << a.text;
      out += a.status < 300 ? 1 : 0;
    }
    return out;
  }

  std::string boss;
  std::string person() { return resident("李桂英", "C1"); }
  void SetUp() override {
    test_registry::SetUp();
    if (!IsSkipped()) {
      boss = officer(role::district_officer, "D");
    }
  }
};

LINLI_ON_BOTH_ENGINES(two_at_once);

constexpr auto kRounds = 8;
constexpr auto kGood = "河滨大楼的第三扇窗户上";

TEST_P(two_at_once, two_records_never_become_each_other) {
  for (auto n = 0; n != kRounds; ++n) {
    auto const a = person();
    auto const b = person();
    auto const answers =
        both([&] { return merge(a, b); }, [&] { return merge(b, a); });
    EXPECT_EQ(done(answers), 1);
  }
  expect_sound();
}

TEST_P(two_at_once, three_records_never_become_a_circle) {
  for (auto n = 0; n != kRounds; ++n) {
    auto const a = person();
    auto const b = person();
    auto const c = person();
    done(both([&] { return merge(a, b); }, [&] { return merge(b, c); }));
    done(both([&] { return merge(c, a); }, [&] { return merge(a, c); }));
  }
  expect_sound();
}

TEST_P(two_at_once, a_record_goes_into_one_alone) {
  for (auto n = 0; n != kRounds; ++n) {
    auto const a = person();
    auto const b = person();
    auto const c = person();
    EXPECT_EQ(
        done(both([&] { return merge(a, b); }, [&] { return merge(c, b); })),
        1);
  }
  expect_sound();
}

TEST_P(two_at_once, erasing_and_merging_leave_nothing) {
  for (auto n = 0; n != kRounds; ++n) {
    auto const a = person();
    auto const b = person();
    EXPECT_GE(done(both([&] { return merge(a, b); }, [&] { return erase(b); })),
              1);
    auto const c = person();
    auto const d = person();
    EXPECT_GE(done(both([&] { return merge(c, d); }, [&] { return erase(c); })),
              1);
  }
  expect_sound();
}

TEST_P(two_at_once, a_merge_is_undone_once) {
  for (auto n = 0; n != kRounds; ++n) {
    auto const undo =
        "/merges/" +
        merge(person(), person()).body.at("merge").get<std::string>() + "/undo";
    auto const once = [&] { return post(undo, {}, boss); };
    EXPECT_EQ(done(both(once, once)), 1);
  }
  expect_sound();
}

TEST_P(two_at_once, a_role_is_taken_once) {
  for (auto n = 0; n != kRounds; ++n) {
    auto const who = person();
    auto const given = post("/persons/" + who + "/roles",
                            {{"role", "volunteer"}, {"area", "C1"}}, boss);
    auto const path = "/persons/" + who + "/roles/" +
                      given.body.at("grants")[0].at("id").get<std::string>();
    auto const once = [&] { return ask(verb::del, path, boss); };
    EXPECT_EQ(done(both(once, once)), 1);
  }
}

/// As a request that was let in and waits for its turn to write.
TEST_P(two_at_once, who_is_erased_before_the_turn_gets_no_way_to_sign_in) {
  auto const who = person();
  auto const cookie = session_of({std::stoll(who)}, strength::code);
  auto const known =
      find_caller(*reg, cookie.substr(cookie.find('=') + 1), now);
  ASSERT_TRUE(known);
  auto me = caller{};
  me.person = known->session.person;
  me.session = known->session.key;
  me.now = now;
  me.grants = {{.key = {1}, .which = role::volunteer, .area = "C1"}};
  ASSERT_LT(erase(who).status, 300);
  auto const code_of = [](std::function<void()> const& work) {
    try {
      work();
    } catch (base::error const& e) {
      return e.code();
    }
    return std::string{};
  };
  EXPECT_EQ(code_of([&] {
              linli::people::set_password(*reg, me, "li",
                                          "correct horse battery", "");
            }),
            "people.sign_in_again");
  EXPECT_EQ(code_of([&] { start_authenticator(*reg, me); }),
            "people.not_signed_in");
  expect_sound();
}

/// A password is checked, and hashed, outside of any transaction.
TEST_P(two_at_once,
       who_is_erased_meanwhile_neither_signs_in_nor_sets_a_password) {
  auto n = 0;
  for (auto const wait : {5, 20, 60, 120}) {
    ++n;
    auto const who = person();
    auto const cookie = session_of({std::stoll(who)}, strength::code);
    auto const name = "li" + std::to_string(n);
    auto const good = std::string{"correct horse battery"};
    set_password(cookie, name, good);
    auto const later = [&](deed const& then) {
      return [=] {
        std::this_thread::sleep_for(std::chrono::milliseconds{wait});
        return then();
      };
    };
    done(both(
        [&] {
          return post("/sign-in/password",
                      {{"name", name}, {"password", good}});
        },
        later([&] { return erase(who); })));

    auto const other = person();
    auto const theirs = session_of({std::stoll(other)}, strength::code);
    as_staff(theirs, [&] {
      done(both(
          [&] {
            return ask(verb::put, "/me/password", theirs,
                       {{"name", name + "x"}, {"password", good}});
          },
          later([&] { return erase(other); })));
    });
    expect_sound();
  }
}

TEST_P(two_at_once, a_crowd_that_guesses_a_password_has_five_tries) {
  set_password(signed_in("13800001234"), "liguiying", kGood);
  auto const in = [&](std::string const& name, std::string const& password) {
    return post("/sign-in/password", {{"name", name}, {"password", password}});
  };
  // The same for a name there is and one there is not.
  for (auto const* const name : {"liguiying", "nobody"}) {
    EXPECT_THAT(crowd([&] { return in(name, "wrong wrong wrong"); }),
                five_are("people.wrong_password"))
        << name;
  }
  EXPECT_EQ(in("liguiying", kGood).code(), "people.tries_used_up");
  now.unix_s += 901;
  EXPECT_EQ(in("liguiying", kGood).status, 200);
}

TEST_P(two_at_once, a_crowd_that_guesses_a_code_has_five_tries) {
  set_password(signed_in("13800001234"), "liguiying", kGood);
  auto const in = [&] {
    return post("/sign-in/password",
                {{"name", "liguiying"}, {"password", kGood}})
        .cookie;
  };
  auto const cookie = in();
  auto const secret = secrets::from_base32(post("/me/authenticator", {}, cookie)
                                               .body.at("secret")
                                               .get<std::string>())
                          .value();
  auto const confirm = [&](std::string const& code) {
    return ask(verb::put, "/me/authenticator", cookie, {{"code", code}});
  };
  auto const step = static_cast<std::uint64_t>(now.unix_s) / 30;
  auto const far_off = secrets::hotp_code(secret, step + 1000);
  EXPECT_THAT(crowd([&] { return confirm(far_off); }),
              five_are("people.wrong_code"));
  EXPECT_EQ(confirm(secrets::hotp_code(secret, step)).code(),
            "people.tries_used_up");
}

TEST_P(two_at_once, a_crowd_that_guesses_a_second_factor_has_five_tries) {
  set_password(signed_in("13800001234"), "liguiying", kGood);
  auto const in = [&] {
    return post("/sign-in/password",
                {{"name", "liguiying"}, {"password", kGood}})
        .cookie;
  };
  auto const cookie = in();
  auto const secret = secrets::from_base32(post("/me/authenticator", {}, cookie)
                                               .body.at("secret")
                                               .get<std::string>())
                          .value();
  auto const step = static_cast<std::uint64_t>(now.unix_s) / 30;
  ASSERT_EQ(ask(verb::put, "/me/authenticator", cookie,
                {{"code", secrets::hotp_code(secret, step)}})
                .status,
            204);
  auto const half = in();
  auto const far_off = secrets::hotp_code(secret, step + 1000);
  EXPECT_THAT(
      crowd([&] {
        return post("/sign-in/second-factor", {{"code", far_off}}, half);
      }),
      five_are("people.wrong_code"));
}

TEST_P(two_at_once, a_crowd_that_guesses_what_is_known_has_five_tries) {
  auto const staff = officer(role::community_staff, "C1", strength::code);
  ASSERT_EQ(ask(verb::put, "/me/password", staff,
                {{"name", "zhouming"}, {"password", kGood}})
                .status,
            204);
  EXPECT_THAT(crowd([&] {
                return ask(verb::put, "/me/password", staff,
                           {{"name", "zhouming"},
                            {"password", "四川北路的梧桐树叶子"},
                            {"old_password", "wrong wrong wrong"}});
              }),
              five_are("people.wrong_password"));
  EXPECT_THAT(crowd([&] {
                return post("/persons/find",
                            {{"channel", "phone"}, {"address", "13700000001"}},
                            boss);
              }),
              five_are("people.no_such_person"));
}

}  // namespace

}  // namespace linli::people
