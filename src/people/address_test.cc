#include <array>
#include <gmock/gmock.h>
#include <thread>
#include <vector>

#include "people/test_device.h"
#include "people/test_registry.h"

namespace linli::people {
namespace {

using http::verb;
using json = nlohmann::json;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

constexpr auto kOld = "13800001234";
constexpr auto kNew = "13800005678";
constexpr auto kMail = "li@example.org";

struct people_addresses : test_registry {
  struct code {
    std::string path;
    std::string digits;
    std::string wrong() const { return digits == "000000" ? "1" : "000000"; }
  };

  reply start(std::string const& address, std::string const& cookie) {
    now.unix_s += 61;
    auto const is_mail = address.find('@') != std::string::npos;
    return post(
        "/me/addresses/codes",
        {{"channel", is_mail ? "email" : "phone"}, {"address", address}},
        cookie);
  }

  code sent_to(std::string const& address, std::string const& cookie) {
    auto const sent = start(address, cookie);
    EXPECT_EQ(sent.status, 200) << sent.body.dump();
    return {"/me/addresses/codes/" + sent.body.value("id", ""), latest_code()};
  }

  reply give(code const& c, std::string const& cookie) const {
    return post(c.path, {{"code", c.digits}}, cookie);
  }

  reply take(std::string const& address, std::string const& cookie) {
    return give(sent_to(address, cookie), cookie);
  }

  reply remove(std::string const& what, std::string const& cookie) const {
    return ask(verb::del, "/me/addresses/" + what, cookie);
  }

  std::string id_of(std::string const& cookie) const {
    return get("/me", cookie).body.value("id", "");
  }

  json notices(std::string const& cookie) const {
    return get("/me/notices", cookie).body.at("notices");
  }

  /// To whom messages went, the latest first, and what they say.
  std::vector<std::pair<std::string, std::string>> messages() const {
    auto out = std::vector<std::pair<std::string, std::string>>{};
    auto const all = get("/outbox/shown").body.at("messages");
    for (auto const& m : all) {
      out.emplace_back(m.at("to"), m.at("text"));
    }
    return out;
  }

  int count(std::string const& from) const {
    return *db->read([&](store::reader& r) {
      return r.value_of<int>("SELECT COUNT(*) FROM " + from);
    });
  }

