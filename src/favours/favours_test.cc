#include "favours/test_neighbours.h"
#include "people/reseal.h"

namespace linli::favours {
namespace {

using testing::IsEmpty;
using testing::SizeIs;

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

}  // namespace
}  // namespace linli::favours
