#include <gmock/gmock.h>

#include "base/time_text.h"
#include "favours/demo_favours.h"
#include "favours/favour_ops.h"
#include "favours/favours_api.h"
#include "favours/invariants.h"
#include "people/demo_ops.h"
#include "people/reseal.h"
#include "people/test_registry.h"

namespace linli::favours {
namespace {

using http::verb;
using json = nlohmann::json;
using people::role;
using testing::IsEmpty;
using testing::SizeIs;

/// Neighbours of two communities, and the staff of one.
struct favour_registry : people::test_registry {
  void SetUp() override {
    test_registry::SetUp();
    if (IsSkipped()) {
      return;
    }
    reg->keepers = {favour_keeper()};
    desk = officer(role::community_staff, "C1");
  }
  void TearDown() override {
    if (!IsSkipped()) {
      expect_sound();
    }
    test_registry::TearDown();
  }

  void mount_more(http::router& routes,
                  people::people_needs const& needs) override {
    mount_favours(routes, needs);
  }

  std::string phone_of(std::int64_t const n) {
    return std::to_string(13'800'000'100 + n);
  }
  /// A resident of an area who has signed in.
  std::string neighbour(std::string const& name,
                        std::string const& area = "C1") {
    auto const phone = phone_of(++count);
    resident(name, area, {{"phone", phone}});
    return signed_in(phone);
  }
  std::string id_of(std::string const& cookie) {
    return get("/me", cookie).body.at("id");
  }
  static json wish(json const& more = json::object()) {
    auto out = json{{"side", "asked"},
                    {"kind", "company"},
                    {"title", "陪我去医院"},
                    {"days", 10},
                    {"agrees", true},
                    {"shares_phone", true},
                    {"contact", "会客厅前台留话"},
                    {"own_key", "12345678"}};
    out.update(more);
    return out;
  }
  std::string favour(std::string const& who,
                     json const& more = json::object()) {
    auto of = more;
    of["own_key"] = fmt::format("key-{:06}", ++count);
    auto const made = post("/favours", wish(of), who);
    EXPECT_EQ(made.status, 200) << made.body.dump();
    return made.body.at("favour").at("id");
  }
  reply can(std::string const& which,
            std::string const& who,
            json more = json::object()) {
    more["agrees"] = true;
    more["shares_phone"] = more.value("shares_phone", true);
    return post("/favours/" + which + "/answers", more, who);
  }
  /// The answer of whoever asks.
  std::string answer_id(std::string const& which, std::string const& who) {
    auto const all = get("/favours/" + which, who).body;
    for (auto const& a : all.at("answers")) {
      if (a.at("is_mine").get<bool>()) {
        return a.at("id");
      }
    }
    return "0";
  }
  reply decide(std::string const& answer,
               std::string const& who,
               bool const accepted = true) {
    return post("/favour-answers/" + answer + "/decision",
                {{"accepted", accepted}}, who);
  }
  reply hide(std::string const& which, bool const hidden) {
    return ask(verb::put, "/favours/" + which + "/hiding", desk,
               {{"hidden", hidden}, {"reason", "是广告"}});
  }
  std::string state(std::string const& which, std::string const& who) {
    return get("/favours/" + which, who).body["favour"].value("state", "none");
  }
  json listed(std::string const& who, std::string const& query = {}) {
    return get("/favours" + query, who).body.at("favours");
  }
  std::string title_of_latest(std::string const& who) {
    auto const all = get("/me/notices", who).body.at("notices");
    return all.empty() ? "" : all.at(0).at("title").at("zh");
  }
  void expect_sound() {
    for (auto const& i : invariants()) {
      EXPECT_THAT(
          db->read([&](store::reader& r) { return store::broken_by(r, i); }),
          IsEmpty())
          << i.name;
    }
  }

  std::string desk;
  std::int64_t count{0};
};

LINLI_ON_BOTH_ENGINES(favour_registry);

TEST_P(favour_registry,
       somebody_asks_a_neighbour_can_and_both_reach_each_other) {
  auto const li = neighbour("李桂英");
  auto const wang = neighbour("王建国");
  auto const id = favour(li);
  auto const seen = listed(wang);
  ASSERT_THAT(seen, SizeIs(1));
  EXPECT_EQ(seen[0]["who"], "桂英");
  EXPECT_FALSE(seen[0].contains("person"));
  EXPECT_EQ(seen[0]["area"]["zh"], "C1");
  EXPECT_THAT(get("/favours/" + id, wang).text,
              Not(testing::HasSubstr("会客厅前台留话")));

  EXPECT_EQ(can(id, wang, {{"words", "那天有空"}, {"contact", "微信"}}).status,
            200);
  EXPECT_EQ(title_of_latest(li), "建国说可以帮忙：陪我去医院");
  EXPECT_EQ(can(id, wang).code(), "favours.answered_already");
  EXPECT_EQ(can(id, li).code(), "favours.own_favour");
  auto const before = get("/favours/" + id, li).body;
  ASSERT_THAT(before["answers"], SizeIs(1));
  EXPECT_EQ(before["answers"][0]["words"], "那天有空");
  EXPECT_FALSE(before["answers"][0].contains("contact"));
  EXPECT_FALSE(get("/favours/" + id, wang).body.contains("contact"));

  auto const answer = answer_id(id, wang);
  EXPECT_EQ(decide(answer, wang).code(), "favours.no_such_answer");
  auto const agreed = decide(answer, li);
  ASSERT_EQ(agreed.status, 200) << agreed.body.dump();
  EXPECT_EQ(agreed.body["favour"]["state"], "agreed");
  EXPECT_EQ(agreed.body["answers"][0]["contact"],
            json({{"phone", "+86" + phone_of(2)}, {"words", "微信"}}));
  EXPECT_EQ(
      get("/favours/" + id, wang).body["contact"],
      json({{"phone", "+86" + phone_of(1)}, {"words", "会客厅前台留话"}}));
  EXPECT_EQ(title_of_latest(wang), "和桂英说好了：陪我去医院");
  EXPECT_THAT(listed(neighbour("陈")), IsEmpty());

  EXPECT_EQ(post("/favour-answers/" + answer + "/thanks", json::object(), wang)
                .code(),
            "favours.no_such_answer");
  EXPECT_EQ(
      post("/favour-answers/" + answer + "/thanks", {{"text", "多亏有您"}}, li)
          .body["favour"]["state"],
      "done");
  EXPECT_EQ(title_of_latest(wang), "桂英谢谢您：陪我去医院");
  EXPECT_FALSE(get("/favours/" + id, wang).body.contains("contact"));
  auto const mine = get("/me/favours", wang).body;
  EXPECT_THAT(mine["answered"], SizeIs(1));
  EXPECT_TRUE(mine["agreed"].get<bool>());
}

TEST_P(favour_registry, what_is_shared_is_what_was_chosen_and_sealed) {
  auto const li = neighbour("李桂英");
  auto const wang = neighbour("王建国");
  auto const id = favour(li, {{"shares_phone", false}});
  can(id, wang, {{"shares_phone", false}});
  decide(answer_id(id, wang), li);
  auto const seen = get("/favours/" + id, wang).body;
  EXPECT_EQ(seen["contact"], json({{"words", "会客厅前台留话"}}));
  EXPECT_EQ(seen["answers"][0]["contact"], json::object());
  auto const sealed = *db->read([](store::reader& r) {
    return r.value_of<std::string>("SELECT contact FROM favour");
  });
  EXPECT_EQ(sealed.find("会客厅"), std::string::npos);
  // After a rotation of the keys it is sealed anew, and still opens.
  keys.rotate(now, secrets::algorithm::xchacha20_poly1305);
  while (people::reseal(*reg, 10) > 0) {
  }
  auto const used = db->read(
      [&](store::reader& r) { return people::values_by_key(*reg, r); });
  EXPECT_THAT(used, SizeIs(1));
  EXPECT_EQ(get("/favours/" + id, wang).body["contact"],
            json({{"words", "会客厅前台留话"}}));
}

TEST_P(favour_registry, it_is_seen_as_far_as_was_chosen) {
  auto const li = neighbour("李桂英");
  auto const far = neighbour("王建国", "C2");
  auto const near = favour(li);
  favour(li, {{"seen_in", "district"}, {"kind", "tools"}, {"days", 3}});
  favour(li, {{"side", "offered"}, {"title", "教手机"}});
  ASSERT_THAT(listed(far), SizeIs(1));
  EXPECT_EQ(get("/favours/" + near, far).code(), "favours.no_such_favour");
  EXPECT_EQ(can(near, far).code(), "favours.no_such_favour");
  EXPECT_THAT(listed(far, "?area=C2"), IsEmpty());
  EXPECT_THAT(listed(far, "?area=S1"), SizeIs(1));
  EXPECT_THAT(listed(li), SizeIs(3));
  EXPECT_THAT(listed(li, "?side=offered"), SizeIs(1));
  EXPECT_THAT(listed(li, "?kind=company"), SizeIs(2));
  EXPECT_EQ(listed(li)[0]["title"], "教手机");
  EXPECT_EQ(listed(li, "?order=ending")[0]["kind"], "tools");
  auto titles = std::vector<std::string>{};
  for (auto const* const order : {"newest", "ending"}) {
    auto after = std::string{};
    auto many = 0;
    do {
      auto const page =
          get(fmt::format("/favours?limit=1&order={}{}", order, after), li)
              .body;
      many += static_cast<int>(page.at("favours").size());
      after = page.contains("next")
                  ? "&after=" + page.at("next").get<std::string>()
                  : "";
    } while (!after.empty());
    EXPECT_EQ(many, 3) << order;
  }
}

TEST_P(favour_registry,
       of_those_who_can_one_is_chosen_and_may_say_no_after_all) {
  auto const li = neighbour("李桂英");
  auto const wang = neighbour("王建国");
  auto const chen = neighbour("陈小红");
  auto const id = favour(li);
  can(id, wang);
  can(id, chen);
  auto const of_wang = answer_id(id, wang);
  EXPECT_EQ(get("/favours/" + id, wang).body["answers"].size(), 1U);
  decide(of_wang, li);
  EXPECT_EQ(title_of_latest(chen), "这次不用了，谢谢：陪我去医院");
  EXPECT_EQ(decide(answer_id(id, chen), li).code(), "favours.not_now");
  auto const out = "/favour-answers/" + of_wang + "/withdraw";
  EXPECT_EQ(post(out, {}, chen).code(), "favours.no_such_answer");
  EXPECT_EQ(post(out, {}, wang).status, 200);
  EXPECT_EQ(title_of_latest(li), "建国来不了了：陪我去医院");
  EXPECT_EQ(state(id, li), "open");
  EXPECT_EQ(can(id, wang).status, 200);
  EXPECT_EQ(post("/favours/" + id + "/withdraw", {}, wang).code(),
            "favours.no_such_favour");
  EXPECT_EQ(post("/favours/" + id + "/withdraw", {}, li).status, 200);
  EXPECT_EQ(title_of_latest(wang), "结束了：陪我去医院");
  EXPECT_EQ(post("/favours/" + id + "/withdraw", {}, li).code(),
            "favours.not_now");
}

TEST_P(favour_registry, an_offer_for_many_is_agreed_with_each) {
  auto const li = neighbour("李桂英");
  auto const wang = neighbour("王建国");
  auto const chen = neighbour("陈小红");
  auto const id = favour(li, {{"side", "offered"},
                              {"kind", "tools"},
                              {"title", "借梯子"},
                              {"is_for_many", true}});
  can(id, wang);
  EXPECT_EQ(title_of_latest(li), "建国想请您帮忙：借梯子");
  can(id, chen);
  decide(answer_id(id, wang), li);
  decide(answer_id(id, chen), li);
  EXPECT_EQ(state(id, li), "open");
  EXPECT_TRUE(get("/favours/" + id, chen).body.contains("contact"));
  // Whoever was helped says thank you.
  auto const thanks = "/favour-answers/" + answer_id(id, wang) + "/thanks";
  EXPECT_EQ(post(thanks, json::object(), li).code(), "favours.no_such_answer");
  EXPECT_EQ(post(thanks, {{"text", "换好了"}}, wang).status, 200);
  EXPECT_EQ(title_of_latest(li), "建国谢谢您：借梯子");
  EXPECT_EQ(state(id, li), "open");
  EXPECT_EQ(post("/favours/" + id + "/done", {}, li).status, 200);
  EXPECT_EQ(state(id, chen), "done");
}

TEST_P(favour_registry, the_desk_helps_whoever_has_only_a_card) {
  auto const id = resident("张阿婆", "C1");
  auto const wang = neighbour("王建国");
  auto const asked = json{{"person", id}, {"how", "in_person"}};
  EXPECT_EQ(post("/favours", wish({{"person", id}}), desk).code(),
            "people.how_needed");
  auto const made = post("/favours", wish(asked), desk);
  ASSERT_EQ(made.status, 200) << made.body.dump();
  auto const which = made.body["favour"]["id"].get<std::string>();
  EXPECT_EQ(made.body["favour"]["person"]["name"], "张阿婆");
  EXPECT_EQ(post("/favours", wish(asked), wang).code(), "people.not_allowed");
  can(which, wang);
  auto const at_desk = get("/favours-at-desk?state=open", desk).body;
  ASSERT_THAT(at_desk["favours"], SizeIs(1));
  EXPECT_EQ(at_desk["favours"][0]["waiting"], 1);
  EXPECT_THAT(get("/favours-at-desk", officer(role::community_staff, "C2"))
                  .body["favours"],
              IsEmpty());
  auto const answer = get("/favours/" + which, desk)
                          .body["answers"][0]["id"]
                          .get<std::string>();
  EXPECT_EQ(decide(answer, officer(role::community_staff, "C2")).code(),
            "favours.no_such_answer");
  EXPECT_EQ(decide(answer, desk).code(), "people.how_needed");
  EXPECT_EQ(post("/favour-answers/" + answer + "/decision",
                 {{"accepted", true}, {"how", "in_person"}}, desk)
                .status,
            200);
  // And somebody who can is put down at the desk, too.
  auto const of_wang = favour(wang, {{"side", "offered"}, {"title", "带菜"}});
  EXPECT_EQ(can(of_wang, desk, {{"person", id}}).code(), "people.how_needed");
  EXPECT_EQ(can(of_wang, desk, asked).status, 200);
  EXPECT_EQ(title_of_latest(wang), "阿婆想请您帮忙：带菜");
  auto const consents =
      get("/persons/" + id + "/consents", desk).body.at("consents");
  auto const found = std::ranges::find_if(
      consents, [](auto const& c) { return c.at("purpose") == "mutual_help"; });
  ASSERT_NE(found, consents.end());
  EXPECT_TRUE(found->at("given").template get<bool>());
}

TEST_P(favour_registry, staff_acts_only_for_who_asked_and_they_are_told) {
  auto const li = neighbour("李桂英");
  auto const wang = neighbour("王建国");
  auto const says = [&](std::string const& path, json wish = json::object()) {
    EXPECT_EQ(post(path, wish, desk).code(), "people.how_needed") << path;
    wish["how"] = "phone";
    auto const done = post(path, wish, desk);
    EXPECT_EQ(done.status, 200) << path << done.text;
  };
  auto const helped = favour(li);
  can(helped, wang);
  auto const first = "/favour-answers/" + answer_id(helped, wang);
  says(first + "/withdraw");
  EXPECT_EQ(title_of_latest(wang), "有人替您办了邻里互助的事：陪我去医院");
  auto const chen = neighbour("陈小红");
  can(helped, chen);
  auto const answer = "/favour-answers/" + answer_id(helped, chen);
  says(answer + "/decision", {{"accepted", true}});
  EXPECT_EQ(title_of_latest(li), "有人替您办了邻里互助的事：陪我去医院");
  says(answer + "/thanks", {{"text", "多亏有您"}});
  EXPECT_EQ(title_of_latest(chen), "桂英谢谢您：陪我去医院");
  says("/favours/" + favour(li, {{"title", "借梯子"}}) + "/withdraw");
  EXPECT_EQ(title_of_latest(li), "有人替您办了邻里互助的事：借梯子");
  says("/favours/" + favour(li, {{"title", "带菜"}}) + "/done");
  EXPECT_THAT(get("/me/notices", li)
                  .body.at("notices")[0]
                  .at("text")
                  .at("zh")
                  .get<std::string>(),
              testing::HasSubstr("由干部替您办理，您是在电话里提出的。"));
  auto const lines =
      get("/audit?action=favour.agreed", officer(role::district_officer, "D"))
          .body.at("lines");
  EXPECT_EQ(lines[0].at("fields"), "favour " + helped + ",asked_by_phone");
  EXPECT_EQ(lines[0].at("subject").at("name"), "李桂英");
}

TEST_P(favour_registry, what_is_wrong_is_reported_and_hidden_with_a_reason) {
  auto const li = neighbour("李桂英");
  auto const wang = neighbour("王建国");
  auto const id = favour(li, {{"title", "卖保健品"}});
  can(id, wang);
  EXPECT_EQ(post("/favours/" + id + "/reports", {{"text", " "}}, wang).code(),
            "http.bad_fields");
  post("/favours/" + id + "/reports", {{"text", "是广告"}}, wang);
  post("/favours/" + id + "/reports", {{"text", "是广告"}}, wang);
  EXPECT_EQ(title_of_latest(desk), "有人反映一条互助：卖保健品");
  ASSERT_THAT(get("/favours-at-desk?reported=yes", desk).body["favours"],
              SizeIs(1));
  EXPECT_THAT(get("/favours/" + id, desk).body["reports"], SizeIs(1));
  EXPECT_THAT(get("/favours/" + id, li).body["reports"], IsEmpty());
  auto const hide = [&](json const& how, std::string const& who) {
    return ask(verb::put, "/favours/" + id + "/hiding", who, how);
  };
  EXPECT_EQ(hide({{"hidden", true}, {"reason", "x"}}, li).code(),
            "people.not_allowed");
  EXPECT_EQ(hide({{"hidden", true}, {"reason", "x"}},
                 officer(role::community_staff, "C2"))
                .code(),
            "people.not_allowed");
  EXPECT_EQ(hide({{"hidden", true}}, desk).code(), "favours.reason_needed");
  EXPECT_EQ(hide({{"hidden", true}, {"reason", "是广告"}}, desk).status, 200);
  EXPECT_EQ(title_of_latest(li), "居委会隐藏了您的互助：卖保健品");
  EXPECT_EQ(get("/favours/" + id, li).body["favour"]["reason"], "是广告");
  EXPECT_EQ(get("/favours/" + id, wang).code(), "favours.no_such_favour");
  EXPECT_THAT(listed(wang), IsEmpty());
  EXPECT_THAT(get("/favours-at-desk?reported=yes", desk).body["favours"],
              IsEmpty());
  EXPECT_EQ(hide({{"hidden", false}}, desk).status, 200);
  EXPECT_THAT(listed(wang), SizeIs(1));
}

TEST_P(favour_registry, only_what_stands_is_hidden) {
  auto const li = neighbour("李桂英");
  auto const wang = neighbour("王建国");
  auto const withdrawn = favour(li);
  auto const done = favour(li);
  auto const expired = favour(li, {{"days", 1}});
  post("/favours/" + withdrawn + "/withdraw", json::object(), li);
  post("/favours/" + done + "/done", json::object(), li);
  tend_favours(*reg, {now.unix_s + 2 * base::kDay});
  for (auto const& [id, as] : {std::pair{withdrawn, "withdrawn"},
                               {done, "done"},
                               {expired, "expired"}}) {
    EXPECT_EQ(hide(id, true).code(), "favours.not_now") << as;
    EXPECT_EQ(hide(id, false).status, 200) << as;
    EXPECT_EQ(state(id, li), as);
  }
  EXPECT_THAT(listed(wang), IsEmpty());
}

TEST_P(favour_registry, what_is_hidden_ends_with_the_owners_consent) {
  auto const li = neighbour("李桂英");
  auto const wang = neighbour("王建国");
  auto const id = favour(li);
  can(id, wang);
  ASSERT_EQ(hide(id, true).status, 200);
  ask(verb::put, "/me/consents/mutual_help", li, {{"given", false}});
  EXPECT_EQ(state(id, li), "withdrawn");
  // Who had answered does not get to see again what staff hid.
  EXPECT_EQ(get("/favours/" + id, wang).code(), "favours.no_such_favour");
  EXPECT_THAT(get("/me/favours", wang).body["answered"], IsEmpty());
  EXPECT_EQ(hide(id, false).status, 200);
  EXPECT_EQ(state(id, li), "withdrawn");
  EXPECT_THAT(listed(wang), IsEmpty());
}

TEST_P(favour_registry, nothing_is_shown_again_without_consent) {
  auto const li = neighbour("李桂英");
  auto const wang = neighbour("王建国");
  auto const id = favour(li);
  ASSERT_EQ(hide(id, true).status, 200);
  ask(verb::put, "/me/consents/mutual_help", li, {{"given", false}});
  // As what was hidden stayed before it ended with the consent.
  db->write([&](store::writer& tx) {
    tx.run("UPDATE favour SET state = $2 WHERE id = $1", std::stoll(id),
           favour_state::hidden);
  });
  EXPECT_EQ(hide(id, false).status, 200);
  EXPECT_EQ(state(id, li), "withdrawn");
  EXPECT_EQ(title_of_latest(li), "居委会隐藏了您的互助：陪我去医院");
  EXPECT_THAT(listed(wang), IsEmpty());
}

TEST_P(favour_registry, what_was_agreed_stands_open_when_shown_again) {
  auto const li = neighbour("李桂英");
  auto const wang = neighbour("王建国");
  auto const id = favour(li);
  can(id, wang);
  decide(answer_id(id, wang), li);
  ASSERT_EQ(hide(id, true).status, 200);
  EXPECT_EQ(title_of_latest(wang), "结束了：陪我去医院");
  ASSERT_EQ(hide(id, false).status, 200);
  EXPECT_EQ(state(id, li), "open");
  EXPECT_FALSE(get("/favours/" + id, wang).body.contains("contact"));
  EXPECT_EQ(can(id, neighbour("陈小红")).status, 200);
}

TEST_P(favour_registry,
       nobody_is_seen_who_did_not_agree_and_taking_it_back_ends_all) {
  auto const li = neighbour("李桂英");
  auto const wang = neighbour("王建国");
  EXPECT_EQ(post("/favours", wish({{"agrees", false}}), li).code(),
            "favours.consent_needed");
  auto const id = favour(li);
  EXPECT_EQ(post("/favours", wish({{"agrees", false}}), li).status, 200);
  EXPECT_EQ(post("/favours/" + id + "/answers", json::object(), wang).code(),
            "favours.consent_needed");
  can(id, wang);
  decide(answer_id(id, wang), li);
  ask(verb::put, "/me/consents/mutual_help", wang, {{"given", false}});
  EXPECT_EQ(state(id, li), "open");
  EXPECT_EQ(title_of_latest(li), "建国来不了了：陪我去医院");
  ask(verb::put, "/me/consents/mutual_help", li, {{"given", false}});
  EXPECT_EQ(state(id, li), "withdrawn");
  EXPECT_THAT(listed(wang), IsEmpty());
}

TEST_P(favour_registry, a_child_is_helped_through_a_guardian_only) {
  auto const child = resident("小明", "C1", {{"born", "2018-05-01"}});
  EXPECT_EQ(post("/favours", wish({{"person", child}, {"how", "phone"}}), desk)
                .code(),
            "people.minor_needs_guardian");
  EXPECT_EQ(ask(verb::put, "/persons/" + child + "/consents/mutual_help", desk,
                {{"given", true}, {"how", "guardian"}})
                .status,
            200);
  EXPECT_EQ(
      post("/favours", wish({{"person", child}, {"how", "guardian"}}), desk)
          .status,
      200);
}

TEST_P(favour_registry, what_has_stood_its_time_ends) {
  auto const li = neighbour("李桂英");
  auto const wang = neighbour("王建国");
  auto const open = favour(li, {{"days", 2}});
  auto const agreed = favour(li, {{"days", 2}, {"title", "借锤子"}});
  can(open, wang);
  can(agreed, wang);
  decide(answer_id(agreed, wang), li);
  EXPECT_EQ(tend_favours(*reg, now), 0U);
  auto const then = [&](int const days) {
    return base::instant{now.unix_s + days * base::kDay};
  };
  EXPECT_EQ(tend_favours(*reg, then(3)), 1U);
  EXPECT_EQ(state(open, li), "expired");
  EXPECT_EQ(title_of_latest(li), "到期了：陪我去医院");
  EXPECT_EQ(title_of_latest(wang), "结束了：陪我去医院");
  EXPECT_EQ(state(agreed, li), "agreed");
  EXPECT_EQ(tend_favours(*reg, then(15)), 0U);
  EXPECT_EQ(tend_favours(*reg, then(17)), 1U);
  EXPECT_EQ(state(agreed, li), "done");
  EXPECT_FALSE(get("/favours/" + agreed, wang).body.contains("contact"));
}

TEST_P(favour_registry, too_many_at_once_are_refused_and_twice_is_once) {
  auto const li = neighbour("李桂英");
  auto const first = post("/favours", wish(), li);
  EXPECT_EQ(post("/favours", wish(), li).body["favour"]["id"],
            first.body["favour"]["id"]);
  for (auto i = 0; i != 9; ++i) {
    favour(li);
  }
  EXPECT_EQ(post("/favours", wish({{"own_key", "another1"}}), li).code(),
            "favours.too_many");
  EXPECT_EQ(post("/favours", wish({{"title", " "}, {"own_key", "another1"}}),
                 neighbour("陈小红"))
                .code(),
            "http.bad_fields");
  auto const nowhere = signed_in(phone_of(++count));
  EXPECT_EQ(post("/favours", wish(), nowhere).code(), "people.no_such_area");
}

TEST_P(favour_registry,
       what_is_kept_is_exported_and_erased_and_goes_with_a_merge) {
  auto const li = neighbour("李桂英");
  auto wang = neighbour("王建国");
  auto const again = neighbour("王建国");
  auto const stays = id_of(wang);
  auto const goes = id_of(again);
  auto const id = favour(li);
  can(id, wang);
  can(id, again);
  auto const boss = officer(role::district_officer, "D");
  auto const said = [&] {
    auto out = 0;
    auto const all = get("/favours/" + id, li).body;
    for (auto const& a : all.at("answers")) {
      out += a.at("state") == "said" ? 1 : 0;
    }
    return out;
  };
  EXPECT_EQ(said(), 2);
  auto const merge = [&] {
    return post("/persons/" + stays + "/merge", {{"other", goes}}, boss);
  };
  auto const merged = merge();
  ASSERT_EQ(merged.status, 200) << merged.body.dump();
  EXPECT_EQ(said(), 1);
  expect_sound();
  post("/merges/" +
           get("/persons/" + stays, boss).body.at("merge").get<std::string>() +
           "/undo",
       json::object(), boss);
  EXPECT_EQ(said(), 2);
  merge();
  wang = signed_in(phone_of(2));

  auto const life = get("/me/export", li).body.at("life");
  ASSERT_THAT(life, SizeIs(1));
  EXPECT_EQ(life[0]["kind"], "favour");
  EXPECT_NE(life[0]["text"].get<std::string>().find("会客厅前台留话"),
            std::string::npos);
  decide(answer_id(id, wang), li);
  EXPECT_EQ(state(id, li), "agreed");
  EXPECT_EQ(post("/me/erase", {{"really", true}}, wang).status, 204);
  EXPECT_EQ(state(id, li), "open");
  EXPECT_THAT(get("/favours/" + id, li).body.at("answers"), IsEmpty());
  EXPECT_EQ(post("/me/erase", {{"really", true}}, li).status, 204);
  EXPECT_EQ(db->read([](store::reader& r) {
    return *r.value_of<int>("SELECT COUNT(*) FROM favour");
  }),
            0);
}

TEST_P(favour_registry, neighbours_of_the_demonstration_help_one_another) {
  if (GetParam() != store::engine::sqlite) {
    GTEST_SKIP() << "one engine is enough for what is invented";
  }
  auto boss = people::caller{};
  boss.areas = reg->areas.load();
  boss.now = now;
  people::enter_demo_people(
      *reg, boss, 1,
      {{"D", "", "虹口区"}, {"S1", "D", "S1"}, {"C1", "S1", "C1"}});
  auto const helped = enter_demo_favours(*reg, 1, now);
  EXPECT_GE(helped.favours, 12U);
  EXPECT_GE(helped.answers, 8U);
  EXPECT_EQ(enter_demo_favours(*reg, 1, now).favours, 0U);
  EXPECT_EQ(tend_favours(*reg, now), 0U);
}

}  // namespace
}  // namespace linli::favours