  void merge(std::string const& kept, std::string const& gone) {
    auto const boss = officer(role::district_officer, "D");
    auto const done =
        post("/persons/" + kept + "/merge", {{"other", gone}}, boss);
    EXPECT_EQ(done.status, 200) << done.body.dump();
  }
};
LINLI_ON_BOTH_ENGINES(people_addresses);

TEST_P(people_addresses, the_new_number_signs_in_and_the_old_one_no_more) {
  auto const other = signed_in(kOld);
  auto const cookie = signed_in(kOld);
  auto const me = id_of(cookie);
  auto const c = sent_to("138 0000 5678", cookie);
  EXPECT_THAT(messages().at(0).second, HasSubstr("登记到您名下"));
  EXPECT_EQ(messages().at(0).first, hidden("+8613800005678"));
  EXPECT_EQ(id_of(other), me) << "nothing changes before the code is given";
  auto const done = give(c, cookie);
  ASSERT_EQ(done.status, 200) << done.body.dump();
  EXPECT_EQ(done.body.at("addresses"),
            json::array({{{"channel", "phone"}, {"covered", "138****5678"}}}));
  EXPECT_EQ(done.body.at("codes"), json({"phone"}));
  EXPECT_EQ(get("/me/ways", cookie).body, done.body);

  // Whoever does it stays signed in, others do not, and the old number knows.
  EXPECT_EQ(id_of(cookie), me);
  EXPECT_EQ(get("/me", other).status, 401);
  EXPECT_EQ(messages().at(0).first, hidden("+8613800001234"));
  EXPECT_THAT(messages().at(0).second, HasSubstr("您更改了您登记的电话号码"));
  ASSERT_EQ(notices(cookie).size(), 1U);
  EXPECT_EQ(notices(cookie)[0].at("title").at("en"),
            "Your phone number was changed");
  EXPECT_EQ(count("audit WHERE action = 'address.changed'"), 1);

  EXPECT_EQ(id_of(signed_in(kNew)), me);
  EXPECT_NE(id_of(signed_in(kOld)), me);
}

TEST_P(people_addresses, a_mail_address_comes_beside_the_number) {
  auto const other = signed_in(kOld);
  auto const cookie = signed_in(kOld);
  auto const done = take("Li@Example.org", cookie);
  ASSERT_EQ(done.status, 200) << done.body.dump();
  EXPECT_EQ(done.body.at("codes"), json({"phone", "email"}));
  EXPECT_EQ(done.body.at("addresses")[1].at("channel"), "email");
  EXPECT_THAT(done.body.at("addresses")[1].at("covered"),
              HasSubstr("***@example.org"));
  EXPECT_EQ(get("/me", other).status, 200) << "nobody came in by mail before";
  EXPECT_EQ(notices(cookie).size(), 1U);
}

TEST_P(people_addresses, the_same_one_again_changes_nothing) {
  auto const other = signed_in(kOld);
  auto const cookie = signed_in(kOld);
  auto const before = get("/me/ways", cookie).body;
  auto const done = take(kOld, cookie);
  EXPECT_EQ(done.status, 200);
  EXPECT_EQ(done.body, before);
  EXPECT_EQ(get("/me", other).status, 200);
  EXPECT_THAT(notices(cookie), IsEmpty());
  EXPECT_EQ(count("audit WHERE action = 'address.changed'"), 0);
}

TEST_P(people_addresses, five_wrong_tries_are_the_end_of_a_code) {
  auto const cookie = signed_in(kOld);
  auto const c = sent_to(kNew, cookie);
  for (auto i = 0; i != 5; ++i) {
    EXPECT_EQ(give({c.path, c.wrong()}, cookie).code(), "people.wrong_code");
  }
  EXPECT_EQ(give(c, cookie).code(), "people.code_void");
  EXPECT_EQ(get("/me/ways", cookie).body.at("addresses")[0].at("covered"),
            "138****1234");
}

TEST_P(people_addresses, a_code_is_good_once_and_for_ten_minutes) {
  auto const cookie = signed_in(kOld);
  auto const first = sent_to(kNew, cookie);
  EXPECT_EQ(give(first, cookie).status, 200);
  EXPECT_EQ(give(first, cookie).code(), "people.code_void");
  auto const late = sent_to(kMail, cookie);
  now.unix_s += 600;
  EXPECT_EQ(give(late, cookie).code(), "people.code_void");
  EXPECT_EQ(
      give({"/me/addresses/codes/" + std::string(43, 'A'), "123456"}, cookie)
          .code(),
      "people.code_void");
}

TEST_P(people_addresses, a_code_given_twice_at_once_counts_once) {
  auto const cookie = signed_in(kOld);
  auto const c = sent_to(kNew, cookie);
  auto answers = std::array<int, 4>{};
  {
    auto all = std::vector<std::jthread>{};
    for (auto& a : answers) {
      all.emplace_back([&] { a = give(c, cookie).status; });
    }
  }
  EXPECT_EQ(std::ranges::count(answers, 200), 1);
  EXPECT_EQ(std::ranges::count(answers, 400), 3);
  EXPECT_EQ(count("audit WHERE action = 'address.changed'"), 1);
}

TEST_P(people_addresses, a_code_is_good_for_what_and_whom_it_was_sent_for) {
  auto const cookie = signed_in(kOld);
  auto const mine = sent_to(kNew, cookie);
  auto const id = mine.path.substr(mine.path.rfind('/') + 1);
  EXPECT_EQ(post("/sign-in/codes/" + id, {{"code", mine.digits}}).code(),
            "people.wrong_code");
  auto const stranger = signed_in("13900001234");
  EXPECT_EQ(give(mine, stranger).code(), "people.wrong_code");
  EXPECT_EQ(give(mine, cookie).status, 200) << "nobody used it up";

  now.unix_s += 61;
  auto const sent =
      post("/sign-in/codes", {{"channel", "email"}, {"address", kMail}});
  auto const to_sign_in = sent.body.at("id").get<std::string>();
  auto const digits = latest_code();
  EXPECT_EQ(give({"/me/addresses/codes/" + to_sign_in, digits}, cookie).code(),
            "people.wrong_code");
  EXPECT_EQ(post("/sign-in/codes/" + to_sign_in, {{"code", digits}}).status,
            200);
}

TEST_P(people_addresses, what_another_adult_has_is_refused_after_the_code) {
  resident("王建国", "C2", {{"phone", kNew}});
  auto const cookie = signed_in(kOld);
  auto const c = sent_to(kNew, cookie);
  EXPECT_EQ(give({c.path, c.wrong()}, cookie).code(), "people.wrong_code");
  EXPECT_EQ(give(c, cookie).code(), "people.address_of_another");
  EXPECT_EQ(get("/me/ways", cookie).body.at("addresses")[0].at("covered"),
            "138****1234");
  EXPECT_THAT(notices(cookie), IsEmpty());
  // Whoever only signed in with it, too.
  signed_in("13900001234");
  EXPECT_EQ(take("13900001234", cookie).code(), "people.address_of_another");
}

TEST_P(people_addresses, what_a_child_shares_or_somebody_erased_had_is_free) {
  resident("小明", "C1", {{"born", "2018"}, {"phone", kNew}});
  auto const cookie = signed_in(kOld);
  EXPECT_EQ(take(kNew, cookie).status, 200);
  EXPECT_EQ(id_of(signed_in(kNew)), id_of(cookie));
  auto const gone = signed_in("13900001234");
  EXPECT_EQ(post("/me/erase", {{"really", true}}, gone).status, 204);
  EXPECT_EQ(take("13900001234", cookie).status, 200);
}

TEST_P(people_addresses, a_number_a_child_was_known_by_signs_its_parent_in) {
  change(id_of(signed_in(kNew)), {{"name", "小明"}, {"born", "2018"}});
  auto const cookie = signed_in(kOld);
  EXPECT_EQ(take(kNew, cookie).status, 200);
  EXPECT_EQ(id_of(signed_in(kNew)), id_of(cookie));
}

TEST_P(people_addresses, a_device_found_signed_in_cannot_do_it) {
  auto const cookie = signed_in(kOld);
  auto const c = sent_to(kNew, cookie);
  now.unix_s += 839;  // of the sign-in's quarter of an hour, all but the end
  auto const again = signed_in(kOld);
  auto const staff = officer(role::community_staff, "C1", strength::code);
  ask(verb::put, "/me/password", staff,
      {{"name", "zhouming"}, {"password", "河滨大楼的第三扇窗户上"}});
  for (auto const& stale : {cookie, staff}) {
    EXPECT_EQ(start(kMail, stale).code(), "people.sign_in_again");
    EXPECT_EQ(give(c, stale).code(), "people.sign_in_again");
  }
  EXPECT_EQ(remove("phone", cookie).code(), "people.sign_in_again");
  EXPECT_EQ(remove("phone", again).code(), "people.last_way");
  EXPECT_EQ(start(kMail, "").code(), "people.not_signed_in");
}

TEST_P(people_addresses, how_often_is_limited_as_in_signing_in) {
  auto const cookie = signed_in(kOld);
  EXPECT_EQ(start(kNew, cookie).status, 200);
  auto const wish = json{{"channel", "phone"}, {"address", kNew}};
  EXPECT_EQ(post("/me/addresses/codes", wish, cookie).code(),
            "people.too_often");
  EXPECT_EQ(post("/sign-in/codes", wish).code(), "people.too_often");
  EXPECT_EQ(start("12", cookie).code(), "http.bad_fields");
  EXPECT_EQ(start("12345", cookie).code(), "people.bad_phone");
  EXPECT_EQ(start("li@", cookie).code(), "people.bad_email");
  reg->is_demo = false;
  EXPECT_EQ(start(kMail, cookie).code(), "people.way_not_offered");
}

TEST_P(people_addresses, the_last_way_goes_only_when_one_really_means_it) {
  auto const other = signed_in(kOld);
  auto const cookie = signed_in(kOld);
  auto const me = id_of(cookie);
  EXPECT_EQ(remove("email", cookie).code(), "people.no_such_way");
  EXPECT_EQ(remove("fax", cookie).code(), "http.bad_parameters");
  EXPECT_EQ(remove("phone", cookie).code(), "people.last_way");
  take(kMail, cookie);
  auto const left = remove("phone", cookie);
  ASSERT_EQ(left.status, 200) << left.body.dump();
  EXPECT_EQ(left.body.at("codes"), json({"email"}));
  EXPECT_EQ(left.body.at("addresses").size(), 1U);
  EXPECT_EQ(messages().at(0).first, hidden("+8613800001234"));
  EXPECT_EQ(get("/me", other).status, 401);
  EXPECT_EQ(count("audit WHERE action = 'address.removed'"), 1);
  EXPECT_EQ(remove("phone", cookie).code(), "people.no_such_way");
  EXPECT_NE(id_of(signed_in(kOld)), me);

  EXPECT_EQ(remove("email", cookie).code(), "people.last_way");
  EXPECT_EQ(remove("email?really=true", cookie).status, 200);
  EXPECT_THAT(get("/me/ways", cookie).body.at("addresses"), IsEmpty());
  EXPECT_EQ(count("credential WHERE kind < 2 AND person = " + me), 0);
}

TEST_P(people_addresses, what_signs_nobody_in_is_no_last_way) {
  auto const cookie = signed_in(kOld);
  take(kMail, cookie);
  reg->is_demo = false;
  reg->sends_phone = true;
  EXPECT_EQ(remove("email", cookie).status, 200) << "no codes are mailed";
  EXPECT_EQ(remove("phone", cookie).code(), "people.last_way");
}

TEST_P(people_addresses, notices_by_mail_stay_in_the_inbox_once_it_is_gone) {
  auto const cookie = signed_in(kOld);
  take(kMail, cookie);
  auto const mails = [&] {
    return count("outbox WHERE kind = 2 AND person IS NOT NULL");
  };
  EXPECT_EQ(mails(), 1) << "of the new address, to it";
  EXPECT_EQ(remove("email", cookie).status, 200);
  EXPECT_EQ(mails(), 1);
  EXPECT_EQ(notices(cookie).size(), 2U);
}

TEST_P(people_addresses, of_two_records_in_one_the_old_number_goes_from_both) {
  auto const kept = resident("李桂英", "C1");
  merge(kept, resident("李桂英", "C1", {{"phone", kOld}}));
  auto const cookie = signed_in(kOld);
  ASSERT_EQ(id_of(cookie), kept);
  EXPECT_EQ(take(kNew, cookie).status, 200);
  EXPECT_EQ(id_of(signed_in(kNew)), kept);
  EXPECT_NE(id_of(signed_in(kOld)), kept);
}

TEST_P(people_addresses, what_a_merged_record_had_is_ones_own) {
  auto const kept = resident("李桂英", "C1", {{"phone", kOld}});
  merge(kept, resident("李桂英", "C1", {{"phone", kNew}}));
  auto const cookie = signed_in(kOld);
  EXPECT_EQ(take(kNew, cookie).status, 200);
  EXPECT_EQ(id_of(signed_in(kNew)), kept);

  // Taken away, neither signs in.
  auto const mine = signed_in(kNew);
  EXPECT_EQ(remove("phone?really=true", mine).status, 200);
  EXPECT_NE(id_of(signed_in(kNew)), kept);
  EXPECT_NE(id_of(signed_in(kOld)), kept);
}

TEST_P(people_addresses, it_is_ones_own_also_while_one_acts_for_another) {
  auto const whom = resident("李奶奶", "C1", {{"phone", "13700001234"}});
  auto const cookie = signed_in(kOld);
  post("/persons/" + whom + "/representatives",
       {{"person", id_of(cookie)}, {"kind", "family"}, {"how", "spoken"}},
       officer(role::community_staff, "C1"));
  EXPECT_EQ(ask(verb::put, "/me/acting-for", cookie, {{"person", whom}}).status,
            200);
  EXPECT_EQ(take(kNew, cookie).body.at("addresses")[0].at("covered"),
            "138****5678");
  EXPECT_EQ(id_of(signed_in("13700001234")), whom);
}

TEST_P(people_addresses, what_is_sent_to_a_new_address_is_kept_sealed) {
  auto const cookie = signed_in(kOld);
  auto const c = sent_to(kMail, cookie);
  for (auto const& row : db->read([](store::reader& r) {
         return r.all("SELECT sealed || code_hash FROM sign_in_code",
                      [](std::string const& t) { return t; });
       })) {
    EXPECT_THAT(row, Not(HasSubstr(kMail)));
    EXPECT_THAT(row, Not(HasSubstr(c.digits)));
  }
}

}  // namespace
}  // namespace linli::people
